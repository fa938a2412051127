import type { Part } from "../../settle/row.ts";
import type { Heard, Spoken } from "../spoken.ts";
import { hearLists } from "./lists.ts";
import { nameBefore } from "./names.ts";
import { LONGEST_SENTENCE, tokenize, type ValueToken } from "./tokens.ts";
import { assign, cutFront, type HeardValues, JOINS, type Role, share } from "./values.ts";

const TARGET_LABEL =
  /(?:的?(?:年?初|年度|全年|本年|绩效|预期|设定|计划|考核|既定|批复)*(?:目标|指标|任务|计划|预期)(?:完成)?(?:值|数量?|任务|要求|标准|目标|[人户]数|面积)*|应完成|应|需)(?:应当?|需要?|设定|确定)?(?:[:=为是]|达到|控制在)*\s*$/;
const ACTUAL_LABEL =
  /(?:(?:全年|年度|本年度?|当年|年末|年底)?(?:已|共|累计|合计|总共)*(?:实际|完成|达到|达|实现)+(?:指标|任务|目标)?(?:值|数量?|情况|结果)?)(?:[:=为是]|达到)*\s*$/;
const STATING = /(均|都|分别)?(?:[:=为是]|达到|达|共计|合计|共|计|(?<![保拥持占])有)*\s*$/;
const PLANNED = /^(?:年初|年度|全年|本年度?)?(?:计划|应(?![急用聘届征对])|拟|预计|目标)(?:完成)?(?=.)/;
const DONE = /^(?:全年|年度|本年度?)?(?:实际|已|共|累计)+(?:完成|达到)?/;
/** 指标完成率100% behind an actual says how much of the target it is. */
const OF_TARGET = /^(?:指标|目标|任务|计划)?完成(?:率|比例)$|^的$/;
/** Words that make a figure one of another time, a difference or a part. */
const COMPARED =
  /较|比上|同比|环比|低于|高于|超出|超过|超额|增长|减少|增加|降低|下降|其中|上年|去年|截至|节约|分之/;
const REASON =
  /(?:^|[,、])\s*(?:(?:主要)?是?(?:因(?!素|此)|由于)|(?:未完成|偏差|主要|扣分)*原因(?:为|是|:)+)/;
const ACTUAL_IN_WORDS = /^\s*[,;]?\s*(?:全年|年度)?实际(?:完成)?(?:值|情况)?(?:[:为是])*([^\d,;。]{2,30})/;
/** A label that makes a figure a target or an actual stands no further before it, in characters. */
const FURTHEST_LABEL = 80;

/**
 * What one sentence says of indicators, in the orders of the practice: 名≥t，实际a · 名，目标值t，完成值a，得分s · 名指标为t实际完成值为a ·
 * 计划…t，实际…a · a，占目标t的r%.
 * @param text a sentence with its width folded; the parts are places in it
 */
export function hear(text: string): Heard {
  if (text.length > LONGEST_SENTENCE) return { spoken: [], left: /\d/.test(text) };
  const lists = hearLists(text);
  if (lists) return lists;
  const reasonAt = REASON.exec(text);
  const said = reasonAt ? text.slice(0, reasonAt.index) : text;
  const weight = weightBehindName(said);
  const body = weight ? withoutBracket(said, weight) : said;
  const tokens = tokenize(body);
  if (!tokens) return { spoken: [], left: true };
  const state: HeardValues = {
    text: body,
    spoken: [],
    current: null,
    left: false,
    isBare: false,
    year: null,
  };
  let cursor = 0;
  for (const [index, token] of tokens.entries()) {
    take(token, cursor, state);
    cursor = token.end;
    answerInWords(token, tokens[index + 1]?.start ?? body.length, state);
  }
  const [first] = state.spoken;
  if (weight && first?.name && first.name.index < weight.index) first.weight ??= weight;
  const last = state.spoken.at(-1);
  const isPlain = tokens.length === 1 && !/[,:]/.test(text.trim()) && cursor >= text.trimEnd().length;
  if (last && isPlain && last.name?.index === text.length - text.trimStart().length)
    last.plain = !UNDONE.test(text);
  if (isListOfPlain(body, tokens)) for (const own of state.spoken) own.plain = true;
  if (reasonAt && last) last.reason = reasonIn(text, reasonAt.index);
  return { spoken: state.spoken, left: state.left };
}

/** 办理案件数（15分）：目标200件: what an indicator weighs, between its name and what is told of it. */
const WEIGHT_BEHIND_NAME =
  /^([^,;。:()\d]{2,40}\(|\s*(?:\d{1,2}[.、]|\(\d{1,2}\))[^,;。:()\d]{2,40}\()(\d{1,2}(?:\.\d{1,2})?)分\)(?=\s*:)/;

function weightBehindName(text: string): Part | null {
  const [, before = "", number = ""] = WEIGHT_BEHIND_NAME.exec(text) ?? [];
  return number === "" ? null : { text: number, index: before.length };
}

// every other character keeps its place
function withoutBracket(text: string, { text: number, index }: Part): string {
  const end = text.indexOf(")", index + number.length) + 1;
  return text.slice(0, index - 1) + " ".repeat(end - index + 1) + text.slice(end);
}

/** What there is, or who was asked, not what was done: 全县共有水库12座. */
const NOT_DONE =
  /^\s*(?:全[省市县区州旗镇乡]|我[省市县区州旗镇乡局]|本[省市县区州旗镇乡]|现有|共有|辖区|涉及)|问卷|调查|收回|回收/;
/** What was meant to be done, or was left undone: 计划新建渠道9公里, 尚未完成渠道2公里. */
const UNDONE =
  /^\s*(?:其余|剩余|余下)?(?:还|仍|尚|均)*(?:原?计划|规划|设计|预计|预期|目标(?!村|人|群|企|学校)|任务|要求|应(?![急用聘届征对])|拟|待(?!遇)|将|需(?!求)|须|尚|未|缺(?![水电陷氧])|差(?![旅异])|欠|剩|力争|争取|确保|下一?步|明年|次年|来年)/;
/** A clause of a list says at least what was done, and to what. */
const PHRASE_AND_COUNT = /^\s*\p{Script=Han}[^\d]{3,}\d[\d.]*[万亿]?[^\d%‰元]{1,4}\s*$/u;

// 新建渠道12.5公里，维修山塘8口: every clause is a phrase and its figure, and no more
function isListOfPlain(text: string, tokens: ValueToken[]): boolean {
  if (tokens.length < 2 || text.includes(":")) return false;
  const clauses = [...text.matchAll(/[^,;]+/g)];
  return (
    clauses.length === tokens.length &&
    clauses.every(({ 0: clause, index }, i) => {
      const token = tokens[i];
      const isLast = token && token.start > index && token.end === index + clause.trimEnd().length;
      const isPlain =
        PHRASE_AND_COUNT.test(clause) && ![NOT_DONE, UNDONE, COMPARED].some((no) => no.test(clause));
      return isLast && isPlain && token.kind === "value" && !token.bounded && !token.vague;
    })
  );
}

function take(token: ValueToken, cursor: number, state: HeardValues): void {
  const { text, current } = state;
  const value = { text: text.slice(token.from, token.to), index: token.from };
  if (token.kind === "score" || token.kind === "weight" || token.kind === "deduction") {
    const name = nameBefore(text, cursor, token.start);
    if (!current || (name && !JOINS.test(name.text))) state.left ||= token.kind !== "weight";
    else if (token.kind !== "deduction") current[token.kind] ??= value;
    return;
  }
  if (token.kind !== "value") {
    const role = token.kind === "target-words" ? "target" : "actual";
    assign(role, nameBefore(text, cursor, token.start), value, state);
    if (state.current && role === "target") state.current.labelled = true;
    return;
  }
  const between = text.slice(Math.max(cursor, token.start - FURTHEST_LABEL), token.start);
  const from = token.start - between.length;
  const target = TARGET_LABEL.exec(between);
  const actual = target ? null : ACTUAL_LABEL.exec(between);
  const stating = target || actual ? null : STATING.exec(between);
  const end = from + (target ?? actual ?? stating ?? { index: between.length }).index;
  const name = nameBefore(text, cursor, end);
  const role = target ? "target" : actual ? "actual" : null;
  if (name && OF_TARGET.test(name.text) && !role) {
    if (current?.actual && /率|比/.test(name.text)) current.measured = true;
    else if (current?.actual) return;
    else state.left = true;
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
    if (role || token.bounded) {
      state.left = true;
      state.current = null;
    }
    return;
  }
  if (token.vague || isOfAnotherYear(between, role, state)) {
    state.left = true;
    state.current = null;
    return;
  }
  if (stating?.[1] === "分别") {
    state.left = true;
    return;
  }
  if (name && stating?.[1] && share(name, value, state)) return;
  const planned = name && role !== "actual" ? PLANNED.exec(name.text) : null;
  const done = name && role !== "target" && !planned ? DONE.exec(name.text) : null;
  if (planned && name) assign("target", cutFront(name, planned[0].length), value, state);
  else if (done && name) assign("actual", cutFront(name, done[0].length), value, state);
  else
    assign(
      role ?? (token.bounded ? "target" : "actual"),
      withoutVerb(name),
      value,
      state,
      !role && !token.bounded,
    );
  if (target && state.current && /目标|指标|任务/.test(target[0])) state.current.labelled = true;
  if (state.current?.target && /实际/.test(between)) state.current.answered = true;
}

/** 普及率由82%提高到89%: what was reached is the second figure, of what stands before 由. */
const RISEN = /^(?:提升|提高|上升|下降|降低|减少|增加|增长|扩大)(?:至|到|为)$/;

function risenFrom(current: Spoken | null): Part | null {
  const name = current?.actual && !current.target ? current.name : null;
  return name && /.[由从]$/.test(name.text) ? { ...name, text: name.text.slice(0, -1) } : null;
}

// 2022年目标12个，2023年实际14个 answers nothing
function isOfAnotherYear(between: string, role: Role | null, state: HeardValues): boolean {
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

// 指标值为260元/辆，实际按该标准发放
function answerInWords(token: ValueToken, next: number, { text, current }: HeardValues): void {
  if (!current?.target || current.actual || (token.kind !== "value" && token.kind !== "target-words")) return;
  const match = ACTUAL_IN_WORDS.exec(text.slice(token.end));
  const words = match?.[1];
  const behind = match ? text.charAt(token.end + match[0].length) : "";
  // words that a figure follows only lead to it
  if (!match || !words || !/^[,;。]?$/.test(behind) || token.end + match[0].length > next) return;
  current.actual = { text: words.trimEnd(), index: token.end + match[0].length - words.length };
}

function reasonIn(text: string, from: number): Part {
  const index =
    from +
    (/^[,、\s]*(?:(?:未完成|偏差|主要|扣分)*原因(?:为|是|:)+)?/.exec(text.slice(from))?.[0].length ?? 0);
  return { text: text.slice(index).replace(/[。;,\s]+$/, ""), index };
}
