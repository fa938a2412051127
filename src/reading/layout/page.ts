import { type Block, filled } from "../../documents/block.ts";
import { isPageWords } from "../labels/page.ts";
import { titleOf } from "./titles.ts";

/** Whether a row is one of those that a web page prints around a text: 索引号 | … | 发布机构 | …. */
export function isPageRow(block: Block): boolean {
  const [first] = filled(block);
  return block.kind === "row" && first !== undefined && (isPageWords(first.label) || titleOf(block) !== null);
}
