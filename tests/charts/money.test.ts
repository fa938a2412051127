import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawMoney, type MoneyRow } from "../../src/charts/money.ts";

const row = (id: string, initial: number, annual: number, executed: number | null): MoneyRow => ({
  id,
  place: "杨浦区 2022",
  name: `项目${id}`,
  value: "80 倍",
  amount: "",
  href: `/evaluations/${id}/`,
  initial,
  annual,
  executed,
});
const rows = [row("a", 4_878_000, 390_065_700, 389_545_477.1), row("b", 34_031_090, 29_886_190, null)];
const svg = drawMoney(rows, "wide", { id: "money", label: "金额" }, (yuan) => `${yuan} 元`);
const { document } = parseHTML(`<body>${svg}</body>`);

test("every row is joined from its initial to its annual budget, and what was paid is linked", () => {
  expect(document.querySelectorAll('a[href="/evaluations/a/"]')).toHaveLength(1);
  expect(document.querySelectorAll('a[href="/evaluations/b/"]')).toHaveLength(0);
  expect(document.querySelectorAll("circle")).toHaveLength(rows.length + 1);
});

test("the log scale has a tick for every power of ten that is needed", () => {
  const ticks = [...document.querySelectorAll("text")]
    .map((text) => text.textContent)
    .filter((text) => text.endsWith("0 元"));
  expect(ticks).toEqual(["1000000 元", "10000000 元", "100000000 元", "1000000000 元"]);
});
