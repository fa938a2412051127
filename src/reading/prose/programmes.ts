import type { Told } from "./clauses.ts";
import { isGeneric, isName, isSameName, nameIn } from "./names.ts";
import type { Passage } from "./outline.ts";
import type { Sentence } from "./sentences.ts";

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
 * @param titled the money that the report's title names: whoever speaks of it speaks of the whole
 */
export function groupProgrammes(
  passages: Passage[],
  sentences: Sentence[],
  told: Told[],
  titled: string | null,
): { whole: Programme; own: Programme[] } {
  const byHeading = underHeadings(passages, told);
  const inside = new Set(byHeading.flatMap((group) => group.passages));
  const open = told.filter(({ quantity }) => !inside.has(quantity.sentence.passage));
  const bySubject = withoutWhole(bySubjects(open, sentences, titled));
  const own = [...byHeading, ...bySubject];
  const taken = new Set(own.flatMap((group) => group.told.map(({ quantity }) => quantity)));
  const left = withoutParts(
    told.filter(({ quantity }) => !taken.has(quantity)),
    titled,
  );
  return {
    whole: {
      name: null,
      told: own.length > 0 ? left.map(asOthers) : left,
      passages: passages.filter((passage) => !inside.has(passage)),
    },
    own,
  };
}

// beside more money that has the title's name, what came for another programme is not all of it
function withoutParts(told: Told[], titled: string | null): Told[] {
  if (!titled) return told;
  const isTitled = ({ words }: Told) => isSameName(nameIn(words) ?? "", titled);
  const most = Math.max(0, ...told.filter((own) => own.quantity.money && isTitled(own)).map(fenOf));
  const isPart = (own: Told) =>
    own.share === "whole" && isGiven(own) && fenOf(own) < most && subjectIn(own.words) && !isTitled(own);
  return told.map((own) => (isPart(own) ? { ...own, share: "doubt" } : own));
}

// beside programmes with money of their own, the money of yet another is not that of all
const asOthers = (told: Told): Told =>
  told.share === "whole" && told.quantity.money && subjectIn(told.words) && !TAKES_UP_ALL.test(told.words)
    ? { ...told, share: "item" }
    : told;

// a subject whose money is that of all the others together is the whole that they are parts of
function withoutWhole(programmes: Programme[]): Programme[] {
  const moneyOf = ({ told }: Programme) =>
    told.find(({ role, quantity }) => quantity.money?.value && isOwnRole(role))?.quantity.money?.value?.fen ??
    0;
  const sum = programmes.reduce((all, programme) => all + moneyOf(programme), 0);
  const own = programmes.filter((programme) => moneyOf(programme) * 2 !== sum || programmes.length < 3);
  return own.length > 1 || programmes.length === 1 ? own : [];
}

/** A passage and those below it, up to the next heading of its own rank or above. */
export function gather(passages: Passage[], index: number): Passage[] {
  const depth = passages[index]?.path.length ?? 0;
  const end = passages.findIndex(({ path }, i) => i > index && path.length <= depth);
  return passages.slice(index, end === -1 ? undefined : end);
}

// 一、租机补助经费 … 二、冬春救助资金: two or more headings of one rank that name money, with money below them
function underHeadings(passages: Passage[], told: Told[]): Programme[] {
  const named = passages.flatMap((passage, index): { parent: string; programme: Programme }[] => {
    const name = headingName(passage.path.at(-1) ?? "");
    if (!name) return [];
    const below = gather(passages, index);
    const amounts = told.filter(({ quantity }) => below.includes(quantity.sentence.passage));
    return [
      { parent: passage.path.slice(0, -1).join("/"), programme: { name, told: amounts, passages: below } },
    ];
  });
  const [first] = named;
  const siblings = named.filter(({ parent }) => parent === first?.parent).map(({ programme }) => programme);
  if (siblings.length < 2 || siblings.length > MOST_PROGRAMMES) return [];
  return siblings.filter((programme) => programme.told.some(isOwnMoney));
}

/** What follows a programme's name in the heading of its passage. */
const BEHIND_NAME =
  /(?:绩效目标完成情况综述|绩效(?:目标)?(?:完成|自评)情况|(?:共计?|为)?\d[\d,.]{0,20}[万亿]?元)[。:]?$/;

/** The programme that a heading names: 一、租机补助经费, 1.信贷贴息项目1127万元; null where it names none. */
export function headingName(words: string): string | null {
  const bare = words.replace(/^项目[一二三四五六七八九十\d]{1,3}[:：、]?/, "").replace(/[:：]$/, "");
  const name = bare.replace(BEHIND_NAME, "");
  if (/[，；。]/.test(name)) return null;
  return isName(name) || (bare.endsWith("综述") && name.length > 3) ? name : null;
}

const isOwnRole = (role: Told["role"]) => role === null || OWN_MONEY.includes(role);

const isOwnMoney = ({ quantity, role, share }: Told) =>
  quantity.money !== null && share !== "part" && (isOwnRole(role) || role === "executed");

/** The amounts of one subject. */
interface Subject {
  name: string;
  told: Told[];
  /** Whether its paragraphs open with its name. */
  isOpened?: boolean;
}

function bySubjects(told: Told[], sentences: Sentence[], titled: string | null): Programme[] {
  const subjects: Subject[] = [];
  const openings = openingsOf(sentences);
  const bare: Subject = { name: "", told: [] };
  let last = bare;
  for (const [i, own] of told.entries()) {
    const before = told[i - 1];
    const isSameSentence = before?.quantity.sentence === own.quantity.sentence;
    const { paragraph } = own.quantity.sentence;
    const opening = openings.get(paragraph);
    if (!isSameSentence && !(opening && before?.quantity.sentence.paragraph === paragraph)) last = bare;
    if (opening && last.name !== opening) {
      const known = subjects.find(({ name }) => name === opening);
      last = known ?? { name: opening, told: [], isOpened: true };
      if (!known) subjects.push(last);
    }
    if (own.share === "part") continue;
    const isSubject = own.quantity.money && !opening && (isOwnRole(own.role) || own.role === "executed");
    const name = isSubject ? subjectIn(own.words) : null;
    if (name && titled && isSameName(name, titled)) last = bare;
    else if (name) {
      const known = subjects.find((subject) => isSameName(subject.name, name));
      last = known ?? { name, told: [] };
      if (!known) subjects.push(last);
    } else if (!opening && TAKES_UP_ALL.test(own.words)) last = bare;
    last.told.push(own);
  }
  const complete = subjects.filter(
    (subject) =>
      isComplete(subject) || isListed(subject, told) || (subject.isOpened && subject.told.length > 0),
  );
  const isOne = complete.length === 1 && complete.every((subject) => isOutdone(subject, told));
  if ((complete.length < 2 && !isOne) || complete.length > MOST_PROGRAMMES) return [];
  return complete.map(({ name, told: own }) => ({ name, told: own.map(asWhole), passages: [] }));
}

// an item of a list is the whole money of its own programme
const asWhole = (told: Told): Told => (told.share === "item" ? { ...told, share: "whole" } : told);

const OPENINGS = [
  /^\s*(?:[(（]?\d{1,2}[)）]?[.、]?\s*)?([^，。;:]{2,40}?)(?:项目)?绩效(?:目标完成情况|自评)综述(?:[。:]?\s*$|:)/,
  /^\s*([^，。;:、\d]{2,20}类):/,
  /^\s*[(（]?\d{1,2}[)）.、]\s*([^，。;\d]{4,40}?)(?:共计?|为)?\d[\d,.]{0,20}\s?[万亿]?元[。:;]?\s*$/,
];

/**
 * The paragraphs that speak of a programme because the one they begin with, or an earlier one of their passage, opens
 * with its name: （2）印刷费项目绩效目标完成情况综述。项目全年预算数5万元; 1.信贷贴息项目1127万元。
 */
function openingsOf(sentences: Sentence[]): Map<number, string> {
  const openings = new Map<number, string>();
  let [passage, open]: [Passage | null, string | null] = [null, null];
  for (const { text, paragraph, passage: own } of sentences) {
    if (own !== passage) open = null;
    passage = own;
    const name = OPENINGS.flatMap((pattern) => pattern.exec(text)?.[1] ?? [])[0];
    if (name) open = name;
    if (open && !openings.has(paragraph)) openings.set(paragraph, open);
  }
  return new Set(openings.values()).size > 1 ? openings : new Map();
}

// 中央转移支付资金 and 省级补助资金 are sources of one programme's money
function subjectIn(words: string): string | null {
  const name = nameIn(words);
  return name && !isGeneric(name.replace(/转移支付|对[省市县下]/g, "")) ? name : null;
}

// more money than its own is told outside it: it is one programme of several
const isOutdone = (subject: Subject, all: Told[]) => {
  const own = Math.max(...subject.told.map(fenOf));
  return all.some(
    (told) => !subject.told.includes(told) && told.share === "whole" && isGiven(told) && fenOf(told) > own,
  );
};
const isGiven = ({ role }: Told) => role !== null && OWN_MONEY.includes(role);
const fenOf = ({ quantity }: Told) => quantity.money?.value?.fen ?? 0;

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
  const isItem = (told: Told | undefined) =>
    told?.share === "item" && told.role === own.role && told.quantity.sentence === own.quantity.sentence;
  if (!isItem(own)) return [];
  let [first, end] = [at, at + 1];
  while (isItem(all[first - 1])) first -= 1;
  while (isItem(all[end])) end += 1;
  const list = all.slice(first, end);
  return list.every(({ words }) => subjectIn(words) !== null) ? list : [];
}
