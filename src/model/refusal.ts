import type { Nothing, ToldOf } from "./words-of.ts";

/** Why a file is not read: which sentence says so, and what that sentence needs. */
export type Refusal<Kind extends RefusalKind = RefusalKind> = ToldOf<RefusalData, Kind>;

export type RefusalKind = keyof RefusalData;

/** What the sentence of each kind says and quotes; `most` is the limit that was passed. */
export interface RefusalData
  extends OfFiles,
    OfPacks,
    OfPages,
    OfDocuments,
    OfWorkbooks,
    OfPdfs,
    OfScans,
    OfFiling {}

/** Of any file, and of texts. */
export interface OfFiles {
  "unread-kind": { is: UnreadKind };
  "wrong-ending": { ending: string; is: "text" | "html" | "docx" | "xlsx" | "pdf" };
  "packed-text": Nothing;
  "unknown-encoding": Nothing;
  "empty-text": Nothing;
  "only-markup": Nothing;
  "null-character": Nothing;
  "too-many-bytes": { bytes: number; most: number };
  "too-many-lines": { most: number };
  "too-many-cells": { most: number };
  "long-line": { characters: number; most: number };
  "wide-line": { cells: number; most: number };
  /** `origin`: where in a file that is no text. */
  "too-much-at": {
    origin: string;
    what: "wide-line" | "long-line" | "cells" | "characters";
    count: number;
    most: number;
  };
  "wide-table": { origin: string; most: number };
  "large-table": { origin: string; rows: number; columns: number; most: number };
}

/** What a file can be that no reader takes. */
export type UnreadKind =
  | "old-office"
  | "rtf"
  | "picture"
  | "webarchive"
  | "mht"
  | "rar"
  | "7z"
  | "gzip"
  | "pptx"
  | "ofd"
  | "opendocument"
  | "archive";

/** Of files that are packed, and of the XML in them. */
export interface OfPacks {
  "large-pack": { most: number };
  "tight-part": { part: string; times: number };
  "many-parts": { count: number; most: number };
  "locked-pack": Nothing;
  "damaged-pack":
    | { what: "directory" | "no-directory" }
    | { what: "twice" | "incomplete" | "checksum" | "larger" | "unpacking"; part: string }
    | { what: "method"; part: string; method: number };
  "broken-xml": { part: string; at: number } & (
    | { what: "syntax" | "entities" }
    | { what: "tags" | "depth" | "tag-length"; most: number }
  );
}

/** Of web pages. */
export interface OfPages {
  /** `declared`: null where the page declares none. */
  "page-encoding": { declared: string | null };
  "unknown-page-encoding": { declared: string };
  "many-page-tags": { most: number };
  "deep-page": { most: number };
  "complex-styles": Nothing;
}

/** Of Word documents. */
export interface OfDocuments {
  "unread-symbols": { symbols: string };
  "unread-characters": { some: string; count: number };
  "embedded-document": Nothing;
  "inconsistent-document": Nothing;
  "missing-note": { note: "footnote" | "endnote"; id: string };
}

/** Of workbooks. */
export interface OfWorkbooks {
  "no-sheet": Nothing;
  "inconsistent-workbook": Nothing;
  "unread-cells": { count: number };
  "long-sheet": { sheet: string; most: number };
  "large-sheet": { sheet: string; rows: number; columns: number; most: number };
  "pictured-sheet": { sheet: string; pictures: number; rows: number; columns: number };
  "lost-text": { part: string; cell: string; text: string };
  "formula-without-result": { part: string; cell: string };
  "merged-too-wide": { part: string; most: number };
  "unread-merge": { part: string; ref: string };
  "row-without-number": { part: string; row: string };
  "cell-without-place": { part: string; cell: string };
  "cell-too-far": { part: string; cell: string; most: number };
  "number-format": { cell: string; format: string; why: "scales" | "date" | "number" };
}

/** Of PDFs. */
export interface OfPdfs {
  "pdf-cut-off": Nothing;
  "pdf-locked": Nothing;
  "pdf-broken": Nothing;
  "pdf-damaged": { at: number };
  "pdf-damaged-lock": Nothing;
  "pdf-without-text": Nothing;
  "pdf-pages": { pages: number; most: number };
  "pdf-bytes": { most: number };
  /** `when`: found before the file is opened, or while its pages are read. */
  "pdf-steps": { when: "before" | "reading"; most: number };
  "pdf-layers": Nothing;
  "pdf-packing": { filter: string };
  "pdf-rules": { page: number; most: number; mostCells: number };
  "pdf-marks": { page: number; most: number };
  "pdf-missing-rule": { page: number; text: string };
  "pdf-mixed-directions": { page: number; text: string };
  "pdf-scanned-page": { page: number };
  "pdf-not-level": { page: number };
  /** `text`: what is filled into a form and not drawn. */
  "pdf-fields": { page: number; text: string };
  "pdf-unnamed": { page: number; count: number };
  "pdf-page-break": { page: number; text: string };
  "pdf-torn-label": { page: number; text: string };
  "pdf-unruled": { page: number; text: string };
}

/** Of scans, their recognition, and files that another program turns. */
export interface OfScans {
  "scan-pages": { pages: number | null; most: number };
  /** `page`: null of a file that is a picture itself. */
  "large-picture": { page: number | null; width: number; height: number; most: number };
  "scan-lines": { page: number; most: number };
  "damaged-picture": Nothing;
  "no-picture": { page: number };
  "slow-scan": { seconds: number; pages: number };
  "no-recogniser": { packages: string };
  "office-failed": { from: string; to: string };
  "office-slow": { seconds: number };
  "office-missing": { reason: string };
}

/** Of what is stored of a file, of its corrections, and of excerpts. */
export interface OfFiling {
  "not-stored-text": Nothing;
  /** `token`: what may stand in the place of the person. */
  "person-left": { token: string };
  "stored-otherwise": Nothing;
  "reader-of-text": { reader: string };
  "reader-of-kind": { reader: string; is: string };
  "correction-stands": { from: string; line: number; found: "nowhere" | "twice" };
  "correction-unused": { from: string };
  "csv-quotes": Nothing;
  "csv-breaks": Nothing;
  "excerpt-empty": Nothing;
  "excerpt-column": { column: string };
  "excerpt-cells": { cells: number; columns: number };
  /** `said`: null where nothing is filled in; `allowed`: what may stand there, where that is a list. */
  "excerpt-cell": { column: string; said: string | null; why: CellFault; allowed: string[] };
  "excerpt-left-out": { said: string; allowed: string[] };
  "excerpt-nameless": Nothing;
}

/** What is wrong with a cell of an excerpt. */
export type CellFault = "missing" | "amount" | "percent" | "points" | "year" | "words" | "choice" | "length";
