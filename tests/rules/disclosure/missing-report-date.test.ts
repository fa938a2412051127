import { describe, expect, test } from "vitest";
import { missingReportDate } from "../../../src/rules/disclosure/missing-report-date.ts";
import { evaluation, flagsOn, founding, report } from "../build.ts";
import { onFounding } from "../cells.ts";

describe("missing-report-date", () => {
  test("speaks of a report without a date, once", () => {
    const undated = {
      ...report(evaluation(), evaluation({ id: "t-2023-02", ordinal: 2 })),
      reportDate: null,
    };
    expect(flagsOn(missingReportDate, undated)).toMatchObject([
      { flag_id: "missing-report-date--t-2023", severity: "info", evaluation_id: null, arithmetic: null },
    ]);
  });

  test("is silent on a report with a date, and on one of which nothing was read", () => {
    expect(flagsOn(missingReportDate, report(evaluation()))).toEqual([]);
    expect(flagsOn(missingReportDate, { ...report(), reportDate: null })).toEqual([]);
  });

  test("finds in the founding reports all but the signed one", () => {
    expect(onFounding(missingReportDate)).toEqual([
      "missing-report-date--changchun-2023",
      "missing-report-date--guangxi-2023",
      "missing-report-date--minle-2023",
      "missing-report-date--yangpu-2022",
    ]);
  });

  test("speaks when the founding date is struck out, and falls silent when one is added", () => {
    expect(
      flagsOn(missingReportDate, founding("gaoyi-2021", [[334, "2022年5月19日", "2022年"]])),
    ).toHaveLength(1);
    expect(
      flagsOn(missingReportDate, founding("minle-2023", [[2, "民乐县医疗保障局", "2024年3月1日"]])),
    ).toEqual([]);
  });

  test("is silent where a label tells the day the form was filled in", () => {
    expect(
      flagsOn(missingReportDate, founding("minle-2023", [[2, "民乐县医疗保障局", "填报日期：2024年3月1日"]])),
    ).toEqual([]);
  });
});
