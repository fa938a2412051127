import { type Block, type Cell, onlyFilled } from "../../documents/block.ts";
import { fold } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { FIRST_RANK, NUMERAL, SECOND_RANK, THIRD_RANK } from "../../values/numbering.ts";
import { numeralOf } from "../../values/numerals.ts";
import { HEADING_NOUNS, PRESCRIBED_HEADING } from "../labels/titles.ts";
import { MOST_HEADINGS } from "../limits.ts";

/** A shorter line is no report that lost its breaks, and a shorter one no part of it. */
const SHORTEST = 150;
const SHORTEST_PRESCRIBED = 60;
/** Fewer headings of the first rank may be words of a sentence. */
const FEWEST_FIRST_RANK = 2;
/** Numbers that stand in their order from the first on are those of headings, whatever these are called. */
const FEWEST_IN_ORDER = 3;
const PRESCRIBED = new RegExp(
  `(?:${FIRST_RANK}|${SECOND_RANK}|${THIRD_RANK})\\s{0,2}(?:${PRESCRIBED_HEADING})[。:：]?`,
  "g",
);
const RANK = new RegExp(`^第?(${NUMERAL})[、.]`);
/** Every number of the first and of the second rank, wherever it stands. */
const RANKS = [`(${NUMERAL}{1,2})、`, `[(（](${NUMERAL}{1,2})[)）]`].map((rank) => new RegExp(rank, "g"));
/** A heading goes to its last noun; what follows begins with whom or when it speaks of. */
const HEADING = new RegExp(
  `^(?:${NUMERAL}、|[(（]${NUMERAL}[)）])(?:(?![我该]|本[省市县区州乡镇校局院单部项年]|根据|按照|为了|通过|经过)[\\p{Script=Han}、]){1,22}(?<=${HEADING_NOUNS})[。:：]?`,
  "u",
);

/** Where a heading begins in its line, and where it ends. */
interface Found {
  index: number;
  end: number;
}

/**
 * A whole report on one line, cut before and behind its headings: those that are prescribed for it, which no other phrase
 * reads like, or any whose numbers stand in their order from 一 on. A line whose headings of the first rank do not stand in their order is left as it is;
 * of prescribed ones one may be missing.
 */
export function splitOneLine(block: Block): Block[] {
  const cell = block.kind === "paragraph" ? onlyFilled(block) : null;
  if (!cell || cell.correction) return [block];
  const { text } = cell;
  if (text.length < SHORTEST_PRESCRIBED || text.includes("\n")) return [block];
  const found = prescribedIn(text) ?? (text.length < SHORTEST ? null : numberedIn(text));
  if (!found) return [block];
  const cuts = [0, ...found.flatMap(({ index, end }) => [index, end]), text.length];
  return cuts.flatMap((from, i) => {
    const part = text.slice(from, cuts[i + 1] ?? text.length).replace(/^[，,。\s]+|[，,\s]+$/g, "");
    return part === "" ? [] : [{ ...block, cells: [partOf(cell, part)] }];
  });
}

function prescribedIn(text: string): Found[] | null {
  const found = matchesOf(text, PRESCRIBED).slice(0, MOST_HEADINGS);
  const ranks = found.flatMap(({ 0: words }) => numeralOf(RANK.exec(words)?.[1] ?? "") ?? []);
  const isInOrder = ranks.every((rank, i) => i === 0 || rank > (ranks[i - 1] ?? 0));
  // one alone stands behind a stop: 现将情况报告如下：一、绩效目标分解下达情况2021年…
  const isAlone =
    ranks.length === 1 && found.every(({ index }) => /(?:^|[。：:；;])\s*$/.test(text.slice(0, index)));
  const isWhole = ranks.length >= FEWEST_FIRST_RANK && text.length >= SHORTEST;
  if ((!isWhole && !isAlone) || !isInOrder) return null;
  return found.map(({ 0: words, index }) => ({ index, end: index + words.length }));
}

function numberedIn(text: string): Found[] | null {
  const [first = [], second = []] = RANKS.map((pattern) => matchesOf(text, pattern));
  if (first.length < FEWEST_FIRST_RANK || !isCountedThrough(first)) return null;
  const parts = first.map(({ index }, i) => [index, first[i + 1]?.index ?? text.length] as const);
  const below = parts.flatMap(([from, to]) => {
    const own = second.filter(({ index }) => index > from && index < to);
    return isCountedThrough(own) ? own : [];
  });
  // a report cut off behind its second heading has others below the first
  if (first.length < FEWEST_IN_ORDER && below.length < FEWEST_IN_ORDER) return null;
  return [...first, ...below]
    .toSorted((a, b) => a.index - b.index)
    .slice(0, MOST_HEADINGS)
    .map(({ index }, i, all) => ({
      index,
      end:
        index +
        (HEADING.exec(text.slice(index, Math.min(index + 30, all[i + 1]?.index ?? text.length)))?.[0]
          .length ?? 0),
    }));
}

// 一, 二, 三 … without one missing or said again
const isCountedThrough = (numbers: RegExpExecArray[]) =>
  numbers.every(([, number = ""], i) => numeralOf(number) === i + 1);

const partOf = (cell: Cell, text: string): Cell => ({ text, label: fold(text), at: cell.at });
