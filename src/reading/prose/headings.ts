import { LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { fold, foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import {
  FIFTH_RANK,
  FIRST_RANK,
  FOURTH_RANK,
  NUMERAL,
  SECOND_RANK,
  THIRD_RANK,
  TOLD_RANK,
} from "../../values/numbering.ts";
import { lookUp } from "../labels/look-up.ts";
import { HEADING_NOUNS, REVIEW } from "../labels/titles.ts";
import { isHeading } from "../layout/heading.ts";
import { MOST_CUTS } from "../limits.ts";
import type { Part } from "../settle/row.ts";
import { isGroup } from "./indicators/headings.ts";

/** A heading, or a stretch of text below one; the part says where it stands in its line. */
export interface Cut {
  /** 0 for the highest rank; null for text. */
  rank: number | null;
  /** The folded words of a heading without number and stop; empty for text. */
  words: string;
  part: Part;
}

/** How numbers rank in official writing: 一、（一）1、A（1）①; a bare short line ranks below them all. */
const RANKS = [
  new RegExp(`^${FIRST_RANK}`),
  new RegExp(`^${SECOND_RANK}[、.]?`),
  /^\d{1,2}(?:[、]|\.(?!\d)|\.(?=20\d\d年))/,
  /^[A-H][、.]?(?=(?:产出|效益|效果|满意度|成本|数量|质量|时效)[\p{Script=Han}]{0,4}指标)/u,
  new RegExp(`^${FOURTH_RANK}[、.]?`),
  new RegExp(`^${FIFTH_RANK}`),
];
/** How each of them begins, whatever its rank; hardly any stretch of a text does. */
const MAY_BE_NUMBERED = new RegExp(`^(?:第|${NUMERAL}|[（(\\dA-H①-⑳])`);
const BARE = RANKS.length;
/** What accounts review of a programme opens its paragraph with or without a number: 农村供水项目绩效自评综述：. */
const REVIEWED = new RegExp(`[^\\d]{3}${REVIEW}$`);
const RANK_OF_REVIEW = BARE - 0.5;
/** 一是数量指标：… counts through groups of indicators in one paragraph. */
const COUNTED_RANK = new RegExp(`^(?:${TOLD_RANK}|第${NUMERAL}[,，、])`);
const LONGEST_BARE_HEADING = 16;
const LONGEST_RUN_IN = 24;
/** A prescribed heading names the money: （一）中央下达我县农村水窖维护补助资金转移支付预算和绩效目标情况。 */
const LONGEST_PRESCRIBED = 48;
const PRESCRIBED = /(?:下达|安排).*(?:预算|资金).*绩效目标情况$/;
/** Longer than any heading on a line of its own. */
const LONGEST_LINE = 60;

/** What a heading ends with that runs into its paragraph: （一）资金到位情况。2022年…. */
const HEADING_NOUN = new RegExp(`(?:${HEADING_NOUNS})(?:\\([^()]{0,20}\\))?$`);
/** A figure that a heading does not carry; years and what stands in brackets are not meant. */
const FIGURE = /\d\s*(?:%|‰|[万亿]?元|分)|[≥≤]\s*\d|\d.*[,;，；]|[,;，；].*\d/;

/** The rank of a number that stands alone on its line, parted from its heading; null for any other text. */
export function rankOfLoneNumber(text: string): number | null {
  if (text.length > LONGEST_LINE) return null;
  const label = fold(text);
  if (!MAY_BE_NUMBERED.test(label)) return null;
  const rank = RANKS.findIndex((pattern) => pattern.exec(label)?.[0] === label);
  return rank === -1 ? null : rank;
}

// the rank of the number that a text begins with; -1 where it begins with none
const rankAt = (text: string) =>
  MAY_BE_NUMBERED.test(text) ? RANKS.findIndex((pattern) => pattern.test(text)) : -1;

/**
 * A line as its headings and the text between them, in their order: `一、基本情况（一）概况。2022年…` is two headings and a text.
 * @param parted the rank of a number that stands alone on the line above
 */
export function cutHeadings(text: string, parted: number | null = null): Cut[] {
  const folded = foldWidth(text);
  const ink = folded.search(/\S/);
  const cuts: Cut[] = [];
  let [from, index] = [0, 0];
  const close = (end: number) => {
    if (folded.slice(from, end).trim() !== "") cuts.push(cut(text, null, "", from, end));
  };
  for (const at of startsIn(folded)) {
    if (at < index || cuts.length >= MOST_CUTS) continue;
    let next = readHeading(folded, at, ink, at === 0 ? parted : null);
    while (next && cuts.length < MOST_CUTS) {
      close(next.start);
      cuts.push(cut(text, next.rank, next.words, next.start, next.end));
      [from, index] = [next.end, next.end];
      next = readHeading(folded, index, ink, null);
    }
  }
  close(text.length);
  return cuts;
}

function cut(text: string, rank: number | null, words: string, start: number, end: number): Cut {
  const printed = text.slice(start, end);
  const lead = printed.length - printed.trimStart().length;
  return { rank, words, part: { text: printed.trim(), index: start + lead } };
}

/** Where a heading may begin: with the line, and behind a stop. */
function startsIn(folded: string): number[] {
  return [0, ...matchesOf(folded, /[。;:!?]\s*|\s+/g).map((stop) => stop.index + stop[0].length)];
}

interface Heading {
  rank: number;
  words: string;
  start: number;
  end: number;
}

function readHeading(folded: string, at: number, ink: number, parted: number | null): Heading | null {
  // behind a stop its blanks are behind it
  const ahead = folded.slice(at, at + LONGEST_LINE);
  const start = at + ahead.length - ahead.trimStart().length;
  if (start >= folded.length) return null;
  if (start === ink) {
    const line = readLine(folded, start);
    if (line) return line;
  }
  return readRunIn(folded, start, parted);
}

// a heading on a line of its own
function readLine(folded: string, start: number): Heading | null {
  if (folded.length - start > LONGEST_LINE) return null;
  const label = fold(folded);
  const rank = rankAt(label);
  const pattern = RANKS[rank];
  const words = fold(pattern ? label.replace(pattern, "") : label);
  const plain = words.replace(/\([^()]*\)/g, "").replace(/20\d\d年度?/g, "");
  // a number alone on its line was parted from its heading
  if (words === "" || FIGURE.test(plain)) return null;
  if (isHeading(label)) return { rank: rank === -1 ? BARE : rank, words, start, end: folded.length };
  const isBare = label.length <= LONGEST_BARE_HEADING && !/[。;,!?，；！？:]/.test(label);
  return isBare ? { rank: rank === -1 ? rankOfBare(words) : rank, words, start, end: folded.length } : null;
}

const RUN_IN = new RegExp(
  `^([^。:;,!?，；！？]{2,48}?)([。:]|(?=${FIRST_RANK}|${SECOND_RANK}|${FOURTH_RANK}|\\s+${THIRD_RANK}))`,
);

/** What announces problems, measures or practice says nothing else: （二）存在的问题。 */
const OF_STATEMENTS =
  /^(?:项目)?存在的?(?:主要|突出)?(?:问题|不足)(?:[及和与、](?:主要)?(?:原因|不足|困难)(?:分析)?)?$|^(?:相关|有关|意见|工作|对策)?(?:[及和与])?建议$|^(?:下一?步)?的?(?:拟|主要)?(?:改进|整改)的?(?:工作)?(?:措施|建议|意见|打算)$|^(?:主要|典型|工作|好的)*(?:经验|做法)(?:[及和与、]?做法)?$|^其[他它].{0,4}说明的?(?:问题|事项)$|结果的?应用(?:的?建议)?$/;

// a heading that its paragraph, or the next heading, follows on the same line
function readRunIn(folded: string, start: number, parted: number | null): Heading | null {
  const rest = folded.slice(start, start + LONGEST_PRESCRIBED + 12);
  const own = rankAt(rest);
  const rank = own === -1 ? (parted ?? -1) : own;
  const number = (RANKS[own] ?? COUNTED_RANK).exec(rest)?.[0] ?? "";
  const behind = rest.slice(number.length);
  const match = RUN_IN.exec(behind);
  if (!match) return null;
  const words = fold(match[1] ?? "");
  const isReview = REVIEWED.test(words) && match[2] !== "";
  if (words.length > LONGEST_RUN_IN && !PRESCRIBED.test(words) && !isReview) return null;
  if (rank === -1 && isReview) return { rank: RANK_OF_REVIEW, words, start, end: start + match[0].length };
  const level = isLevel(words);
  if (rank === -1 && !level) return null;
  if (!level && (!HEADING_NOUN.test(words) || /\d/.test(words.replace(/20\d\d年度?/g, "")))) return null;
  const end = start + number.length + match[0].length;
  // 2. 人员不足。 alone on its line says something
  if (
    !level &&
    !isReview &&
    /^\s*$/.test(folded.slice(end, end + 1)) &&
    folded.slice(end).trim() === "" &&
    !/(?:情况|指标|分析|结论|概况|目标|得分|职责|职能|简介|概述|背景|依据)$/.test(words) &&
    !OF_STATEMENTS.test(words)
  )
    return null;
  return { rank: rank === -1 ? rankOfBare(words) : rank, words, start, end };
}

const isLevel = (words: string) => /指标|效益|满意度|产出/.test(words) && isGroup(words);

// 数量指标 stands below 产出指标 where both are bare
const rankOfBare = (words: string) =>
  lookUp(LEVEL1, words) === undefined && lookUp(LEVEL2, words) !== undefined ? BARE + 1 : BARE;
