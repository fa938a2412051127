import type { Cell } from "../../../documents/block.ts";
import type { Reading } from "../../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../../values/decimal.ts";
import { foldWidth } from "../../../values/fold.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../../values/indicator-value.ts";
import { matchesOf } from "../../../values/matches.ts";
import { HEADING_NUMBER } from "../../../values/numbering.ts";
import type { Part } from "../../settle/row.ts";
import { type Paragraph, type Passage, readIn } from "../outline.ts";
import type { Spoken } from "../spoken.ts";
import { type Groups, groupOf, type speaksOf } from "./headings.ts";
import { isName, isNaming, isPhrase } from "./names.ts";
import { hear } from "./sentences.ts";
import { inUnitOf, isAlike, isSound, OF_MONEY } from "./sound.ts";

/** Where a sentence stands. */
export interface Standing {
  passage: Passage;
  kind: ReturnType<typeof speaksOf>;
  groups: Groups;
}

/** An indicator as read, before it has its place among the others. */
export interface ReadIndicator extends Groups {
  name: Reading<string>;
  /** Whether the heading above names it, and not its own sentence. */
  isNamedAbove: boolean;
  target: Reading<IndicatorValue> | null;
  actual: Reading<IndicatorValue>;
  score: Reading<Decimal> | null;
  weight: Reading<Decimal> | null;
  reason: Reading<string> | null;
  cells: Cell[];
}

/** The indicators of a paragraph; `left` where it prints figures that were not understood. */
export function readIndicatorParagraph(
  paragraph: Paragraph,
  standing: Standing,
): { spoken: ReadIndicator[]; left: boolean } {
  const heard = sentencesOf(paragraph.text).map((sentence, index, sentences) => {
    const { spoken, left } = hear(sentence.text);
    const above = nameOfItem(sentences[index - 1]);
    const read = spoken.map((own) => {
      const moved = moveBy(own, sentence.index);
      return readSpoken({ ...moved, name: moved.name ?? above }, paragraph, standing);
    });
    return { spoken: read, left: left || read.includes("left") };
  });
  return {
    spoken: heard.flatMap(({ spoken }) => spoken).filter((own) => own !== "left" && own !== "money"),
    left: heard.some(({ left }) => left),
  };
}

/** 2.受益幼儿人数。 before 计划320人，实际完成331人。 */
const NUMBER_OF_ITEM = new RegExp(`^\\s*(?:${HEADING_NUMBER})\\s*`);

function nameOfItem(above: Part | undefined): Part | null {
  const number = above && NUMBER_OF_ITEM.exec(above.text)?.[0];
  const words = above?.text.slice(number?.length).trimEnd() ?? "";
  if (!above || !number || /[\d,:，：]/.test(words) || !isNaming(words)) return null;
  return { text: words, index: above.index + number.length };
}

// an answer that begins with 实际 belongs to what stands before its semicolon
const SENTENCE =
  /[^。;\n]+(?:(?:;\s*(?:全年|年度)?(?:实际|得分|自评得分|(?:完成值|分值|权重)[:为])|。\s*(?:全年|年度)?(?:实际完成值|实际值|完成值)[:为])[^。;\n]*)*/g;
const sentencesOf = (text: string): Part[] =>
  matchesOf(foldWidth(text), SENTENCE).map((match) => ({ text: match[0], index: match.index }));

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
): ReadIndicator | "left" | "money" {
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
  const isPair = target !== null && spoken.labelled;
  // 危房改造项目目标14户，实际完成14户 counts households, whatever the name ends with
  const isCounted = isPair && isCount(target?.value?.unit) && isCount(actual?.value?.unit);
  if (!name || !actual || !(isName(words) || (isCounted && isPhrase(words)))) return "left";
  if (kind === "other" && !isPair) return "left";
  if (kind === "targets" && !(isPair && spoken.answered)) return "left";
  if (!isSound(words, target, actual, { spoken, groups: own ?? groups, path: passage.path })) return "left";
  return {
    ...(own ?? groups),
    name,
    isNamedAbove: part === null,
    target,
    actual: inUnitOf(actual, target),
    score: partAsPrinted(paragraph, spoken.score, (text) => parseDecimal(foldWidth(text))),
    weight: partAsPrinted(paragraph, spoken.weight, (text) => parseDecimal(foldWidth(text))),
    reason: partAsPrinted(paragraph, spoken.reason, (text) => text),
    cells: [...paragraph.cells, ...(spoken.name ? [] : (passage.lead?.cells ?? []))],
  };
}

const isCount = (unit: string | undefined) => unit !== undefined && unit !== "" && !/[%‰元]/.test(unit);

const cutFront = ({ text, index }: Part, count: number): Part => ({
  text: text.slice(count),
  index: index + count,
});

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

const NUMBER = new RegExp(`^\\s*(?:${HEADING_NUMBER})?\\s*`);

/** 参保对象满意度 is a measure as well as a group. */
const WHOSE = /\p{Script=Han}{2,}满意度$/u;

// （1）培训场次 above 目标值12场，实际14场
function nameOfHeading({ lead, path }: Passage): Reading<string> | null {
  const words = path.at(-1) ?? "";
  if (!lead || (groupOf(words) && !WHOSE.test(words)) || !isNaming(words)) return null;
  const [number = ""] = NUMBER.exec(lead.text) ?? [];
  const text = lead.text.slice(number.length).replace(/[。:：\s]+$/, "");
  return partAsPrinted(lead, { text, index: number.length }, (words) => words);
}
