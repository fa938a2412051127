import type { Part } from "../../settle/row.ts";
import type { Spoken } from "../spoken.ts";
import { nameBefore } from "./names.ts";
import type { ValueToken } from "./tokens.ts";
import { assign, cutFront, type HeardValues, JOINS, type Role, share } from "./values.ts";

const TARGET_LABEL =
  /(?:的?(?:年?初|年度|全年|本年|绩效|预期|设定|计划|考核|既定|批复)*(?:目标|指标|任务|计划|预期)(?:完成)?(?:值|数量?|任务|要求|标准|目标|[人户]数|面积)*|应完成|应|需)(?:应当?|需要?|设定|确定)?(?:[:=为是]|达到|控制在)*\s*$/;
const ACTUAL_LABEL =
  /(?:(?:全年|年度|本年度?|当年|年末|年底)?(?:已|共|累计|合计|总共)*(?:实际|完成|达到|达|实现)+(?:指标|任务|目标)?(?:值|数量?|情况|结果)?|(?:问卷|抽样|实地|第三方)*(?:调查|测评|统计)结果(?:显示)?)(?:[:=为是]|达到)*\s*$/;
const STATING = /(均|都|分别)?(?:[:=为是]|达到|达|共计|合计|共|计|(?<![保拥持占])有)*\s*$/;
const PLANNED = /^(?:年初|年度|全年|本年度?)?(?:计划|应(?![急用聘届征对])|拟|预计|目标)(?:完成)?(?=.)/;
const DONE = /^(?:全年|年度|本年度?)?(?:实际|已|共|累计)+(?:完成|达到)?/;
/** 指标完成率100% behind an actual says how much of the target it is. */
const OF_TARGET = /^(?:指标|目标|任务|计划)?完成(?:率|比例)$|^的$/;
/** Words that make a figure one of another time, a difference or a part. */
export const COMPARED =
  /较|比上|同比|环比|低于|高于|超出|超过|超额|增长|减少|增加|降低|下降|其中|上年|去年|截至|节约|分之/;
/** A label that makes a figure a target or an actual stands no further before it, in characters. */
const FURTHEST_LABEL = 80;

/** What stands directly before a value. */
interface Label {
  /** The words since the value before, no further than a label stands. */
  between: string;
  /** Where the label begins within the sentence, or the value where it has none. */
  start: number;
  role: Role | null;
  /** Words of a target: 指标为, 应完成. */
  target: string | null;
  /** 均, 都 or 分别, where a verb but no role is said. */
  shared: string | null;
}

/** Takes one token of a sentence. @param cursor where the token before it ended @param state what was heard so far; it is changed */
export function take(token: ValueToken, cursor: number, state: HeardValues): void {
  const { kind, start, from, to } = token;
  const value = { text: state.text.slice(from, to), index: from };
  if (kind === "value") {
    takeValue(token, value, cursor, state);
    return;
  }
  const name = nameBefore(state.text, cursor, start);
  if (kind === "target-words" || kind === "actual-words") {
    assign(kind === "target-words" ? "target" : "actual", name, value, state);
    if (state.current && kind === "target-words") state.current.labelled = true;
  } else if (!state.current || (name && !JOINS.test(name.text))) state.left ||= kind !== "weight";
  else if (kind !== "deduction") state.current[kind] ??= value;
}

function takeValue(token: ValueToken, value: Part, cursor: number, state: HeardValues): void {
  const { text, current } = state;
  const label = labelBefore(text, cursor, token.start);
  const name = nameBefore(text, cursor, label.start);
  if (name && !label.role && OF_TARGET.test(name.text)) {
    if (!current?.actual) state.left = true;
    else if (/率|比/.test(name.text)) current.measured = true;
    return;
  }
  const risen = name && RISEN.test(name.text) ? risenFrom(current) : null;
  if (risen && current) {
    current.name = risen;
    current.actual = value;
    return;
  }
  if (name && COMPARED.test(name.text)) {
    // a difference from a target is no target
    if (label.role || token.bounded) leave(state);
    return;
  }
  if (token.vague || isOfAnotherYear(label, state)) leave(state);
  else if (label.shared === "分别") state.left = true;
  else if (!name || !label.shared || !share(name, value, state))
    assignByWords(name, value, token.bounded, label, state);
}

function leave(state: HeardValues): void {
  state.left = true;
  state.current = null;
}

function labelBefore(text: string, cursor: number, end: number): Label {
  const between = text.slice(Math.max(cursor, end - FURTHEST_LABEL), end);
  const target = TARGET_LABEL.exec(between);
  const actual = target ? null : ACTUAL_LABEL.exec(between);
  const stating = target || actual ? null : STATING.exec(between);
  const { index } = target ?? actual ?? stating ?? { index: between.length };
  return {
    between,
    start: end - between.length + index,
    role: target ? "target" : actual ? "actual" : null,
    target: target?.[0] ?? null,
    shared: stating?.[1] ?? null,
  };
}

// 计划培训300人: the verb before a name says as much as a label behind it
function assignByWords(
  name: Part | null,
  value: Part,
  bounded: boolean,
  label: Label,
  state: HeardValues,
): void {
  const { role, target, between } = label;
  const planned = name && role !== "actual" ? PLANNED.exec(name.text) : null;
  const done = name && role !== "target" && !planned ? DONE.exec(name.text) : null;
  if (planned && name) assign("target", cutFront(name, planned[0].length), value, state);
  else if (done && name) assign("actual", cutFront(name, done[0].length), value, state);
  else assign(role ?? (bounded ? "target" : "actual"), withoutVerb(name), value, state, !role && !bounded);
  if (target && state.current && /目标|指标|任务/.test(target)) state.current.labelled = true;
  if (state.current?.target && /实际/.test(between)) state.current.answered = true;
}

/** 普及率由82%提高到89%: what was reached is the second figure, of what stands before 由. */
const RISEN = /^(?:提升|提高|上升|下降|降低|减少|增加|增长|扩大)(?:至|到|为)$/;

function risenFrom(current: Spoken | null): Part | null {
  const name = current?.actual && !current.target ? current.name : null;
  return name && /.[由从]$/.test(name.text) ? { ...name, text: name.text.slice(0, -1) } : null;
}

// 2022年目标12个，2023年实际14个 answers nothing
function isOfAnotherYear({ between, role }: Label, state: HeardValues): boolean {
  const year = /(20\d\d)年/.exec(between)?.[1] ?? null;
  const before = state.year;
  if (year) state.year = year;
  return role === "actual" && year !== null && before !== null && before !== year;
}

// 完成危桥改造5座 measures 危桥改造; 完成率 is a measure itself
function withoutVerb(name: Part | null): Part | null {
  const verb = /^完成了?(?=\p{Script=Han}{3})(?!率|度|比|情况|时|质|数|面|投)/u.exec(name?.text ?? "")?.[0];
  return name && verb ? cutFront(name, verb.length) : name;
}

const ACTUAL_IN_WORDS = /^\s*[,;]?\s*(?:全年|年度)?实际(?:完成)?(?:值|情况)?(?:[:为是])*([^\d,;。]{2,30})/;
/** 指标值为260元/辆，实际按该标准发放: the words behind a target are its actual. @param next where the next token begins */
export function answerInWords(token: ValueToken, next: number, { text, current }: HeardValues): void {
  if (!current?.target || current.actual || (token.kind !== "value" && token.kind !== "target-words")) return;
  const match = ACTUAL_IN_WORDS.exec(text.slice(token.end));
  const words = match?.[1];
  const behind = match ? text.charAt(token.end + match[0].length) : "";
  // words that a figure follows only lead to it
  if (!match || !words || !/^[,;。]?$/.test(behind) || token.end + match[0].length > next) return;
  current.actual = { text: words.trimEnd(), index: token.end + match[0].length - words.length };
}
