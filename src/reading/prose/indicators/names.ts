import { FIFTH_RANK, NUMERAL, SECOND_RANK, TOLD_RANK } from "../../../values/numbering.ts";
import { MOST_LEADS } from "../../limits.ts";
import type { Part } from "../../settle/row.ts";

/** What stands before a name and is none of it: stops, numbers of a list, 指标1：, 一是, 其中. */
const LEAD = new RegExp(
  `^(?:[\\s,;。、:“”"'.·—★☆▲△*※]+|第${NUMERAL}{1,2}[,、:]|指标\\d{0,2}[:、.]|\\(?\\d{1,2}[)、.](?!\\d)\\s*|\\d{1,2}\\.(?=\\d+(?:周?岁|型))|${SECOND_RANK}|${TOLD_RANK}|${FIFTH_RANK}|其中[:,]?|[及和与且并](?!.{0,3}[率度])|(?:该|本)项目(?=.)|我[省市州县区旗镇乡局](?=.)|(?:截至)?20\\d\\d年度?)`,
);
/** 快检车购置未完成，目标1辆: what became of it is none of the name. */
const TAIL = /(?:尚?未(?:能)?(?:完成|达标|达成|实现))?[\s,;、:“”"'(—-]+$/;
const LONGEST_NAME = 40;
/** What no name holds: a stop, a share, a span; a lone function word. */
const NO_NAME =
  /[。;!?]|\d\s*[%‰]|\d\s*[-~—至]\s*\d|^(?:及?以上|及?以下|左右|以内)|^(?:提升|提高|上升|下降|降低|减少|增加|增长|扩大)(?:至|到|为|了)?$/;
/** 期初设置目标6个，实际完成5个 counts the goals, and measures none of them. */
const COUNTS_GOALS = /(?:设[置定立]|编制|制定|下达|填报)了?$/;
const GENERIC =
  /^(?:该|此|本|各|共)?(?:设[置定立]|项目|项|指标|工作|任务|目标|资金|实际|全年|年度|完成|得分|其中|共|情况|数量|质量|时效|产出|效益)(?:指标|情况)?$/;

/**
 * The name that stands before a value: the last clause of the words between two figures, without what only joins them.
 * @returns null where nothing is left
 */
export function nameBefore(text: string, from: number, to: number): Part | null {
  const trimmed = trim(text, from, to);
  if (!trimmed) return null;
  const clause = Math.max(...[",", ";", ":"].map((stop) => trimmed.text.lastIndexOf(stop)));
  return clause === -1
    ? trimmed
    : trim(text, trimmed.index + clause + 1, trimmed.index + trimmed.text.length);
}

function trim(text: string, from: number, to: number): Part | null {
  let start = from;
  for (let i = 0; i < MOST_LEADS; i++) {
    const lead = LEAD.exec(text.slice(start, to))?.[0].length ?? 0;
    if (lead === 0) break;
    start += lead;
  }
  const words = text.slice(start, to);
  const bare = start + words.replace(TAIL, "").length;
  // 新建“代表之家”6个: the mark that closes the name is its own
  const isOpen = /“[^”]*$/.test(text.slice(start, bare)) && text[bare] === "”";
  const end = isOpen ? bare + 1 : bare;
  return start < end ? { text: text.slice(start, end), index: start } : null;
}

/** What a heading that is no name ends with. */
const NO_NAMING = /(?:情况|分析|指标|目标|结果|概况|说明|方面|工作|评价|产出|效益|效果|内容)$/;

/** Whether a heading names an indicator: 培训场次, not 绩效指标完成情况. */
export function isNaming(words: string): boolean {
  return isName(words) && !NO_NAMING.test(words);
}

/** What a name of a programme or of money ends with, which measures nothing. */
const NO_MEASURE = /(?:项目|资金|经费|补助金?|工程)$/;

/** Whether words may name an indicator: a phrase that says what is measured. */
export const isName = (text: string) => isPhrase(text) && !NO_MEASURE.test(text);

/** Whether words may name anything at all. */
export function isPhrase(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  return ![NO_NAME, GENERIC, COUNTS_GOALS].some((pattern) => pattern.test(text));
}
