import type { Reading } from "../../model/reading.ts";
import { compareDecimals, type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import type { Part } from "../settle/row.ts";
import { type Paragraph, type Passage, readIn } from "./outline.ts";

/** A total or a grade as a sentence states it, with the paragraph it stands in. */
interface Stated<T> {
  reading: Reading<T>;
  paragraph: Paragraph;
}

/** Words that make a score one of the whole: 综合得分, 自评总分. */
const STRONG = "自评|综合|总体|总|最终|最后|整体|绩效评价|评价|绩效|考评|评估|评定";
const TOTAL = new RegExp(
  `((?:${STRONG}){0,4})(得分情况|得分|评分|总分|自评分|评价分|分数|等次|得|自评)(?:数|值|结果|合计)?(?:[:为是达到共计]|约为){0,4}\\s*(\\d{1,3}(?:\\.\\d{1,4})?)\\s*(分)?`,
  "g",
);
/** What is scored where it is not the whole. */
const PART =
  /指标|产出|效益|效果|满意度|决策|过程|投入|数量|质量|时效|成本|执行率|预算执行|管理|平均|其中|上年|去年|复核|审核|核定|抽查|目标值|完成值|实际值|满分|权重|分值|扣分/;
/** Words of a sentence that shares out what can be reached. */
const WEIGHING = /满分|权重|分值|设置|设定|分别|指标/;
/** Behind a number that only bounds a grade, or a list of them: 90分以上, 90（含）. */
const BOUND_BEHIND = /^\s*(?:及?以上|及?以下|\(含|含\)|[-~—–至到≤<]|钟)/;
/** Headings below which the total stands. */
const CONCLUSION = /(?:得分|评分|结论|自评结果|评价结果|评价等级|自评等级|自评情况)(?:\([^()]*\))?$/;
/** One sentence with the scores of several programmes. */
const SEVERAL = /(?:得分|评分)(?:情况)?分别(?:[:为是])+[^。]{4,60}分/;
const INDICATORS = /指标|产出|效益|满意度/;
const BARE_SCORE = /^\s*(\d{1,3}(?:\.\d{1,4})?\s*分?)\s*[。.]?\s*$/;
const GRADE_WORD = '优秀|优良|优|良好|良|中等|中|一般|较差|差|不合格|合格|[ABCD](?=[级等"”』」,。;)]|$)';
const GRADE = new RegExp(
  `(?:等级|等次|评级|级别|档次|自评结果|评价结果|评定结果|评价结论|自评结论|[评定]定?为|属于)(?:评定|评价)?(?:结果)?(?:[:为是]|评定为|达到)*\\s*["'“”‘’「『【]*(${GRADE_WORD}|(?<=[评定]为["'“‘]?)好)`,
  "gu",
);
const BEHIND_GRADE = /^(?:["'”’」』】]*(?:等级|等次|等|级|档|$|[,，。;；、()\s]))/;
/** A sentence that bounds the grades, or counts projects: 90分以上为优, 3个项目评为优. */
const NO_GRADE = /\d\s*分?\s*(?:及?以上|及?以下|\(含|含\))|\d\s*个?(?:项目|单位)|[优良中差]、\s*[优良中差]/;

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
  const totals = paragraphs
    .filter(({ paragraph }) => !given.has(paragraph))
    .flatMap(({ path, paragraph }) => findTotals(path, paragraph));
  const total = settle(totals, (a, b) => compareDecimals(a, b) === 0);
  if (total && !draft.totalScore) {
    draft.totalScore = total.reading;
    claims.use(usedBy(draft), ...total.paragraph.cells);
  } else if (!draft.totalScore && totals[0]) {
    const printed = totals.map(({ reading }) => reading.text);
    claims.note("unread-score", { what: "totals", printed }, totals[0].reading.at);
  }
  const several = paragraphs.find(
    ({ paragraph }) => !given.has(paragraph) && SEVERAL.test(foldWidth(paragraph.text)),
  );
  if (several && !draft.totalScore) {
    const printed = SEVERAL.exec(foldWidth(several.paragraph.text))?.[0] ?? "";
    claims.note("unread-score", { what: "together", printed }, several.paragraph.at);
  }
  const grades = paragraphs.flatMap(({ path, paragraph }) => findGrades(path, paragraph));
  const grade = settle(grades, (a, b) => a.charAt(0) === b.charAt(0));
  if (grade && !draft.grade) {
    draft.grade = grade.reading;
    claims.use(usedBy(draft), ...grade.paragraph.cells);
  } else if (!draft.grade && grades[0]) {
    const printed = grades.map(({ reading }) => reading.text);
    claims.note("unread-score", { what: "grades", printed }, grades[0].reading.at);
  }
}

// the only one, however often it is printed
function settle<T>(found: Stated<T>[], same: (a: T, b: T) => boolean): Stated<T> | null {
  const [first] = found;
  const value = first?.reading.value;
  if (!first || value === null || value === undefined) return null;
  return found.every(({ reading }) => reading.value !== null && same(reading.value, value)) ? first : null;
}

function findTotals(path: string[], paragraph: Paragraph): Stated<Decimal>[] {
  const heading = path.at(-1) ?? "";
  const isConcluding = CONCLUSION.test(heading) && !INDICATORS.test(heading);
  const bare = isConcluding ? BARE_SCORE.exec(foldWidth(paragraph.text)) : null;
  if (bare?.[1]) return state(paragraph, { text: bare[1], index: bare[0].indexOf(bare[1]) });
  const isOfPart = /预算执行|执行率|资金|决策|过程|管理/.test(heading);
  const isOfIndicators = (isOfPart || path.some((words) => INDICATORS.test(words))) && !isConcluding;
  return sentencesOf(paragraph.text).flatMap((sentence) => {
    const found = totalsIn(sentence.text, isConcluding, isOfIndicators);
    // 总分100分，自评得分96分: the first is what could be reached
    const isTold = isConcluding && !WEIGHING.test(sentence.text);
    const reached = found.filter(
      ({ isMaximum, isOwn }) => !isMaximum || (found.length === 1 && (isOwn || isTold)),
    );
    return reached.flatMap(({ text, index }) => state(paragraph, { text, index: index + sentence.index }));
  });
}

function totalsIn(sentence: string, isConcluding: boolean, isOfIndicators: boolean) {
  const text = sentence.replace(/\([^()]{0,40}\)/g, (brackets) => " ".repeat(brackets.length));
  return [...text.matchAll(TOTAL)].flatMap((match) => {
    const [all, strong = "", label = "", number = "", points] = match;
    const end = match.index + all.length;
    const before =
      /[^,。;、:]{0,40}$/.exec(text.slice(Math.max(0, match.index - FURTHEST), match.index))?.[0] ?? "";
    if (BOUND_BEHIND.test(text.slice(end)) || (!points && !/^\s*(?:[,。;]|$)/.test(text.slice(end))))
      return [];
    const isStrong =
      strong !== "" || label === "总分" || label === "自评分" || label === "评价分" || label === "等次";
    if (PART.test(before)) return [];
    if (isOfIndicators && !/综合|总|最终|整体/.test(`${strong}${label}`)) return [];
    const wholeMaximum = /满分\s*(?:为|是)?\s*100/.test(sentence);
    if (/目标值|指标值|完成值/.test(text) || (!isStrong && PART.test(text.replace(/满分\D{0,3}100/, ""))))
      return [];
    if (!isStrong && !isConcluding && !wholeMaximum) return [];
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

function findGrades(path: string[], paragraph: Paragraph): Stated<string>[] {
  const heading = path.at(-1) ?? "";
  if (path.some((words) => INDICATORS.test(words)) && !CONCLUSION.test(heading)) return [];
  return sentencesOf(paragraph.text)
    .flatMap(partsOfGrade)
    .flatMap((sentence) => {
      // 等级为优（90分以上） says of the grade what it means
      if (NO_GRADE.test(sentence.text.replace(/\([^()]{0,40}\)/g, ""))) return [];
      return [...sentence.text.matchAll(GRADE)].flatMap((match): Stated<string>[] => {
        const word = match[1] ?? "";
        const end = match.index + match[0].length;
        const before =
          /[^,。;:]{0,40}$/.exec(
            sentence.text.slice(Math.max(0, match.index - FURTHEST), match.index),
          )?.[0] ?? "";
        if (!BEHIND_GRADE.test(sentence.text.slice(end)) || PART.test(before)) return [];
        const part = { text: word, index: sentence.index + end - word.length };
        const reading = readIn(paragraph, part, (text) => text);
        return reading ? [{ reading: { ...reading, evidence: "stated" }, paragraph }] : [];
      });
    });
}

// 等级为“优”，其中：甲场4个项目等级为“良”: what is behind 其中 is graded by itself
function partsOfGrade({ text, index }: Part): Part[] {
  const at = text.search(/其中[:,]/);
  return at === -1
    ? [{ text, index }]
    : [
        { text: text.slice(0, at), index },
        { text: text.slice(at), index: index + at },
      ];
}

/** Longer than any sentence that states a score, in characters; and how far before it its subject stands. */
const LONGEST_SENTENCE = 1_000;
const FURTHEST = 40;

/** The sentences of a text with width folded, each with its place. */
function sentencesOf(text: string): Part[] {
  const folded = foldWidth(text);
  return [...folded.matchAll(/[^。;!?\n]+/g)]
    .filter(([sentence]) => sentence.length <= LONGEST_SENTENCE)
    .map((match) => ({ text: match[0], index: match.index }));
}
