import { parseLines } from "../src/model/place.ts";
import type { ProvenanceRow } from "../src/model/tables/provenance.ts";

/** Whether a cited text stands where its row says: each line of it on one of the lines, the first in its cell. */
export function stands({ line, cell, text }: ProvenanceRow, lines: string[]): boolean {
  const cited = parseLines(line).map((number, index) => {
    const printed = lines[number - 1] ?? "";
    return cell === null || index > 0 ? printed : (printed.split("\t")[cell] ?? "");
  });
  return text.split("\n").every((piece) => cited.some((printed) => printed.includes(piece)));
}
