import type { FoundBlock } from "../write.ts";
import type { PagePart, ProsePart, TablePart } from "./page.ts";
import { readProse } from "./prose.ts";
import { continues, tableRows, wordsOf } from "./table.ts";

/**
 * What the parts of pages hold: tables with what continues them over pages, and the running text between two tables.
 * @throws UnreadableFile where rows cannot be told for certain
 */
export function toFound(parts: PagePart[]): FoundBlock[] {
  const found: FoundBlock[] = [];
  const words = wordsOf(parts);
  let [tables, prose]: [TablePart[], ProsePart[]] = [[], []];
  const close = () => {
    found.push(...readProse(prose), ...tableRows(tables, words));
    [tables, prose] = [[], []];
  };
  for (const part of parts) {
    if (!("table" in part)) {
      if (tables.length > 0) close();
      prose.push(part);
    } else {
      if (prose.length > 0 || !continues(tables.at(-1), part)) close();
      tables.push(part);
    }
  }
  close();
  return found;
}
