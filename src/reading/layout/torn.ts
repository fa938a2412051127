import { type Block, type Cell, filled } from "../../documents/block.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";

/** What a broken number leaves on a line of its own: `686.23`, `,000`, `.5%`; a page number is a short whole one. */
const REMAINDER = /^(?!20\d{2}年)[\d.,]+(?:%|\p{Script=Han}{1,3})?$/u;
const PAGE_NUMBER = /^[1-9]\d{0,2}$/;
/** A cell that a line break may have cut: it ends in a number. */
const ENDS_IN_NUMBER = /[\d.,]$/;

/**
 * The blocks of a table without those whose number a line break took apart: 3⏎686.23 is neither 3 nor 686.23. Row and
 * remainder become one notice, and nothing of them is read.
 */
export function withoutTorn(blocks: Block[], { claims }: Context): Block[] {
  const torn = new Set<Block>();
  const pages = pageNumbers(blocks);
  blocks.forEach((block, index) => {
    const row = blocks[index - 1];
    if (!row || torn.has(row) || pages.has(block) || !isTornBy(row, block)) return;
    const cells = [...filled(row), ...filled(block)];
    claims.doubt("unread-amount", { what: "torn", printed: printOf(cells) }, ...cells);
    torn.add(row).add(block);
  });
  return torn.size === 0 ? blocks : blocks.filter((block) => !torn.has(block));
}

function isTornBy(row: Block, behind: Block): boolean {
  const [rest] = behind.cells;
  if (row.kind !== "row" || !rest || rest.text === "" || rest.span !== undefined) return false;
  if (!REMAINDER.test(rest.label)) return false;
  const last = row.cells.findLast(({ text }) => text !== "");
  if (!last || !ENDS_IN_NUMBER.test(last.label)) return false;
  const others = filled(behind).slice(1);
  // a line that was broken has nothing behind the break, unless all lines are filled up to one width
  if (row.cells.at(-1) !== last && behind.kind !== "row") return false;
  return !isNext(row, rest) && !numbersRow(rest, others);
}

// numbers of pages stand alone on their lines and count on; a lone one may as well be the rest of a number
function pageNumbers(blocks: Block[]): Set<Block> {
  const lone = blocks.filter(
    ({ kind, cells: [cell] }) => kind === "paragraph" && cell !== undefined && PAGE_NUMBER.test(cell.label),
  );
  const numbers = lone.map(({ cells: [cell] }) => Number(cell?.label));
  const countsOn =
    numbers.length > 1 && numbers.every((own, at) => at === 0 || own === (numbers[at - 1] ?? 0) + 1);
  return new Set(countsOn ? lone : []);
}

// a short whole number before a name and more numbers a row of a list, as does one that follows the number above
const numbersRow = (rest: Cell, [name, ...more]: Cell[]) =>
  isOrdinal(rest) && more.length > 0 && name !== undefined && /^\p{Script=Han}/u.test(name.label);
const isOrdinal = ({ label }: Cell) => /^\d{1,4}$/.test(label);
const isNext = ({ cells: [first] }: Block, rest: Cell) =>
  first !== undefined &&
  isOrdinal(first) &&
  isOrdinal(rest) &&
  Number(rest.label) === Number(first.label) + 1;
