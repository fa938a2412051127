import type { Cell } from "../documents/block.ts";
import { type Draft, usedBy } from "./draft.ts";
import type { Context } from "./form.ts";
import { readText } from "./row.ts";
import { FIELDS, lookUp } from "./vocabulary.ts";

/**
 * A row of labels each followed by its value: `地方主管部门 | 省医疗保障局 | 资金使用单位 | 长春地区`.
 * Printed a second time (after a page break) with the same values it is a repeated header.
 * @returns whether the row is of this kind
 */
export function readFields(cells: Cell[], draft: Draft, { claims }: Context): boolean {
  if (!cells[0] || lookUp(FIELDS, cells[0].label) === undefined) return false;
  cells.forEach((cell, index) => {
    const key = lookUp(FIELDS, cell.label);
    if (!key) return;
    const next = cells[index + 1];
    const value = next && lookUp(FIELDS, next.label) === undefined ? next : undefined;
    const before = draft[key];
    if (!value) claims.ignore("empty field", cell);
    else if (before?.text === value.text) claims.ignore("repeated header", cell, value);
    else if (before)
      claims.doubt(
        "second-value",
        `「${cell.text}」先前印作「${before.text}」，这里又印作「${value.text}」`,
        cell,
        value,
      );
    else {
      draft[key] = readText(value);
      claims.use(usedBy(draft), cell, value);
    }
  });
  return true;
}
