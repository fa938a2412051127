import { areTwoFigures } from "../aligned/columns.ts";
import { amongProse } from "../among-prose.ts";
import { type Box, tableOf } from "../grid.ts";
import type { PagePart, TablePart } from "../page.ts";
import { goesOn, type TextLine } from "../text.ts";
import { type BandBlock, cellsOf, toBlocks } from "./blocks.ts";
import { type BandedStretch, type BandedTable, findBanded, type RuledBand, type RuledLevel } from "./find.ts";

/** So many columns are a table's at least. */
const FEWEST_COLUMNS = 3;
/** So many cells of one row may hold lines that end early, as two rows in one would. */
const MOST_BROKEN = 1;
/** A cell wider than this, in characters, may hold paragraphs. */
const WIDE = 13;

/**
 * The parts of pages with the tables among their running text that have ruling lines between rows and none between columns: each
 * row is what stands between two lines, its columns are parted where none of the rows around it prints. A table whose lines hold
 * several rows is left as it is.
 */
export function withBanded(parts: PagePart[]): PagePart[] {
  return amongProse(parts, findBanded(parts).flatMap(place));
}

function place(table: BandedTable): { stretch: BandedStretch; table: TablePart }[] {
  const blocks = toBlocks(
    table.stretches.flatMap(({ bands }) => bands),
    table,
  );
  if (Math.max(...blocks.map(({ edges }) => edges.length - 1)) < FEWEST_COLUMNS) return [];
  const cells = new Map(
    blocks.flatMap((block) => block.bands.map((band) => [band, { block, own: cellsOf(band, block.edges) }])),
  );
  const isMerged = mergedOf(table, cells);
  if (blocks.some((block) => block.bands.some((band) => holdsRows(band, block, isMerged)))) return [];
  const edges = [...new Set(blocks.flatMap((block) => block.edges))].sort((a, b) => a - b);
  return table.stretches.map((stretch) => ({ stretch, table: toPart(stretch, edges, cells) }));
}

type Cells = Map<RuledBand, { block: BandBlock; own: TextLine[][] }>;

const isCovered = ({ spans }: RuledLevel, left: number, right: number): boolean =>
  spans.some(({ from, to }) => from <= (left + right) / 2 && to >= (left + right) / 2);

// the cells that no ruling line parts from the one above or below
function mergedOf({ stretches }: BandedTable, cells: Cells): (band: RuledBand, column: number) => boolean {
  const levels = new Map(
    stretches.flatMap(({ bands, levels: all }) =>
      bands.map((band, row) => [band, [all[row], all[row + 1]]] as const),
    ),
  );
  return (band, column) => {
    const edges = cells.get(band)?.block.edges ?? [];
    const own = levels.get(band) ?? [];
    return own.some((level) => level && !isCovered(level, edges[column] ?? 0, edges[column + 1] ?? 0));
  };
}

// a band that holds several rows prints several figures in one of its columns, or lines that end early in most
function holdsRows(
  band: RuledBand,
  block: BandBlock,
  isMerged: (band: RuledBand, column: number) => boolean,
): boolean {
  const own = cellsOf(band, block.edges);
  const broken = own.filter((lines, column) => {
    const { left, right } = block.inner[column] ?? { left: 0, right: 0 };
    const size = lines.reduce((most, line) => Math.max(most, line.size), 1);
    if (lines.length < 2 || isMerged(band, column) || (right - left) / size > WIDE) return false;
    return lines.slice(1).some((line, index) => {
      const above = lines[index];
      return above && !goesOn(above, line, lines, left, right);
    });
  });
  const figures = own.some((lines) =>
    lines.slice(1).some((line, index) => areTwoFigures(lines[index]?.text ?? "", line.text)),
  );
  return figures || broken.length > MOST_BROKEN;
}

function toPart({ part, bands, levels }: BandedStretch, edges: number[], cells: Cells): TablePart {
  const width = edges.length - 1;
  const owners = new Array<Box | undefined>(width * bands.length);
  const lines = new Map<Box, TextLine[]>();
  bands.forEach((band, row) => {
    const found = cells.get(band);
    if (!found) return;
    const above = levels[row];
    found.own.forEach((own, column) => {
      const [left, right] = [found.block.edges[column] ?? 0, found.block.edges[column + 1] ?? 0];
      const [from, to] = [edges.indexOf(left), edges.indexOf(right)];
      const upper = row > 0 ? owners[(row - 1) * width + from] : undefined;
      const goesDown =
        upper?.left === left && upper.right === right && above && !isCovered(above, left, right);
      const box: Box = goesDown
        ? upper
        : { left, right, top: band.top, bottom: band.bottom, row, rows: 0, whole: true };
      const inner = found.block.inner[column];
      if (inner) box.inner = inner;
      box.rows = row - box.row + 1;
      box.bottom = band.bottom;
      for (let at = from; at < to; at++) owners[row * width + at] = box;
      if (own.length > 0) lines.set(box, [...(lines.get(box) ?? []), ...own]);
    });
  });
  const table = tableOf(
    edges,
    levels.map(({ at }) => at),
    owners,
  );
  return { page: part.page, table, lines, aligned: true };
}
