import { saysNothingAsPrinted } from "../model/nothing.ts";
import type { ManagementRow } from "../model/tables/management.ts";

/** How many of the statements on fund management name a problem or a measure; 无 and blanks name none. */
export const countProblems = (rows: Pick<ManagementRow, "problem">[]): number =>
  rows.filter(({ problem }) => problem !== null && !saysNothingAsPrinted(problem)).length;
