import type { Cell } from "../../documents/block.ts";
import { judge } from "../../model/completion.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { type IndicatorValue, inOneUnit, parseIndicatorValue } from "../../values/indicator-value.ts";
import { isComparable } from "../../values/quantity.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { Part } from "../settle/row.ts";
import { type Groups, groupOf, groupsOf, speaksOf } from "./indicator-headings.ts";
import { isName, isNaming } from "./indicator-names.ts";
import { hear } from "./indicator-sentences.ts";
import { type Paragraph, type Passage, readIn } from "./outline.ts";
import type { Spoken } from "./spoken.ts";

/** A lone figure is an actual only of what says by its name that it is a share, or a number. */
const SHARE = /(?:率|比例|比重|占比|度|覆盖面)(?:\([^()]*\))?$/;
const COUNT = /(?:数|数量|次数|人次|人数|件数|户数|天数|期数|场次|面积|里程|长度|时长)(?:\([^()]*\))?$/;
/** Money of the programme is never an indicator, whatever is said of it. */
const OF_MONEY =
  /执行率|支出率|支付率|使用率|支出进度|预算|资金总额|到位资金|结余|结转|(?:资金|经费|补助|支出|拨款|投资)$/;
const COST = /成本|标准|单价|费用|价格|造价|均价|价$/;
/** What others earn by a programme, under 效益指标. */
const EARNED = /增收|产值|收入|税收|节约|利润|销售/;
const IN_MONEY = /元/;
/** 办理案件94件 says what is counted; shorter words hardly do. */
const SHORTEST_PHRASE = 4;

/**
 * The indicators that sentences state, below headings that name indicators, or where a sentence itself says 目标值 and 完成值.
 * Only a target is no evaluation; a figure without a target is an actual. A passage about a group of indicators whose
 * figures were not understood is a notice.
 */
export function readIndicators(passages: Passage[], draft: Draft, context: Context): void {
  for (const passage of passages) {
    const kind = speaksOf(passage.path);
    const [first] = passage.paragraphs;
    if (!first) continue;
    const standing = { passage, kind, groups: groupsOf(passage.path) };
    const heard = passage.paragraphs.map((paragraph) => readParagraph(paragraph, standing));
    const spoken = heard.flatMap((own) => own.spoken);
    const parts = new Set(findParts(spoken));
    const kept = spoken.filter((own) => !parts.has(own));
    for (const own of kept) add(own, draft, context);
    const isLeft = heard.some(({ left }) => left) || parts.size > 0;
    const names = groupOf(passage.path.at(-1) ?? "") !== null;
    if (kind === "indicators" && (isLeft || (names && kept.length === 0))) {
      const heading = shorten(passage.path.at(-1) ?? "");
      context.claims.note("unread-indicators", { heading, printed: shorten(first.text) }, first.at);
    }
  }
}

// the same words with another figure speak of parts that are named elsewhere
function findParts(spoken: Read[]): Read[] {
  const figures = new Map<string, Set<string>>();
  for (const { name, actual } of spoken)
    figures.set(name.text, (figures.get(name.text) ?? new Set()).add(actual.text));
  return spoken.filter(({ name, target }) => target === null && (figures.get(name.text)?.size ?? 0) > 1);
}

/** Where a sentence stands. */
interface Standing {
  passage: Passage;
  kind: ReturnType<typeof speaksOf>;
  groups: Groups;
}

/** An indicator as read, before it has its place among the others. */
interface Read extends Groups {
  name: Reading<string>;
  target: Reading<IndicatorValue> | null;
  actual: Reading<IndicatorValue>;
  score: Reading<Decimal> | null;
  weight: Reading<Decimal> | null;
  reason: Reading<string> | null;
  cells: Cell[];
}

function readParagraph(paragraph: Paragraph, standing: Standing): { spoken: Read[]; left: boolean } {
  const heard = sentencesOf(paragraph.text).map((sentence) => {
    const { spoken, left } = hear(sentence.text);
    const read = spoken.map((own) => readSpoken(moveBy(own, sentence.index), paragraph, standing));
    return { spoken: read, left: left || read.includes("left") };
  });
  return {
    spoken: heard.flatMap(({ spoken }) => spoken).filter((own) => own !== "left" && own !== "money"),
    left: heard.some(({ left }) => left),
  };
}

// an answer that begins with 实际 belongs to what stands before its semicolon
const SENTENCE =
  /[^。;\n]+(?:(?:;\s*(?:全年|年度)?(?:实际|得分|自评得分)|。\s*(?:全年|年度)?(?:实际完成值|实际值|完成值)[:为])[^。;\n]*)*/g;
const sentencesOf = (text: string): Part[] =>
  [...foldWidth(text).matchAll(SENTENCE)].map((match) => ({ text: match[0], index: match.index }));

function moveBy(spoken: Spoken, by: number): Spoken {
  const move = (part: Part | null) => part && { ...part, index: part.index + by };
  return {
    name: move(spoken.name),
    target: move(spoken.target),
    actual: move(spoken.actual),
    score: move(spoken.score),
    weight: move(spoken.weight),
    reason: move(spoken.reason),
    labelled: spoken.labelled,
    measured: spoken.measured,
    answered: spoken.answered,
    plain: spoken.plain,
  };
}

// a name that begins with the words of its group says both: 成本指标按标准发放
const GROUP_IN_NAME =
  /^((?:产出|经济效益|社会效益|生态效益|可持续影响)?(?:产出|数量|质量|时效|成本)?指标)(?=.{2})/;

function readSpoken(
  spoken: Spoken,
  paragraph: Paragraph,
  { passage, kind, groups }: Standing,
): Read | "left" | "money" {
  const [prefix = ""] = spoken.name ? (GROUP_IN_NAME.exec(foldWidth(spoken.name.text)) ?? []) : [];
  const own = prefix ? groupOf(prefix) : null;
  const part = spoken.name && own ? cutFront(spoken.name, prefix.length) : spoken.name;
  const name = part ? partAsPrinted(paragraph, part, (text) => text) : nameOfHeading(passage);
  const target = partAsPrinted(paragraph, spoken.target, parseIndicatorValue);
  const actual = partAsPrinted(paragraph, spoken.actual, parseIndicatorValue);
  const words = foldWidth(name?.text ?? "");
  // the money of the programme is read with the money; a rate that has a target is an indicator
  if (OF_MONEY.test(words) && !(target?.value?.unit === "%" && actual?.value?.unit === "%"))
    return target && actual?.value?.unit === "%" ? "left" : "money";
  if (/执行率|支出率/.test(words)) return "left";
  if (target && actual && !isAlike(target.value, actual.value)) return "left";
  if (!name || !actual || !isName(words)) return "left";
  const isPair = target !== null && spoken.labelled;
  if (kind === "other" && !isPair) return "left";
  if (kind === "targets" && !(isPair && spoken.answered)) return "left";
  if (!isSound(words, target, actual, { spoken, groups: own ?? groups, path: passage.path })) return "left";
  return {
    ...(own ?? groups),
    name,
    target,
    actual: inUnitOf(actual, target),
    score: partAsPrinted(paragraph, spoken.score, (text) => parseDecimal(foldWidth(text))),
    weight: partAsPrinted(paragraph, spoken.weight, (text) => parseDecimal(foldWidth(text))),
    reason: partAsPrinted(paragraph, spoken.reason, (text) => text),
    cells: [...paragraph.cells, ...(spoken.name ? [] : (passage.lead?.cells ?? []))],
  };
}

const cutFront = ({ text, index }: Part, count: number): Part => ({
  text: text.slice(count),
  index: index + count,
});

function add({ cells, ...read }: Read, draft: Draft, { claims }: Context): void {
  const ordinal = draft.indicators.length + 1;
  const id = `${draft.id}-${String(ordinal).padStart(2, "0")}`;
  const { name, target, actual, weight, score } = read;
  const printed = {
    name: name.text,
    target: target?.value ?? null,
    actual: actual.value,
    weight: weight?.value ?? null,
    score: score?.value ?? null,
  };
  draft.indicators.push({ id, ordinal, ...read, content: null, standard: null, ...judge(printed) });
  claims.use(`${draft.form}:${id}`, ...cells);
}

function partAsPrinted<T>(
  paragraph: Paragraph,
  part: Part | null,
  parse: (text: string) => T | null,
): Reading<T> | null {
  if (!part) return null;
  const text = paragraph.text.slice(part.index, part.index + part.text.length);
  const reading = readIn(paragraph, { text, index: part.index }, parse);
  return reading && { ...reading, evidence: "stated" };
}

// （1）培训场次 above 目标值12场，实际14场
function nameOfHeading({ lead, path }: Passage): Reading<string> | null {
  const words = path.at(-1) ?? "";
  if (!lead || groupOf(words) || !isNaming(words)) return null;
  const [number = ""] =
    /^\s*(?:第?[一二三四五六七八九十]{1,3}[、.]|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[、.．]|[①-⑳])?\s*/.exec(
      lead.text,
    ) ?? [];
  const text = lead.text.slice(number.length).replace(/[。:：\s]+$/, "");
  return partAsPrinted(lead, { text, index: number.length }, (words) => words);
}

/** Whether the figures may be those of an indicator: not the programme's money, and a lone one only where the name says what it is. */
function isSound(
  name: string,
  target: Reading<IndicatorValue> | null,
  actual: Reading<IndicatorValue>,
  { spoken, groups, path }: { spoken: Spoken; groups: Groups; path: string[] },
): boolean {
  const values = [target, actual].flatMap((reading) => reading?.value ?? []);
  const isMoney = values.some(({ unit }) => IN_MONEY.test(unit) && !unit.includes("/"));
  const isPriced = COST.test(name) || /成本/.test(groups.level2 ?? "");
  const isEarned = EARNED.test(name) && groups.level1 === "效益指标";
  if (isMoney && !(target && (isPriced || isEarned))) return false;
  if (target || spoken.measured) return true;
  const value = actual.value;
  if (!value?.value || value.operator !== null) return false;
  // what is told of the goal as a whole is told again of its indicators
  if (!groups.level1 && !path.some((words) => /指标/.test(words))) return false;
  if (/^[%‰]$/.test(value.unit)) return SHARE.test(name);
  return COUNT.test(name) || (spoken.plain && groups.level2 === "数量指标" && name.length >= SHORTEST_PHRASE);
}

// 覆盖率≥90%，完成120次 speaks of two things
function isAlike(target: IndicatorValue | null, actual: IndicatorValue | null): boolean {
  if (!target?.value || !actual?.value) return true;
  if (isComparable({ value: target.value, unit: target.unit }, { value: actual.value, unit: actual.unit }))
    return true;
  return target.unit.startsWith(actual.unit) || inOneUnit(target, actual) !== null;
}

// an actual without a unit is counted with the target's
function inUnitOf(
  actual: Reading<IndicatorValue>,
  target: Reading<IndicatorValue> | null,
): Reading<IndicatorValue> {
  const [value, wanted] = [actual.value, target?.value];
  if (!value?.value || value.unit !== "" || !wanted?.value || /^[%‰万亿]/.test(wanted.unit)) return actual;
  return { ...actual, value: { ...value, unit: wanted.unit } };
}
