import { expect, test } from "vitest";
import { viewIndicators } from "../../src/findings/indicators.ts";
import { countAnswers, pickPair } from "../../src/findings/restated.ts";
import { gapOf, summarizeScores } from "../../src/findings/scores.ts";
import { subjectOf } from "../../src/findings/subject.ts";
import { tellTables } from "../../src/model/told.ts";
import { readPublished } from "../../src/published.ts";
import { evaluationRow, indicatorRow, reportRow, toldOf } from "./rows.ts";

const viewsOf = (...rows: Parameters<typeof indicatorRow>[0][]) => {
  const indicators = rows.map((own, index) => indicatorRow({ indicator_id: `i${index}`, ...own }));
  return viewIndicators(indicators, toldOf({ evaluations: [evaluationRow()] }));
};

test("as many answers restate the target as the column says, and every indicator is answered in one way", () => {
  const tables = tellTables(readPublished().tables, "zh");
  const counts = countAnswers(viewIndicators(tables.indicators, tables));
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(tables.indicators.length);
  const restating = (kind: string) => tables.indicators.filter(({ restates }) => restates === kind).length;
  expect([counts.equal, counts.words, counts.bound]).toEqual(["value", "words", "bound"].map(restating));
});

test("what differs is told from the same number, from copied words, from a copied bound, from nothing", () => {
  const views = viewsOf(
    { restates: null, basis: "numeric" },
    { restates: null, basis: "self_declared" },
    { restates: "value", basis: "numeric" },
    { restates: "words", basis: "self_declared" },
    { restates: "bound", basis: "restated" },
    { restates: null, basis: "missing" },
    { restates: null, basis: "score" },
  );
  expect(countAnswers(views)).toEqual({ differs: 2, equal: 1, words: 1, bound: 1, nothing: 2 });
});

test("the pair is a copied percentage with a short name; without copied bounds there is none", () => {
  const bound = { basis: "restated", target_unit: "%" } as const;
  const views = viewsOf(
    { ...bound, name: "短", target: "6-9", actual: "6-9", target_unit: null },
    { ...bound, name: "一项很长的满意度", target: "≥95%", actual: "≥95%", target_value: 95 },
    { ...bound, name: "满意度", target: "≥85%", actual: "≥85%", target_value: 85 },
    { ...bound, name: "知晓率", target: "≥90%", actual: "≥90%", target_value: 90 },
    { ...bound, name: "率", target: "≥90%", actual: "不低于90%", target_value: 90 },
  );
  expect(pickPair(views)?.row.name).toBe("知晓率");
  expect(pickPair(viewsOf({}))).toBeNull();
});

test("scores are held against rates only where they are out of a hundred", () => {
  const scored = (id: string, total_score: number, execution_rate: number | null) =>
    evaluationRow({ evaluation_id: id, total_score, execution_rate });
  const summary = summarizeScores(
    toldOf({
      evaluations: [
        scored("a", 93, 0.3586),
        scored("b", 89, 1),
        scored("c", 96, 0.8333),
        scored("d", 60, 0.5),
        scored("e", 120, 0.5),
        scored("f", 95, null),
      ],
      indicators: [indicatorRow({ evaluation_id: "d", weight: 60 })],
    }),
  );
  expect([summary?.scores, summary?.least, summary?.others]).toEqual([4, 89, 1]);
  expect(summary?.above.map((row) => [row.evaluation_id, gapOf(row)])).toEqual([
    ["a", 57.14],
    ["c", 12.67],
  ]);
  expect(summarizeScores(toldOf({ evaluations: [evaluationRow()] }))).toBeNull();
});

test("what all is about stays true as reports are added", () => {
  const regions = [
    { code: "130000", name: "河北省", level: "province", parent_code: null } as const,
    { code: "130127", name: "高邑县", level: "county", parent_code: "130000" } as const,
  ];
  const county = toldOf({ regions, evaluations: [evaluationRow({ annual_budget: 500 })] });
  expect(subjectOf(county)).toEqual({ healthcare: true, places: 1, money: 500 });
  const both = {
    ...county,
    reports: [
      ...county.reports,
      reportRow({ report_id: "b", region_code: "130000", publisher: "河北省财政厅" }),
    ],
  };
  expect(subjectOf(both)).toEqual({ healthcare: false, places: 2, money: null });
});
