import { MARKS, type Mark, markOf } from "../model/mark.ts";
import { isOwnMoney } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { TotalRow } from "../model/tables/totals.ts";
import type { ToldTables } from "../model/told.ts";
import { ProgrammeId } from "../model/words.ts";
import { once } from "../values/once.ts";
import { type ComparedUnit, compareUnits } from "./compare.ts";
import { isBelow, sortByRate } from "./execution.ts";
import { pickMatters } from "./matters.ts";
import { ofReport } from "./of-report.ts";
import { tablesOfReport } from "./overview.ts";
import { rateText } from "./rates.ts";
import { wholeRate } from "./totals.ts";

/** How much of one programme's money a unit spent. */
export interface ProgrammeRate {
  programme: ProgrammeId;
  /** Evaluations with money of their own, and those of them below the line from which a reason is owed. */
  evaluations: number;
  below: number;
  /** Σ executed ÷ Σ budget where the totals of both are whole; else a single one has its printed rate. */
  ratio: number | null;
  /** The rate of a single evaluation as its report prints it; lowest and highest of several that cannot be summed. */
  printed: string[];
}

/** What is put beside the same of other units. */
export interface UnitSide {
  unit: ComparedUnit;
  programmes: ProgrammeRate[];
  marks: { mark: Mark; count: number }[];
  /** What to ask first, the gravest before the lighter. */
  questions: ToldTables["flags"];
}

/** As many questions of one unit as can be read beside those of others. */
const MOST_QUESTIONS = 3;

/** Every unit in the order of the reports. */
export const sidesOf = once((tables: ToldTables): UnitSide[] =>
  compareUnits(tables).map((unit) => {
    const own = tablesOfReport(tables, unit.row.report_id);
    const money = own.evaluations.filter(isOwnMoney);
    return {
      unit,
      programmes: ProgrammeId.options.flatMap((programme) =>
        rateOfProgramme(
          programme,
          money.filter((row) => row.programme === programme),
          ofReport(tables.totals, unit.row.report_id),
        ),
      ),
      marks: MARKS.map((mark) => ({
        mark,
        count: own.indicators.filter((row) => markOf(row) === mark).length,
      })),
      questions: pickMatters(own.flags, MOST_QUESTIONS).map(({ flag }) => flag),
    };
  }),
);

/**
 * How much of one programme a unit spent; nothing where none of these rows has a rate.
 * @param totals of the same report, of whatever programmes
 */
export function rateOfProgramme(
  programme: ProgrammeId,
  rows: EvaluationRow[],
  totals: TotalRow[],
): ProgrammeRate[] {
  const rated = sortByRate(rows);
  const [lowest] = rated;
  const highest = rated.at(-1);
  if (!lowest || !highest) return [];
  const texts = [...new Set([lowest, highest].map((row) => rateText(row) ?? ""))];
  const own = totals.filter((total) => total.programme === programme);
  const summed = own.every(({ complete }) => complete) ? wholeRate(own) : null;
  const ratio = summed ?? (rows.length === 1 ? lowest.execution_rate : null);
  const below = rated.filter(isBelow).length;
  const printed = rows.length === 1 || ratio === null ? texts : [];
  return [{ programme, evaluations: rows.length, below, ratio, printed }];
}
