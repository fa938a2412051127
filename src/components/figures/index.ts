import { published } from "../../published.ts";
import { completionFigure } from "./completion.ts";
import { executionFigure, reportExecutionFigure, unspentFigure } from "./execution.ts";
import type { Figure } from "./figure.ts";
import { moneyFigure } from "./money.ts";

/** Every figure of the site; each can be taken along under its name. */
export function allFigures(): Figure[] {
  const { reports } = published().tables;
  const withIndicators = reports.filter(({ indicator_count }) => indicator_count > 0);
  return [
    unspentFigure(),
    executionFigure(),
    moneyFigure(),
    completionFigure(),
    ...reports.map(({ report_id }) => reportExecutionFigure(report_id)),
    ...withIndicators.map(({ report_id }) => completionFigure(report_id)),
  ].filter(({ cells }) => cells.length > 0);
}
