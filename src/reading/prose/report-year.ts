import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Sentence } from "./sentences.ts";

/**
 * The year that a report in words speaks of: its title's; without one, the only year that its sentences call 年度.
 * Dates of publication and years of documents are none.
 */
export function readReportYear(title: Cell | null, sentences: Sentence[]): Reading<number> | null {
  const own = title && findFiscalYear(title.text);
  if (own && title) return { text: own.text, at: title.at, value: own.year };
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
