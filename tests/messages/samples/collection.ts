import { viewEvaluation } from "../../../src/findings/evaluation.ts";
import { summarizeExecution } from "../../../src/findings/execution.ts";
import { overviewOf, tablesOfReport } from "../../../src/findings/overview.ts";
import { placeNames } from "../../../src/findings/places.ts";
import { viewYears } from "../../../src/findings/years.ts";
import { tellTables } from "../../../src/model/told.ts";
import { published } from "../../../src/published.ts";
import { toldYears } from "../../findings/four-years.ts";

/** The published tables as the English pages have them, so that what is left in Chinese was printed. */
export const tables = tellTables(published().tables, "en");

export const placeOf = placeNames(tables);
export const places = tables.reports.map(({ report_id }) => placeOf(report_id));
export const evaluations = tables.evaluations.map((row) => viewEvaluation(row, tables));

/** The counts of the whole and of each report, and of nothing at all. */
export const overviews = [
  overviewOf(tables),
  ...tables.reports.map(({ report_id }) => overviewOf(tablesOfReport(tables, report_id))),
  overviewOf({ reports: [], evaluations: [], indicators: [], flags: [] }),
];

/** Rates of the whole, of each report, of each evaluation alone, and none. */
export const rates = [
  tables.evaluations,
  ...tables.reports.map((report) =>
    tables.evaluations.filter(({ report_id }) => report_id === report.report_id),
  ),
  ...tables.evaluations.map((row) => [row]),
  [],
].map((rows) => summarizeExecution(rows, placeOf));

/** What is published has one year of each place; the made-up collection has every kind of pair. */
export const years = [viewYears(tables), viewYears(toldYears())];
export const pairs = years.flatMap((view) => view.pairs);
