import { expect, test } from "vitest";
import {
  choicesOf,
  facetsOfEvaluation,
  facetsOfIndicator,
  facetsOfReport,
  withChoices,
} from "../../src/findings/facets.ts";
import { viewIndicators } from "../../src/findings/indicators.ts";
import { evaluationRow, indicatorRow, toldOf } from "./rows.ts";

const regions = [{ code: "130127", name: "高邑县", level: "county" as const, parent_code: null }];

test("an evaluation can be found by what it is and by what its rate says", () => {
  const facets = facetsOfEvaluation(evaluationRow(), regions);
  expect(facets).toEqual({
    programme: ["medical-assistance"],
    level: ["county"],
    year: ["2023"],
    form: ["project-expenditure"],
    report: ["here-2023"],
    rate: ["reached"],
    verdict: ["agree"],
  });
  expect(facetsOfEvaluation(evaluationRow({ execution_rate: 0.89 }), regions).rate).toEqual(["below"]);
  expect(facetsOfEvaluation(evaluationRow({ execution_rate: null }), regions).rate).toEqual(["none"]);
  expect(facetsOfEvaluation(evaluationRow({ region_code: "999999" }), regions).level).toEqual([]);
});

test("a report carries all that its evaluations are, each once", () => {
  const evaluations = [evaluationRow(), evaluationRow({ form: "narrative" }), evaluationRow()];
  const facets = facetsOfReport("here-2023", toldOf({ evaluations, regions }));
  expect(facets.form).toEqual(["project-expenditure", "narrative"]);
  expect(facets.programme).toEqual(["medical-assistance"]);
});

test("an indicator carries its mark, its reason and its evaluation", () => {
  const tables = toldOf({ evaluations: [evaluationRow()], indicators: [indicatorRow()], regions });
  const [view] = viewIndicators(tables.indicators, tables);
  expect(view && facetsOfIndicator(view, tables)).toMatchObject({
    status: ["met"],
    reason: ["not-due"],
    level: ["county"],
  });
});

test("choices are counted and stand in their own order; where all agree there is none", () => {
  const rows = [
    { programme: ["other"], year: ["2021"], level: ["county"] },
    { programme: ["medical-assistance"], year: ["2023"], level: ["county"] },
    { programme: ["other"], year: ["2023"], level: ["county"] },
  ];
  expect(choicesOf(rows)).toEqual([
    {
      facet: "programme",
      values: [
        { value: "medical-assistance", count: 1 },
        { value: "other", count: 2 },
      ],
    },
    {
      facet: "year",
      values: [
        { value: "2023", count: 2 },
        { value: "2021", count: 1 },
      ],
    },
  ]);
});

test("what is the same of all rows tells no filter anything", () => {
  const rows = [
    { level: ["county"], year: ["2023"], rate: ["below"] },
    { level: ["county"], year: ["2023"], rate: ["reached"] },
  ];
  expect(withChoices(rows)).toEqual([{ rate: ["below"] }, { rate: ["reached"] }]);
});
