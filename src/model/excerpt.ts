import { z } from "zod";
import { MoneyUnit } from "../values/money.ts";
import { FormId, type FundSource, Scope } from "./words.ts";

/** Whose money the columns of an excerpt count: what begins their names, and what the row is called where it prints no name. */
export const EXCERPT_SOURCES = {
  central: { source: "central", label: "中央资金" },
  province: { source: "local", label: "省级资金" },
  local: { source: "local", label: "地方资金" },
  carried_over: { source: "carried_over", label: "上年结转资金" },
  other: { source: "other", label: "其他资金" },
} as const satisfies Record<string, { source: FundSource; label: string }>;
export type ExcerptSourceId = keyof typeof EXCERPT_SOURCES;
export const EXCERPT_SOURCE_IDS = z.enum(
  Object.keys(EXCERPT_SOURCES) as [ExcerptSourceId, ...ExcerptSourceId[]],
).options;

/** What of an evaluation may not have been transcribed; figures that nobody saw prove nothing. */
export const LeftOut = z.enum(["executed", "sources", "indicators", "scores", "text"]);
export type LeftOut = z.infer<typeof LeftOut>;

const Amount = z.string().regex(/^\d{1,3}(?:,?\d{3})*(?:\.\d{1,8})?$|^\d{1,15}(?:\.\d{1,8})?$/, "amount");
const Percent = z.string().regex(/^\d{1,4}(?:\.\d{1,6})?%$/, "percent");
const Points = z.string().regex(/^\d{1,3}(?:\.\d{1,4})?$/, "points");
const Words = z.string().max(200);

/** 中央=中央财政;地方=区级 beside the columns they rename. */
const WORDS = /^(?:[a-z_]+=[^=;]+)(?:;[a-z_]+=[^=;]+)*$/;

type SourceColumn = `${ExcerptSourceId}_${"budget" | "received" | "executed" | "rate"}`;
const sourceColumns = Object.fromEntries(
  EXCERPT_SOURCE_IDS.flatMap((id) => [
    [`${id}_budget`, Amount.optional()],
    [`${id}_received`, Amount.optional()],
    [`${id}_executed`, Amount.optional()],
    [`${id}_rate`, Percent.optional()],
  ]),
) as Record<SourceColumn, z.ZodOptional<typeof Amount>>;

/** One row of `excerpt.csv`: an evaluation, its figures as printed; a column that is left out or blank was not printed or not seen. */
export const ExcerptRow = z.strictObject({
  name: Words.min(1),
  year: z.string().regex(/^20\d{2}$/, "year"),
  scope: Scope.optional(),
  form: FormId.optional(),
  money_unit: MoneyUnit,
  initial_budget: Amount.optional(),
  annual_budget: Amount.optional(),
  received: Amount.optional(),
  planned: Amount.optional(),
  executed: Amount.optional(),
  rate: Percent.optional(),
  total_score: Points.optional(),
  grade: Words.optional(),
  ...sourceColumns,
  /** What the page calls a figure, where that is another word than the column's: `local=区级;rate=支出率`. */
  words: Words.regex(WORDS, "words").optional(),
  /** What the page prints and this row does not hold: `indicators;sources`. */
  left_out: Words.optional(),
});
export type ExcerptRow = z.infer<typeof ExcerptRow>;

/** The columns an excerpt may have, in their order. */
export const EXCERPT_COLUMNS = ExcerptRow.keyof().options;
