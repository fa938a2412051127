import { describe, expect, test } from "vitest";
import { scoreWithoutFigure } from "../../../src/rules/disclosure/score-without-figure.ts";
import { evaluation, flagsOn, founding, indicator } from "../build.ts";
import { onFounding } from "../cells.ts";

const on = (standard: string | undefined, actual: string | undefined, score = "5") =>
  flagsOn(
    scoreWithoutFigure,
    evaluation({ indicators: [indicator({ name: "检查数量", standard, actual, weight: "5", score })] }),
  );

describe("score-without-figure", () => {
  test("speaks where the standard asks for a count and the result gives none", () => {
    expect(on("30 家以上得满分，20-29 家得 3 分", "检查数量达到要求，此项得分 5 分。")).toMatchObject([
      {
        flag_id: "score-without-figure--t-2023-01",
        severity: "medium",
        message:
          "“医疗救助资金”有 1 项指标按比率或数量计分，而没有写出这个数（“检查数量”5 分），得分是怎样算出的？",
      },
    ]);
  });

  test.each([
    "采用完成比率法计分",
    "得分=覆盖率*分值",
    "≥80%得满分，以下不得分",
    "满意度在90%以上，得满分",
    "合格率 90% 及以上得 5 分",
  ])("hears the asking in: %s", (standard) => {
    expect(on(standard, "达到预期，得 5 分")).toHaveLength(1);
  });

  test.each([
    ["a rate in the result", "得分=覆盖率*分值", "覆盖率 96%，得 4.8 分"],
    ["a count in the result", "30 家以上得满分", "检查 32 家，此项得分 5 分"],
    ["a count in Han numerals", "3 次以上得满分", "开展四次，得分 5 分"],
    ["a standard of yes and no", "全部符合得满分；一项不符合扣 0.5 分", "全部符合，得 5 分"],
    ["a standard that takes points off", "发现不符的，每项扣分值的 50%。", "未发现，得 5 分"],
    ["no standard", undefined, "达到预期"],
    ["no result, which is missing-actual's matter", "得分=覆盖率*分值", undefined],
  ])("is silent on %s", (_, standard, actual) => {
    if (actual === undefined) {
      const row = indicator({ name: "检查", target: "100%", standard, weight: "5", score: "5" });
      expect(flagsOn(scoreWithoutFigure, evaluation({ indicators: [row] }))).toEqual([]);
      return;
    }
    expect(on(standard, actual)).toEqual([]);
  });

  test("is silent where no points were given", () => {
    expect(on("得分=覆盖率*分值", "未开展", "0")).toEqual([]);
  });

  test("finds seven rows of one founding report, in one flag", () => {
    expect(onFounding(scoreWithoutFigure)).toEqual(["score-without-figure--gaoyi-2021-01"]);
    expect(flagsOn(scoreWithoutFigure, founding("gaoyi-2021"))[0]?.line).toBe(
      "L217;L363;L253;L372;L257;L373;L277;L377;L287;L380;L293;L381;L305;L383",
    );
  });
});
