import { type Block, type Cell, filled } from "../../documents/block.ts";
import { isPageWords } from "../labels/page.ts";
import { titleOf } from "./titles.ts";

/** Whether a row is one of those that a web page prints around a text: 索引号 | … | 发布机构 | …. */
export function isPageRow(block: Block): boolean {
  const [first] = filled(block);
  if (block.kind !== "row" || first === undefined) return false;
  return isPageWords(first.label) || titleOf(block) !== null || filled(block).some(isPageField);
}

// 栏目: | 专项资金 | 来源: | 财政局: what such a row prints behind its first label says what it is
const isPageField = ({ label, text }: Cell) => /[:：]$/.test(text.trim()) && isPageWords(label);
