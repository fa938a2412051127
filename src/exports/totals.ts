import { isOwnMoney, isTransfer, type Printing, printing, sumOf, totalFen } from "../model/own-money.ts";
import type { EvaluationRow } from "../model/tables/evaluations.ts";
import type { ReportRow } from "../model/tables/reports.ts";
import type { TotalRow } from "../model/tables/totals.ts";
import { fenOf, moneyOf } from "../values/money.ts";
import { ratioOf } from "../values/rate.ts";

type Kinds = Pick<ReportRow, "report_id" | "kind">[];

/**
 * What each report spent on each family of programmes in each year, every amount once: its projects and listed projects; where it has
 * none, its department or summary. A summary gives the executed money that its projects do not print where its budget is
 * the sum of theirs, for then it speaks of the same money.
 */
export function totalRows(evaluations: EvaluationRow[], reports: Kinds): TotalRow[] {
  const kinds = new Map(reports.map(({ report_id, kind }) => [report_id, kind]));
  return [...Map.groupBy(evaluations, ({ report_id }) => report_id).values()].flatMap((rows) => {
    const parts = rows.filter(isOwnMoney);
    const wholes = rows.filter((row) => !isOwnMoney(row));
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
  const { report_id, region_code, province_code, fiscal_year, programme, programme_en } = first;
  const budget = printing(rows, "annual_budget");
  const spent = printing(rows, "executed");
  const told = spent.length === 0 && budget.length === rows.length ? sameMoney(wholes, totalFen(budget)) : [];
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
    programme_en,
    evaluations: rows.length,
    annual_budget: whole,
    budget_rows: idsOf(budget),
    executed: part,
    executed_rows: idsOf(executed),
    complete,
    may_overlap: mayOverlap(rows),
    execution_rate:
      complete && whole !== null && part !== null ? ratioOf(moneyOf(part), moneyOf(whole)) : null,
  };
}

// money given for a family, beside a project of the same family: the report does not say whether one holds the other
function mayOverlap(rows: EvaluationRow[]): string | null {
  const given = rows.filter(isTransfer);
  return given.length > 0 && given.length < rows.length
    ? given.map(({ evaluation_id }) => evaluation_id).join(";")
    : null;
}

// the one whole whose budget is the sum of its parts
function sameMoney(wholes: EvaluationRow[], fen: number): Printing[] {
  const same = wholes.filter(({ annual_budget }) => annual_budget !== null && fenOf(annual_budget) === fen);
  return same.length === 1 ? printing(same, "executed") : [];
}

const idsOf = (amounts: Printing[]) => amounts.map(({ id }) => id).join(";") || null;
