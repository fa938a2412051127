import { compareDecimals, type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import type { Part } from "../settle/row.ts";
import { findGrades } from "./grades.ts";
import { groupOf } from "./indicators/headings.ts";
import { listedScores } from "./listed-scores.ts";
import { isSameName, nameIn } from "./names.ts";
import { type Paragraph, type Passage, readIn } from "./outline.ts";
import { scoresOfParts, sumOfParts } from "./part-scores.ts";
import { CONCLUSION, FURTHEST, INDICATORS, isOfReview, PART, type Stated, sentencesOf } from "./stated.ts";

/** Words that make a score one of the whole: 综合得分, 自评总分. */
const STRONG = "自评|综合|总体|总|最终|最后|整体|绩效评价|评价|绩效|考评|评估|评定";
const TOTAL = new RegExp(
  `((?:${STRONG}){0,4})(得分情况|得分|评分|总分|自评分|评价分|分数|等次|得|自评)(?:数|值|结果|合计)?(?:[:为是达到共计]|约为){0,4}\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*(分)?`,
  "g",
);
/** 经自评，项目得分93分: what a unit scores so is the whole. */
const SELF_SCORED = /(?:经|通过)(?:[^,。;:、]{0,8}(?:自评|自我评价|综合评价))[,]?(?:(?:本|该)?项目)?$/;
/** 满分20分 beside it: what is scored is a part. */
const OTHER_MAXIMUM = /满分\D{0,3}(?!100(?!\d))\d/;
/** What every total has; most sentences score nothing. */
const MAY_SCORE = /[得分评次]\D*\d/;
/** Words of a sentence that shares out what can be reached. */
const WEIGHING = /满分|权重|分值|设置|设定|分别|指标/;
/** Who else gives a score: 第三方机构评价得分75分 is none of a self-evaluation. */
const BY_OTHERS = /第三方|中介|财政|主管部门|上级|审核|复[核评审]|抽查|核查/;
const ANOTHER_YEAR = /上一?年|去年|往年/;
/** Behind a number that only bounds a grade, or a list of them: 90分以上, 90（含）. */
const BOUND_BEHIND = /^\s*(?:及?以上|及?以下|\(含|含\)|[-~—–至到≤<]|钟)/;
/** One sentence with the scores of several programmes. */
const SEVERAL = /(?:得分|评分)(?:情况)?分别(?:[:为是])+[^。]{4,60}分/;
/** A score alone in its paragraph. */
const BARE_SCORE = /^\s*(\d{1,3}(?:\.\d{1,4})?\s*分?)\s*[。.]?\s*$/;
/** The same before its grade, below 自评得分: 97分，等级为优。 */
const SCORE_AND_GRADE =
  /^\s*(\d{1,3}(?:\.\d{1,4})?\s*分)[,;]\s*(?:自评|评价|评定|绩效|综合)*(?:等级|等次|评级|结果|结论|[评定]为)/;

/**
 * Total score and grade of an evaluation, wherever their headings or words stand. Two different ones are a notice, and
 * none is published; so is a total above 100.
 * @param given paragraphs whose scores are those of programmes with evaluations of their own
 */
export function readScores(
  passages: Passage[],
  draft: Draft,
  { claims }: Context,
  given: ReadonlySet<Paragraph> = new Set(),
): void {
  const paragraphs = passages.flatMap(({ path, paragraphs: own }) =>
    own.map((paragraph) => ({ path, paragraph })),
  );
  // they are printed, whether or not anybody could tell which group each is of
  if (scoresOfParts(passages).length > 0) draft.printed.indicators = true;
  const totals = [
    ...passages.flatMap(totalsInHeading),
    ...paragraphs
      .filter(({ paragraph }) => !given.has(paragraph))
      .flatMap(({ path, paragraph }) => findTotals(path, paragraph, draft.name?.text ?? null)),
  ];
  const isOfHundred = !passages.some(saysOtherMarks);
  const alone = isOfHundred ? settle(totals, (a, b) => compareDecimals(a, b) === 0) : null;
  const total = alone && isContradicted(alone, totals, passages) ? null : alone;
  if (total && !draft.totalScore) {
    draft.totalScore = total.reading;
    claims.use(usedBy(draft), ...total.paragraph.cells);
  } else if (!draft.totalScore && totals[0]) {
    const printed = totals.map(({ reading }) => reading.text);
    claims.note("unread-score", { what: "totals", printed }, totals[0].reading.at);
  }
  const hidden =
    paragraphs.find(({ path, paragraph }) => !given.has(paragraph) && mayBeTotal(path, paragraph)) ??
    passages.flatMap(scoredHeading)[0];
  if (hidden && !draft.totalScore && totals.length === 0) {
    const printed = foldWidth(hidden.paragraph.text).trim();
    claims.note("unread-score", { what: "below", printed }, hidden.paragraph.at);
  }
  if (!draft.totalScore)
    noteTogether(
      paragraphs.map(({ paragraph }) => paragraph).filter((paragraph) => !given.has(paragraph)),
      claims,
    );
  noteAverage(passages, claims);
  const leads = passages.flatMap(({ path, lead }) => (lead ? [{ path, paragraph: lead }] : []));
  const grades = [...leads, ...paragraphs].flatMap(({ path, paragraph }) => findGrades(path, paragraph));
  const grade = settle(grades, (a, b) => a.charAt(0) === b.charAt(0));
  if (grade && !draft.grade) {
    draft.grade = grade.reading;
    claims.use(usedBy(draft), ...grade.paragraph.cells);
  } else if (!draft.grade && grades[0]) {
    const printed = grades.map(({ reading }) => reading.text);
    claims.note("unread-score", { what: "grades", printed }, grades[0].reading.at);
  }
}

// 产出得分38分，效益得分28分。 98分。: a number that nothing calls the total, and that the groups do not come to
function isContradicted(total: Stated<Decimal>, all: Stated<Decimal>[], passages: Passage[]): boolean {
  if (!all.every(({ paragraph }) => BARE_SCORE.test(foldWidth(paragraph.text)))) return false;
  const passage = passages.find(({ paragraphs }) => paragraphs.includes(total.paragraph));
  const sum = passage && sumOfParts(passage.paragraphs);
  const { value } = total.reading;
  return sum !== null && sum !== undefined && value !== null && compareDecimals(sum, value) !== 0;
}

/** Notes scores of several programmes in one sentence that no evaluation has: 三个项目自评得分分别为96分、98分. */
export function noteScoresTogether(passages: Passage[], { claims }: Context): void {
  noteAverage(passages, claims);
  const given = new Set(listedScores(passages).map(({ paragraph }) => paragraph));
  noteTogether(
    passages.flatMap(({ paragraphs }) => paragraphs).filter((paragraph) => !given.has(paragraph)),
    claims,
  );
}

function noteTogether(paragraphs: Paragraph[], claims: Context["claims"]): void {
  const several = paragraphs.find(({ text }) => SEVERAL.test(foldWidth(text)));
  if (!several) return;
  const printed = SEVERAL.exec(foldWidth(several.text))?.[0] ?? "";
  claims.note("unread-score", { what: "together", printed }, several.at);
}

/** 6个项目平均得分93.5分: the score of none of them. */
const AVERAGE = /平均(?:自评)?(?:得分|评分|总分|分数|分)(?:[:为是达到约]){0,3}\d{1,3}(?:\.\d{1,4})?分?/;
/** Whose average it is where it is one of people asked or taught. */
const OF_PEOPLE = /满意|问卷|测评|受访|培训|考试|学员|学生|成绩/;

function noteAverage(passages: Passage[], claims: Context["claims"]): void {
  const found = passages
    .filter(({ path }) => !path.some((words) => INDICATORS.test(words)))
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ text }) => text.includes("平均"))
    .flatMap(({ text, at }) =>
      sentencesOf(text).flatMap((sentence) => {
        const printed = OF_PEOPLE.test(sentence.text) ? undefined : AVERAGE.exec(sentence.text)?.[0];
        return printed ? [{ printed, at }] : [];
      }),
    );
  const [first] = found;
  if (first) claims.note("unread-score", { what: "average", printed: first.printed }, first.at);
}

/** 满分120分: a score of another scale is none of a hundred. */
const OTHER_MARKS = /满分\D{0,3}(?:1(?!00)\d\d|[2-9]\d\d)/;

const saysOtherMarks = ({ lead, paragraphs }: Passage) =>
  [...(lead ? [lead] : []), ...paragraphs].some(({ text }) => OTHER_MARKS.test(text));

// the only one, however often it is printed
function settle<T>(found: Stated<T>[], same: (a: T, b: T) => boolean): Stated<T> | null {
  const [first] = found;
  const value = first?.reading.value;
  if (!first || value === null || value === undefined) return null;
  return found.every(({ reading }) => reading.value !== null && same(reading.value, value)) ? first : null;
}

/** 自评得分97分, alone in its paragraph. */
const ALONE =
  /^\s*(?:本?项目|该项目)?(?:自评|综合|自我评价)(?:得分|评分|总分)[:为]{0,2}\s*(\d{1,3}(?:\.\d{1,4})?)\s*分\s*[。;]?\s*$/;
/** Indicators share out the points that the execution of the budget leaves them: more than these are those of the whole. */
const MOST_OF_INDICATORS = 90;

// below 绩效指标完成情况 it may be the score of the indicators alone
const mayBeTotal = (path: string[], { text }: Paragraph) =>
  path.some((words) => INDICATORS.test(words)) &&
  ALONE.test(foldWidth(text)) &&
  groupOf(path.at(-1) ?? "") === null;

function isOfWhole(path: string[], paragraph: Paragraph): boolean {
  const points = Number(ALONE.exec(foldWidth(paragraph.text))?.[1] ?? 0);
  return points > MOST_OF_INDICATORS && mayBeTotal(path, paragraph);
}

/** 一、自评结论（自评得分98分）: a heading that prints a score by itself. */
const IN_HEADING = new RegExp(
  `[(,:]?((?:${STRONG}){0,4})(得分|评分|总分|自评分)[:为]{0,2}\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*分?(?=[)。,;]|$)`,
);

// what it is the score of is said by words of the whole, or by a heading of conclusions
function totalsInHeading({ path, lead }: Passage): Stated<Decimal>[] {
  const match = lead && IN_HEADING.exec(foldWidth(lead.text));
  if (!match || path.some((words) => PART.test(words.replace(/[(][^()]*[)]$/, "")))) return [];
  const [all, strong = "", label = "", number = ""] = match;
  if (BY_OTHERS.test(match.input.slice(0, match.index)) && !/自评/.test(`${strong}${label}`)) return [];
  const bare = (path.at(-1) ?? "").replace(/[(][^()]*[)]$/, "");
  const isOfWhole = strong !== "" || label === "总分" || label === "自评分" || CONCLUSION.test(bare);
  return isOfWhole ? state(lead, { text: number, index: match.index + all.lastIndexOf(number) }) : [];
}

const scoredHeading = ({ path, lead }: Passage) =>
  lead && IN_HEADING.test(foldWidth(lead.text)) && groupOf(path.at(-1) ?? "") === null
    ? [{ path, paragraph: lead }]
    : [];

function findTotals(path: string[], paragraph: Paragraph, called: string | null): Stated<Decimal>[] {
  const heading = path.at(-1) ?? "";
  if (isOfReview(heading)) return [];
  const isConcluding = CONCLUSION.test(heading) && !INDICATORS.test(heading);
  const told = foldWidth(paragraph.text);
  const bare = isConcluding ? (BARE_SCORE.exec(told) ?? SCORE_AND_GRADE.exec(told)) : null;
  if (bare?.[1]) return state(paragraph, { text: bare[1], index: bare[0].indexOf(bare[1]) });
  if (!MAY_SCORE.test(foldWidth(paragraph.text))) return [];
  const isOfPart = /预算执行|执行率|资金|决策|过程|管理/.test(heading);
  const isBelow = path.some((words) => INDICATORS.test(words)) && !isOfWhole(path, paragraph);
  const isOfIndicators = (isOfPart || isBelow) && !isConcluding;
  return sentencesOf(paragraph.text).flatMap((sentence) => {
    const found = totalsIn(sentence.text, isConcluding, isOfIndicators, called);
    // 总分100分，自评得分96分: the first is what could be reached
    const isTold = isConcluding && !WEIGHING.test(sentence.text);
    const reached = found.filter(
      ({ isMaximum, isOwn }) => !isMaximum || (found.length === 1 && (isOwn || isTold)),
    );
    return reached.flatMap(({ text, index }) => state(paragraph, { text, index: index + sentence.index }));
  });
}

function totalsIn(sentence: string, isConcluding: boolean, isOfIndicators: boolean, called: string | null) {
  if (!MAY_SCORE.test(sentence)) return [];
  const text = sentence.replace(/\([^()]{0,40}\)/g, (brackets) => " ".repeat(brackets.length));
  return matchesOf(text, TOTAL).flatMap((match) => {
    const [all, strong = "", label = "", number = "", points] = match;
    const end = match.index + all.length;
    const near =
      /[^,。;、:]{0,40}$/.exec(text.slice(Math.max(0, match.index - FURTHEST), match.index))?.[0] ?? "";
    // 满分120分 自评得分108分: what could be reached is none of what was scored
    const before = near.replace(/满分\D{0,3}\d{1,3}分?/g, "");
    if (BOUND_BEHIND.test(text.slice(end)) || (!points && !/^\s*(?:[,。;]|$)/.test(text.slice(end))))
      return [];
    const isStrong =
      strong !== "" || label === "总分" || label === "自评分" || label === "评价分" || label === "等次";
    const isOwn = isStrong || (SELF_SCORED.test(text.slice(0, match.index)) && !OTHER_MAXIMUM.test(sentence));
    if (PART.test(before) || ANOTHER_YEAR.test(before)) return [];
    if (BY_OTHERS.test(before) && !/自评/.test(`${strong}${label}`)) return [];
    if (isOfReview(text.slice(0, match.index) + strong + label)) return [];
    // 耕地保护补贴得90分 scores a part of the money by its name
    const part = label === "得" && strong === "" ? nameIn(before) : null;
    if (part && !(called && isSameName(part, called))) return [];
    if (isOfIndicators && !/综合|总|最终|整体/.test(`${strong}${label}`)) return [];
    const wholeMaximum = /满分\s*(?:为|是)?\s*100/.test(sentence);
    if (/目标值|指标值|完成值/.test(text) || (!isOwn && PART.test(text.replace(/满分\D{0,3}100/, ""))))
      return [];
    if (!isOwn && !isConcluding && !wholeMaximum) return [];
    const isMaximum = label === "总分" && Number(number) === 100;
    return [
      {
        text: number + (points ? all.slice(all.lastIndexOf(number) + number.length) : ""),
        index: end - (all.length - all.lastIndexOf(number)),
        isMaximum,
        isOwn: strong !== "",
      },
    ];
  });
}

function state(paragraph: Paragraph, part: Part): Stated<Decimal>[] {
  const printed = { ...part, text: paragraph.text.slice(part.index, part.index + part.text.length) };
  const reading = readIn(paragraph, printed, (text) => readPoints(text));
  return reading ? [{ reading: { ...reading, evidence: "stated" }, paragraph }] : [];
}

// a score above its maximum is not understood
function readPoints(text: string): Decimal | null {
  const value = parseDecimal(foldWidth(text).replace(/分/, "").trim());
  return value && compareDecimals(value, { units: 100, scale: 0 }) <= 0 ? value : null;
}
