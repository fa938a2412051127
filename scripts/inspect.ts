import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { UnreadableFile } from "../src/documents/block.ts";
import { checkSize } from "../src/documents/decode.ts";
import { hangRows, toJson } from "../src/exports/json.ts";
import { provenanceRows } from "../src/exports/provenance.ts";
import {
  amountRows,
  evaluationRow,
  fundRows,
  indicatorRows,
  managementRows,
  statementRows,
} from "../src/exports/rows.ts";
import { ledgerRows } from "../src/exports/tables.ts";
import { noticeRows } from "../src/messages/rows.ts";
import { provinceOf } from "../src/model/region.ts";
import type { Report } from "../src/model/report.ts";
import type { FlagRow } from "../src/model/tables/flags.ts";
import { type Evaluated, evaluateFile, judgeReport } from "../src/pipeline.ts";
import { BadInput } from "./bad-input.ts";
import { turnOld } from "./office.ts";
import { readSource } from "./sources.ts";
import { sayEvaluations, sayFigures, sayFlag, sayNotice } from "./summary.ts";

/** A report as inspected: filed under an id, or any file. */
interface Inspected {
  file: string;
  region: string | null;
  year: number | null;
  evaluated: Evaluated;
  flags: FlagRow[];
}

const USAGE = "usage: npm run inspect -- <report id or file> [--json]";
const SOURCES = "data/sources";

async function inspect(target: string): Promise<Inspected> {
  const filed = /^[\w-]+$/.test(target) && existsSync(join(SOURCES, target));
  if (!filed && !(existsSync(target) && statSync(target).isFile())) {
    throw new BadInput(
      `${target}:1: no such file, and no report of this id in ${SOURCES}; give an id or a path`,
    );
  }
  const report = filed ? readSource(join(SOURCES, target), target) : null;
  const file = report?.file ?? target;
  const reportId = report?.id ?? (basename(target, extname(target)).replace(/[^\w-]+/g, "-") || "report");
  try {
    if (!report) checkSize(statSync(target).size);
    const read = report ? { bytes: report.bytes, name: file } : await turnOld(readFileSync(target), file);
    const evaluated = await evaluateFile({
      reportId,
      file: read.name,
      bytes: read.bytes,
      corrections: report?.corrections,
      reader: report?.source.reader,
    });
    const { evaluations, reportDate } = evaluated;
    const printed = evaluations.flatMap(({ fiscalYear }) => fiscalYear?.value ?? [])[0] ?? null;
    const [region, year] = [report?.source.region ?? null, report?.source.fiscalYear ?? printed];
    const judged: Report = {
      id: reportId,
      regionCode: region ?? "",
      fiscalYear: year ?? 0,
      reportDate,
      evaluations,
    };
    return { file, region, year, evaluated, flags: judgeReport(judged).flags };
  } catch (error) {
    if (error instanceof UnreadableFile) throw new BadInput(`${file}:${error.line}: ${error.message}`);
    throw error;
  }
}

/** `{ evaluations, flags, notices, ledger }`, names as in the published tables; region and year null where unknown. */
function asJson({ region, year, evaluated, flags }: Inspected): string {
  const { reportId, evaluations, notices, ledger } = evaluated;
  const keys = { report_id: reportId, region_code: region ?? "", fiscal_year: year ?? 0 };
  const nested = hangRows({
    evaluations: evaluations.map((evaluation) => evaluationRow(evaluation, keys)),
    funds: evaluations.flatMap(fundRows),
    management: evaluations.flatMap(managementRows),
    indicators: evaluations.flatMap(indicatorRows),
    statements: evaluations.flatMap((evaluation) => statementRows(evaluation, reportId)),
    amounts: evaluations.flatMap(amountRows),
    score_audits: [],
    flags,
    provenance: evaluations.flatMap((evaluation) => provenanceRows(evaluation, reportId)),
  });
  return toJson({
    evaluations: nested.map((row) => ({
      ...row,
      region_code: region,
      province_code: region && provinceOf(region),
      fiscal_year: year,
    })),
    flags,
    notices: noticeRows(reportId, notices),
    ledger: ledgerRows(reportId, ledger),
  });
}

function asText({ file, evaluated, flags }: Inspected): string {
  const { lines, evaluations, notices, ledger } = evaluated;
  const count = (fate: string) => ledger.filter((entry) => entry.fate === fate).length;
  return [
    `${file}: ${lines.length} lines, ${evaluations.length} evaluations`,
    ...sayEvaluations(evaluations),
    "",
    ...evaluations.flatMap((evaluation) => sayFigures(evaluation, evaluated.reportId)),
    "",
    ...ledger.map(
      ({ line, fate, by }) =>
        `${mark(fate)} ${String(line).padStart(5)}  ${by}  │ ${clip(lines[line - 1] ?? "")}`,
    ),
    "",
    ...notices.flatMap((notice) => [sayNotice(file, notice), ...caret(lines, notice.at)]),
    ...flags.map((flag) => sayFlag(file, flag)),
    "",
    `${ledger.length} lines with text: ${count("used")} used, ${count("ignored")} ignored, ${count("not_understood")} not understood; ` +
      `${notices.length} notices, ${flags.length} flags`,
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

/** Prints what was read of what the arguments name, or sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  if (args.includes("--help")) return console.log(USAGE);
  const json = args.includes("--json");
  const [target, ...others] = args.filter((arg) => arg !== "--json");
  try {
    if (!target || others.length > 0) throw new BadInput(USAGE);
    const inspected = await inspect(target);
    process.stdout.write(json ? asJson(inspected) : `${asText(inspected)}\n`);
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  // whoever reads may stop early, as head does
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  await main(process.argv.slice(2));
}
