import { fold } from "../values/fold.ts";
import { ANY_NUMBER } from "../values/numbering.ts";
import type { FoundBlock } from "./write.ts";

/** Says that the table above goes on: （续）, 续表, （续表一）, (续1), （接上表）, 续上页 behind a title or alone. */
const CONTINUED = new RegExp(`^(.*?)\\(?(?:续(?:表|上[表页])?(?:${ANY_NUMBER})?|接上[表页])\\)?$`);

/**
 * What was found, without the lines that only say that a table goes on: between two rows, 续表 alone or behind a title
 * that was printed before.
 */
export function withoutContinued(found: FoundBlock[]): FoundBlock[] {
  const titles = new Set<string>();
  return found.filter((own, index) => {
    const text = own.kind === "paragraph" ? fold(own.cells.map((cell) => cell.text).join("")) : "";
    const [above, below] = [found[index - 1], found[index + 1]];
    const title = text === "" ? undefined : CONTINUED.exec(text)?.[1];
    if (text !== "") titles.add(text);
    const isBetween = above?.kind === "row" && below?.kind === "row";
    return !(isBetween && title !== undefined && (title === "" || titles.has(title)));
  });
}
