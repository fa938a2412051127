import { lineName } from "../model/place.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { ToldTables } from "../model/told.ts";
import { Checked } from "../model/words.ts";
import { ofReport } from "./of-report.ts";
import { type SourceLine, viewSource } from "./source.ts";

/** One row of an excerpt as its table prints it. */
export interface ExcerptLine {
  line: SourceLine;
  /** The characters of each shown column; empty where nothing was printed or seen. */
  cells: string[];
  evaluation: EvaluationRow | null;
}

/** What the page of an excerpt shows. */
export interface ExcerptView {
  row: ReportRow;
  columns: string[];
  lines: ExcerptLine[];
  flags: ToldTables["flags"];
  notices: ToldTables["notices"];
  /** What its own arithmetic bore out when it was filed. */
  checked: Checked[];
  /** The address as a link may carry it; null where it is not https. */
  link: string | null;
}

/** An address as a link may carry it; null where it is not https. */
export const linkTo = (address: string | null) => (address?.startsWith("https://") ? address : null);

/** Columns that are said of the whole row, or by the heads of others. */
const ASIDE = ["year", "scope", "form", "words", "left_out"];

/** An excerpt as a table: its columns as they are named in its file, and its rows with what was read from them. */
export function viewExcerpt(row: ReportRow, texts: string[], tables: ToldTables): ExcerptView {
  const all = texts[0]?.split("\t") ?? [];
  const columns = all.filter((name) => !ASIDE.includes(name));
  const byLine = new Map(ofReport(tables.evaluations, row.report_id).map((own) => [own.line, own]));
  const lines = viewSource(row.report_id, texts, tables)
    .slice(1)
    .map((line) => {
      const cells = line.text.split("\t");
      return {
        line,
        cells: columns.map((name) => cells[all.indexOf(name)] ?? ""),
        evaluation: byLine.get(lineName(line.number)) ?? null,
      };
    });
  return {
    row,
    columns,
    lines,
    flags: ofReport(tables.flags, row.report_id),
    notices: ofReport(tables.notices, row.report_id),
    checked: Checked.options.filter((one) => row.checked?.split(";").includes(one)),
    link: linkTo(row.source_url),
  };
}
