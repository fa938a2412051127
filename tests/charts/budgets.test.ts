import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type BudgetRow, drawBudgets } from "../../src/charts/budgets.ts";

const row = (id: string, budget: number, executed: number | null): BudgetRow => ({
  id,
  place: "杨浦区 2022",
  name: `项目${id}`,
  value: `${budget} 元`,
  amount: "",
  tip: "",
  href: `/evaluations/${id}/`,
  budget,
  executed,
});
const groups = [{ heading: "县级", rows: [row("a", 29_886_190, 23_871_869), row("b", 89_800, null)] }];
const scale = (log: boolean) => ({ log, tick: (yuan: number) => `到${yuan}` });
const texts = (svg: string) =>
  [...parseHTML(`<body>${svg}</body>`).document.querySelectorAll("text")].map((text) => text.textContent);

test("every budget is a linked ring, what was paid a dot in it", () => {
  const svg = drawBudgets(groups, "wide", { id: "b", label: "金额" }, scale(true));
  const { document } = parseHTML(`<body>${svg}</body>`);
  expect(document.querySelectorAll("a")).toHaveLength(2);
  expect(document.querySelectorAll("circle")).toHaveLength(3);
  expect(texts(svg)).toContain("县级");
});

test("a log scale goes by powers of ten, a linear one begins at zero", () => {
  const log = texts(drawBudgets(groups, "wide", { id: "b", label: "金额" }, scale(true)));
  expect(log.filter((text) => text.startsWith("到"))).toEqual([
    "到10000",
    "到100000",
    "到1000000",
    "到10000000",
    "到100000000",
  ]);
  const near = [{ heading: "", rows: [row("a", 300, 200), row("b", 350, 350)] }];
  const linear = texts(drawBudgets(near, "wide", { id: "b", label: "金额" }, scale(false)));
  expect(linear.filter((text) => text.startsWith("到"))).toEqual(["到0", "到200", "到400"]);
});

test("on a phone a long amount takes a line of its own rather than the name", () => {
  const named = { ...row("a", 300, 200), name: "医疗保障管理事务" };
  const wholes = (amount: string) =>
    texts(
      drawBudgets(
        [{ heading: "", rows: [{ ...named, amount }] }],
        "narrow",
        { id: "b", label: "" },
        scale(false),
      ),
    );
  for (const amount of ["300 元", "487.8 万元 → 39,006.57 万元"])
    expect(wholes(amount)).toContain("杨浦区 2022　医疗保障管理事务");
});
