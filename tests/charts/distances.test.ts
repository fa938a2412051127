import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { type DistanceRow, drawDistances, scaleOf } from "../../src/charts/distances.ts";

const row = (id: string, distance: number): DistanceRow => ({
  id,
  place: "甲县 2023",
  name: `指标${id}`,
  value: `${distance}`,
  amount: "100% → 98%",
  tip: `指标${id}`,
  href: `/evaluations/${id}/`,
  distance,
  missed: distance < 0,
});
const svg = drawDistances(
  [row("a", -5), row("b", 10), row("c", 300)],
  "wide",
  { id: "d", label: "差距" },
  {
    tick: (points) => `${points}点`,
    most: 50,
  },
);
const { document } = parseHTML(`<body>${svg}</body>`);
const bars = [...document.querySelectorAll("rect[fill^=var]")].map((bar) => ({
  x: Number(bar.getAttribute("x")),
  width: Number(bar.getAttribute("width")),
  fill: bar.getAttribute("fill"),
}));

test("a bar begins at the target and is as long as the distance, to the left where it was missed", () => {
  const [short, long] = bars;
  // to the tenth of a unit that is drawn
  expect(long?.width ?? 0).toBeCloseTo(2 * (short?.width ?? 0), 0);
  expect((short?.x ?? 0) + (short?.width ?? 0)).toBeCloseTo(long?.x ?? 0, 0);
  expect(bars.map(({ fill }) => fill)).toEqual(["var(--missed)", "var(--reached)", "var(--reached)"]);
});

test("only what goes beyond the edge has an arrow", () => {
  expect(document.querySelectorAll("path[transform*=rotate]")).toHaveLength(1);
});

test.each([
  [[-5, 10], 50, [-5, 0, 5, 10]],
  [[3, 400], 100, [0, 20, 40, 60, 80, 100]],
  [[], 100, [0, 1]],
])("distances of %j up to %i are measured from round number to round number", (distances, most, ticks) => {
  expect(scaleOf(distances, most, "wide").ticks).toEqual(ticks);
});
