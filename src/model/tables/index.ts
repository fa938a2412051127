import { z } from "zod";
import { AmountRow } from "./amounts.ts";
import { CodelistRow } from "./codelists.ts";
import { type ColumnMeta, columnMeta } from "./column.ts";
import { CorrectionRow } from "./corrections.ts";
import { EvaluationRow } from "./evaluations.ts";
import { FlagRow } from "./flags.ts";
import { FundRow } from "./funds.ts";
import { IndicatorRow } from "./indicators.ts";
import { LedgerRow } from "./ledger.ts";
import { ManagementRow } from "./management.ts";
import { NoticeRow } from "./notices.ts";
import { ProvenanceRow } from "./provenance.ts";
import { RegionRow } from "./regions.ts";
import { ReplyRow } from "./replies.ts";
import { ReportRow } from "./reports.ts";
import { RuleRow } from "./rules.ts";
import { ScoreAuditRow } from "./score-audits.ts";
import { StatementRow } from "./statements.ts";
import { TotalRow } from "./totals.ts";

/** Every published table by its name: the contract of `data/published`, in the order a reader meets them. */
export const TABLES = {
  regions: RegionRow,
  reports: ReportRow,
  evaluations: EvaluationRow,
  funds: FundRow,
  management: ManagementRow,
  indicators: IndicatorRow,
  statements: StatementRow,
  amounts: AmountRow,
  flags: FlagRow,
  score_audits: ScoreAuditRow,
  notices: NoticeRow,
  corrections: CorrectionRow,
  provenance: ProvenanceRow,
  ledger: LedgerRow,
  replies: ReplyRow,
  totals: TotalRow,
  codelists: CodelistRow,
  rules: RuleRow,
};
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES).filter((name): name is TableName => name in TABLES);

/** Tables whose rows belong to no report: every part of the collection has them, as far as it points to them. */
export const SHARED_TABLES = ["regions", "codelists", "rules"] as const satisfies TableName[];
export type SharedTable = (typeof SHARED_TABLES)[number];

/** Tables whose rows each belong to a report. */
export const isOwned = (name: TableName): name is Exclude<TableName, SharedTable> =>
  !SHARED_TABLES.some((shared) => shared === name);

/** All tables with their rows in source order. */
export type Tables = { [Name in TableName]: z.infer<(typeof TABLES)[Name]>[] };

/** A row of any table, its cells by the name of their column. */
export type Cells = Record<string, unknown>;

/** What each table is for, in both languages. */
export const TABLE_TITLES: Record<TableName, { zh: string; en: string }> = {
  regions: { zh: "地区：有报告的地区及其上级", en: "Regions that have a report, and their parents" },
  reports: { zh: "报告：每份收录的报告一行", en: "Reports, one row each" },
  evaluations: { zh: "自评：每个自评一行", en: "Self-evaluations, one row each" },
  funds: { zh: "资金：每个印出的金额行一行", en: "Funds, one row per printed money row" },
  management: { zh: "资金管理情况", en: "Fund management" },
  indicators: { zh: "指标：每个三级指标一行", en: "Indicators, one row per level-3 indicator" },
  statements: { zh: "文字所述的问题与措施", en: "Problems and measures stated in words" },
  amounts: {
    zh: "句子里的金额，以及表里不是预算、到位、执行的金额",
    en: "Amounts that stand in sentences, and those of forms that are no budget, receipt or spending",
  },
  flags: { zh: "待说明事项", en: "Flags: matters to be explained" },
  score_audits: {
    zh: "得分复核：按报告自印的评价标准重算",
    en: "Scores recomputed by the standards that reports print",
  },
  notices: {
    zh: "提示：本站没有读懂或拿不准的地方",
    en: "Notices: what the software did not understand, or is unsure of",
  },
  corrections: {
    zh: "更正：哪里的数字被更正，为何",
    en: "Corrections: where a figure was overruled, and why",
  },
  provenance: {
    zh: "出处：每个数字、等级和目标印在哪里",
    en: "Provenance: where each number, grade and goal stands",
  },
  ledger: { zh: "行账：每一行的去向", en: "Ledger: what became of every line" },
  replies: { zh: "单位答复", en: "A unit's answers" },
  totals: {
    zh: "合计：各报告各类项目的预算与执行，每笔只计一次",
    en: "Totals: budget and executed money of each report and programme, every amount once",
  },
  codelists: { zh: "代码表：各列各值的含义", en: "Code lists: what each value of a column means" },
  rules: { zh: "规则：怎样判定，界限多少", en: "Rules: how they judge, and from where on" },
};

/** All tables, each made by the same function. */
export function makeTables(make: <Name extends TableName>(name: Name) => Tables[Name]): Tables {
  return Object.fromEntries(TABLE_NAMES.map((name) => [name, make(name)])) as Tables;
}

/** The columns of a table with what each says of itself, in the order they are written. */
export function columnsOf(name: TableName): { name: string; meta: ColumnMeta }[] {
  return Object.entries(TABLES[name].shape).map(([column, schema]) => {
    const meta = columnMeta.get(schema);
    if (!meta)
      throw new Error(`column ${name}.${column} is not described: write it with a function of column.ts`);
    return { name: column, meta };
  });
}

/** Whether a cell of the column may be empty: not printed, or not understood. */
export function isOptional(name: TableName, column: string): boolean {
  const schema = new Map<string, z.ZodType>(Object.entries(TABLES[name].shape)).get(column);
  return schema?.safeParse(null).success ?? false;
}

const Options = z.object({
  enum: z.array(z.string().nullable()).optional(),
  anyOf: z.array(z.object({ enum: z.array(z.string()).optional() })).optional(),
});

/** The values that a column of few values may hold, in their order; none where it may hold anything. */
export function valuesOf(name: TableName, column: string): string[] {
  const schema = new Map<string, z.ZodType>(Object.entries(TABLES[name].shape)).get(column);
  const { enum: own, anyOf } = Options.parse(schema ? z.toJSONSchema(schema) : {});
  return (own ?? anyOf?.[0]?.enum ?? []).filter((value) => value !== null);
}
