import type { Part } from "../../settle/row.ts";
import { openSpoken, type Spoken } from "../spoken.ts";

/** What a value is of its indicator. */
export type Role = "target" | "actual";

/** What was heard of a sentence so far. */
export interface HeardValues {
  text: string;
  spoken: Spoken[];
  current: Spoken | null;
  left: boolean;
  /** Whether no word said of the last figure what it is. */
  isBare: boolean;
  /** The last year that was named. */
  year: string | null;
}

/** Words that only lead from one figure to the next. */
export const JOINS =
  /^(?:已|共|占)*(?:完成|占|达到|达|为|是|实现|实际|自评)*(?:[省市县区州]级?|上级|全[年省市县区]|本?年度?|年初|下达|的)*$/;
const SHARED_ENDING = /(率|度|比例|数)$/;

/** A name without its first characters; null where nothing is left. */
export const cutFront = ({ text, index }: Part, count: number): Part | null =>
  text.length > count ? { text: text.slice(count), index: index + count } : null;

/**
 * Gives a value to the indicator that it belongs to, or begins one.
 * @param bare whether no word and no sign says which of the two the value is
 */
export function assign(
  role: Role,
  printed: Part | null,
  value: Part,
  state: HeardValues,
  bare = false,
): void {
  const { current } = state;
  const name = printed && JOINS.test(printed.text) ? null : printed;
  const isOpen = current !== null && current.target !== null && current.actual === null;
  const isSame = name === null || (isOpen && role === "actual" && !bare && isPartOf(name, current.name));
  // 租机数量8架，实际7架: the first is what was wanted
  const isAnswer =
    role === "actual" && !bare && state.isBare && (!name || isPartOf(name, current?.name ?? null));
  if (current && isAnswer && current.target === null && current.score === null) {
    current.target = current.actual;
    current.actual = value;
    state.isBare = false;
    return;
  }
  if (current && isOpen && role === "actual" && isSurveyOf(name, current.name)) {
    current.actual = value;
    return;
  }
  if (current && isSame && !bare && current[role] === null) {
    current[role] = value;
    return;
  }
  if (name === null && current && (current.target || current.actual)) {
    state.left = true;
    return;
  }
  state.current = { ...openSpoken(name), [role]: value };
  state.spoken.push(state.current);
  state.isBare = bare;
}

// 农户满意度≥90%，抽样调查满意度为94%: who was asked answers for all
function isSurveyOf(again: Part | null, name: Part | null): boolean {
  return SURVEY.test(again?.text ?? "") && /满意度$/.test(name?.text ?? "");
}

const SURVEY =
  /^(?:经?(?:第三方|抽样|问卷|实地|现场|随机)*(?:调查|测评|访问|走访)|实际)(?:的|结果|显示)*(?:群众|服务对象|受益对象)?满意度$/;

// 计划培训300人，实际培训320人: the second says again what is counted, in fewer or more words
function isPartOf(again: Part, name: Part | null): boolean {
  return name === null || name.text.includes(again.text) || again.text.includes(name.text);
}

/** 发放率及覆盖率均为100% states each of them. */
export function share(name: Part, value: Part, state: HeardValues): boolean {
  const names = [...name.text.matchAll(/[^及和与、]+/g)].map(({ 0: text, index }) => ({
    text,
    index: name.index + index,
  }));
  const endings = new Set(names.map(({ text }) => SHARED_ENDING.exec(text)?.[1]));
  if (names.length < 2) return false;
  if (names.some(({ text }) => text.length < 2) || endings.has(undefined)) {
    state.left = true;
    return true;
  }
  for (const own of names) state.spoken.push({ ...openSpoken(own), actual: value });
  state.current = null;
  return true;
}
