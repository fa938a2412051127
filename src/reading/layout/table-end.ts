import type { Cell } from "../../documents/block.ts";
import { isGluedFund } from "../blocks/fund-labels.ts";
import { isNumeric } from "./parted.ts";

// 时效指标  拨付及时率  =100%  100%  15  15: the tabs of a row became spaces
function isGluedRow({ text }: Cell): boolean {
  const pieces = text.trim().split(/\s+/);
  return pieces.length >= 3 && pieces.filter(isNumeric).length >= 2;
}

/** Marks of pages and blank brackets stand between two rows of one table. */
export const isLitter = ({ label }: Cell) =>
  !/\p{Script=Han}{2}/u.test(label) || /^\(?(?:续表|接上页|续上表)\)?$/.test(label);

/** Whether a line of text is a row whose cells were glued together. */
export const isGlued = (cell: Cell) => isGluedFund(cell) || isGluedRow(cell);
