import type { PrintedColumns } from "../../model/printed.ts";
import type { FormId } from "../../model/words.ts";

/** The columns of each official form, where its header is not found or does not say. */
export const FORM_COLUMNS: Record<FormId, PrintedColumns> = {
  "transfer-payment": { money: true, initialBudget: false, indicators: true, reason: true },
  "project-expenditure": { money: true, initialBudget: true, indicators: true, reason: true },
  "department-overall": { money: false, initialBudget: false, indicators: true, reason: false },
  "project-list": { money: true, initialBudget: false, indicators: false, reason: false },
  excerpt: { money: false, initialBudget: false, indicators: false, reason: false },
  narrative: { money: false, initialBudget: false, indicators: false, reason: false },
};
