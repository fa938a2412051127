import { partBeforeEnd, partIndicators, type RunRow } from "../indicator-run.ts";
import type { Piece } from "../token.ts";
import { columnsOf, type Group, type RunColumns, readGroup, readLevels } from "./indicator-group.ts";
import { leftOver } from "./money.ts";
import { asPoints, pointsOf, UNREAD } from "./points.ts";
import { type Assembled, blanks, type Keeps, row, type State, unplaced } from "./state.ts";

/** Takes an indicator, with the labels of its groups before it, into the rows. @returns whether one stood here; where not, nothing is taken */
export function takeIndicators(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  if (state.head?.block !== "indicators") return false;
  const columns = columnsOf(state.head.keys, state.lead);
  const { levels, end } = readLevels(pieces, state.at, columns);
  const group = readGroup(pieces, end, columns.values, levels[columns.level2], keeps);
  const { from, own, unfilled } = group;
  const isBlank = own.every(({ label }) => label === "");
  if (isBlank && unfilled.length === 0 && levels.every((level) => level === null)) return false;
  state.at = from + own.length + unfilled.length;
  if (isBlank) {
    // the labels of a blank row, or of rows whose own labels follow
    rows.push(row([...blanks(columns.lead), ...levels, ...unfilled.slice(0, 1)]));
    rows.push(...unfilled.slice(1).map((name) => unfilledRow(name, columns)));
    return true;
  }
  const parted = partGroup(group, columns, keeps);
  const left = keeps.blanks ? leftOver(pieces[state.at], keeps) : [];
  state.at += left.length;
  if (parted && left.length === 0) {
    for (const [index, found] of parted.rows.entries())
      rows.push(placedRow(found, own, index === 0 ? levels : blanks(columns.name), columns, state));
    if (parted.rest.length > 0) rows.push(unplaced(parted.rest));
  } else rows.push(unplacedRow(own, left, levels, columns, state));
  rows.push(...unfilled.map((name) => unfilledRow(name, columns)));
  return true;
}

const unfilledRow = (name: Piece, { lead, name: column }: RunColumns) =>
  row([...blanks(lead + column), name]);

/** The rows that the pieces of a group are, and what is left where they break off; null where nobody can tell for certain. */
function partGroup({ own, unfilled, isLast }: Group, { values: keys }: RunColumns, keeps: Keeps) {
  if (keeps.blanks) {
    const values = new Map(own.slice(1).map((_, index) => [index, index + 1]));
    return { rows: [{ name: 0, values }], rest: [] };
  }
  const labels = own.map(({ label }) => label);
  const rows = partIndicators(labels, keys, { atomic: keeps.cells });
  if (rows) return { rows, rest: [] };
  const cut = isLast && unfilled.length === 0 && keeps.cells ? partBeforeEnd(labels, keys) : null;
  return cut && { rows: cut.rows, rest: own.slice(cut.end) };
}

function placedRow(
  { name, values }: RunRow,
  own: Piece[],
  levels: (Piece | null)[],
  { lead, values: keys }: RunColumns,
  state: State,
): Assembled {
  const cells = keys.map((_, column) => {
    const piece = own[values.get(column) ?? -1];
    return piece && piece.label !== "" ? piece : null;
  });
  const points = pointsOf(cells[keys.indexOf("weight")], cells[keys.indexOf("score")]);
  if (points) state.points.push(points);
  return row([...blanks(lead), ...levels, own[name] ?? null, ...cells]);
}

// its points may still be told by the sum of all
function unplacedRow(
  own: Piece[],
  left: Piece[],
  levels: (Piece | null)[],
  { lead, values: keys }: RunColumns,
  state: State,
): Assembled {
  const lost = unplaced([...levels.flatMap((level) => level ?? []), ...own, ...left]);
  const points = left.length === 0 ? asPoints(own.slice(1), keys) : null;
  const [weight, score] = [points?.get("weight"), points?.get("score")];
  if (points && weight && score) {
    const cells = keys.map((key) => points.get(key) ?? null);
    state.open.push({
      row: lost,
      cells: [...blanks(lead), ...levels, own[0] ?? null, ...cells],
      weight: weight.label,
      score: score.label,
    });
  } else state.points.push(UNREAD);
  return lost;
}
