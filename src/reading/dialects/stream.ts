import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { fold } from "../../values/fold.ts";
import { FIRST_RANK, HEADING_NUMBER, SECOND_RANK } from "../../values/numbering.ts";
import { assemble } from "./assemble.ts";
import { finishRows } from "./finish.ts";
import { cellsOf } from "./piped.ts";
import { type Assembled, paragraph } from "./run/state.ts";
import { type CellToken, joinLabels, type Piece } from "./token.ts";

/**
 * The dialect of pipe streams: rows run on behind one another, a blank cell is a line break between two pipes; or every cell
 * ends its line. What stands between two pipes is a cell, wherever lines end. Lines are rewritten with tabs for pipes.
 */
export function readStream(lines: string[], corrections: Correction[]): Document {
  const split = lines.map(cellsOf);
  const tabbed = split.map((cells) => cells.join("\t"));
  const prose = proseOf(split);
  const rows: Assembled[] = [];
  for (let from = 0; from < split.length; ) {
    const isProse = prose.has(from);
    let to = from + 1;
    while (to < split.length && prose.has(to) === isProse) to += 1;
    const pieces = piecesOf(split.slice(from, to), from);
    if (isProse) rows.push(...pieces.filter(({ label }) => label !== "").map(paragraph));
    else rows.push(...assemble(joinLabels(pieces), { blanks: true, cells: true, rows: false }));
    from = to;
  }
  const print = ({ tokens, at }: Piece) => {
    const line = tokens[0]?.line ?? at.line;
    return { raw: rawOf(tokens), line, lastLine: tokens.at(-1)?.line ?? line, cell: at.cell ?? 0 };
  };
  return { lines: tabbed, blocks: finishRows(rows, print, corrections) };
}

/** 二、绩效自评情况, （四）职责。: what opens a part of a running text. */
const HEADING = new RegExp(`^(?:${FIRST_RANK}|${SECOND_RANK}).{2,36}$`);
/** A cell may count what it says, one item to a line; the last of them has its pipe. */
const NUMBERED = new RegExp(`^${HEADING_NUMBER}`);
/** Fewer lines without a pipe may be of one cell that was broken. */
const FEWEST_LINES = 2;

/**
 * The lines of running text between tables, from 0: a heading and what stands below it, none with a pipe, behind a cell that
 * was closed. No row of a table reaches over them.
 */
function proseOf(split: string[][]): Set<number> {
  const prose = new Set<number>();
  for (let from = 0; from < split.length; from++) {
    let to = from;
    while (to < split.length && split[to]?.length === 1) to += 1;
    const lines = split.slice(from, to).map(([text = ""]) => fold(text));
    const heads = NUMBERED.test(fold(split[to]?.[0] ?? ""))
      ? -1
      : lines.findIndex((text) => HEADING.test(text));
    const said = heads === -1 ? [] : lines.slice(heads).filter((text) => text !== "");
    if (said.length >= FEWEST_LINES && said.some((text) => /[。；]$/.test(text)))
      for (let line = from + heads; line < to; line++) prose.add(line);
    from = Math.max(from, to);
  }
  return prose;
}

function piecesOf(split: string[][], above: number): Piece[] {
  const pieces: Piece[] = [];
  let open: CellToken[] = [];
  let at = { line: above + 1, cell: 0 };
  const close = () => {
    const printed = open.filter(({ text }) => text !== "");
    const [first] = printed;
    pieces.push({
      tokens: printed,
      label: fold(printed.map(({ text }) => text).join("\n")),
      first: first?.cell === 0,
      at: first ? { line: first.line, cell: first.cell } : at,
    });
    open = [];
  };
  split.forEach((cells, index) => {
    const line = above + index + 1;
    cells.forEach((text, cell) => {
      if (cell > 0) close();
      at = { line, cell };
      open.push({ text, line, cell, start: 0, end: 0 });
    });
    // a line without a pipe is prose, and ends what was open
    if (cells.length === 1) close();
  });
  close();
  return pieces;
}

// each line of a cell on its own, so that a correction finds its line
function rawOf(tokens: CellToken[]): string {
  const [first, last] = [tokens[0]?.line ?? 1, tokens.at(-1)?.line ?? 1];
  return Array.from({ length: last - first + 1 }, (_, index) =>
    tokens
      .filter(({ line }) => line === first + index)
      .map(({ text }) => text)
      .join(""),
  ).join("\n");
}
