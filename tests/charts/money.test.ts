import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawMoney, type MoneyChartRow } from "../../src/charts/money.ts";

const row = (id: string, distance: number, executed: number | null): MoneyChartRow => ({
  id,
  place: "杨浦区 2022",
  name: `项目${id}`,
  value: `${distance}%`,
  amount: "",
  tip: `项目${id}`,
  href: `/evaluations/${id}/`,
  distance,
  executed,
});
const svg = drawMoney(
  [row("a", 7896, 7880), row("b", -12.2, null), row("c", 28, 27)],
  "wide",
  { id: "money", label: "金额" },
  (percent) => `${percent} 成`,
);
const { document } = parseHTML(`<body>${svg}</body>`);

test("every row is a link, every budget within the edge a ring, what was paid a dot in it", () => {
  expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
    "/evaluations/a/",
    "/evaluations/b/",
    "/evaluations/c/",
  ]);
  expect(document.querySelectorAll("circle")).toHaveLength(3);
});

test("what goes beyond the edge ends in an arrow that is drawn, not typed", () => {
  expect(document.querySelectorAll("path[transform*=rotate]")).toHaveLength(1);
  expect(svg).not.toContain("▸");
});

test("the axis is one of percent, with the initial budget at nought", () => {
  const ticks = [...document.querySelectorAll("text")]
    .map((text) => text.textContent)
    .filter((text) => text.endsWith("成"));
  expect(ticks).toEqual(["-20 成", "0 成", "20 成", "40 成", "60 成", "80 成", "100 成"]);
});
