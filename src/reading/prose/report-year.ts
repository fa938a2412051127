import type { Cell } from "../../documents/block.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Sentence } from "./sentences.ts";

/**
 * The year that a report in words speaks of: its title's; without one, the only year that its sentences call 年度.
 * Dates of publication and years of documents are none.
 */
export function readReportYear(title: Cell | null, sentences: Sentence[]): Reading<number> | null {
  const own = title && findFiscalYear(title.text);
  if (own && title) return { text: own.text, at: lineWith(title, own.text), value: own.year };
  const named = sentences.flatMap(({ text, pieces }) => {
    const found = [...text.replace(/《[^《》]{0,120}》/g, "").matchAll(/(?<!\d)(20\d\d)年度/g)];
    const [piece] = pieces;
    return piece ? found.map(([words, year]) => ({ words, year: Number(year), cell: piece.cell })) : [];
  });
  const [first] = named;
  if (!first || named.some(({ year }) => year !== first.year) || !first.cell.text.includes(first.words))
    return null;
  return { text: first.words, at: first.cell.at, value: first.year };
}

// a title of several lines may have blank ones between: its first and its last are known by themselves
function lineWith({ text, at }: Cell, words: string): Place {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => line.includes(words));
  if (lines.length < 2 || (index > 0 && index < lines.length - 1)) return at;
  const line = index === 0 ? at.line : at.lastLine;
  return { ...at, line, lastLine: line };
}
