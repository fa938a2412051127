import { expect, test } from "vitest";
import { overviewOf, tablesOfReport } from "../../src/findings/overview.ts";
import { zh as say } from "../../src/messages/zh/index.ts";
import { evaluationRow, flagRow, indicatorRow, reportRow, toldOf } from "./rows.ts";

const indicators = [
  indicatorRow({ status: "exceeded" }),
  indicatorRow(),
  indicatorRow({ status: "not_met", reason: "国家飞检未抽到" }),
  indicatorRow({ indicator_id: "silent", status: "not_met", reason: "无" }),
  indicatorRow({ status: "met", basis: "self_declared" }),
  indicatorRow({ status: "unverifiable", basis: "restated" }),
  indicatorRow({ status: "unverifiable", basis: "missing" }),
  indicatorRow({ indicator_id: "told-elsewhere", status: "not_met", basis: "score" }),
];
const flags = [flagRow({ indicator_id: "silent" })];

test("the first sentences count every indicator once", () => {
  const facts = overviewOf(toldOf({ evaluations: [evaluationRow()], indicators, flags }));
  expect(facts.numeric + facts.selfDeclared + facts.restated + facts.blank).toBe(indicators.length);
  expect(say.overview.headline(facts)).toBe("8 项绩效指标里，能用数字核对的只有 4 项");
  expect(say.overview.standfirst(facts)).toBe(
    "其余 4 项中，1 项只用文字表示达到，1 项只重复目标的界限，2 项没有印出可比的目标或实际。",
  );
  expect(say.overview.misses(facts)).toBe(
    "能核对的 4 项里有 2 项没有达到目标；连同只能从得分看出的 1 项，未达到的共 3 项，其中 1 项没有写明原因。",
  );
});

test("what cannot be told is called neither reached nor missed", () => {
  const facts = overviewOf(toldOf({ evaluations: [evaluationRow()], indicators, flags }));
  expect(say.indicators.headline(facts)).toBe("8 项指标里印明 3 项没有达到，其中 1 项没有说明原因");
  expect(say.indicators.standfirst(facts)).toBe(
    "能用数字核对的 4 项里，1 项超过目标，1 项恰好达到或落在目标之内，2 项没有达到。" +
      "其余 4 项里，1 项从得分看出没有达到，1 项只用文字表示达到；剩下 2 项印出的文字不足以判断，既不算达到，也不算没有达到。",
  );
});

test("a report's part of the tables leaves the others out", () => {
  const tables = toldOf({
    reports: [reportRow(), reportRow({ report_id: "there-2022" })],
    evaluations: [
      evaluationRow(),
      evaluationRow({ evaluation_id: "there-2022-01", report_id: "there-2022" }),
    ],
    indicators: [...indicators, indicatorRow({ evaluation_id: "there-2022-01" })],
  });
  expect(overviewOf(tablesOfReport(tables, "there-2022"))).toMatchObject({
    reports: 1,
    evaluations: 1,
    indicators: 1,
  });
});
