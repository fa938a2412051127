import { describe, expect, test } from "vitest";
import { staffAboveQuota } from "../../../src/rules/consistency/staff-above-quota.ts";
import { evaluation, flagsOn, words } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (text: string, kind: "staffing" | "problem" = "staffing") =>
  flagsOn(staffAboveQuota, evaluation({ statements: [{ kind, text, at: words(text).at }] }));

describe("staff-above-quota", () => {
  test("speaks with the subtraction, of each kind of posts apart", () => {
    expect(on("我站行政编制12人，目前在职14人。事业编制 5 名，现有 6 名。")).toMatchObject([
      {
        flag_id: "staff-above-quota--t-2023-01--行政12",
        severity: "low",
        printed: "行政编制12人,目前在职14人",
        arithmetic: "14 − 12 = 2",
        message: "“医疗救助资金”写行政编制 12 人而在职 14 人，多出的 2 人属于什么编制？",
      },
      { flag_id: "staff-above-quota--t-2023-01--事业5", arithmetic: "6 − 5 = 1" },
    ]);
  });

  test.each([
    "行政编制12人，目前在职12人。",
    "事业编制11人，目前在职10人。",
    "编制12人。退休人员在职时为14人。",
    "内设机构3个，在职14人。",
  ])("is silent on %s", (text) => expect(on(text)).toEqual([]));

  test("is silent outside of what is said of staff", () => {
    expect(on("行政编制12人，目前在职14人。", "problem")).toEqual([]);
  });

  test("finds one in the founding reports", () => {
    expect(onFounding(staffAboveQuota)).toEqual(["staff-above-quota--gaoyi-2021-01--行政6"]);
  });
});
