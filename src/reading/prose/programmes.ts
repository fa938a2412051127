import { joinedByName, withParagraphs } from "./by-name.ts";
import type { Told } from "./clauses.ts";
import { countedProgrammes } from "./counted-list.ts";
import { isSameName, nameIn } from "./names.ts";
import { numberedProgrammes } from "./numbered-list.ts";
import type { Paragraph, Passage } from "./outline.ts";
import {
  fenOf,
  isGiven,
  isOwnMoney,
  isOwnRole,
  type Programme,
  subjectIn,
  TAKES_UP_ALL,
} from "./programme.ts";
import { underHeadings } from "./programme-headings.ts";
import type { Sentence } from "./sentences.ts";
import { settle } from "./settled.ts";
import { bySubjects, partsNamedAlone } from "./subjects.ts";

/**
 * Whose money the amounts are: that of programmes with headings of their own, of programmes in a list or of clauses with
 * a subject of their own; and what is left, of the report as a whole.
 * @param titled the money that the report's title names: whoever speaks of it speaks of the whole
 */
export function groupProgrammes(
  passages: Passage[],
  sentences: Sentence[],
  told: Told[],
  titled: string | null,
): { whole: Programme; own: Programme[] } {
  const { programmes: byHeading, inside, shared } = underHeadings(passages, told);
  const open = told.filter(({ quantity }) => !inside.has(quantity.sentence.passage));
  const counted = countedProgrammes(open);
  // beneath a title that names the money a list tells what it was spent on
  const named = counted.length > 0 || titled ? counted : numberedProgrammes(open);
  const listed = withParagraphs(named, open, sentences);
  const inList = new Set(listed.flatMap((group) => group.told.map(({ quantity }) => quantity)));
  const others = open.filter(({ quantity }) => !inList.has(quantity));
  const bySubject = listed.length > 0 ? [] : withoutWhole(bySubjects(others, sentences, titled));
  const own = underOneVerb(joinedByName(byHeading, [...listed, ...bySubject]));
  const ownParagraphs = new Set(
    bySubject.flatMap((group) => group.passages.flatMap(({ paragraphs }) => paragraphs)),
  );
  const taken = new Set(own.flatMap((group) => group.told.map(({ quantity }) => quantity)));
  const parts = titled ? partsNamedAlone(sentences, titled) : new Set<number>();
  const left = withoutParts(
    told.filter(({ quantity }) => !taken.has(quantity)),
    titled,
  ).map((each) => asPart(each, parts));
  return {
    whole: {
      name: null,
      told: own.length > 0 ? withoutLess(withTotal(withoutStrayRates(left.map(asOthers)), own), own) : left,
      passages: [
        ...passages
          .filter((passage) => !inside.has(passage) && !shared.includes(passage))
          .map((passage) => withoutParagraphs(passage, ownParagraphs)),
        ...shared,
      ],
    },
    own,
  };
}

// 下达水窖补助40万元；河堤补助60万元: what was issued by one verb is of one kind, and the budget of all where one was spent
function underOneVerb(programmes: Programme[]): Programme[] {
  const issued = programmes.flatMap(({ told }) => told.filter(isIssued));
  const spent = new Set(
    programmes
      .flatMap(({ told }) => settle(told).budget ?? [])
      .flatMap((own) => (isIssued(own) ? [own] : [])),
  );
  const sentences = new Set([...spent].map(({ quantity }) => quantity.sentence));
  const alike = new Set(issued.filter(({ quantity }) => sentences.has(quantity.sentence)));
  if (alike.size <= spent.size) return programmes;
  const asBudget = (each: Told): Told => (alike.has(each) ? { ...each, role: "budget" } : each);
  return programmes.map((programme) => ({ ...programme, told: programme.told.map(asBudget) }));
}

const isIssued = ({ role, share, quantity }: Told) =>
  role === "issued" && share === "whole" && quantity.money?.value;

// what a programme's own paragraphs say is not said of all
const withoutParagraphs = (passage: Passage, own: ReadonlySet<Paragraph>): Passage =>
  passage.paragraphs.some((paragraph) => own.has(paragraph))
    ? { ...passage, paragraphs: passage.paragraphs.filter((paragraph) => !own.has(paragraph)) }
    : passage;

// beside more money that has the title's name, what came for another programme is not all of it
function withoutParts(told: Told[], titled: string | null): Told[] {
  if (!titled) return told;
  const isTitled = ({ words }: Told) => isSameName(nameIn(words) ?? "", titled);
  const most = Math.max(0, ...told.filter((own) => own.quantity.money && isTitled(own)).map(fenOf));
  const isPart = (own: Told) =>
    own.share === "whole" && isGiven(own) && fenOf(own) < most && subjectIn(own.words) && !isTitled(own);
  return told.map((own) => (isPart(own) ? { ...own, share: "doubt" } : own));
}

// below the name of a part money is that of the part, unless it is said to be all
const asPart = (told: Told, parts: ReadonlySet<number>): Told =>
  told.share === "whole" && parts.has(told.quantity.sentence.paragraph) && !TAKES_UP_ALL.test(told.words)
    ? { ...told, share: "doubt" }
    : told;

// 3个项目开展自评，涉及资金430万元: what the budgets of all come to is the budget of all
function withTotal(told: Told[], own: Programme[]): Told[] {
  const budgets = own.map((programme) => settle(programme.told).budget);
  if (budgets.length < 2 || budgets.some((budget) => budget === null)) return told;
  const sum = budgets.reduce((all, budget) => all + (budget ? fenOf(budget) : 0), 0);
  const isTotal = ({ role, share, quantity }: Told) =>
    (role === null || role === "issued") &&
    share === "whole" &&
    !quantity.isAbout &&
    quantity.money?.value?.fen === sum;
  return told.map((each) => (isTotal(each) ? { ...each, role: "budget" as const } : each));
}

/** 该项目拨入30万元，支出28万元: of one programme that was named before. */
const OF_ONE = /(?:^|[，;。])\s*(?:该|此)(?:个|项|笔)?(?:项目|资金|经费|补助)/;

// beside programmes with money of their own, the money of yet another, or of one of them, is not that of all
function asOthers(told: Told): Told {
  const { words, share, quantity } = told;
  if (share !== "whole" || TAKES_UP_ALL.test(words)) return told;
  const isOfOne = OF_ONE.test(quantity.sentence.text.slice(0, quantity.index));
  return isOfOne || (quantity.money && subjectIn(words)) ? { ...told, share: "item" } : told;
}

// 河道清淤80万元；另收到补助35万元: less money than one of the programmes has is not that of all of them
function withoutLess(told: Told[], own: Programme[]): Told[] {
  const most = Math.max(0, ...own.flatMap((programme) => programme.told.filter(isGiven).map(fenOf)));
  const isLess = (each: Told) =>
    each.share === "whole" && isGiven(each) && fenOf(each) > 0 && fenOf(each) < most;
  return told.map((each) => (isLess(each) ? { ...each, share: "item" as const } : each));
}

/** A rate of all the programmes says so. */
const OF_ALL = /共|合计|总|整体|全部|平均|各项|项目支出|部门|年度预算/;

// beside programmes of their own, a rate in a paragraph that tells no money of the whole is that of yet another
function withoutStrayRates(told: Told[]): Told[] {
  const paragraphs = new Set(
    told
      .filter((own) => isOwnMoney(own) && own.share === "whole" && own.quantity.money?.value)
      .map(({ quantity }) => quantity.sentence.paragraph),
  );
  const isStray = ({ quantity, words }: Told) =>
    quantity.rate !== null && !OF_ALL.test(words) && !paragraphs.has(quantity.sentence.paragraph);
  return told.map((own) => (isStray(own) ? { ...own, share: "part" as const } : own));
}

// a subject whose money is that of all the others together is the whole that they are parts of
function withoutWhole(programmes: Programme[]): Programme[] {
  const moneyOf = ({ told }: Programme) =>
    told.find(({ role, quantity }) => quantity.money?.value && isOwnRole(role))?.quantity.money?.value?.fen ??
    0;
  const sum = programmes.reduce((all, programme) => all + moneyOf(programme), 0);
  const own = programmes.filter((programme) => moneyOf(programme) * 2 !== sum || programmes.length < 3);
  return own.length > 1 || programmes.length === 1 ? own : [];
}
