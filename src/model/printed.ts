import { z } from "zod";

/**
 * What a form has columns for: as its header prints, else as the official form has. A column that is not there was left
 * blank by nobody. `money`: amounts stand in a table with a unit of its own; `indicators`: a table of indicators, or sentences about them that were not all understood.
 */
export const PrintedColumns = z.object({
  money: z.boolean(),
  initialBudget: z.boolean(),
  indicators: z.boolean(),
  reason: z.boolean(),
});
export type PrintedColumns = z.infer<typeof PrintedColumns>;
