import { saysNothing } from "../../model/blank.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { troublesOf } from "./amiss.ts";
import { isOfTrouble } from "./explanations.ts";

/** Whether every cell for problems and reasons is blank while the form's own figures show that something is amiss. */
export function isNoIssueClaimed(evaluation: Evaluation, report: Report): boolean {
  const cells = cellsOf(evaluation);
  const told = [...evaluation.statements, ...(report.statements ?? [])];
  if (cells.length === 0 || told.some(isOfTrouble)) return false;
  return cells.every(saysNothing) && troublesOf(evaluation, report).length > 0;
}

/** The cells that ask for problems and reasons; null where one is blank. Empty where the form has none. */
export function cellsOf(evaluation: Evaluation): (Reading<string> | null)[] {
  const problems = evaluation.management.map(({ problem }) => problem);
  const reasons = evaluation.printed.reason ? evaluation.indicators.map(({ reason }) => reason) : [];
  const cells = [...problems, ...reasons];
  return cells.length === 0 ? [] : [...cells, evaluation.remark];
}
