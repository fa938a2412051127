import type { Letter, LetterKind } from "../letters/letter.ts";
import type { LetterTrouble } from "../letters/read.ts";
import type { Breach } from "../model/integrity/broken-promise.ts";
import type { EditionFaultData, Problem, UnsoundData } from "../model/integrity/unsound.ts";
import type { Notice } from "../model/notice.ts";
import type { Refusal } from "../model/refusal.ts";
import type { Language } from "../model/words.ts";
import type { Nothing, ToldOf } from "../model/words-of.ts";

/** What a command has to say to whoever typed it, mostly why it stops: which sentence, and what that sentence needs. */
export type CommandTrouble<Kind extends TroubleKind = TroubleKind> = ToldOf<TroubleData, Kind>;

export type TroubleKind = keyof TroubleData;

/** What the sentence of each kind says and quotes; `file` and `line` are those it is about. */
export interface TroubleData
  extends OfCommandLines,
    OfReports,
    OfExcerpts,
    OfLetters,
    OfSources,
    UnsoundData,
    OfDisks,
    OfReleases {}

/** Where a text stops being JSON: its line and character, from 1; null where it only ends too early. */
export type JsonFault = { line: number; character: number } | null;

export type { Problem };

/** A place of GB/T 2260. */
export interface NamedPlace {
  code: string;
  zh: string;
  en: string;
}

/** Of command lines and of the files they name. */
export interface OfCommandLines {
  /** `word`: something that is no option stands where only options may. */
  "bad-option": { why: "unknown" | "lacks" | "takes-none" | "word"; option: string };
  "no-language": { given: string };
  swallowed: { options: string[] };
  "no-file": { file: string };
  "no-plain-file": { file: string; what: "report" | "letter" | "table" };
  /** `file`: null where the command was given one file alone. */
  unreadable: { file: string | null; line: number; refusal: Refusal };
  "nothing-read": { file: string; line: number; notice: Notice };
  "no-target": { target: string; found: "nothing" | "other"; sources: string };
  "no-ref": { ref: string };
  threads: { given: string };
  "bad-port": { given: string };
  "port-taken": { port: number };
  "no-site": Nothing;
}

/** Of filing a report. */
export interface OfReports {
  "no-file-given": Nothing;
  "several-files": { files: "filed" | "inspected"; count: number };
  "bad-region": { given: string };
  "bad-year": { given: string };
  "bad-url": { given: string };
  "bad-publisher": { given: string };
  "unknown-region": { code: string };
  "no-evaluation": { notices: Notice[] };
  /** `candidates`: what the report prints, where it prints several. */
  "not-said": { what: "region" | "year" | "publisher"; candidates: Record<Language, string>[] };
  "region-apart": { printed: NamedPlace; given: NamedPlace };
  /** The same as a remark, where it is filed all the same. */
  "region-differs": { printed: NamedPlace; given: NamedPlace };
  "publisher-inferred": Nothing;
  "large-page": { page: number };
  "several-years": { years: number[] };
  "not-understood": Nothing;
  "excerpt-of-same": { ids: string[] };
  "filed-already": { same: SameReport[] };
  "same-as-several": { same: SameReport[] };
  "filed-elsewhere": { same: SameReport[]; region: string; year: number };
  "no-report-id": { id: string };
  "folder-gone": { folder: string };
  "folder-there": { folder: string };
}

/** A filed report that is the same, and by what. */
export interface SameReport {
  id: string;
  why: "file" | "forms";
}

/** Of filing an excerpt. */
export interface OfExcerpts {
  "one-table": Nothing;
  "excerpt-option": { option: string; problem: Problem };
  "excerpt-person": { line: number; person: string };
  "excerpt-other-year": { line: number; printed: string; given: number };
  "excerpt-disagrees": { said: ({ lines: number[] } & Problem)[] };
  "excerpt-publisher": { publisher: string; place: NamedPlace };
  "excerpt-title": { years: number[]; given: number };
  "excerpt-early": { retrieved: string; year: number };
  "excerpt-of-whole": { id: string };
  "excerpt-filed": { ids: string[] };
  "excerpt-of-several": { ids: string[] };
}

/** A part of a letter that has a label. */
export type LetterPart = Exclude<keyof Letter, "kind">;

/** Of filing an answer or a correction. */
export interface OfLetters {
  "one-letter": Nothing;
  "reason-of-correction": Nothing;
  "long-letter": { file: string; bytes: number };
  "other-letter": { file: string; is: LetterKind };
  "unfilled-letter": { file: string; part: LetterPart };
  "unread-letter": { file: string; trouble: LetterTrouble };
  "letter-without-rule": { file: string };
  "letter-without-place": { file: string; parts: LetterPart[] };
  "person-in-letter": { part: "by" | "right" };
  "day-to-come": { date: string; today: string };
  "day-too-early": { date: string; fiscalYear: number };
  "no-such-report": { id: string; sources: string };
  "broken-letter": { file: string; fault: JsonFault };
  /** `path`: null where all of it is meant. */
  "wrong-letter": { file: string; path: string | null; problem: Problem };
  "no-rule": { rule: string };
  "no-such-evaluation": { evaluation: string; ids: string[] };
  "no-flags-file": { file: string };
  /** `evaluation`: null where the whole report is meant. */
  "nothing-to-answer": { file: string; report: string; evaluation: string | null; rule: string };
  "answered-already": Nothing;
  "excerpt-not-corrected": { id: string };
  "corrected-already": { id: string; line: number; from: string; to: string; date: string };
  "correction-harms": { doubts: { line: number; notice: Notice | null }[] };
  "correction-idle": { line: number; to: string };
  "correction-of-nothing": { file: string };
  "no-such-line": { file: string; line: number; lines: number };
  "not-on-line": { file: string; line: number; from: string; elsewhere: number[]; printed: string };
}

/** Of the folders of what was collected, and of what is published of them. */
export interface OfSources {
  "strange-folder": { path: string };
  "no-folder": { path: string };
  "link-in-sources": { path: string };
  "not-a-report": { file: string };
  "report-gone": { file: string };
  "other-checksum": { file: string; found: string; said: string };
  "corrected-excerpt": { file: string };
  "picture-gone": { file: string };
  "other-picture": { file: string };
  "wrong-region-row": { file: string; line: number; column: string; problem: Problem };
  "json-gone": { file: string };
  "broken-json": { file: string; fault: JsonFault };
  /** `path`: null where the whole file is meant. */
  "wrong-json": { file: string; line: number; path: string | null; problem: Problem };
  "person-in-source": { file: string; line: number; token: string };
  "reply-to-no-rule": { file: string; line: number; rule: string };
  "reply-to-no-evaluation": { file: string; line: number; evaluation: string; ids: string[] };
  "region-not-listed": { report: string; code: string };
  "not-removed": { id: string };
  "never-published": { id: string };
  "reports-gone": { ids: string[] };
  "broken-promise": { breach: Breach };
}

/** The refusals of a disk, by the system's word for them. */
export const DISK_CODES = [
  ...(["ENOSPC", "EDQUOT", "EROFS", "EACCES", "EPERM", "EIO", "EBUSY", "EXDEV"] as const),
  ...(["ENOENT", "ENOTDIR", "EISDIR", "EEXIST", "ENOTEMPTY", "EMFILE", "ENFILE", "ENAMETOOLONG"] as const),
] as const;
export type DiskCode = (typeof DISK_CODES)[number];

/** Another run at work; `host`: null where it is on this machine. */
export interface OtherRun {
  command: string;
  pid: number;
  host: string | null;
}

/** Of disks, and of several runs at work at once. */
export interface OfDisks {
  /** `paths`: blank where nobody says which. */
  "disk-refused": { code: DiskCode; paths: string };
  "other-run": { run: OtherRun };
  "endless-run": { file: string; run: OtherRun };
  "lost-lock": { file: string };
  "strange-lock": { file: string };
  "desk-cleared": { desk: string };
  "desk-finished": { targets: string[] };
  "strange-plan": { file: string; desk: string };
  "put-back": { target: string; coming: string; going: string; desk: string };
  "link-in-place": { path: string };
}

/** Of editions. */
export interface OfReleases {
  "bad-version": { given: string };
  "bad-date": { given: string };
  "not-committed": { what: "changed" | "never" };
  "no-git": Nothing;
  "date-before": { date: string; id: string };
  "released-that-day": { path: string };
  "version-taken": { version: string; id: string };
  "changes-untold": Nothing;
  /** `where`: the folder of the edition, or of all of them. */
  "damaged-edition": { where: string; fault: ToldOf<EditionFaultData> };
}
