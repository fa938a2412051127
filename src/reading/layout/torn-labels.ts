import { type Block, type Cell, filled, onlyFilled } from "../../documents/block.ts";
import { FIELDS, UNPUBLISHED_FIELDS } from "../../model/labels/fields.ts";
import { spanOf } from "../../model/place.ts";
import { fold } from "../../values/fold.ts";
import { sourceOf } from "../blocks/fund-labels.ts";
import { isKnownLabel } from "../labels/known.ts";
import { lookUp } from "../labels/look-up.ts";
import { LONGEST_LABEL, LONGEST_WITH_BRACKETS } from "../limits.ts";

/** Labels and values of one row; more cells are no row of fields. */
const MOST_CELLS = 6;
/** No Han character has a lower code. */
const FIRST_HAN = 0x2e80;
/** What is torn off a cell onto the line before is no longer than this, in characters; a longer line says something. */
const TORN = /^\p{Script=Han}{1,2}$/u;

/**
 * Rows of fields whose cells were broken over two lines, as one: 县 | 青 over 级预算单位名称 | 陵区林业局. The label tells it: put
 * together it is known, its pieces are not. Where only a part of the label is known, both lines are unplaced.
 */
export function joinTornLabels(blocks: Block[]): Block[] {
  const joined: Block[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const [above, below] = [blocks[index], blocks[index + 1]];
    if (!above) continue;
    const row = below && (joinRow(above, below) ?? joinFund(above, below));
    if (row) {
      index += 1;
      joined.push(...row);
    } else joined.push(above);
  }
  return joined;
}

function joinRow(above: Block, below: Block): Block[] | null {
  if (!mayBeTorn(above)) return null;
  const heads = wordsOf(above);
  if (heads.length === 0) return null;
  const rests = wordsOf(below);
  // a row with more cells than fields have goes on with nothing
  if (rests.length === 0) return null;
  const [head, rest] = [heads[0]?.label ?? "", rests[0]?.label ?? ""];
  // （2022年度） before a label is no part of it
  if (head.length + rest.length > LONGEST_LABEL || !/^\p{Script=Han}+$/u.test(head + rest)) return null;
  const isTorn = isField(head + rest) && !(isKnownLabel(head) && isKnown(rest));
  if (isTorn && heads.length === rests.length) {
    const cells = heads.map((cell, at) => together(cell, rests[at]));
    // each second cell is the label of the one behind it
    return cells.every(({ label }, at) => at % 2 === 1 || isField(label)) ? [{ kind: "row", cells }] : null;
  }
  const isLone = isTorn && heads.length === 1 && below.kind === "row" && TORN.test(head);
  if (isLone) return [{ kind: "row", cells: [together(heads[0], rests[0]), ...rests.slice(1)] }];
  const mayBe = heads.every(({ label }) => TORN.test(label)) && heads.length === rests.length;
  if (!mayBe || heads.length < 2 || isKnown(rest) || !endsInField(rest)) return null;
  return [above, below].map((block) => ({ kind: "row", cells: filled(block), unplaced: true }));
}

// nearly every row and line begins with more than a label could be, or with a figure
function mayBeTorn({ kind, cells }: Block): boolean {
  const first = cells.find(({ text }) => text !== "");
  if (!first || first.label.charCodeAt(0) < FIRST_HAN) return false;
  return kind === "row" ? first.label.length <= LONGEST_LABEL : first.text.length <= LONGEST_LABEL * 2;
}

// 年度资金 | 100 | 95 over 总额: a row of money whose label goes on in the next line, alone; the first half names no money
function joinFund(above: Block, below: Block): Block[] | null {
  const rest = above.kind === "row" && !above.unplaced && !below.unplaced ? onlyFilled(below) : null;
  if (!rest || rest.label.length > LONGEST_WITH_BRACKETS) return null;
  const [head, figure] = filled(above);
  if (!head || !figure) return null;
  if (head.correction || rest.correction || !/^\p{Script=Han}+$/u.test(rest.label)) return null;
  const cell = together(head, rest);
  if (sourceOf(head) !== undefined || sourceOf(cell) === undefined) return null;
  return [{ ...above, cells: above.cells.map((own) => (own === head ? cell : own)) }];
}

// the cells of a row, or the words of a line; none where they are too many or overruled
function wordsOf(block: Block): Cell[] {
  const cells = filled(block);
  const [only] = cells;
  if (!only || block.unplaced || cells.length > MOST_CELLS) return [];
  if (cells.some(({ correction, text }) => correction || text.includes("\n"))) return [];
  if (block.kind === "row" || only.text.length > LONGEST_LABEL * 2) return block.kind === "row" ? cells : [];
  const words = only.text.split(/\s+/);
  return words.length > MOST_CELLS ? [] : words.map((text) => ({ ...only, text, label: fold(text) }));
}

function together(head: Cell | undefined, rest: Cell | undefined): Cell {
  const cells = [head, rest].filter((cell) => cell !== undefined);
  const text = cells.map((cell) => cell.text).join("\n");
  const [first, ...others] = cells.map(({ at }) => at);
  return { text, label: fold(text), at: spanOf(first ?? { line: 1, lastLine: 1, cell: null }, ...others) };
}

const isField = (label: string) =>
  lookUp(FIELDS, label) !== undefined || lookUp(UNPUBLISHED_FIELDS, label) !== undefined;
const isKnown = (label: string) => isField(label) || isKnownLabel(label);

// 级预算单位名称 ends in 预算单位名称
function endsInField(label: string): boolean {
  for (let from = 1; from < label.length - 1; from++) if (isField(label.slice(from))) return true;
  return false;
}
