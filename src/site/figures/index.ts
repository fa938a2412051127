import { viewProgrammes } from "../../findings/programmes.ts";
import { once } from "../../values/once.ts";
import { inEveryLanguage, type Voice } from "../language.ts";
import { hasPages } from "../paths.ts";
import { completionFigure } from "./completion.ts";
import { executionFigure, reportExecutionFigure, unspentFigure } from "./execution.ts";
import type { Figure } from "./figure.ts";
import { flagsFigure } from "./flags.ts";
import { moneyFigure } from "./money.ts";
import { peersFigure } from "./peers.ts";
import { budgetsFigure, programmeRatesFigure } from "./programme.ts";
import { restatedFigure } from "./restated.ts";
import { scoresFigure } from "./scores.ts";
import { sourcesFigure } from "./sources.ts";
import { targetsFigure } from "./targets.ts";
import { yearsFigure } from "./years.ts";

/** Every figure of the site; each can be taken along under its name. */
function allFigures(voice: Voice): Figure[] {
  const reports = voice.tables.reports.filter(hasPages);
  const programmes = viewProgrammes(voice.tables);
  const withIndicators = reports.filter(({ indicator_count }) => indicator_count > 0);
  return [
    restatedFigure(voice),
    scoresFigure(voice),
    unspentFigure(voice),
    executionFigure(voice),
    moneyFigure(voice),
    sourcesFigure(voice),
    completionFigure(voice),
    targetsFigure(voice, "points"),
    targetsFigure(voice, "percent"),
    flagsFigure(voice),
    yearsFigure(voice),
    ...programmes.flatMap(({ programme }) => [
      programmeRatesFigure(voice, programme),
      budgetsFigure(voice, programme),
    ]),
    ...programmes.flatMap(({ programme }) => peersFigure(voice, programme) ?? []),
    ...reports.map(({ report_id }) => reportExecutionFigure(voice, report_id)),
    ...withIndicators.map(({ report_id }) => completionFigure(voice, report_id)),
  ].filter(({ cells }) => cells.length > 0);
}

const figuresOf = once(allFigures);

/** The routes of what is made of a figure, in every language; every file that a figure comes in is made of the same. */
export const figureRoutes = () =>
  inEveryLanguage((voice) =>
    figuresOf(voice).map((figure) => ({ params: { chart: figure.name }, props: { figure } })),
  );
