import { expect, test } from "vitest";
import {
  countBases,
  countMarks,
  groupByLevel,
  mostOfReport,
  viewIndicators,
  withRoom,
} from "../../src/findings/indicators.ts";
import { hasReason } from "../../src/findings/reasons.ts";
import { evaluationRow, flagRow, indicatorRow, toldOf } from "./rows.ts";

const tables = toldOf({ evaluations: [evaluationRow()] });

test("only what is stated is a reason", () => {
  const kinds = ["none", "blank_word", "stated"] as const;
  expect(kinds.filter((reason_kind) => hasReason({ reason_kind }))).toEqual(["stated"]);
});

test("a reason is due where the target was missed, and may stand elsewhere in the report", () => {
  const rows = [
    indicatorRow({ status: "not_met" }),
    indicatorRow({ indicator_id: "here-2023-01-02", status: "not_met" }),
    indicatorRow({ status: "not_met", reason: "疫情", reason_kind: "stated" }),
    indicatorRow({ reason: "无", reason_kind: "blank_word" }),
  ];
  const views = viewIndicators(rows, { ...tables, flags: [flagRow()] });
  expect(views.map(({ reason }) => reason)).toEqual(["none", "elsewhere", "given", "not-due"]);
});

test("a heading that returns later opens a new group", () => {
  const levels = ["数量指标", "数量指标", "质量指标", "数量指标"];
  const views = viewIndicators(
    levels.map((level2) => indicatorRow({ level2 })),
    tables,
  );
  expect(groupByLevel(views).map((group) => [group.level, group.views.length])).toEqual([
    ["产出指标 · 数量指标", 2],
    ["产出指标 · 质量指标", 1],
    ["产出指标 · 数量指标", 1],
  ]);
});

test("a heading has its English where each of its levels has", () => {
  const views = viewIndicators(
    [
      indicatorRow({ level1_en: "Output", level2_en: "Quantity" }),
      indicatorRow({ level2: "凤凰指标", level1_en: "Output", level2_en: null }),
      indicatorRow({ level2: null, level1_en: "Output", level2_en: null }),
    ],
    tables,
  );
  expect(groupByLevel(views).map(({ level_en }) => level_en)).toEqual(["Output · Quantity", null, "Output"]);
});

test("a page without room for all keeps the missed ones and the first of the others, in printed order", () => {
  const rows = Array.from({ length: 40 }, (_, index) =>
    indicatorRow({
      indicator_id: `here-2023-01-${index + 1}`,
      actual: "已按规定完成".repeat(10),
      status: index === 39 ? "not_met" : "met",
    }),
  );
  const shown = withRoom(rows.map((row) => ({ row })));
  expect(shown.length).toBeLessThan(40);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.map(({ row }) => row)).toEqual([...rows.slice(0, shown.length - 1), rows[39]]);
  expect(withRoom(shown)).toEqual(shown);
  const missed = rows.map((row) => ({ row: { ...row, status: "not_met" as const } }));
  expect(withRoom(missed)).toEqual(missed);
});

test("marks are counted best first, and the report with the most of them is named", () => {
  const views = viewIndicators(
    [indicatorRow({ status: "not_met" }), indicatorRow(), indicatorRow({ status: "not_met" })],
    tables,
  );
  expect(countMarks(views)).toEqual([
    { mark: "met", count: 1 },
    { mark: "not_met", count: 2 },
  ]);
  expect(mostOfReport(views)).toEqual({ report: "here-2023", count: 3 });
  expect(mostOfReport([])).toBeNull();
});

test("the table of bases counts every indicator in exactly one row", () => {
  const rows = [
    indicatorRow(),
    indicatorRow({ status: "unverifiable", basis: "restated" }),
    indicatorRow({ status: "not_met", basis: "score" }),
  ];
  const counts = countBases(viewIndicators(rows, tables), ["here-2023"]);
  expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(rows.length);
  expect(counts.find(({ basis }) => basis === "score")).toMatchObject({ mark: "not_met", counts: [1] });
});
