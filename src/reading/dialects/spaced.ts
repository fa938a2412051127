import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { fold } from "../../values/fold.ts";
import { UNITS_OF_INDICATORS } from "../labels/glued.ts";
import { TABLE_TITLE } from "../labels/titles.ts";
import { assemble } from "./assemble.ts";
import { finishRows } from "./finish.ts";
import { joinLabels, joinPieces, type Piece } from "./token.ts";
import { indicatorColumn, isBracket } from "./words.ts";

/** A sentence is prose, whatever spaces stand in it; in longer lines than this whole reports stand. */
const LONGEST_SENTENCE = 400;

/** 10 9 漏水。已修补。: two figures that nothing but a space parts stand in no sentence; a reason may follow them. */
const FIGURES_BESIDE = /(?<=\s)[≥≤<>=]?\d[\d,.]*[%％]?\s+[≥≤<>=]?\d[\d,.]*[%％]?(?=\s|$)/;
/** The cells of such a row: the reason behind its last figure is one, whatever spaces stand in it. */
const CELLS_OF_ROW = /(?<=(?<=\s)\d[\d,.]*[%％]?\s+)(?=[^\d\s≥≤<>=])(?!.*\s\d[\d,.]*[%％]?(?:\s|$)).*\S|\S+/g;

/**
 * The spaced dialect: cells parted by spaces, a row per line or a whole table on one; a blank cell is gone without a trace,
 * and a space may as well stand inside a cell. The lines are rewritten with tabs where cells begin, one for one.
 */
export function readSpaced(lines: string[], corrections: Correction[]): Document {
  const plain = lines.map((line) => line.replaceAll("\t", " "));
  const rows = assemble(joinUnits(joinLabels(plain.flatMap(piecesOf))), {
    blanks: false,
    cells: false,
    rows: true,
  });
  const starts = plain.map(() => new Set<number>());
  for (const { kind, cells } of rows)
    for (const piece of kind === "row" ? cells : [])
      for (const { line, start } of beginnings(piece)) starts[line - 1]?.add(start);
  const bordered = starts.map((own) => [...own].sort((a, b) => a - b));
  const print = ({ tokens }: Piece) => {
    const [first, last] = [tokens[0], tokens.at(-1)];
    const [line, lastLine] = [first?.line ?? 1, last?.line ?? 1];
    const raw = plain.slice(line - 1, lastLine).map((text, index) => {
      const own = tokens.filter((token) => token.line === line + index);
      return text.slice(own[0]?.start ?? 0, own.at(-1)?.end ?? 0);
    });
    const borders = bordered[line - 1] ?? [];
    const cell = borders.indexOf(first?.start ?? 0) + (isIndented(plain[line - 1] ?? "", borders) ? 1 : 0);
    return { raw: raw.join("\n"), line, lastLine, cell: Math.max(0, cell) };
  };
  return {
    lines: plain.map((line, index) => toTabs(line, bordered[index] ?? [])),
    blocks: finishRows(rows, print, corrections),
  };
}

// the first token of a cell on each of its lines
function beginnings(piece: Piece | null): { line: number; start: number }[] {
  const tokens = piece?.tokens ?? [];
  return tokens.filter(({ line }, index) => line !== tokens[index - 1]?.line);
}

function piecesOf(line: string, index: number): Piece[] {
  const label = fold(line);
  const isSentence =
    line.length <= LONGEST_SENTENCE && /[。；]./.test(label) && line.trim().split(/\s+/).length > 2;
  // （2023 年度）
  const isYear = /^\(?20\d{2}年度?\)?$/.test(label);
  const isRow = isSentence && FIGURES_BESIDE.test(line);
  const isWhole =
    (isSentence && !isRow) || isYear || (TABLE_TITLE.test(label) && line.length <= LONGEST_SENTENCE);
  const found = [...(isWhole ? line.matchAll(/\S(?:.*\S)?/g) : line.matchAll(isRow ? CELLS_OF_ROW : /\S+/g))];
  return found.map(({ 0: text, index: start }, order) => ({
    tokens: [{ text, line: index + 1, cell: order, start, end: start + text.length }],
    label: fold(text),
    first: order === 0 && (isYear || !isBracket(fold(text))),
    at: { line: index + 1, cell: order },
  }));
}

const NUMBER = /^[≥≤<>=]?\d[\d,]*(?:\.\d+)?$/;
const UNIT = new RegExp(`^[十百千万亿]?(?:${UNITS_OF_INDICATORS})$`);

// 120 公里 is one cell, unless the table has a column for units
function joinUnits(pieces: Piece[]): Piece[] {
  if (pieces.some(({ label }) => indicatorColumn(label) === "unit")) return pieces;
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before && !piece.first && UNIT.test(piece.label) && NUMBER.test(before.label))
      joined[joined.length - 1] = joinPieces([before, piece]);
    else joined.push(piece);
  }
  return joined;
}

const isIndented = (line: string, borders: number[]) =>
  borders[0] !== undefined && line.slice(0, borders[0]).trim() !== "";

function toTabs(line: string, borders: number[]): string {
  if (borders.length === 0) return line;
  const edges = isIndented(line, borders) ? [0, ...borders] : borders;
  return edges.map((start, index) => line.slice(start, edges[index + 1]).trimEnd()).join("\t");
}
