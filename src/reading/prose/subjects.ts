import { HEADING_NUMBER } from "../../values/numbering.ts";
import { NAME_ENDS } from "../labels/money-names.ts";
import { REVIEW } from "../labels/titles.ts";
import { MOST_PROGRAMMES, MOST_SUBJECTS } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { isGeneric, isReceiver, isSameName } from "./names.ts";
import type { Passage } from "./outline.ts";
import { asWhole, fenOf, isGiven, isOwnRole, type Programme, subjectIn, TAKES_UP_ALL } from "./programme.ts";
import type { Sentence } from "./sentences.ts";

/** The amounts of one subject. */
interface Subject {
  name: string;
  told: Told[];
  /** The same with the parts of them, in their order. */
  all: Told[];
  /** Whether its paragraphs open with its name, or with its name and an amount. */
  opened?: Opening["by"];
}

/**
 * The money of programmes that clauses have for their subjects, each with its budget and what was executed, or in a list
 * under one verb.
 * @param titled the money that the report's title names, which is none of them
 */
export function bySubjects(told: Told[], sentences: Sentence[], titled: string | null): Programme[] {
  const subjects: Subject[] = [];
  const known = new Map<string, Subject>();
  const openings = openingsOf(sentences, titled ? OPENINGS : [...OPENINGS, NAMED_ALONE, NAMED_BEFORE]);
  const bare: Subject = { name: "", told: [], all: [] };
  let last = bare;
  for (const [i, own] of told.entries()) {
    const before = told[i - 1];
    const isSameSentence = before?.quantity.sentence === own.quantity.sentence;
    const { paragraph } = own.quantity.sentence;
    const { name: opening, by } = openings.get(paragraph) ?? { name: undefined, by: undefined };
    if (!isSameSentence && !(opening && before?.quantity.sentence.paragraph === paragraph)) last = bare;
    if (opening && last.name !== opening) {
      const same = subjects.find(({ name }) => name === opening);
      last = same ?? { name: opening, told: [], all: [], opened: by };
      if (!same) subjects.push(last);
    }
    if (own.share === "part") {
      // 5新一轮退耕还林补助支付0万元 is the next of a list, whatever stands before it
      if (NEXT_ITEM.test(own.words)) last = bare;
      last.all.push(own);
      continue;
    }
    const isSubject = own.quantity.money && !opening && (isOwnRole(own.role) || own.role === "executed");
    const name = isSubject ? subjectIn(own.words) : null;
    if (name && titled && isSameName(name, titled)) last = bare;
    else if (name) {
      const same = known.get(name) ?? subjects.find((subject) => isSameName(subject.name, name));
      last = same ?? { name, told: [], all: [] };
      known.set(name, last);
      if (!same) subjects.push(last);
    } else if (!opening && TAKES_UP_ALL.test(own.words)) last = bare;
    last.told.push(own);
    last.all.push(own);
    if (subjects.length > MOST_SUBJECTS) return [];
  }
  const complete = subjects.filter(
    (subject) => isComplete(subject) || isListed(subject, told) || isOpened(subject, titled !== null),
  );
  const isOne = complete.length === 1 && complete.every((subject) => isOutdone(subject, told));
  if ((complete.length < 2 && !isOne) || complete.length > MOST_PROGRAMMES) return [];
  return complete.map(({ name, all }) => ({
    name,
    told: all.map(asWhole),
    passages: passagesOf(name, openings, sentences),
  }));
}

// what else the paragraphs say that open with its name, or stand below such a one: 自评得分94分
function passagesOf(name: string, openings: Map<number, Opening>, sentences: Sentence[]): Passage[] {
  const own = sentences.filter(({ paragraph }) => {
    const opening = openings.get(paragraph);
    return opening?.name === name && opening.by === "label";
  });
  const parts = Map.groupBy(own, ({ passage }) => passage);
  return [...parts].map(([{ path, paragraphs }, said]) => ({
    heading: null,
    lead: null,
    path,
    paragraphs: paragraphs.filter(({ cells }) =>
      said.some(({ pieces: [piece] }) => piece && cells.includes(piece.cell)),
    ),
  }));
}

/**
 * The paragraphs that a title's money is told of part by part, each opened by a name: 1.耕地保护补贴。下达30万元; none where
 * fewer than two are.
 */
export function partsNamedAlone(sentences: Sentence[], titled: string): Set<number> {
  const openings = [...openingsOf(sentences, [NAMED_ALONE])];
  const isPart = (name: string) => !isGeneric(name) && !isSameName(name, titled);
  const parts = openings.filter(([, { name }]) => isPart(name));
  return new Set(
    new Set(parts.map(([, { name }]) => name)).size > 1 ? parts.map(([paragraph]) => paragraph) : [],
  );
}

/** 3.信贷贴息1127万元。 */
const NAME_AND_AMOUNT =
  /^\s*[(（]?\d{1,2}[)）.、]\s*([^，。;\d]{4,40}?)(?:共计?|为)?\d[\d,.]{0,20}\s?[万亿]?元[。:;]?\s*$/;

const OPENINGS = [
  new RegExp(`^\\s*(?:[(（]?\\d{1,2}[)）]?[.、]?\\s*)?([^，。;:]{2,40}?)(?:项目)?${REVIEW}(?:[。:]?\\s*$|:)`),
  /^\s*([^，。;:、\d]{2,20}类):/,
  NAME_AND_AMOUNT,
];

/** 1.冬春救助资金。财政部下达230万元: a sentence that is a name and no more; beneath a title that names the money it is a part of it. */
const NAMED_ALONE = new RegExp(
  `^\\s*[(（]?\\d{1,2}[)）.、]\\s*([^，。;:\\d]{2,36}(?:${NAME_ENDS}))[。:]?\\s*$`,
);

/** The programme that a paragraph speaks of, and what it opens with. */
interface Opening {
  name: string;
  by: "name" | "amount" | "label";
}

/** What was done with the money of a programme, before its name. */
const HANDED_DOWN = /^(?:下达|下拨|拨付|安排)(?=.{4})/;

/** 一、河道保洁项目：预算100万元: a name before its colon opens what is told of it, where no title names the money. */
const NAMED_BEFORE = new RegExp(
  `^\\s*(?:${HEADING_NUMBER})\\s*([^，。;:\\d]{2,36}(?:${NAME_ENDS})):(?=.{4})`,
);

/** The number of an item at the head of the words before an amount; 3个项目 counts. */
const NEXT_ITEM = /^(?:[①-⑳]|[(]?\d{1,2}[).、]?)\s*(?![年月日个批项名人次户所期至])\p{Script=Han}{4}/u;

/** 3.全年执行数：60万元 is a label of money, and names none. */
const LABEL_OF_MONEY =
  /^(?:年初|全年|调整后?|年度|实际|项目|财政)*(?:预算|执行|支出|到位|下达|拨付|结余|结转|决算|资金)(?:安排|批复)?(?:数|金额|总额|资金)?:?$/;

/** What the patterns open with that do not open with a name alone. */
const BY = new Map<RegExp | undefined, Opening["by"]>([
  [NAME_AND_AMOUNT, "amount"],
  [NAMED_BEFORE, "label"],
]);

/** 3.合计。两项共计110万元: a sentence that opens what is told of all of them. */
const SUMMED = /^\s*[(（]?\d{1,2}[)）.、]\s*(?:合计|总计|共计|小计|汇总)[。:]?\s*$/;

/**
 * The paragraphs that speak of a programme because the one they begin with, or an earlier one of their passage, opens
 * with its name: （2）印刷费项目绩效目标完成情况综述。项目全年预算数5万元; 1.信贷贴息项目1127万元。
 */
function openingsOf(sentences: Sentence[], patterns: RegExp[]): Map<number, Opening> {
  const openings = new Map<number, Opening>();
  let [passage, open]: [Passage | null, Opening | null] = [null, null];
  for (const { text, paragraph, passage: own } of sentences) {
    if (own !== passage) open = null;
    passage = own;
    const found = patterns.find((pattern) => pattern.test(text));
    const opened = found?.exec(text)?.[1];
    const name = opened && LABEL_OF_MONEY.test(opened) ? undefined : opened;
    // a list of who got how much shares out one programme's money
    if (name && isReceiver(name)) return new Map();
    if (name && found === NAMED_BEFORE && isGeneric(name)) continue;
    if (name) open = { name: name.replace(HANDED_DOWN, ""), by: BY.get(found) ?? "name" };
    else if (SUMMED.test(text)) open = null;
    if (open && !openings.has(paragraph)) openings.set(paragraph, open);
  }
  return new Set([...openings.values()].map(({ name }) => name)).size > 1 ? openings : new Map();
}

// more money than its own is told outside it: it is one programme of several
const isOutdone = (subject: Subject, all: Told[]) => {
  const own = Math.max(...subject.told.map(fenOf));
  return all.some(
    (told) => !subject.told.includes(told) && told.share === "whole" && isGiven(told) && fenOf(told) > own,
  );
};

// beneath a title that names the money a line of a name and an amount tells what it was spent on: 1.购买苗木31万元
const isOpened = ({ told, opened }: Subject, isTitled: boolean) =>
  told.length > 0 &&
  (opened === "name" || opened === "label" || (opened === "amount" && (!isTitled || told.some(isExecuted))));
const isExecuted = ({ role }: Told) => role === "executed";

// its own budget with what was executed of it
const isComplete = ({ told }: Subject) =>
  told.some(({ role, quantity }) => quantity.money && isOwnRole(role)) &&
  told.some(({ role }) => role === "executed");

// one of a list of amounts that take one verb; other than sources of money and kinds of spending
function isListed({ told }: Subject, all: Told[]): boolean {
  return told.some((own) => {
    const list = listAround(own, all);
    return list.length > 1 && isGiven(own);
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
