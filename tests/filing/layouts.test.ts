import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { evaluationRow, indicatorRows } from "../../src/exports/rows.ts";
import { evaluate } from "../../src/pipeline.ts";

// The layouts that docs/filing.md promises are read, each as it stands there.
const examples = [...readFileSync("docs/filing.md", "utf8").matchAll(/```(\w+)\n([\s\S]*?)```/g)]
  .map(([, kind = "", text = ""]) => ({ kind, text }))
  .filter(({ kind }) => kind !== "sh");
const KEYS = { report_id: "x", region_code: "", fiscal_year: 0 };

test("there is an example of each layout", () => {
  expect(examples.length).toBeGreaterThan(3);
});

const LISTS = ["list", "unnumbered", "aligned"];
const isList = ({ kind }: { kind: string }) => LISTS.includes(kind);

test("there are lists with numbers and without, and one that only spaces part", () => {
  expect(examples.filter(isList).map(({ kind }) => kind)).toEqual(LISTS);
});

describe.each(examples.filter(isList))("$kind", ({ text }) => {
  const { evaluations } = evaluate({ reportId: "x", bytes: new TextEncoder().encode(text) });

  test("gives the money and the score of each project", () => {
    expect(evaluations.map((own) => evaluationRow(own, KEYS))).toMatchObject([
      {
        scope: "listed",
        name: "河道清淤",
        fiscal_year: 2023,
        annual_budget: 600_000,
        executed: 570_000,
        execution_rate_printed: "95%",
        total_score: 99.5,
      },
      { scope: "listed", name: "渡口维护", annual_budget: 120_000, total_score: 100 },
    ]);
  });
});

describe.each(examples.filter((example) => !isList(example)))("$kind", ({ text }) => {
  const { evaluations } = evaluate({ reportId: "x", bytes: new TextEncoder().encode(text) });

  test("gives the money, once and as printed", () => {
    expect(evaluations.map((own) => evaluationRow(own, KEYS))).toMatchObject([
      { fiscal_year: 2023, annual_budget: 600_000, executed: 570_000, execution_rate_printed: "95%" },
    ]);
    expect(evaluations[0]?.name.text).toContain("河道清淤");
  });

  test("gives the indicator", () => {
    expect(evaluations.flatMap(indicatorRows)).toMatchObject([
      { name: "清淤河道", target: "≥5公里", actual: "6公里", status: "exceeded" },
    ]);
  });
});
