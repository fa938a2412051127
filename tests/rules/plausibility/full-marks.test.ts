import { describe, expect, test } from "vitest";
import { fullMarks } from "../../../src/rules/plausibility/full-marks.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator } from "../build.ts";

type Mark = [weight?: string, score?: string];
const marked = (...marks: Mark[]) =>
  evaluation({
    indicators: marks.map(([weight, score], i) =>
      indicator({ ordinal: i + 1, name: `指标${i + 1}`, weight, score }),
    ),
  });
const on = (...marks: Mark[]) => flagsOn(fullMarks, marked(...marks));

const FULL: Mark[] = [
  ["20", "20"],
  ["20", "20"],
  ["20", "20.0"],
  ["15", "15"],
  ["15", "15"],
];

describe("full-marks", () => {
  test("speaks once per evaluation, with the sum and every line", () => {
    const given = marked(...FULL);
    const [flag, ...others] = flagsOn(fullMarks, given);
    expect(others).toEqual([]);
    expect(flag).toMatchObject({
      flag_id: "full-marks--t-2023-01",
      severity: "info",
      message: "“医疗救助资金”的 5 项指标全部得满分（共 90 分），各项得分依据什么？",
      arithmetic: "20 + 20 + 20 + 15 + 15 = 90",
      line: given.indicators.map(({ score }) => `L${score?.at.line}`).join(";"),
    });
  });

  test.each([
    ["four indicators", FULL.slice(0, 4)],
    ["half a point deducted", [...FULL, ["2.5", "2"]]],
    ["a blank score", [...FULL, ["10", undefined]]],
    ["a score that was not understood", [...FULL, ["10", "满分"]]],
    ["no weights at all", FULL.map((): Mark => [])],
    ["a score above its weight, which is another trouble", [...FULL, ["10", "11"]]],
    ["a fifth indicator that weighs nothing", [...FULL.slice(0, 4), ["0", "0"]]],
  ] as [string, Mark[]][])("is silent on %s", (_, marks) => {
    expect(on(...marks)).toEqual([]);
  });

  test("finds four in the founding reports", () => {
    const flags = FOUNDING.flatMap((id) => flagsOn(fullMarks, founding(id)));
    expect(flags.map(({ flag_id }) => flag_id)).toEqual([
      "full-marks--yangpu-2022-01",
      "full-marks--yangpu-2022-02",
      "full-marks--yangpu-2022-03",
      "full-marks--yangpu-2022-06",
    ]);
    expect(flags[1]?.line).toBe("L53;L54;L55;L56;L57;L58");
  });
});
