import { judge } from "../../model/completion.ts";
import type { Indicator } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { foldWidth } from "../../values/fold.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../values/indicator-value.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import type { Part } from "../settle/row.ts";
import { type Groups, groupOf, groupsOf, speaksOf } from "./indicator-headings.ts";
import { isName } from "./indicator-names.ts";
import { hear, type Spoken } from "./indicator-sentences.ts";
import { type Paragraph, type Passage, readIn } from "./outline.ts";

/** A lone figure is an actual only of what says by its name that it is a share, or a number. */
const SHARE = /(?:率|比例|比重|占比|度|覆盖面)(?:\([^()]*\))?$/;
const COUNT = /(?:数|数量|次数|人次|人数|件数|户数|天数|期数|场次|面积|里程|长度|时长)(?:\([^()]*\))?$/;
/** Money of the programme is never an indicator, whatever is said of it. */
const OF_MONEY =
  /执行率|支出率|支付率|使用率|支出进度|预算|资金总额|到位资金|结余|结转|(?:资金|经费|补助|支出|拨款|投资)$/;
const COST = /成本|标准|单价|费用|价格|造价|均价|价$/;
const IN_MONEY = /元/;

/**
 * The indicators that sentences state, below headings that name indicators, or where a sentence itself says 目标值 and 完成值.
 * Only a target is no evaluation; a figure without a target is an actual. A passage about a group of indicators whose
 * figures were not understood is a notice.
 */
export function readIndicators(passages: Passage[], draft: Draft, context: Context): void {
  for (const passage of passages) {
    const kind = speaksOf(passage.path);
    if (kind === "targets" || passage.paragraphs.length === 0) continue;
    const groups = groupsOf(passage.path);
    const isGroup = kind === "indicators";
    let [read, left] = [0, false];
    for (const paragraph of passage.paragraphs) {
      const heard = readParagraph(paragraph, { passage, groups, isGroup }, draft, context);
      read += heard.read;
      left ||= heard.left;
    }
    const [first] = passage.paragraphs;
    const names = groupOf(passage.path.at(-1) ?? "") !== null;
    if (first && isGroup && (left || (names && read === 0))) {
      const message = `「${shorten(passage.path.at(-1) ?? "")}」下面的指标没有全部读出：「${shorten(first.text)}」`;
      context.claims.note("unread-indicators", message, first.at);
    }
  }
}

/** Where a sentence stands. */
interface Standing {
  passage: Passage;
  groups: Groups;
  isGroup: boolean;
}

function readParagraph(paragraph: Paragraph, standing: Standing, draft: Draft, context: Context) {
  let [read, left] = [0, false];
  for (const sentence of sentencesOf(paragraph.text)) {
    const heard = hear(sentence.text);
    left ||= heard.left;
    for (const spoken of heard.spoken) {
      const isTaken = take(moveBy(spoken, sentence.index), paragraph, standing, draft, context);
      if (isTaken) read += 1;
      else left = true;
    }
  }
  return { read, left };
}

// an answer that begins with 实际 belongs to what stands before its semicolon
const SENTENCE = /[^。;\n]+(?:;\s*(?:全年|年度)?(?:实际|得分|自评得分)[^。;\n]*)*/g;
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
  };
}

function take(
  spoken: Spoken,
  paragraph: Paragraph,
  standing: Standing,
  draft: Draft,
  context: Context,
): boolean {
  const { passage, groups, isGroup } = standing;
  const name = spoken.name ? partAsPrinted(paragraph, spoken.name, (text) => text) : nameOfHeading(passage);
  const target = partAsPrinted(paragraph, spoken.target, parseIndicatorValue);
  const printed = partAsPrinted(paragraph, spoken.actual, parseIndicatorValue);
  // the money of the programme is read with the money
  if (name && OF_MONEY.test(foldWidth(name.text))) return true;
  if (!name || !isName(foldWidth(name.text)) || !printed) return false;
  if (!isGroup && !(target && spoken.labelled)) return false;
  if (!isSound(foldWidth(name.text), target, printed, groups, spoken.measured)) return false;
  const actual = inUnitOf(printed, target);
  const score = partAsPrinted(paragraph, spoken.score, (text) => parseDecimal(foldWidth(text)));
  const weight = partAsPrinted(paragraph, spoken.weight, (text) => parseDecimal(foldWidth(text)));
  const ordinal = draft.indicators.length + 1;
  const id = `${draft.id}-${String(ordinal).padStart(2, "0")}`;
  const values = { target: target?.value ?? null, actual: actual.value };
  const points = { weight: weight?.value ?? null, score: score?.value ?? null };
  const indicator: Indicator = {
    id,
    ordinal,
    ...groups,
    name,
    target,
    actual,
    content: null,
    standard: null,
    weight,
    score,
    reason: partAsPrinted(paragraph, spoken.reason, (text) => text),
    ...judge({ name: name.text, ...values, ...points }),
  };
  draft.indicators.push(indicator);
  const lead = spoken.name ? [] : (passage.lead?.cells ?? []);
  context.claims.use(`${draft.form}:${id}`, ...paragraph.cells, ...lead);
  return true;
}

function partAsPrinted<T>(
  paragraph: Paragraph,
  part: Part | null,
  parse: (text: string) => T,
): Reading<T> | null {
  if (!part) return null;
  const text = paragraph.text.slice(part.index, part.index + part.text.length);
  const reading = readIn(paragraph, { text, index: part.index }, parse);
  return reading && { ...reading, evidence: "stated" };
}

// （1）培训场次 above 目标值12场，实际14场
function nameOfHeading({ lead, path }: Passage): Reading<string> | null {
  if (!lead || groupOf(path.at(-1) ?? "")) return null;
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
  groups: Groups,
  measured: boolean,
): boolean {
  const values = [target, actual].flatMap((reading) => reading?.value ?? []);
  const isMoney = values.some(({ unit }) => IN_MONEY.test(unit) && !unit.includes("/"));
  if (isMoney && (!target || !(COST.test(name) || /成本/.test(groups.level2 ?? "")))) return false;
  if (target || measured) return true;
  const value = actual.value;
  if (!value?.value || value.operator !== null) return false;
  return /^[%‰]$/.test(value.unit) ? SHARE.test(name) : COUNT.test(name);
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
