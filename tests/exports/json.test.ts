import { expect, test } from "vitest";
import { nestEvaluations, toJson } from "../../src/exports/json.ts";
import { evaluationRow, fundRows, indicatorRows } from "../../src/exports/rows.ts";
import { projectForm, readReport } from "../reading/read.ts";

test("everything hangs on its own evaluation, in source order", () => {
  const form = (name: string) => projectForm("||数量指标|甲|5|6|9|9|").replace("医疗救助", name);
  const { evaluations } = readReport(`${form("甲项目")}${form("乙项目")}`);
  const keys = { report_id: "t-2023", region_code: "220100", fiscal_year: 2023 };
  const nested = nestEvaluations({
    evaluations: evaluations.map((own) => evaluationRow(own, keys)),
    funds: evaluations.flatMap(fundRows),
    management: [],
    indicators: evaluations.flatMap(indicatorRows).toReversed(),
    statements: [],
    amounts: [],
    flags: [],
  });
  expect(nested.map(({ name, indicators }) => [name, indicators.map((row) => row.indicator_id)])).toEqual([
    ["甲项目", ["t-2023-01-01"]],
    ["乙项目", ["t-2023-02-01"]],
  ]);
  expect(nested[0]).toMatchObject({ funds: [], flags: [] });
});

test("JSON ends with a line end and keeps what was printed", () => {
  const records = [{ text: '</script> "引号" __proto__', none: null }];
  const json = toJson(records);
  expect(json.endsWith("]\n")).toBe(true);
  expect(JSON.parse(json)).toEqual(records);
});
