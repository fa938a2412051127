import { isAbsolute, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { unreadOf } from "../../src/filing/unread.ts";
import { noticeRows } from "../../src/messages/rows.ts";
import { parseLines } from "../../src/model/place.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { NoticeRow } from "../../src/model/tables/notices.ts";
import { Severity } from "../../src/model/words.ts";
import type { Spoken } from "../words/spoken.ts";
import type { Outcome } from "./read-one.ts";

/** What `check` keeps of a file: its questions, the gravest first, and what was not understood; nothing of its text. */
export interface CheckedFile {
  path: string;
  lines: number;
  evaluations: number;
  flags: FlagRow[];
  notices: NoticeRow[];
  /** Lines that nobody understood. */
  unread: number[];
  refused: { line: number; message: string } | null;
}

/** A file in which nothing is to be judged counts as not read: no question would say more than is known. */
export function checkedOf({ path, inspected, refused }: Outcome, { say, language }: Spoken): CheckedFile {
  if (!inspected) return { path, lines: 0, evaluations: 0, flags: [], notices: [], unread: [], refused };
  const { evaluated, flags } = inspected;
  const { lines, evaluations, reportId, ledger } = evaluated;
  const unread = unreadOf(evaluated.notices, ledger);
  const [first] = noticeRows(reportId, evaluated.notices);
  const why = first && { zh: first.message, en: first.message_en }[language];
  const nothing = { line: (first && parseLines(first.line)[0]) ?? 1, message: why ?? say.command.nothing };
  return {
    path,
    lines: lines.length,
    evaluations: evaluations.length,
    flags: flags.toSorted(
      (a, b) => Severity.options.indexOf(a.severity) - Severity.options.indexOf(b.severity),
    ),
    notices: noticeRows(reportId, unread.notices),
    unread: unread.lines,
    refused: evaluations.length === 0 ? nothing : null,
  };
}

/** The address of a file as a reference below the folder in which the command runs. */
export function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.split(sep).map(encodeURIComponent).join("/");
}
