import { expect, test } from "vitest";
import type { Editions } from "../../src/exports/changes.ts";
import { tableToCsv } from "../../src/exports/csv.ts";
import { editionChanges, itemsToCsv, readItems } from "../../src/exports/edition-changes.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import { readPublished } from "../../src/published.ts";

const { tables } = readPublished("data/published");
const [fund] = tables.funds;
const [first, second] = tables.flags;
const [report] = tables.reports;
if (!fund || !first || !second || !report) throw new Error("nothing is published");

const between =
  (before: Partial<Record<string, string>>, after: Partial<Record<string, string>>) =>
  (file: string): Editions => ({ before: before[file] ?? null, after: after[file] ?? null });
const flags = (...rows: FlagRow[]) => tableToCsv("flags", rows);

test("a figure is told with both values, a question that came or went with what it asks", () => {
  const items = editionChanges(
    between(
      { "funds.csv": tableToCsv("funds", [fund]), "flags.csv": flags(first) },
      { "funds.csv": tableToCsv("funds", [{ ...fund, executed: 5 }]), "flags.csv": flags(second) },
    ),
  );
  expect(items).toEqual([
    {
      table: "flags",
      row: first.flag_id,
      column: null,
      from: first.flag_id,
      to: null,
      message: first.message,
      message_en: first.message_en,
    },
    {
      table: "flags",
      row: second.flag_id,
      column: null,
      from: null,
      to: second.flag_id,
      message: second.message,
      message_en: second.message_en,
    },
    {
      table: "funds",
      row: fund.fund_id,
      column: "executed",
      from: "3530690000.00",
      to: "5.00",
      message: null,
      message_en: null,
    },
  ]);
});

test("of a question another severity is told, another wording is not", () => {
  const severity = first.severity === "high" ? ("medium" as const) : ("high" as const);
  const changed = editionChanges(
    between({ "flags.csv": flags(first) }, { "flags.csv": flags({ ...first, severity, message: "别的话" }) }),
  );
  expect(changed.map(({ column, from, to }) => [column, from, to])).toEqual([
    ["severity", first.severity, severity],
  ]);
});

test("a report that came is one line, and its figures and questions are none", () => {
  const own = flags({ ...first, flag_id: `rate-mismatch--${report.report_id}-01` });
  const items = editionChanges(
    between(
      {},
      {
        "reports.csv": tableToCsv("reports", [report]),
        "funds.csv": tableToCsv("funds", [{ ...fund, fund_id: `${report.report_id}-01-total` }]),
        "flags.csv": own,
      },
    ),
  );
  expect(items.map(({ table, row, to }) => [table, row, to])).toEqual([
    ["reports", report.report_id, report.report_id],
  ]);
});

test("nothing changed is nothing told", () => {
  const same = { "funds.csv": tableToCsv("funds", tables.funds), "flags.csv": flags(...tables.flags) };
  expect(editionChanges(between(same, same))).toEqual([]);
});

test("as a file they read back the same, emptied cells too", () => {
  const emptied = editionChanges(
    between(
      { "funds.csv": tableToCsv("funds", [fund]), "flags.csv": flags(first) },
      { "funds.csv": tableToCsv("funds", [{ ...fund, executed: null }]), "flags.csv": flags() },
    ),
  );
  expect(emptied).toHaveLength(2);
  expect(readItems(itemsToCsv(emptied))).toEqual(emptied);
  expect(readItems(itemsToCsv([]))).toEqual([]);
  expect(() => readItems("a,b\n1,2\n")).toThrow(/its header is not table,row,column/);
});
