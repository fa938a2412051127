import { fold } from "../values/fold.ts";
import { ANY_NUMBER } from "../values/numbering.ts";
import type { FoundBlock } from "./write.ts";

/** What stands above a table and belongs to all of it: its year, its unit of money, its number. */
const CAPTION = new RegExp(
  `^(?:\\(?20\\d{2}年?度?\\)?|\\(?(?:金额|计量)?单位:?[亿万千百]?元(?:人民币)?\\)?|附[件表](?:${ANY_NUMBER})?|表${ANY_NUMBER})$`,
);

/** Whether a text is such a caption, or the title of a table: 项目支出绩效自评表. */
export function isOfTable(text: string): boolean {
  const folded = fold(text);
  return CAPTION.test(folded) || /表(?:\([^()]*\))?$/.test(folded);
}

/** Rows that hold nothing but such captions, side by side (（2022年度） left, 单位：元 right), as lines of their own. */
export function splitCaptions(found: FoundBlock[]): FoundBlock[] {
  return found.flatMap((own): FoundBlock[] => {
    const filled = own.kind === "row" ? own.cells.filter(({ text }) => text.trim() !== "") : [];
    const isCaption = filled.length > 1 && filled.every(({ text }) => CAPTION.test(fold(text)));
    return isCaption ? filled.map((cell) => ({ kind: "paragraph", cells: [cell] })) : [own];
  });
}
