import { decodeText, type Encoding } from "../documents/encoding.ts";
import { detectKind, type FileKind } from "../documents/kind.ts";
import { unreadOf } from "../filing/unread.ts";
import { type EvaluationView, viewEvaluation } from "../findings/evaluation.ts";
import { EXPLAIN_BELOW } from "../findings/rates.ts";
import { type LineNote, noteOf, type SourceLine, viewSource } from "../findings/source.ts";
import { ruleRows } from "../messages/code-rows.ts";
import type { Notice } from "../model/notice.ts";
import type { Report } from "../model/report.ts";
import type { Tables } from "../model/tables/index.ts";
import { type ToldFlag, type ToldNotice, tellTables } from "../model/told.ts";
import type { Language } from "../model/words.ts";
import { withoutPersons } from "../persons/hide.ts";
import { type Evaluated, evaluateDocument, judgeReport } from "../pipeline.ts";
import { openDocument } from "../reading/open.ts";
import { type Heaps, heapsOf } from "./causes.ts";
import { tablesOf } from "./tables.ts";
import { sheetOf, type TodoSheet } from "./todo.ts";

/** A file to check, as whoever chose it has it. */
export interface Given {
  /** The name of the file; what it is, is told by its content. */
  name: string;
  bytes: Uint8Array;
  language: Language;
  /** Whether persons show; they are hidden where it is not said. */
  showPersons?: boolean;
}

/** All that is shown of a file, in one language; plain data, so that it can be handed from one thread to another. */
export interface CheckedFile {
  kind: FileKind;
  /** Of a text only. */
  encoding: Encoding | null;
  title: string;
  reportDate: string | null;
  fiscalYear: number | null;
  /** Names and numbers of persons that were found. */
  persons: number;
  evaluations: EvaluationView[];
  flags: ToldFlag[];
  heaps: Heaps;
  sheet: TodoSheet;
  notices: ToldNotice[];
  /** What of it was not understood: lines that nobody read, and the notices of what is missing. */
  unread: { lines: number[]; notices: ToldNotice[] };
  /** Below this share a rate owes an explanation. */
  explainBelow: number;
  lines: (SourceLine & { note: LineNote | null })[];
  /** The names of the rules that ask something, by their id. */
  titles: Record<string, string>;
  /** Its money, every amount once. */
  totals: Tables["totals"];
  /** The rows as they would be published. */
  tables: Tables;
}

/** Addresses within a report are made of this; no file is called by it. */
const OWN_ID = "file-0001";

/**
 * Reads a file and asks of it what the site asks of a published report, persons hidden.
 * @throws UnreadableFile where it cannot be read; the message says what was found and what to do
 */
export async function checkFile({ name, bytes, language, showPersons = false }: Given): Promise<CheckedFile> {
  const given = await openDocument(bytes, name);
  const { document, hidden } = withoutPersons(given);
  const evaluated = evaluateDocument(showPersons ? given : document, { reportId: OWN_ID });
  const kind = detectKind(bytes, name);
  const fiscalYear = yearOf(evaluated);
  const tables = judged(evaluated, fiscalYear);
  const told = tellTables(tables, language);
  const heaps = heapsOf(told.flags);
  return {
    kind,
    encoding: kind === "text" ? (decodeText(bytes)?.encoding ?? null) : null,
    title: evaluated.title,
    reportDate: evaluated.reportDate,
    fiscalYear,
    persons: hidden,
    evaluations: told.evaluations.map((row) => viewEvaluation(row, told)),
    flags: told.flags,
    heaps,
    sheet: sheetOf(heaps),
    notices: told.notices,
    unread: unreadIn(evaluated, told.notices),
    explainBelow: EXPLAIN_BELOW,
    lines: viewSource(OWN_ID, evaluated.lines, told).map((line) => ({ ...line, note: noteOf(line) })),
    titles: titlesOf(told.flags, language),
    totals: tables.totals,
    tables,
  };
}

const yearOf = ({ evaluations }: Evaluated) =>
  evaluations.flatMap(({ fiscalYear }) => fiscalYear?.value ?? [])[0] ?? null;

// notices are told in the order in which they were made
function unreadIn({ notices, ledger }: Evaluated, told: ToldNotice[]): CheckedFile["unread"] {
  const own = unreadOf(notices, ledger);
  const isLeft = (notice: Notice | undefined) => notice !== undefined && own.notices.includes(notice);
  return { lines: own.lines, notices: told.filter((_, index) => isLeft(notices[index])) };
}

function judged(evaluated: Evaluated, fiscalYear: number | null): Tables {
  const { reportDate, evaluations, statements } = evaluated;
  const keys = { report_id: OWN_ID, region_code: "", fiscal_year: fiscalYear ?? 0 };
  const report: Report = {
    id: OWN_ID,
    regionCode: keys.region_code,
    fiscalYear: keys.fiscal_year,
    reportDate,
    evaluations,
    statements,
  };
  return tablesOf(evaluated, judgeReport(report), keys);
}

function titlesOf(flags: ToldFlag[], language: Language): Record<string, string> {
  const asked = new Set(flags.map(({ rule }) => rule));
  const own = ruleRows().filter(({ rule }) => asked.has(rule));
  return Object.fromEntries(
    own.map(({ rule, title_zh, title_en }) => [rule, { zh: title_zh, en: title_en }[language]]),
  );
}
