import { viewProgrammes } from "../../findings/programmes.ts";
import { published } from "../../published.ts";
import { completionFigure } from "./completion.ts";
import { executionFigure, reportExecutionFigure, unspentFigure } from "./execution.ts";
import type { Figure } from "./figure.ts";
import { flagsFigure } from "./flags.ts";
import { moneyFigure } from "./money.ts";
import { budgetsFigure, programmeRatesFigure } from "./programme.ts";
import { yearsFigure } from "./years.ts";

/** Every figure of the site; each can be taken along under its name. */
export function allFigures(): Figure[] {
  const { reports } = published().tables;
  const programmes = viewProgrammes(published().tables);
  const withIndicators = reports.filter(({ indicator_count }) => indicator_count > 0);
  return [
    unspentFigure(),
    executionFigure(),
    moneyFigure(),
    completionFigure(),
    flagsFigure(),
    yearsFigure(),
    ...programmes.flatMap(({ programme }) => [programmeRatesFigure(programme), budgetsFigure(programme)]),
    ...reports.map(({ report_id }) => reportExecutionFigure(report_id)),
    ...withIndicators.map(({ report_id }) => completionFigure(report_id)),
  ].filter(({ cells }) => cells.length > 0);
}
