import { isGeneric, isName, isSameName, nameIn } from "./names.ts";
import type { Passage } from "./outline.ts";
import type { Told } from "./roles.ts";

/** The amounts that speak of one programme, or of all of a report. */
export interface Programme {
  /** Null for what is told of the report's money as a whole. */
  name: string | null;
  told: Told[];
  passages: Passage[];
}

const OWN_MONEY = ["initial", "budget", "issued", "received", "available"];
/** More programmes than this are a list that nobody wrote in words. */
const MOST_PROGRAMMES = 60;

/**
 * Whose money the amounts are: that of programmes with headings of their own, of programmes in a list or of clauses with
 * a subject of their own; and what is left, of the report as a whole.
 */
export function groupProgrammes(passages: Passage[], told: Told[]): { whole: Programme; own: Programme[] } {
  const byHeading = underHeadings(passages, told);
  const open = told.filter((own) => !byHeading.some((group) => group.told.includes(own)));
  const bySubject = bySubjects(open);
  const own = [...byHeading, ...bySubject];
  const taken = new Set(own.flatMap((group) => group.told.map(({ quantity }) => quantity)));
  const inside = new Set(byHeading.flatMap((group) => group.passages));
  return {
    whole: {
      name: null,
      told: told.filter(({ quantity }) => !taken.has(quantity)),
      passages: passages.filter((passage) => !inside.has(passage)),
    },
    own,
  };
}

/** A passage and those below it, up to the next heading of its own rank or above. */
export function gather(passages: Passage[], index: number): Passage[] {
  const depth = passages[index]?.path.length ?? 0;
  const end = passages.findIndex(({ path }, i) => i > index && path.length <= depth);
  return passages.slice(index, end === -1 ? undefined : end);
}

// 一、租机补助经费 … 二、冬春救助资金: two or more headings of one rank that name money and have money below them
function underHeadings(passages: Passage[], told: Told[]): Programme[] {
  const named = passages.flatMap((passage, index): { depth: number; programme: Programme }[] => {
    const name = headingName(passage.path.at(-1) ?? "");
    if (!name) return [];
    const below = gather(passages, index);
    const amounts = told.filter(({ quantity }) => below.includes(quantity.sentence.passage));
    if (!amounts.some(isOwnMoney)) return [];
    return [{ depth: passage.path.length, programme: { name, told: amounts, passages: below } }];
  });
  const depth = Math.min(...named.map((own) => own.depth));
  const siblings = named.filter((own) => own.depth === depth).map(({ programme }) => programme);
  return siblings.length > 1 && siblings.length <= MOST_PROGRAMMES ? siblings : [];
}

function headingName(words: string): string | null {
  const bare = words.replace(/^项目[一二三四五六七八九十\d]{1,3}[:：、]?/, "").replace(/[:：]$/, "");
  return isName(bare) && !/[，；。]/.test(bare) ? bare : null;
}

const isOwnMoney = ({ quantity, role, share }: Told) =>
  quantity.money !== null && share !== "part" && role !== null && [...OWN_MONEY, "executed"].includes(role);

/** The amounts of one subject. */
interface Subject {
  name: string;
  told: Told[];
}

function bySubjects(told: Told[]): Programme[] {
  const subjects: Subject[] = [];
  let last: Subject | null = null;
  for (const [i, own] of told.entries()) {
    const before = told[i - 1];
    const isSameSentence = before?.quantity.sentence === own.quantity.sentence;
    if (!isSameSentence) last = null;
    if (own.share === "part") continue;
    const name = own.quantity.money ? subjectIn(own.words) : null;
    if (name) {
      const known = subjects.find((subject) => isSameName(subject.name, name));
      last = known ?? { name, told: [] };
      if (!known) subjects.push(last);
    } else if (TAKES_UP_ALL.test(own.words)) last = null;
    last?.told.push(own);
  }
  const complete = subjects.filter((subject) => isComplete(subject) || isListed(subject, told));
  if (complete.length < 2 || complete.length > MOST_PROGRAMMES) return [];
  return complete.map(({ name, told: own }) => ({ name, told: own.map(asWhole), passages: [] }));
}

// an item of a list is the whole money of its own programme
const asWhole = (told: Told): Told => (told.share === "item" ? { ...told, share: "whole" } : told);

// 中央转移支付资金 and 省级补助资金 are sources of one programme's money
function subjectIn(words: string): string | null {
  const name = nameIn(words);
  return name && !isGeneric(name.replace(/转移支付|对[省市县下]/g, "")) ? name : null;
}

/** Words of a total behind a list. */
const TAKES_UP_ALL = /共|合计|总计|总额|累计|全部|以上/;

// its own budget with what was executed of it
const isComplete = ({ told }: Subject) =>
  told.some(({ role, quantity }) => quantity.money && (role === null || OWN_MONEY.includes(role))) &&
  told.some(({ role }) => role === "executed");

// one of a list of amounts that take one verb; other than sources of money and kinds of spending
function isListed({ told }: Subject, all: Told[]): boolean {
  return told.some((own) => {
    const list = listAround(own, all);
    return list.length > 1 && own.role !== null && OWN_MONEY.includes(own.role);
  });
}

function listAround(own: Told, all: Told[]): Told[] {
  const at = all.indexOf(own);
  const goesOn = (told: Told | undefined) =>
    told?.share === "item" && told.role === own.role && told.quantity.sentence === own.quantity.sentence;
  let [first, end] = [at, at + 1];
  while (first > 0 && goesOn(all[first])) first -= 1;
  while (goesOn(all[end])) end += 1;
  const list = all.slice(first, end);
  return list.every(({ words }) => subjectIn(words) !== null) ? list : [];
}
