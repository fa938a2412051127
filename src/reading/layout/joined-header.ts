import { type Block, type Cell, filled } from "../../documents/block.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { MONEY_COLUMNS } from "../../model/labels/money.ts";
import { spanOf } from "../../model/place.ts";
import { fold } from "../../values/fold.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { mayBeHeader } from "../labels/headers.ts";

/** 年度指标值 over 指标性质, 指标值 and 度量单位, or 年度预算数 over 年初预算 and 调整后预算: a label of several columns. */
const GROUP: Record<string, true> = { target: true, annualBudget: true };
/** 年度 over 指标值 and 完成值 says only when; it heads no column of its own. */
const YEAR_OVER = /^(?:20\d{2}年?度?|本?年度|全年|当年)$/;
/** A header has at least so many columns besides those that a year stands over. */
const FEWEST_BESIDE = 3;

/**
 * A header that is printed on two lines, as one: the members of a group of columns, and the levels, stand in the second.
 * @returns null where the two rows are no such header
 */
export function joinHeader(above: Block, below: Block | undefined): Block | null {
  if (above.kind !== "row" || below?.kind !== "row") return null;
  if (!mayBeHeader(above.cells)) return null;
  const torn = joinTorn(above, below, INDICATOR_COLUMNS) ?? joinTorn(above, below, MONEY_COLUMNS);
  if (torn || !mayBeHeader(below.cells)) return torn;
  return join(above, below, INDICATOR_COLUMNS) ?? join(above, below, MONEY_COLUMNS);
}

/**
 * The same where labels were broken over the two lines (年度 over 指标值), or a year stands over columns: each cell of the
 * second line ends the label above it, or is a column below the year.
 */
function joinTorn<Key extends string>(
  above: Block,
  below: Block,
  vocabulary: Record<string, Key>,
): Block | null {
  if (below.cells.length > above.cells.length || filled(below).length === 0) return null;
  const isColumn = ({ label }: Cell) => lookUpColumn(vocabulary, label) !== undefined;
  let [over, torn]: [boolean, number] = [false, 0];
  const cells: Cell[] = [];
  for (const [index, cell] of above.cells.entries()) {
    const own = below.cells[index];
    if (cell.text !== "") over = YEAR_OVER.test(cell.label);
    if (!own || own.text === "") {
      cells.push(cell);
      continue;
    }
    const joined = cell.text !== "" && !isColumn(cell) ? together(cell, own) : null;
    if (joined && isColumn(joined)) cells.push(joined);
    else if (over && isColumn(own)) cells.push(own);
    else return null;
    torn += 1;
  }
  const known = new Set(cells.flatMap((cell) => lookUpColumn(vocabulary, cell.label) ?? []));
  return known.size >= FEWEST_BESIDE + torn ? { kind: "row", cells } : null;
}

function together(head: Cell, rest: Cell): Cell {
  const text = `${head.text}\n${rest.text}`;
  return { ...head, text, label: fold(text), at: spanOf(head.at, rest.at) };
}

function join<Key extends string>(above: Block, below: Block, vocabulary: Record<string, Key>): Block | null {
  const keyOf = (cell: Cell | undefined) =>
    cell && cell.text !== "" ? lookUpColumn(vocabulary, cell.label) : undefined;
  const members = filled(below);
  const isYear = (cell: Cell) => keyOf(cell) === undefined && YEAR_OVER.test(cell.label);
  const columns = above.cells.filter((cell) => keyOf(cell) !== undefined || isYear(cell));
  if (members.length < 2 || columns.length < 2 || members.some((cell) => keyOf(cell) === undefined))
    return null;
  const group = columns.find((cell) => GROUP[keyOf(cell) ?? ""] || isYear(cell));
  // the same columns again are a repeated header, not its second line
  const again = columns.filter((cell) => cell !== group && members.some((own) => keyOf(own) === keyOf(cell)));
  if (!group || again.length > 0) return null;
  return isAligned(above, below, group) ? overlay(above, below) : insert(above, members, group, keyOf);
}

// each label of the second line stands below a blank cell or below the group
function isAligned(above: Block, below: Block, group: Cell): boolean {
  const at = above.cells.indexOf(group);
  const isUnder = below.cells.some((cell, index) => cell.text !== "" && index === at);
  return (
    isUnder &&
    below.cells.every((cell, index) => {
      const over = above.cells[index];
      return cell.text === "" || over === undefined || over.text === "" || over === group || index < at;
    })
  );
}

function overlay(above: Block, below: Block): Block {
  const width = Math.max(above.cells.length, below.cells.length);
  const cells = Array.from({ length: width }, (_, index) => {
    const own = below.cells[index];
    return own && own.text !== "" ? own : above.cells[index];
  });
  return { kind: "row", cells: cells.filter((cell) => cell !== undefined) };
}

// merged cells were lost: the levels stand before all, the members of the group in its place
function insert<Key extends string>(
  above: Block,
  members: Cell[],
  group: Cell,
  keyOf: (cell: Cell | undefined) => Key | undefined,
): Block {
  const isLevel = (cell: Cell) => ["level1", "level2", "name"].includes(keyOf(cell) ?? "");
  const cells = above.cells.flatMap((cell) =>
    cell === group ? members : cell.text !== "" && keyOf(cell) !== undefined ? [cell] : [],
  );
  return { kind: "row", cells: [...cells.filter(isLevel), ...cells.filter((cell) => !isLevel(cell))] };
}
