import { expect, test } from "vitest";
import { formulaOf } from "../../../src/evidence/rates/own-formula.ts";
import { SCORED_MONEY_COLUMNS } from "../../../src/model/labels/money.ts";
import { indicator } from "../../rules/build.ts";

const formulaIn = (content: string) => formulaOf(indicator({ name: "支出进度率", content }));

test("a formula may name amounts as the heads of columns do", () => {
  expect(formulaIn("支出进度率=全年实际支出数/年初批复预算数×100%")).toEqual({
    over: { executed: 1 },
    under: { initialBudget: 1 },
  });
  expect(formulaIn("支出进度率=（本年决算数-执行数）/调整后全年预算数")).toBeNull();
});

test("every head of a budget or of what was spent is a term, but for those that do not say which budget they mean", () => {
  const amounts = Object.entries(SCORED_MONEY_COLUMNS).filter(
    ([label, column]) =>
      ["initialBudget", "annualBudget", "executed"].includes(column) && !/[A-Z]/.test(label),
  );
  const unknown = amounts.filter(([label]) => formulaIn(`支出进度率=${label}/全年预算数`) === null);
  expect(amounts.length).toBeGreaterThan(20);
  expect(unknown.map(([label]) => label)).toEqual(["预算数", "年度预算数"]);
});
