import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { TotalRow } from "../model/tables/totals.ts";
import { ratioOf } from "../values/rate.ts";

type Kinds = Pick<ReportRow, "report_id" | "kind">[];

type MoneyColumn = "annual_budget" | "executed";

/**
 * What each report spent on each family of programmes in each year, every amount once: its projects and listed projects; where it has
 * none, its department or summary. A summary gives the executed money that its projects do not print where its budget is
 * the sum of theirs, for then it speaks of the same money.
 */
export function totalRows(evaluations: EvaluationRow[], reports: Kinds): TotalRow[] {
  const kinds = new Map(reports.map(({ report_id, kind }) => [report_id, kind]));
  return [...Map.groupBy(evaluations, ({ report_id }) => report_id).values()].flatMap((rows) => {
    const parts = rows.filter(({ scope }) => scope === "project" || scope === "listed");
    const wholes = rows.filter(({ scope }) => scope === "department" || scope === "summary");
    const own = parts.length > 0 ? parts : wholes.slice(0, 1);
    const groups = [
      ...Map.groupBy(own, ({ programme, fiscal_year }) => `${programme}--${fiscal_year}`).values(),
    ];
    const kind = kinds.get(rows[0]?.report_id ?? "") ?? "whole";
    return groups.map((group) => ({
      ...totalOf(group, groups.length === 1 && parts.length > 0 ? wholes : []),
      kind,
    }));
  });
}

function totalOf(rows: EvaluationRow[], wholes: EvaluationRow[]): Omit<TotalRow, "kind"> {
  const [first] = rows;
  if (!first) throw new Error("a total of no rows");
  const { report_id, region_code, province_code, fiscal_year, programme } = first;
  const budget = printing(rows, "annual_budget");
  const spent = printing(rows, "executed");
  const told = spent.length === 0 && budget.length === rows.length ? sameMoney(wholes, fenOf(budget)) : [];
  const executed = told.length > 0 ? told : spent;
  const complete = budget.length === rows.length && (told.length > 0 || spent.length === rows.length);
  const [whole, part] = [sumOf(budget), sumOf(executed)];
  return {
    total_id: `${report_id}--${programme}--${fiscal_year}`,
    report_id,
    region_code,
    province_code,
    fiscal_year,
    programme,
    evaluations: rows.length,
    annual_budget: whole,
    budget_rows: idsOf(budget),
    executed: part,
    executed_rows: idsOf(executed),
    complete,
    execution_rate: complete && whole !== null && part !== null ? ratioOf(inFen(part), inFen(whole)) : null,
  };
}

interface Printing {
  id: string;
  fen: number;
}

const printing = (rows: EvaluationRow[], column: MoneyColumn): Printing[] =>
  rows.flatMap((row) => {
    const yuan = row[column];
    return yuan === null ? [] : [{ id: row.evaluation_id, fen: Math.round(yuan * 100) }];
  });

// the one whole whose budget is the sum of its parts
function sameMoney(wholes: EvaluationRow[], fen: number): Printing[] {
  const same = wholes.filter(
    ({ annual_budget }) => annual_budget !== null && Math.round(annual_budget * 100) === fen,
  );
  return same.length === 1 ? printing(same, "executed") : [];
}

const fenOf = (amounts: Printing[]) => amounts.reduce((sum, { fen }) => sum + fen, 0);
const sumOf = (amounts: Printing[]) => (amounts.length > 0 ? fenOf(amounts) / 100 : null);
const idsOf = (amounts: Printing[]) => amounts.map(({ id }) => id).join(";") || null;
const inFen = (yuan: number) => ({ fen: Math.round(yuan * 100), step: 1 });
