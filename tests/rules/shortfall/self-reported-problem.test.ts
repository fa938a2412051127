import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { selfReportedProblem } from "../../../src/rules/shortfall/self-reported-problem.ts";
import { evaluation, flagsOn, founding } from "../build.ts";
import { management, onFounding, stated, unread } from "../cells.ts";

const on = (given: Partial<Evaluation>) => flagsOn(selfReportedProblem, evaluation(given));

describe("self-reported-problem", () => {
  test("quotes the problems of one evaluation once, without their measures", () => {
    const flags = on({
      management: [
        management("下达及时性", "及时", "无"),
        management("拨付合规性", "基本合规", "两所学校拨付较晚。已督促整改。"),
      ],
      statements: [stated("problem", "一是宣传不够。"), stated("measure", "加大宣传。")],
    });
    expect(flags).toHaveLength(1);
    expect(flags[0]).toMatchObject({ severity: "info", printed: "两所学校拨付较晚；一是宣传不够" });
    expect(flags[0]?.line.split(";")).toHaveLength(2);
  });

  test("quotes the same words once", () => {
    const statements = [stated("problem", "一是宣传不够。"), stated("problem", "一是宣传不够。")];
    expect(on({ statements })[0]?.printed).toBe("一是宣传不够");
  });

  test.each<[string, Partial<Evaluation>]>([
    [
      "cells of 无 and dashes",
      { management: [management("分配科学性", "科学", "无"), management("下达及时性", "及时", "/")] },
    ],
    ["blank cells", { management: [management("分配科学性", "科学")] }],
    ["measures alone", { statements: [stated("measure", "加大宣传。")] }],
    ["a cell that was not understood", { management: [{ ...management("分配科学性"), problem: unread() }] }],
    [
      "an explanation that speaks of problems",
      { management: [management("分配科学性", "个别县未拨付到位")] },
    ],
    [
      "a problem whose text goes on to say that it was settled",
      { management: [management("拨付合规性", "合规", "两县未拨付到位。经调度，年底前已全额拨付到位。")] },
    ],
  ])("is silent on %s", (_, given) => {
    expect(on(given)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(selfReportedProblem)).toEqual([
      "self-reported-problem--changchun-2023-02",
      "self-reported-problem--changchun-2023-03",
      "self-reported-problem--gaoyi-2021-01",
      "self-reported-problem--minle-2023-01",
    ]);
  });

  test("stands on the lines of all problems", () => {
    expect(flagsOn(selfReportedProblem, founding("gaoyi-2021"))[0]?.line).toBe("L317;L318;L385");
  });
});
