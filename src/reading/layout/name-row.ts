import { type Block, type Cell, filled } from "../../documents/block.ts";
import { FIELDS } from "../../model/labels/fields.ts";
import { isFieldLabel } from "../labels/known.ts";
import { lookUp } from "../labels/look-up.ts";

/** A field that says what is evaluated: its label and the cell behind it. */
export interface NameField {
  label: Cell;
  value: Cell;
}

/**
 * The name that a row of a form gives what it evaluates: behind a label at its beginning, or among the fields of a row that
 * is made of nothing but labels each before its value, 预算单位 | … | 项目名称 | …. The header of a list has 序号 before it.
 * @returns null for any other row
 */
export function nameField(block: Block): NameField | null {
  if (block.kind !== "row") return null;
  const first = block.cells.find(({ text }) => text !== "");
  if (!first || !isLabel(first)) return null;
  const cells = filled(block);
  const [label, value] = cells;
  if (!label || !value) return null;
  if (isName(label)) return { label, value };
  const at = cells.findIndex(isName);
  const behind = cells[at + 1];
  if (at < 2 || !behind || !cells.every((cell, index) => isLabel(cell) === (index % 2 === 0))) return null;
  return { label: cells[at] as Cell, value: behind };
}

const isName = ({ label }: Cell) => lookUp(FIELDS, label) === "name";
const isLabel = ({ label }: Cell) => isFieldLabel(label);
