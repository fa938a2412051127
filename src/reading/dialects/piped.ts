import type { Block, Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { findBrokenRows } from "./broken.ts";
import { readTabbed } from "./tabbed.ts";

/** The border between two cells, half or full width; a border behind a backslash is text. */
const BORDER = /(?<!\\)[|｜]/;
/** A line of bare pipes, and the line of dashes under the header of a Markdown table, print nothing. */
const PRINTS = /[^\s|｜:+-]/;

/**
 * The piped dialect: a row per line, `a | b | c |`, bare pipes above and behind the content; or over several lines where a
 * cell has line breaks inside. The lines are rewritten with tabs for pipes, one for one, so that places and provenance
 * mean the same as in the tabbed dialect.
 */
export function readPiped(lines: string[], corrections: Correction[]): Document {
  const framed = isFramed(lines);
  const tabbed = lines.map((line) => toTabs(line, framed));
  const broken = framed ? undefined : findBrokenRows(lines, cellsOf);
  const blocks = readTabbed(tabbed, corrections, broken);
  // a frame around every row says where its last cell ends, blank or not
  return { lines: tabbed, blocks: framed ? blocks : withoutFillers(blocks) };
}

/** Whether a line has a border between cells. */
export function isPiped(line: string): boolean {
  return (line.includes("|") || line.includes("｜")) && BORDER.test(line);
}

// a pipe before the first cell is a frame only where every row has it; elsewhere that cell is blank
function isFramed(lines: string[]): boolean {
  const printing = lines.filter((line) => isPiped(line) && PRINTS.test(line));
  return printing.every((line) => /^\s*[|｜]/.test(line));
}

function toTabs(line: string, framed: boolean): string {
  if (!isPiped(line)) return line;
  if (!PRINTS.test(line)) return "";
  const cells = cellsOf(line);
  if (framed) cells.shift();
  if (cells.at(-1) === "") cells.pop();
  return cells.join("\t");
}

/** The cells of a line of pipes, the one behind its last pipe included. */
export function cellsOf(line: string): string[] {
  return line.split(BORDER).map((cell) =>
    cell
      .replaceAll("\t", " ")
      .replace(/\\([|｜])/g, "$1")
      .trim(),
  );
}

// pipes that fill every row up to one width, its widest row too, are no cells: they hide which cells are missing in front
function withoutFillers(blocks: Block[]): Block[] {
  const rows = blocks.filter(({ kind }) => kind === "row");
  const length = rows.reduce((most, { cells }) => Math.max(most, lastFilled(cells)), 0);
  const isFilled = rows.length > 1 && rows.every(({ cells }) => cells.length > length);
  if (!isFilled) return blocks;
  return blocks.map((block) =>
    block.kind === "row"
      ? { ...block, cells: block.cells.slice(0, Math.max(1, lastFilled(block.cells))) }
      : block,
  );
}

const lastFilled = (cells: Block["cells"]) => cells.findLastIndex(({ text }) => text !== "") + 1;
