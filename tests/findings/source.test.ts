import { expect, test } from "vitest";
import { countFates, noteOf, splitCells, viewSource } from "../../src/findings/source.ts";
import { evaluationRow, flagRow, indicatorRow, toldOf } from "./rows.ts";

const tables = toldOf({
  evaluations: [evaluationRow({ line: "L1" })],
  indicators: [indicatorRow({ line: "L3;L4" })],
  ledger: [
    {
      report_id: "here-2023",
      line: "L1",
      fate: "used",
      by: "project-expenditure:here-2023-01",
      page: null,
      box: null,
    },
    {
      report_id: "here-2023",
      line: "L2",
      fate: "used",
      by: "project-expenditure:here-2023-01",
      page: null,
      box: null,
    },
    {
      report_id: "here-2023",
      line: "L3",
      fate: "used",
      by: "project-expenditure:here-2023-01-01",
      page: 1,
      box: "20 30 40 6",
    },
    { report_id: "here-2023", line: "L5", fate: "ignored", by: "footnote", page: null, box: null },
  ],
  corrections: [
    {
      correction_id: "here-2023-L3",
      report_id: "here-2023",
      table: null,
      row_id: null,
      column: null,
      line: "L3",
      from: "5",
      to: "6",
      reason: "漏印",
      quoted: false,
      date: "2026-01-01",
    },
  ],
});
const lines = viewSource("here-2023", ["项目名称", "主管部门", "≥5\t5", "", "注：略"], tables);

test("every line says what was read from it, whose it is, or why it carries nothing", () => {
  expect(lines.map(noteOf)).toEqual([
    {
      kind: "read",
      reading: { kind: "evaluation", evaluation: "here-2023-01", anchor: null, text: "医疗救助" },
      more: 0,
    },
    { kind: "form", evaluation: "here-2023-01" },
    {
      kind: "read",
      reading: { kind: "indicator", evaluation: "here-2023-01", anchor: "here-2023-01-01", text: "救助人次" },
      more: 0,
    },
    {
      kind: "read",
      reading: { kind: "indicator", evaluation: "here-2023-01", anchor: "here-2023-01-01", text: "救助人次" },
      more: 0,
    },
    { kind: "ignored", because: "footnote" },
  ]);
  const none = { told: [], repeated: [], context: [] };
  expect(
    noteOf({ number: 9, text: "", ledger: null, readings: [], corrections: [], notices: [], flags: none }),
  ).toBeNull();
});

test("whose a line is is told of a report whose id ends in a number of its own", () => {
  const row = { line: "L1", fate: "used", page: null, box: null } as const;
  const by = ["project-list:here-2023-2-07", "narrative:here-2023-2-07-i3", "narrative:elsewhere-2023-01"];
  const ledger = by.map((name, index) => ({
    ...row,
    report_id: "here-2023-2",
    line: `L${index + 1}`,
    by: name,
  }));
  const none = toldOf({ ledger });
  expect(viewSource("here-2023-2", ["a", "b", "c"], none).map(noteOf)).toEqual([
    { kind: "form", evaluation: "here-2023-2-07" },
    { kind: "form", evaluation: "here-2023-2-07" },
    { kind: "other", text: "narrative:elsewhere-2023-01" },
  ]);
});

test("what a line says of all that a report evaluates is read, and is no evaluation's", () => {
  const statements = [
    {
      statement_id: "here-2023-problem-L4",
      report_id: "here-2023",
      evaluation_id: null,
      kind: "problem" as const,
      kind_zh: "存在问题",
      kind_en: "problem",
      text: "下达偏晚。",
      line: "L4",
    },
  ];
  const [, , , fourth] = viewSource("here-2023", ["a", "b", "c", "下达偏晚。"], toldOf({ statements }));
  expect(fourth?.readings).toEqual([{ kind: "statement", evaluation: null, anchor: null, text: "problem" }]);
});

test("a correction stands at its line and nowhere else", () => {
  expect(lines.map(({ corrections }) => corrections.length)).toEqual([0, 0, 1, 0, 0]);
});

test("a flag is told where it rests first, named where it is repeated, and context only once", () => {
  const flags = [
    flagRow({ flag_id: "grave", line: "L3;L1" }),
    flagRow({ flag_id: "context", severity: "info", line: "L1;L3" }),
  ];
  const [first, , third] = viewSource("here-2023", ["a", "b", "c"], { ...tables, flags });
  const ids = (rows: { flag_id: string }[] = []) => rows.map(({ flag_id }) => flag_id);
  expect([ids(first?.flags.told), ids(first?.flags.repeated), ids(first?.flags.context)]).toEqual([
    [],
    ["grave"],
    ["context"],
  ]);
  expect([ids(third?.flags.told), ids(third?.flags.repeated), ids(third?.flags.context)]).toEqual([
    ["grave"],
    [],
    [],
  ]);
});

test("cells are divided at tabs and no character is lost", () => {
  const text = "\t年度资金总额:\t356145\t\t";
  const cells = splitCells(text);
  expect(cells.map((cell) => cell.text).join("")).toBe(text);
  expect(cells.map((cell) => cell.tabs)).toEqual([true, false, true, false, true]);
});

test("fates add up to the lines of the ledger", () => {
  expect(countFates(tables.ledger)).toEqual({ used: 3, ignored: 1, not_understood: 0 });
});
