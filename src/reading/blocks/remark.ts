import { type Block, type Cell, filled } from "../../documents/block.ts";
import { REMARK_LABELS, TOTAL_LABELS } from "../../model/labels/fields.ts";
import { spanOf } from "../../model/place.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { bare } from "../labels/look-up.ts";
import { notesOf } from "../layout/background.ts";
import { readText } from "../settle/row.ts";

/** 其他需要说明事项 | 无 | 总分 | 100 | 96 are two rows that run on. */
export function splitAtTotal(block: Block): [Block, Block | null] {
  const first = block.cells.find(({ text }) => text !== "");
  if (!first || !REMARK_LABELS.has(first.label)) return [block, null];
  const at = block.cells.findIndex(({ label }) => TOTAL_LABELS.has(bare(label)));
  if (at <= 0) return [block, null];
  const blank = (cell: Cell): Cell => ({ ...cell, text: "", label: "" });
  return [
    { ...block, cells: block.cells.map((cell, index) => (index < at ? cell : blank(cell))) },
    { ...block, cells: block.cells.map((cell, index) => (index < at ? blank(cell) : cell)) },
  ];
}

/** 说明 | 无: what the form has to add; says whether the row is of this kind. */
export function readRemark(block: Block, draft: Draft, { claims }: Context): boolean {
  const cells = filled(block);
  const [label, value] = cells;
  if (!label || !REMARK_LABELS.has(label.label) || cells.length > 2) return false;
  if (!value) claims.ignore("empty field", label);
  else {
    draft.remark = readText(value);
    claims.use(usedBy(draft), label, value);
  }
  return true;
}

const PRINTS_MONEY = /\d[\d,.]*\s*[万亿]?元/;

/**
 * 注：1.年度资金总额含结转资金320万元。 below a table: a note that tells of money is what the form has to add. Others say how it is filled in.
 * @param blocks all that stand below the form's title
 */
export function readNotes(blocks: Block[], draft: Draft, { claims }: Context): void {
  for (const cell of notesOf(blocks)) {
    if (!PRINTS_MONEY.test(cell.text) || claims.isClaimed(cell)) continue;
    const before = draft.remark;
    const text = before ? `${before.text}\n${cell.text}` : cell.text;
    draft.remark = before ? { text, at: spanOf(before.at, cell.at), value: text } : readText(cell);
    claims.use(usedBy(draft), cell);
  }
}
