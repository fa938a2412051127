import { isColumnHead } from "../../labels.ts";
import { freeOf, piecesOf, type Strip, stripsOf } from "../aligned/columns.ts";
import { textsOf } from "../aligned/find.ts";
import { joinHeads } from "../aligned/heads.ts";
import type { TextLine } from "../text.ts";
import type { RuledBand } from "./find.ts";

/** Bands that follow one another and share their columns: where one begins, from the left, the edge of the table first. */
export interface BandBlock {
  bands: RuledBand[];
  edges: number[];
  /** From where to where each column prints. */
  inner: { left: number; right: number }[];
}

/** What parts two cells of one band is this wide at least, in sizes; what is narrower stands between digits and characters. */
const CELL_GAP = 0.45;
/** A gap narrower than this between two characters may be a space inside of a cell. */
const SPACE = 1;
/** So many bands say where columns are. */
const SURE = 2;
/** How near to the end of a ruling line the edge of a column is that the same line tells. */
const NEAR = 1;
/** So many heads of columns are known by name where the first band of a block holds them. */
const FEWEST_HEADS = 2;

/**
 * The blocks of a table: a band that prints over where the columns above are parted begins another.
 * @param ends where pieces of ruling lines end, which tell the edge of a column more exactly than the text beside it
 */
export function toBlocks(
  bands: RuledBand[],
  table: { left: number; right: number; ends: number[] },
): BandBlock[] {
  const groups: OpenBlock[] = [];
  for (const band of bands) {
    const last = groups.at(-1);
    if (!last || !takes(last, band)) groups.push(begin(band));
  }
  const known: number[] = [...table.ends];
  return groups.map((group) => {
    const own = group.bands;
    const strips =
      own.length === 1
        ? inside(group.free).filter(isWide(own.flatMap(({ lines }) => lines)))
        : inside(group.free);
    const edges = withHeads(own, strips).map(({ from, to }) => {
      const exact = known.find((x) => x >= from - NEAR && x <= to + NEAR) ?? (from + to) / 2;
      if (!known.includes(exact)) known.push(exact);
      return exact;
    });
    const all = [table.left, ...edges, table.right];
    return { bands: own, edges: all, inner: innerOf(own, all) };
  });
}

function isWide(lines: TextLine[]): (strip: Strip) => boolean {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  return ({ from, to }) => to - from >= CELL_GAP * size;
}

/** A block that further bands may belong to: what none of them prints into, and the gaps between cells that it must keep. */
interface OpenBlock {
  bands: RuledBand[];
  free: Strip[];
  gaps: (Strip & { isSpace: boolean })[];
}

const EVERYWHERE: Strip = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
/** So many gaps that differ are looked at again with each band; a block with more ends there. */
const MOST_GAPS = 300;

function begin(band: RuledBand): OpenBlock {
  return { bands: [band], free: freeOfAll([EVERYWHERE], band.lines), gaps: gapsOf(band) };
}

function gapsOf({ lines }: RuledBand): OpenBlock["gaps"] {
  const size = lines.reduce((most, line) => Math.max(most, line.size), 0);
  return stripsOf(lines)
    .filter(isWide(lines))
    .map((gap) => ({ ...gap, isSpace: gap.to - gap.from < SPACE * size && isSpace(lines, gap) }));
}

// whether a band shares the columns of a block, which then holds it
function takes(block: OpenBlock, band: RuledBand): boolean {
  const free = freeOfAll(block.free, band.lines);
  const own = gapsOf(band);
  const isSure = block.bands.length >= SURE;
  const isKept = (gap: OpenBlock["gaps"][number]) =>
    (isSure && gap.isSpace) || inside(free).some(({ from, to }) => from < gap.to && to > gap.from);
  if (!own.every(isKept) || !block.gaps.every(isKept)) return false;
  const fresh = own.filter(
    (gap) =>
      !block.gaps.some(({ from, to }) => Math.abs(from - gap.from) < NEAR && Math.abs(to - gap.to) < NEAR),
  );
  if (block.gaps.length + fresh.length > MOST_GAPS) return false;
  block.bands.push(band);
  block.gaps.push(...fresh);
  block.free = free;
  return true;
}

const inside = (free: Strip[]): Strip[] =>
  free.filter(({ from, to }) => Number.isFinite(from) && Number.isFinite(to));

const freeOfAll = (strips: Strip[], lines: TextLine[]): Strip[] =>
  lines.reduce((free, line) => free.flatMap((strip) => freeOf(strip, line)), strips);

// a space inside of a cell has a character at both sides and neither a figure nor the name of a column
function isSpace(lines: TextLine[], { from, to }: Strip): boolean {
  const [before, behind] = [
    lines.flatMap(({ glyphs }) => glyphs.filter(({ right }) => right <= from + NEAR && right >= from - NEAR)),
    lines.flatMap(({ glyphs }) => glyphs.filter(({ left }) => left >= to - NEAR && left <= to + NEAR)),
  ];
  return [...before, ...behind].every(({ text }) => /\p{Script=Han}/u.test(text));
}

function withHeads(bands: RuledBand[], strips: Strip[]): Strip[] {
  const [first, ...others] = bands;
  // heads may be printed again on each page
  const rest = others.filter((band) => first && saidBy(band) !== saidBy(first));
  if (!first || rest.length === 0) return strips;
  const heads = textsOf(first.lines, strips);
  if (heads.filter(isColumnHead).length < FEWEST_HEADS) return strips;
  const cells = textsOf(
    rest.flatMap(({ lines }) => lines),
    strips,
  );
  return joinHeads(strips, heads, cells) ?? strips;
}

const saidBy = ({ lines }: RuledBand): string => lines.map(({ text }) => text).join("\n");

function innerOf(bands: RuledBand[], edges: number[]): { left: number; right: number }[] {
  const rows = bands.map((band) => cellsOf(band, edges));
  return edges.slice(1).map((_, column) => {
    const lines = rows.flatMap((row) => row[column] ?? []);
    const left = lines.reduce((least, line) => Math.min(least, line.left), edges[column + 1] ?? 0);
    return { left, right: lines.reduce((most, line) => Math.max(most, line.right), left) };
  });
}

/** The cells of a band, as the edges of its block part it: the lines of each. */
export function cellsOf({ lines }: RuledBand, edges: number[]): TextLine[][] {
  const strips = edges.slice(1, -1).map((x) => ({ from: x, to: x }));
  const pieces = lines.map((line) => piecesOf(line, strips));
  return edges.slice(1).map((_, column) => pieces.flatMap((own) => own[column] ?? []));
}
