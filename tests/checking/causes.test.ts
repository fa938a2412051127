import { describe, expect, test } from "vitest";
import { heapsOf } from "../../src/checking/causes.ts";
import { sheetOf } from "../../src/checking/todo.ts";
import type { ToldFlag } from "../../src/model/told.ts";

/** A question about a line. */
function flag(rule: string, line: string, more: Partial<ToldFlag> = {}): ToldFlag {
  return {
    flag_id: `${rule}--${line}`,
    rule,
    category: "disclosure",
    severity: "medium",
    report_id: "file-0001",
    evaluation_id: "file-0001-01",
    indicator_id: null,
    message: `${rule}?`,
    printed: null,
    expected: null,
    arithmetic: null,
    clears: `mend ${rule}`,
    line: `L${line}`,
    ...more,
  };
}

describe("questions fall into what is mended once and what is mended row by row", () => {
  test("a rule whose findings have one cause is mended once from the second row on", () => {
    const flags = [flag("missing-rate", "4"), flag("missing-rate", "9"), flag("goal-echo", "5")];
    const { once, rows } = heapsOf(flags);
    expect(once.map(({ rule, clears, flags: own }) => [rule, clears, own.length])).toEqual([
      ["missing-rate", "mend missing-rate", 2],
    ]);
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  test("any other rule from the third row on: so many are a habit", () => {
    const twice = [flag("target-restated", "4"), flag("target-restated", "5")];
    expect(heapsOf(twice).once).toEqual([]);
    expect(heapsOf([...twice, flag("target-restated", "6")]).once).toHaveLength(1);
  });

  test("rows go down the report, each with all its questions, the gravest first", () => {
    const flags = [
      flag("weak-reason", "12", { severity: "low" }),
      flag("sum-mismatch", "3;4"),
      flag("rate-mismatch", "12", { severity: "high" }),
    ];
    const { rows } = heapsOf(flags);
    expect(rows.map(({ line, flags: own }) => [line, own.map(({ rule }) => rule)])).toEqual([
      [3, ["sum-mismatch"]],
      [12, ["rate-mismatch", "weak-reason"]],
    ]);
  });

  test("what asks for nothing is no heap of its own, and every question is in one place", () => {
    const flags = ["1", "2", "3"].map((line) => flag("full-marks", line, { severity: "info" }));
    const others = [flag("goal-echo", "4"), ...["5", "6", "7"].map((line) => flag("target-restated", line))];
    const { once, rows, context } = heapsOf([...flags, ...others]);
    expect(context).toEqual(flags);
    const told = [...once.flatMap((cause) => cause.flags), ...rows.flatMap((row) => row.flags)];
    expect(told.map(({ flag_id }) => flag_id).sort()).toEqual(others.map(({ flag_id }) => flag_id).sort());
  });
});

describe("the sheet of what is to be done", () => {
  test("begins with what mends many rows, then the grave, then the others", () => {
    const flags = [
      flag("goal-echo", "2"),
      flag("rate-mismatch", "9", { severity: "high" }),
      ...["4", "5", "6"].map((line) => flag("target-restated", line)),
      flag("weak-reason", "3", { severity: "low" }),
    ];
    const { tasks, more } = sheetOf(heapsOf(flags));
    expect(tasks.map(({ rule, rows }) => [rule, rows])).toEqual([
      ["target-restated", 3],
      ["rate-mismatch", 1],
      ["goal-echo", 1],
      ["weak-reason", 1],
    ]);
    expect(tasks[0]?.lines).toEqual([{ first: 4, last: 6 }]);
    expect(more).toBe(0);
  });

  test("has no more than one page holds, and says how much is left", () => {
    const flags = Array.from({ length: 40 }, (_, index) => flag(`rule-${index}`, String(index + 1)));
    const { tasks, more } = sheetOf(heapsOf(flags));
    expect(tasks.length + more).toBe(40);
    expect(tasks.length).toBeLessThan(20);
  });
});
