import type { Evaluation } from "../model/evaluation.ts";
import { lineName } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import { distinct } from "../model/row-ids.ts";
import type { Correction } from "../model/source.ts";
import type { CorrectionRow } from "../model/tables/corrections.ts";
import type { TotalRow } from "../model/tables/totals.ts";
import { printedCells } from "./printed-cells.ts";
import { citationsOf } from "./provenance.ts";
import { amountIds } from "./rows.ts";

/** A published cell, and the print it rests on. */
interface Cell {
  table: NonNullable<CorrectionRow["table"]>;
  row_id: string;
  column: string;
  reading: Reading<unknown>;
}

/**
 * The corrections of a report, a row for each published cell that one bears on: what is printed, what is computed from
 * it, and the totals it was added to. One that bears on none has a row all the same.
 */
export function correctionRows(
  report_id: string,
  corrections: Correction[],
  evaluations: Evaluation[],
  totals: TotalRow[],
): CorrectionRow[] {
  if (corrections.length === 0) return [];
  const own = evaluations.flatMap((one) => cellsOf(one, report_id));
  const cells = [...own, ...own.flatMap((cell) => totalsOf(cell, totals))].filter(
    ({ reading }) => reading.readAs !== undefined,
  );
  const rows = corrections.flatMap((correction): CorrectionRow[] => {
    const { line, from, to, reason, reasonEn = null, date } = correction;
    const said = { report_id, line: lineName(line), from, to, reason, reason_en: reasonEn, date };
    const id = `${report_id}-${lineName(line)}`;
    const borne = new Map(
      cells
        .filter(({ reading }) => isOf(reading, correction, corrections))
        .map(({ table, row_id, column }) => [
          `${table} ${row_id} ${column}`,
          { correction_id: `${id}--${row_id}--${column}`, table, row_id, column, ...said },
        ]),
    );
    if (borne.size > 0) return [...borne.values()];
    return [{ correction_id: id, table: null, row_id: null, column: null, ...said }];
  });
  const ids = distinct(rows.map(({ correction_id }) => correction_id));
  return rows.map((row, index) => ({ ...row, correction_id: ids[index] ?? "" }));
}

// a cell has one correction, whose characters it prints; the first of its line is the one that was applied
const isOf = ({ at, text }: Reading<unknown>, correction: Correction, all: Correction[]) =>
  all.find(({ line, from }) => line === at.line && text.includes(from)) === correction;

function cellsOf(evaluation: Evaluation, report_id: string): Cell[] {
  const { id, funds, indicators, amounts } = evaluation;
  const ids = amountIds(id, amounts);
  return [
    ...printedCells("evaluations", evaluation).map((cell) => ({
      table: "evaluations" as const,
      row_id: id,
      ...cell,
    })),
    ...funds.flatMap((fund) =>
      printedCells("funds", fund).map((cell) => ({ table: "funds" as const, row_id: fund.id, ...cell })),
    ),
    ...indicators.flatMap((own) =>
      printedCells("indicators", own).map((cell) => ({
        table: "indicators" as const,
        row_id: own.id,
        ...cell,
      })),
    ),
    ...amounts.map(({ amount }, index) => {
      return { table: "amounts" as const, row_id: ids[index] ?? "", column: "amount", reading: amount };
    }),
    ...citationsOf(evaluation, report_id).map(({ row: { table, row_id, column }, reading }) => {
      return { table, row_id, column, reading };
    }),
  ];
}

function totalsOf({ table, row_id, column, reading }: Cell, totals: TotalRow[]): Cell[] {
  if (table !== "evaluations" || (column !== "annual_budget" && column !== "executed")) return [];
  return totals.flatMap((total) => {
    const ids = column === "executed" ? total.executed_rows : total.budget_rows;
    if (!ids?.split(";").includes(row_id)) return [];
    const columns = total.execution_rate === null ? [column] : [column, "execution_rate"];
    return columns.map((own) => ({ table: "totals" as const, row_id: total.total_id, column: own, reading }));
  });
}
