import { z } from "zod";

/** The languages of the site; what reports print is Chinese in both. */
export const Language = z.enum(["zh", "en"]);
export type Language = z.infer<typeof Language>;

/** Where the pages of a language begin, below the root: Chinese at it, the others below their code. */
export const languagePath = (language: Language): "" | `/${string}` =>
  language === "zh" ? "" : `/${language}`;

/** A language as HTML and BCP 47 write it. */
export const languageTag = (language: Language): string => (language === "zh" ? "zh-CN" : language);

/** The `lang` of what reports print on a page of a language; none where the page has the same. */
export const printedLanguage = (language: Language): "zh-CN" | undefined =>
  language === "zh" ? undefined : "zh-CN";

/** Whether a source is a report as it was published, or figures transcribed from one. */
export const SourceKind = z.enum(["whole", "excerpt"]);
export type SourceKind = z.infer<typeof SourceKind>;

/** What of the arithmetic of an excerpt was redone when it was filed. */
export const Checked = z.enum(["rate", "parts"]);
export type Checked = z.infer<typeof Checked>;

/** What an evaluation speaks of: one project, a row of a list, a whole department, or a total stated over projects. */
export const Scope = z.enum(["project", "listed", "department", "summary"]);
export type Scope = z.infer<typeof Scope>;

/** The official forms, see `src/reading/forms/`; `excerpt` where only figures were transcribed and the form was not noted. */
export const FormId = z.enum([
  "transfer-payment",
  "project-expenditure",
  "department-overall",
  "project-list",
  "narrative",
  "excerpt",
]);
export type FormId = z.infer<typeof FormId>;

/** Whose money a row counts. */
export const FundSource = z.enum([
  "total",
  "central",
  "local",
  "appropriation",
  "carried_over",
  "fiscal",
  "other",
]);
export type FundSource = z.infer<typeof FundSource>;

/** Whose treasury a money row names. */
export const FundLevel = z.enum(["central", "province", "prefecture", "county", "unknown"]);
export type FundLevel = z.infer<typeof FundLevel>;

/** Of which year the money of a row is. */
export const FundOrigin = z.enum(["this_year", "carried_over"]);
export type FundOrigin = z.infer<typeof FundOrigin>;

/** What stands in the cell for a reason: nothing, a word that says nothing, or a reason. */
export const ReasonKind = z.enum(["none", "blank_word", "stated"]);
export type ReasonKind = z.infer<typeof ReasonKind>;

/** What the words around an amount in a sentence make of it; only `initial`, `budget`, `received` and `executed` are figures of an evaluation. */
export const AmountRole = z.enum([
  "initial",
  "budget",
  "change",
  "issued",
  "received",
  "available",
  "executed",
  "passed_on",
  "carried_in",
  "carried_out",
  "left",
  "returned",
  "saved",
  "planned",
  "contract",
  "per_head",
  "other_time",
  "sample",
  "part",
  "context",
]);
export type AmountRole = z.infer<typeof AmountRole>;

/**
 * Why a figure is believed: its place under a header, arithmetic that bears it out, the words of a sentence, or labels restored
 * around it; of a scan, the ink that it was recognised from.
 */
export const Evidence = z.enum(["header", "arithmetic", "stated", "restored", "recognised"]);
export type Evidence = z.infer<typeof Evidence>;

/** What a sentence outside of the figures states: what went wrong, what is done about it, what was aimed at, whom and what the unit has. */
export const StatementKind = z.enum(["problem", "measure", "target", "staffing", "assets"]);
export type StatementKind = z.infer<typeof StatementKind>;

/** What a cited figure is to the published one: itself, a side of a ratio, one of what was added up, or a summary's own sum. */
export const CitationRole = z.enum(["printed", "numerator", "denominator", "part", "total"]);
export type CitationRole = z.infer<typeof CitationRole>;

/** The seven rows of 资金管理情况 on the transfer payment form. */
export const Aspect = z.enum([
  "分配科学性",
  "下达及时性",
  "拨付合规性",
  "使用规范性",
  "执行准确性",
  "预算绩效管理情况",
  "支出责任履行情况",
]);
export type Aspect = z.infer<typeof Aspect>;

/** Families of programmes that are compared with each other; which name belongs where is data in their own file. */
export { ProgrammeId } from "./programmes.ts";

/** Whether a target was reached; `unverifiable` where the printed figures cannot show it. */
export const Status = z.enum(["exceeded", "met", "not_met", "unverifiable"]);
export type Status = z.infer<typeof Status>;

/** What the status rests on. */
export const Basis = z.enum(["numeric", "date", "restated", "self_declared", "score", "missing"]);
export type Basis = z.infer<typeof Basis>;

/** Bases that compare what target and actual print: two numbers, or two dates. */
export const isMeasured = (basis: Basis): boolean => basis === "numeric" || basis === "date";

/** How an actual says its target over again: in its words, as its bound, or by its very number; see `restates.ts`. */
export const Restates = z.enum(["words", "bound", "value"]);
export type Restates = z.infer<typeof Restates>;

/** The only pairs a published indicator may carry. */
export const STATUS_BASES: [Status, Basis][] = [
  ["exceeded", "numeric"],
  ["met", "numeric"],
  ["not_met", "numeric"],
  ["met", "date"],
  ["not_met", "date"],
  ["unverifiable", "restated"],
  ["met", "self_declared"],
  ["not_met", "score"],
  ["unverifiable", "missing"],
];

/** What became of a line. */
export const Fate = z.enum(["used", "ignored", "not_understood"]);
export type Fate = z.infer<typeof Fate>;

/** Why a line carries nothing. */
export const IGNORED_BECAUSE = [
  "footnote",
  "heading",
  "table header",
  "repeated header",
  "layout litter",
  "blank template row",
  "empty field",
  "signature",
  "background prose",
] as const;
export const IgnoredBecause = z.enum(IGNORED_BECAUSE);
export type IgnoredBecause = z.infer<typeof IgnoredBecause>;

/** What kind of trouble a flag is about. */
export const Category = z.enum(["shortfall", "consistency", "disclosure", "plausibility"]);
export type Category = z.infer<typeof Category>;

/** How much a flag weighs: info is context for analysts. */
export const SEVERITIES = ["high", "medium", "low", "info"] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

/** Kinds of file that no reader takes and an office program turns into one that is read; .wps and .et are doc and xls. */
export const OLD_KINDS = ["doc", "xls", "rtf", "odt", "ods"] as const;
export type OldKind = (typeof OLD_KINDS)[number];

/** Kinds of file that are pictures of pages. */
export const PICTURE_KINDS = ["png", "jpeg"] as const;
export type PictureKind = (typeof PICTURE_KINDS)[number];
