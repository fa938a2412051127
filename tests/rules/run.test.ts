import { describe, expect, test } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { scoreTotalMismatch } from "../../src/rules/consistency/score-total-mismatch.ts";
import { RULES } from "../../src/rules/index.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { runRules } from "../../src/rules/run.ts";
import { evaluation, flagsOn, founding, report } from "./build.ts";

const twice: Rule = {
  id: "twice",
  category: "consistency",
  severity: "low",
  *check({ id }) {
    const found = {
      subject: id,
      data: null,
      printed: null,
      expected: null,
      arithmetic: null,
      at: [],
    };
    yield found;
    yield { ...found };
  },
};

test("two findings of one id are a bug of the rule", () => {
  expect(() => runRules([twice], report(evaluation()))).toThrow("two flags are called twice--t-2023-01");
});

describe("a rule that needs a whole form", () => {
  const asked: string[] = [];
  const needing: Rule = {
    id: "needing",
    category: "disclosure",
    severity: "low",
    needsWhole: true,
    *check({ id }) {
      asked.push(id);
      yield { subject: id, data: null, printed: null, expected: null, arithmetic: null, at: [] };
    },
    *checkReport({ id }) {
      asked.push(id);
      yield { subject: id, data: null, printed: null, expected: null, arithmetic: null, at: [] };
    },
  };
  const raisedOn = (rule: Rule, ...parts: boolean[]) => {
    asked.length = 0;
    const evaluations = parts.map((partlyRead, index) =>
      evaluation({ id: `t-2023-0${index + 1}`, partlyRead }),
    );
    return runRules([rule], report(...evaluations)).map(({ row: { flag_id } }) => flag_id);
  };

  test("is not even asked about one of which a part was not read, nor about its report", () => {
    expect(raisedOn(needing, false, true)).toEqual(["needing--t-2023-01"]);
    expect(asked).toEqual(["t-2023-01"]);
  });

  test("is asked about every whole one and their report", () => {
    expect(raisedOn(needing, false, false)).toEqual([
      "needing--t-2023",
      "needing--t-2023-01",
      "needing--t-2023-02",
    ]);
  });

  test("differs in that from every other rule", () => {
    const { needsWhole, ...other } = needing;
    expect(raisedOn(other, true)).toEqual(["needing--t-2023", "needing--t-2023-01"]);
  });
});

test("a flag's id does not depend on other flags", () => {
  const whole = flagsOn(scoreTotalMismatch, founding("yangpu-2022", [[59, "97.99", "95.99"]]));
  const more = founding("yangpu-2022", [
    [39, "99.99", "90.99"],
    [59, "97.99", "95.99"],
  ]);
  const ids = flagsOn(scoreTotalMismatch, more).map(({ flag_id }) => flag_id);
  expect(whole).toHaveLength(1);
  expect(ids).toHaveLength(2);
  expect(ids).toContain(whole[0]?.flag_id);
});

test("a total is not judged where a row of its form was not read", () => {
  // the row of line 53 loses its weight's column, so it cannot be placed: its points are missing from our sum, not from the report's
  const torn = founding("yangpu-2022", [[53, "34次\t15\t15\t无", "34次\t15分\t15\t多一格\t无"]]);
  expect(torn.evaluations[1]?.partlyRead).toBe(true);
  expect(torn.evaluations[1]?.indicators).toHaveLength(5);
  expect(flagsOn(scoreTotalMismatch, torn)).toEqual([]);
});

describe("an excerpt", () => {
  const bare = (): Report => ({ ...report(evaluation()), reportDate: null });
  const raisedOn = (own: Report) => runRules(RULES, own).map(({ row }) => row);

  test("is not asked for what it leaves out: the original may print it", () => {
    expect(raisedOn(bare()).filter(({ category }) => category === "disclosure")).not.toEqual([]);
    expect(
      raisedOn({ ...bare(), kind: "excerpt" }).filter(({ category }) => category === "disclosure"),
    ).toEqual([]);
  });

  test("is asked for its figures as every report is", () => {
    const figures = (rows: ReturnType<typeof raisedOn>) =>
      rows.filter(({ category }) => category !== "disclosure").map(({ flag_id }) => flag_id);
    const low = founding("changchun-2023");
    const whole = figures(raisedOn(low));
    expect(whole).toContain("large-unspent--changchun-2023-01-local");
    expect(figures(raisedOn({ ...low, kind: "excerpt" }))).toEqual(whole);
  });
});
