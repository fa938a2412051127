import { type Block, type Cell, filled } from "../../documents/block.ts";
import { fold } from "../../values/fold.ts";
import { FIRST_RANK, NUMERAL, SECOND_RANK, THIRD_RANK } from "../../values/numbering.ts";
import { numeralOf } from "../../values/numerals.ts";
import { PRESCRIBED_HEADING } from "../labels/titles.ts";
import { MOST_HEADINGS } from "../limits.ts";

/** A shorter line is no report that lost its breaks. */
const SHORTEST = 150;
/** Fewer headings of the first rank may be words of a sentence. */
const FEWEST_FIRST_RANK = 2;
const HEADING = new RegExp(
  `(?:${FIRST_RANK}|${SECOND_RANK}|${THIRD_RANK})\\s{0,2}(?:${PRESCRIBED_HEADING})[。:：]?`,
  "g",
);
const RANK = new RegExp(`^第?(${NUMERAL})[、.]`);

/**
 * A whole report on one line, cut before and behind the headings that are prescribed for it: no other phrase begins with
 * a number and goes on like that. A line whose headings of the first rank do not stand in their order is left as it is; one may be missing.
 */
export function splitOneLine(block: Block): Block[] {
  const [cell, ...others] = filled(block);
  if (block.kind !== "paragraph" || !cell || others.length > 0 || cell.correction) return [block];
  const { text } = cell;
  if (text.length < SHORTEST || text.includes("\n")) return [block];
  const found = [...text.matchAll(HEADING)].slice(0, MOST_HEADINGS);
  const ranks = found.flatMap(({ 0: words }) => numeralOf(RANK.exec(words)?.[1] ?? "") ?? []);
  const isInOrder = ranks.every((rank, i) => i === 0 || rank > (ranks[i - 1] ?? 0));
  if (ranks.length < FEWEST_FIRST_RANK || !isInOrder) return [block];
  const cuts = [0, ...found.flatMap(({ 0: words, index }) => [index, index + words.length]), text.length];
  return cuts.flatMap((from, i) => {
    const part = text.slice(from, cuts[i + 1] ?? text.length).replace(/^[，,。\s]+|[，,\s]+$/g, "");
    return part === "" ? [] : [{ ...block, cells: [partOf(cell, part)] }];
  });
}

const partOf = (cell: Cell, text: string): Cell => ({ text, label: fold(text), at: cell.at });
