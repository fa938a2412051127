import type { Part } from "../../settle/row.ts";
import type { Heard } from "../spoken.ts";
import { hearLists } from "./lists.ts";
import { answerInWords, COMPARED, take } from "./take.ts";
import { LONGEST_SENTENCE, tokenize, type ValueToken } from "./tokens.ts";
import type { HeardValues } from "./values.ts";

const REASON =
  /(?:^|[,、])\s*(?:(?:主要)?是?(?:因(?!素|此)|由于)|(?:未完成|偏差|主要|扣分)*原因(?:为|是|:)+)/;
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

function reasonIn(text: string, from: number): Part {
  const index =
    from +
    (/^[,、\s]*(?:(?:未完成|偏差|主要|扣分)*原因(?:为|是|:)+)?/.exec(text.slice(from))?.[0].length ?? 0);
  return { text: text.slice(index).replace(/[。;,\s]+$/, ""), index };
}
