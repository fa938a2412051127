/** What is said of one report that was read: as rows for programs, as text for a terminal. */
import { basename, extname } from "node:path";
import { tablesOf } from "../../src/checking/tables.ts";
import { jsonOf } from "../../src/checking/take.ts";
import type { Report } from "../../src/model/report.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { Fate } from "../../src/model/words.ts";
import { type Evaluated, evaluateFile, judgeReport } from "../../src/pipeline.ts";
import { sayEvaluations, sayFigures, sayFlag, sayNotice } from "../filing/summary.ts";
import { readTurned } from "../filing/turned.ts";
import type { CollectedReport } from "../publish/sources.ts";
import type { Spoken } from "../words/spoken.ts";

/** A report as inspected: filed under an id, or any file. */
export interface Inspected {
  file: string;
  region: string | null;
  year: number | null;
  evaluated: Evaluated;
  flags: FlagRow[];
}

/**
 * Reads and judges one report by itself.
 * @param file its path; its name makes the id where it is not filed
 * @param filed what its folder says of it
 * @throws UnreadableFile where it cannot be read
 */
export async function inspectBytes(
  file: string,
  bytes: Uint8Array,
  filed?: CollectedReport,
): Promise<Inspected> {
  const { source, corrections } = filed ?? {};
  const reportId = filed?.id ?? idOf(file);
  const evaluate = (own: Uint8Array, name: string) =>
    evaluateFile({ reportId, file: name, bytes: own, corrections, reader: source?.reader });
  const evaluated = filed ? await evaluate(bytes, file) : (await readTurned(bytes, file, evaluate)).read;
  const { evaluations, statements, reportDate } = evaluated;
  const read = evaluations.flatMap(({ fiscalYear }) => fiscalYear?.value ?? [])[0] ?? null;
  const [region, year] = [source?.region ?? null, source?.fiscalYear ?? read];
  const judged: Report = {
    id: reportId,
    regionCode: region ?? "",
    fiscalYear: year ?? 0,
    reportDate,
    evaluations,
    statements,
  };
  return { file, region, year, evaluated, flags: judgeReport(judged).flags };
}

/** The id of a file that is not filed: its name, as far as ids may have its characters. */
export const idOf = (file: string) => basename(file, extname(file)).replace(/[^\w-]+/g, "-") || "report";

/** `{ evaluations, flags, notices, ledger }`, names as in the published tables; region and year null where unknown. */
export function asJson({ region, year, evaluated, flags }: Inspected): string {
  const keys = { report_id: evaluated.reportId, region_code: region ?? "", fiscal_year: year ?? 0 };
  return jsonOf(tablesOf(evaluated, { flags, audits: [] }, keys));
}

/** Its money, figures, lines and notices, as a terminal prints them; notices and flags in the words of a language. */
export function asText({ file, evaluated, flags }: Inspected, spoken: Spoken): string {
  const { lines, evaluations, notices, ledger } = evaluated;
  const words = spoken.say.terminal.inspected;
  const count = (fate: Fate) => ledger.filter((entry) => entry.fate === fate).length;
  const counts = { used: count("used"), ignored: count("ignored"), not_understood: count("not_understood") };
  return [
    words.head(file, lines.length, evaluations.length),
    ...sayEvaluations(evaluations, spoken),
    "",
    ...evaluations.flatMap((evaluation) => sayFigures(evaluation, evaluated.reportId)),
    "",
    ...ledger.map(
      ({ line, fate, by }) =>
        `${mark(fate)} ${String(line).padStart(5)}  ${by}  │ ${clip(lines[line - 1] ?? "")}`,
    ),
    "",
    ...notices.flatMap((notice) => [sayNotice(file, notice, spoken), ...caret(lines, notice.at)]),
    ...flags.map((flag) => sayFlag(file, flag, spoken)),
    "",
    words.total(ledger.length, counts, notices.length, flags.length),
  ].join("\n");
}

const mark = (fate: string) => (fate === "used" ? "+" : fate === "ignored" ? " " : "?");
const clip = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text).replaceAll("\t", "→");

// the source line with a caret under the cell; Han characters are two columns wide on a terminal
function caret(lines: string[], { line, cell }: { line: number; cell: number | null }): string[] {
  const cells = (lines[line - 1] ?? "").split("\t");
  const own = cell === null ? (lines[line - 1] ?? "") : (cells[cell] ?? "");
  const before =
    cell === null
      ? ""
      : clipStart(
          cells
            .slice(0, cell)
            .map((text) => `${text}→`)
            .join(""),
        );
  const number = String(line).padStart(5);
  return [
    `${number} │ ${before}${clip(own)}`,
    `      │ ${" ".repeat(columns(before))}${"^".repeat(Math.max(1, columns(clip(own))))}`,
  ];
}

const clipStart = (text: string) => (text.length > 30 ? `…${text.slice(-30)}` : text);
const columns = (text: string) =>
  [...text].reduce((sum, char) => sum + (/[\u1100-\uffe6]/u.test(char) ? 2 : 1), 0);
