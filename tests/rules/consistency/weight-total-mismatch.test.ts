import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { weightTotalMismatch } from "../../../src/rules/consistency/weight-total-mismatch.ts";
import { evaluation, FOUNDING, flagsOn, founding, indicator, number, rate } from "../build.ts";
import { onFounding } from "../cells.ts";

type Row = { level1?: string; weight?: string; score?: string };
const form = (rows: Row[], given: Partial<Evaluation> = {}) =>
  evaluation({
    form: "project-expenditure",
    indicators: rows.map((row, index) => indicator({ ordinal: index + 1, name: `指标${index + 1}`, ...row })),
    ...given,
  });
const label = (text: string, weight: string): Evaluation["groupWeights"][number] => ({
  label: text,
  level: 1,
  weight: { ...number(weight), text: `${text} (${weight})` } as Evaluation["groupWeights"][number]["weight"],
});
const weights = (...printed: string[]): Row[] => printed.map((weight) => ({ weight }));

describe("weight-total-mismatch", () => {
  test("speaks where the weights are not the printed total", () => {
    const given = form(weights("50", "30", "11"), {
      executionWeight: number("10"),
      totalWeight: number("100"),
    });
    expect(flagsOn(weightTotalMismatch, given)).toMatchObject([
      {
        flag_id: "weight-total-mismatch--t-2023-01",
        severity: "high",
        printed: "100",
        expected: "100",
        arithmetic: "10 + 50 + 30 + 11 = 101 ≠ 100",
        message: "“医疗救助资金”分值对不上：全部分值合计 101，应为 100，哪一项分值有误？",
      },
    ]);
  });

  test("takes 100 where no total is printed", () => {
    const given = form(weights("50", "30", "10"), { executionWeight: number("20") });
    expect(flagsOn(weightTotalMismatch, given)).toMatchObject([
      { arithmetic: "20 + 50 + 30 + 10 = 110 ≠ 100" },
    ]);
  });

  test("names the group that its label contradicts, and the total in the same flag", () => {
    const rows = [{ weight: "30" }, { weight: "25" }, { level1: "效益指标", weight: "40" }];
    const given = form(rows, {
      executionWeight: number("10"),
      groupWeights: [label("产出指标", "50"), label("效益指标", "40")],
    });
    expect(flagsOn(weightTotalMismatch, given)).toMatchObject([
      {
        printed: "产出指标 (50)",
        expected: "55",
        arithmetic: "30 + 25 = 55 ≠ 50",
        message:
          "“医疗救助资金”分值对不上：“产出指标 (50)”所列各项合计 55；全部分值合计 105，应为 100，哪一项分值有误？",
      },
    ]);
  });

  test("tells in the same flag where the scores are off as well: a row may be missing", () => {
    const given = form(
      [
        { weight: "50", score: "50" },
        { weight: "30", score: "30" },
      ],
      {
        executionWeight: number("10"),
        executionScore: number("10"),
        totalWeight: number("100"),
        totalScore: number("100"),
      },
    );
    expect(flagsOn(weightTotalMismatch, given)[0]?.message).toContain("各项得分合计 90，也不是所印总分 100");
  });

  test.each<[string, Evaluation]>([
    ["weights that are 100", form(weights("50", "30", "10"), { executionWeight: number("10") })],
    ["decimals that are 100", form(weights("47.5", "2.5", "40"), { executionWeight: number("10") })],
    ["blank weights beside 100", form([...weights("90", "10"), {}])],
    ["no weights at all", form([{}, {}])],
    ["a weight that was not understood", form(weights("50", "三十"), { executionWeight: number("10") })],
    ["a total that was not understood", form(weights("50"), { totalWeight: number("壹佰") })],
    [
      "a total that leaves the rate out",
      form(weights("50", "40"), { executionWeight: number("10"), totalWeight: number("90") }),
    ],
    [
      "a rate whose weight was not found",
      form(weights("50", "30"), { rate: rate("98%"), totalWeight: number("100") }),
    ],
    [
      "a local total",
      form(weights("70", "40"), { executionWeight: number("10"), totalWeight: number("120") }),
    ],
    [
      "a group without rows of its own",
      form(weights("90"), { executionWeight: number("10"), groupWeights: [label("效益指标", "30")] }),
    ],
  ])("is silent on %s", (_, given) => {
    expect(flagsOn(weightTotalMismatch, given)).toEqual([]);
  });

  test("speaks beside a rate without weight where the groups leave it no room", () => {
    const rows = [{ weight: "60" }, { level1: "效益指标", weight: "39" }];
    const groupWeights = [label("产出指标", "60"), label("效益指标", "40")];
    expect(flagsOn(weightTotalMismatch, form(rows, { rate: rate("98%"), groupWeights }))).toMatchObject([
      { arithmetic: "39 ≠ 40" },
    ]);
  });

  test("is silent on the founding reports, whose weights are right", () => {
    expect(FOUNDING).toHaveLength(5);
    expect(onFounding(weightTotalMismatch)).toEqual([]);
  });

  test.each([
    ["yangpu-2022", 53, "\t15\t15\t", "\t16\t15\t", "weight-total-mismatch--yangpu-2022-02"],
    ["yangpu-2022", 59, "\t100\t97.99", "\t90.5\t97.99", "weight-total-mismatch--yangpu-2022-02"],
    ["yangpu-2022", 53, "(50)", "(60)", "weight-total-mismatch--yangpu-2022-02"],
    ["gaoyi-2021", 347, "\t7\t7", "\t6\t7", "weight-total-mismatch--gaoyi-2021-01"],
  ])("speaks on a tampered copy of %s:%i %s", (id, line, from, to, flag) => {
    const flags = flagsOn(weightTotalMismatch, founding(id, [[line, from, to]]));
    expect(flags.map(({ flag_id }) => flag_id)).toEqual([flag]);
  });
});
