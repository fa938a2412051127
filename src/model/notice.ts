import type { LeftOut } from "./excerpt.ts";
import type { NoticeKind } from "./notice-kinds.ts";
import type { Place } from "./place.ts";
import type { FormId } from "./words.ts";

/** What the software did not understand: our doubt, never evidence against a unit. A language makes its sentence. */
export interface Notice<Kind extends NoticeKind = NoticeKind> {
  notice: Kind;
  data: NoticeData[Kind];
  at: Place;
}

/** A sentence for each kind of notice, in one language. */
export type NoticeWords = { [Kind in NoticeKind]: (data: NoticeData[Kind]) => string };

/** What a file or a section can be that is no self-evaluation of the unit's own year. */
export type OtherKind =
  | "target-table"
  | "monitoring"
  | "evaluated-by-others"
  | "unknown-evaluator"
  | "accounts-only"
  | "budget-letter";

/** Why a cell holds no value: its formula went wrong, a character nobody knows, it is merged over several figures, stands for a picture, was told from one and nothing bears it out, is printed in red or covered by a stamp, stands for a table without ruling lines, or floats over the cells of a sheet. */
export type CellProblem =
  | "formula"
  | "character"
  | "merged"
  | "picture"
  | "recognition"
  | "red"
  | "unruled"
  | "textbox"
  | "torn"
  | "unseen";

/** What the sentence of each kind says and quotes: characters as printed, long ones cut. */
export interface NoticeData extends Record<OtherKind, Nothing> {
  /** `first`: the first doubt about what was found; `titled`: whether a self-evaluation is what it calls itself. */
  "nothing-read": { first: Notice | null; titled: boolean };
  "damaged-text": { sign: "letters"; printed: string } | { sign: "misread"; name: string; printed: string };
  "masked-year": { printed: string };
  "garbled-text": { sign: "pinyin" | "traditional" | "lost" | "doubled" };
  "restored-text": { sign: "pinyin" | "traditional" | "encoding" };
  "glued-text": Nothing;
  "masked-text": Nothing;
  "blank-form": Nothing;
  "unknown-form": { what: "table" | "title" | "empty"; name: string };
  "two-forms": { title: string; forms: FormId[] };
  "unnamed-form": { what: "table" | "report" };
  /** `printed`: the sentence that speaks of it; null where its lines have no label for the name. */
  "unnamed-project": { printed: string | null };
  "glued-cells": { what: "header" | "row" | "goal"; printed: string };
  "unread-cell": { cells: number; problem: CellProblem | null; printed: string };
  /** `other`: what it was read as another time; null where it was only read without certainty. */
  "doubtful-words": { printed: string; other: string | null };
  "unread-total": Each<"subtotal" | "total", unknown> | { what: "list"; printed: string };
  "unread-amount":
    | { what: "torn"; printed: string }
    | { what: "target"; name: string; printed: string }
    | { what: "stated"; printed: string };
  "unplaced-amounts": UnplacedRow;
  "unplaced-cells":
    | ({ what: "row" } & UnplacedRow)
    | Each<"line" | "list" | "list-without-unit", { printed: string }>
    | { what: "cell-too-many"; label: string | null }
    | { what: "level"; label: string };
  "unpublished-column":
    | Each<"left" | "list" | "total", { printed: string }>
    | { what: "money"; label: string }
    | { what: "indicators"; label: string; printed: string };
  "unpublished-rate": { printed: string };
  "unmatched-paragraph": { what: "indicator" | "mixed"; printed: string };
  /** `printed`: the first value and the other; null where a whole row is printed again. */
  "second-value": { label: string; printed: [string, string] | null };
  "missing-unit": Nothing;
  "missing-level": { name: string };
  "doubtful-column": { labels: string[] };
  "doubtful-role": { printed: string };
  /** `readings`: one figure as two ways to part a text into cells give it; null where a header stands inside a table. */
  "doubtful-layout": { readings: [string, string] | null };
  "masked-figure": Nothing;
  "unread-score":
    | Each<"totals" | "grades", { printed: string[] }>
    | Each<"together" | "below" | "parts" | "average", { printed: string }>;
  "unread-indicators": { heading: string; printed: string };
  "other-document": { kind: OtherKind };
  "unknown-source": { label: string };
  "unknown-programme": { name: string };
  /** The name only says whose money it is, or of what kind. */
  "name-of-kind": { name: string };
  "not-transcribed": { name: string; left: LeftOut[] };
  "score-in-words": { name: string; score: string };
  "another-year":
    | { what: "text"; title: string; printed: string }
    | { what: "form"; name: string; printed: string; filed: number };
}

/** A row whose cells fit no columns for certain; `readings`: the two nearest, if it is they that cannot be told apart. */
interface UnplacedRow {
  label: string;
  readings: string[];
}

/** The same data for each of several cases. */
type Each<What extends string, Data> = What extends string ? { what: What } & Data : never;

/** Nothing beside the kind. */
type Nothing = Record<string, never>;
