import { describe, expect, test } from "vitest";
import type { Evaluation } from "../../../src/model/evaluation.ts";
import { duplicateText } from "../../../src/rules/disclosure/duplicate-text.ts";
import { evaluation, flagsOn, founding, report, words } from "../build.ts";
import { onFounding, unread } from "../cells.ts";

const TEXT = "改造农村中小学校舍，消除危房，配齐教学设备，提高使用率。";
const project = (ordinal: number, given: Partial<Evaluation>) =>
  evaluation({ id: `t-2023-0${ordinal}`, ordinal, name: words(`第${ordinal}个项目`), ...given });
const on = (...given: Partial<Evaluation>[]) =>
  flagsOn(duplicateText, report(...given.map((each, i) => project(i + 1, each))));

describe("duplicate-text", () => {
  test("makes one flag of each group of equal texts", () => {
    const flags = on(
      { goal: words(TEXT), goalResult: words(TEXT) },
      { goal: words("修建乡村公路，方便沿线二十个村的群众出行。") },
      { goal: words(`1、${TEXT.replaceAll("，", ", ")}`), goalResult: words(TEXT) },
      { goal: words(TEXT) },
    );
    expect(flags.map(({ flag_id }) => flag_id)).toEqual([
      "duplicate-text--t-2023-01--goal",
      "duplicate-text--t-2023-01--result",
    ]);
    expect(flags[0]).toMatchObject({ severity: "medium", evaluation_id: null });
    expect(flags[0]?.message).toContain("“第1个项目”与“第3个项目”与“第4个项目”的目标相同（24 个字）");
    expect(flags[0]?.line.split(";")).toHaveLength(3);
  });

  test.each<[string, Partial<Evaluation>, Partial<Evaluation>]>([
    ["reworded text", { goal: words(TEXT) }, { goal: words(TEXT.replace("提高", "保证")) }],
    [
      "fewer than 20 characters",
      { goal: words("做好经费保障工作，保障办公正常运转。") },
      { goal: words("做好经费保障工作，保障办公正常运转。") },
    ],
    ["a goal that another's result repeats", { goal: words(TEXT) }, { goalResult: words(TEXT) }],
    [
      "one project printed twice",
      { goal: words(TEXT), name: words("校舍") },
      { goal: words(TEXT), name: words("校 舍") },
    ],
    ["a summary that restates its project", { goal: words(TEXT), scope: "summary" }, { goal: words(TEXT) }],
    ["texts that were not understood", { goal: unread(TEXT) }, { goal: unread(TEXT) }],
  ])("is silent on %s", (_, one, two) => {
    expect(on(one, two)).toEqual([]);
  });

  test("finds in the founding reports", () => {
    expect(onFounding(duplicateText)).toEqual([
      "duplicate-text--gaoyi-2021-07--goal",
      "duplicate-text--minle-2023-02--goal",
      "duplicate-text--minle-2023-02--result",
    ]);
  });

  test("falls silent when the second founding text differs by a word", () => {
    const better = founding("minle-2023", [[71, "资金运行效能好", "资金运行效能较好"]]);
    expect(flagsOn(duplicateText, better).map(({ line }) => line)).toEqual(["L58;L66"]);
  });
});
