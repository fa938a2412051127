import { describe, expect, test } from "vitest";
import { listExecutedInFull } from "../../../src/rules/plausibility/list-executed-in-full.ts";
import { flagsOn, money, report } from "../build.ts";
import { listed, onFounding } from "../cells.ts";

const row = (ordinal: number, annual: string, executed: string | undefined) =>
  listed(ordinal, { name: `项目${ordinal}` }, { annualBudget: money(annual), executed: money(executed) });
const on = (...executed: (string | undefined)[]) =>
  flagsOn(listExecutedInFull, report(...executed.map((each, at) => row(at + 1, "100", each))));

describe("list-executed-in-full", () => {
  test("speaks of a list of five whose every project executed its budget", () => {
    expect(on("100", "100.00", "100", "100", "100")).toMatchObject([
      { flag_id: "list-executed-in-full--t-2023--listed", severity: "info", evaluation_id: null },
    ]);
  });

  test.each([
    ["four projects", ["100", "100", "100", "100"]],
    ["one project that left a little", ["100", "100", "100", "100", "99.99"]],
    ["one project that spent more", ["100", "100", "100", "100", "100.01"]],
    ["one amount that is not printed", ["100", "100", "100", "100", undefined]],
    ["one amount that was not understood", ["100", "100", "100", "100", "一百"]],
  ])("is silent on %s", (_, executed) => {
    expect(on(...executed)).toEqual([]);
  });

  test("is silent on projects without money", () => {
    const rows = [1, 2, 3, 4, 5].map((ordinal) => row(ordinal, "0", "0"));
    expect(flagsOn(listExecutedInFull, report(...rows))).toEqual([]);
  });

  test("is silent on forms of their own", () => {
    const forms = [1, 2, 3, 4, 5].map((ordinal) => ({
      ...row(ordinal, "100", "100"),
      scope: "project" as const,
    }));
    expect(flagsOn(listExecutedInFull, report(...forms))).toEqual([]);
  });

  test("finds the one list of the founding reports", () => {
    expect(onFounding(listExecutedInFull)).toEqual(["list-executed-in-full--gaoyi-2021--listed"]);
  });
});
