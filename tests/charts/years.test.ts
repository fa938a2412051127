import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { YearPanel } from "../../src/charts/year-panel.ts";
import { PART, rateScale, splitLabels, ticksOf } from "../../src/charts/year-scale.ts";
import { drawYears } from "../../src/charts/years.ts";

const dot = (year: number, rate: number) => ({
  year,
  rate,
  below: rate < 0.9,
  excerpt: false,
  value: `${rate * 100}%`,
  title: `甲省 ${year} ${rate * 100}%`,
  href: `/evaluations/jia-${year}-01/`,
});
const panel = (id: string, own: Partial<YearPanel> = {}): YearPanel => ({
  id,
  title: `甲省${id}`,
  programme: "医疗救助",
  form: "项目支出表",
  note: "仅 2023 年",
  dots: [dot(2020, 0.8), dot(2021, 0.9), dot(2023, 1)],
  lines: [{ from: { year: 2020, rate: 0.8 }, to: { year: 2021, rate: 0.9 } }],
  gaps: [{ year: 2022, text: "缺" }],
  money: [
    { year: 2020, budget: 100, executed: 80, value: "100 元", title: "甲省 2020 预算 100 元，执行 80 元" },
    { year: 2023, budget: null, executed: 50, value: "50 元", title: "甲省 2023 执行 50 元" },
  ],
  ...own,
});
const axis = [2020, 2021, 2022, 2023];
const drawing = { id: "years", label: "年度变化" };
const panels = [panel("a"), panel("b", { dots: [dot(2023, 1)], lines: [] })];
const svg = drawYears(panels, axis, "wide", drawing);
const { document } = parseHTML(`<body>${svg}</body>`);
const texts = [...document.querySelectorAll("text")].map((text) => text.textContent);
const joins = (drawn: string) =>
  parseHTML(`<body>${drawn}</body>`).document.querySelectorAll(".joins path").length;

describe("small multiples of years", () => {
  test("have one linked dot per year that is there, and none for a year that is missing", () => {
    expect([...document.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([
      "/evaluations/jia-2020-01/",
      "/evaluations/jia-2021-01/",
      "/evaluations/jia-2023-01/",
      "/evaluations/jia-2023-01/",
    ]);
  });

  test("draw a line only where they are told that two years are comparable", () => {
    expect(joins(svg)).toBe(1);
    expect(joins(drawYears(panels.slice(1), axis, "wide", drawing))).toBe(0);
  });

  test("share one axis of years, whatever a panel has", () => {
    for (const year of axis)
      expect(texts.filter((text) => text === String(year))).toHaveLength(panels.length);
  });

  test("name their panels", () => {
    expect(texts).toContain("甲省a");
    for (const line of ["医疗救助", "项目支出表", "仅 2023 年"]) expect(texts).toContain(line);
  });

  test("name only the ends of a long axis", () => {
    const long = Array.from({ length: 9 }, (_, index) => 2015 + index);
    const drawn = drawYears(panels, long, "narrow", drawing);
    expect(drawn).toContain(">2015<");
    expect(drawn).toContain(">2023<");
    expect(drawn).not.toContain(">2019<");
  });

  test("draw the same bytes again and hold nothing a strict policy forbids", () => {
    drawYears(panels, axis, "narrow", { id: "other", label: "别的" });
    expect(drawYears(panels, axis, "wide", drawing)).toBe(svg);
    expect(svg).not.toMatch(/<style|style=|<script|plot-clip/);
  });

  test("take names for text, whatever they hold", () => {
    const drawn = drawYears([panel("x", { title: '<img src=x>"&' })], axis, "wide", drawing);
    expect(drawn).not.toMatch(/<img/);
  });
});

describe("the scale of a panel", () => {
  test("uses its height: from the ten below its lowest rate, always with the line in it", () => {
    const scale = rateScale([dot(2020, 0.98), dot(2021, 1)]);
    expect(scale(80)).toBeCloseTo(PART.foot, 5);
    expect(scale(100)).toBeCloseTo(1, 5);
    expect(ticksOf([dot(2020, 0.98)])).toEqual([80, 90, 100]);
    expect(ticksOf([dot(2020, 0.36)])).toEqual([30, 90, 100]);
  });

  test("puts a label below where above it would stand on a line or in the way of a join", () => {
    const [above, below] = splitLabels([panel("a")], (_, percent) => rateScale(panel("a").dots)(percent));
    expect(above.map(({ year }) => year)).toContain(2023);
    expect(below.map(({ year }) => year)).toEqual([2020]);
    const near = panel("b", { dots: [dot(2020, 0.97), dot(2021, 0.85)], lines: [] });
    const [, under] = splitLabels([near], (_, percent) => rateScale(near.dots)(percent));
    expect(under.map(({ year }) => year)).toContain(2020);
  });
});

describe("below the rates", () => {
  test("money stands on a scale of each panel's own, and says its amounts", () => {
    expect(texts.filter((text) => text === "100 元")).toHaveLength(panels.length);
    const other = drawYears([panel("a", { money: [] })], axis, "wide", drawing);
    expect(other).not.toContain("100 元");
    const larger = panel("b", {
      money: panel("b").money.map((own) => ({
        ...own,
        budget: own.budget === null ? null : own.budget * 1000,
        executed: (own.executed ?? 0) * 1000,
      })),
    });
    const bars = (drawn: string) =>
      [...parseHTML(`<body>${drawn}</body>`).document.querySelectorAll("path[d]")].map((path) =>
        path.getAttribute("d"),
      );
    expect(bars(drawYears([larger], axis, "wide", drawing))).toEqual(
      bars(drawYears([panel("b")], axis, "wide", drawing)),
    );
  });

  test("a year that has no dot says why, and no line crosses it", () => {
    expect(texts.filter((text) => text === "缺")).toHaveLength(panels.length);
  });
});
