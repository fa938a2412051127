import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawExecution, type ExecutionRow, radiusOf } from "../../src/charts/execution.ts";
import { SIZES } from "../../src/charts/theme.ts";

const row = (id: string, rate: number, own: Partial<ExecutionRow> = {}): ExecutionRow => ({
  id,
  place: "高邑县 2021",
  name: `项目${id}`,
  value: `${rate * 100}%`,
  amount: "1 万元",
  href: `/evaluations/${id}/`,
  tip: `高邑县 2021 项目${id} ${rate * 100}%`,
  rate,
  below: rate < 0.9,
  budget: 1e4,
  scope: "project",
  printedOnly: false,
  ...own,
});
const groups = [
  { heading: "医疗救助", rows: [row("a", 0.4, { printedOnly: true }), row("b", 0.95)] },
  { heading: "离休医疗", rows: [row("c", 1, { scope: "summary", budget: 5e9 })] },
];
const drawing = { id: "rates", label: "执行率" };
const svg = drawExecution(groups, "wide", drawing);
const { document } = parseHTML(`<body>${svg}</body>`);
const links = [...document.querySelectorAll("a")];
const marks = [...document.querySelectorAll("path[transform]")];
const placeOf = (mark: Element) =>
  (/translate\(([\d.]+),([\d.]+)\)/.exec(mark.getAttribute("transform") ?? "") ?? []).slice(1).map(Number);

describe("the dot plot of execution rates", () => {
  test("has one link per evaluation, in the order of the rows", () => {
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/evaluations/a/",
      "/evaluations/b/",
      "/evaluations/c/",
    ]);
    const heights = links.map((link) => Number(link.querySelector("rect")?.getAttribute("y")));
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test("links the whole row, from the name to the last figure, over all else", () => {
    const rects = links.map((link) => link.querySelector("rect"));
    for (const rect of rects) {
      expect(Number(rect?.getAttribute("height"))).toBeGreaterThanOrEqual(24);
      expect(Number(rect?.getAttribute("x"))).toBe(0);
      expect(Number(rect?.getAttribute("width"))).toBe(SIZES.wide.width);
    }
    expect(document.querySelector("svg")?.lastElementChild?.contains(links[0] ?? null)).toBe(true);
  });

  test("puts lower rates further left", () => {
    const [a = 0, b = 0, c = 0] = marks.map((mark) => placeOf(mark)[0]);
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
  });

  test("tells by colour what is low, by hollowness what cannot be recomputed", () => {
    expect(marks.map((mark) => mark.getAttribute("stroke"))).toEqual([
      "var(--missed)",
      "var(--reached)",
      "var(--reached)",
    ]);
    expect(marks.map((mark) => mark.getAttribute("fill"))).toEqual([
      "var(--paper)",
      "var(--reached)",
      "var(--reached)",
    ]);
  });

  test("names every mark and heading", () => {
    expect(links.map((link) => link.getAttribute("aria-label"))).toEqual([
      "高邑县 2021 项目a 40%",
      "高邑县 2021 项目b 95%",
      "高邑县 2021 项目c 100%",
    ]);
    expect([...document.querySelectorAll("text")].map((text) => text.textContent)).toContain("离休医疗");
  });

  test("draws the same bytes again, whatever was drawn between", () => {
    drawExecution(groups, "narrow", { id: "other", label: "别的" });
    expect(drawExecution(groups, "wide", drawing)).toBe(svg);
  });

  test("says the amounts on phones too", () => {
    expect(svg).toContain("1 万元");
    expect(drawExecution(groups, "narrow", drawing)).toContain("1 万元");
  });

  test("says a long axis again at its foot", () => {
    const hundreds = (drawn: string) => drawn.match(/>100%</g)?.length;
    expect(hundreds(svg)).toBe(2);
    const many = Array.from({ length: 20 }, (_, index) => row(`r${index}`, 0.5));
    expect(hundreds(drawExecution([{ heading: "", rows: many }], "wide", drawing))).toBe(2);
    expect(hundreds(drawExecution([{ heading: "", rows: many.slice(0, 5) }], "wide", drawing))).toBe(1);
  });

  test("says of every element which row it is of, so that rows may change their places", () => {
    const free = drawExecution([{ heading: "", rows: [row("a", 0.4), row("b", 0.95)] }], "wide", drawing);
    for (const index of [0, 1]) expect(free.match(new RegExp(`data-row="${index}"`, "g"))).toHaveLength(5);
    for (const index of [0, 1, 2]) expect(svg.match(new RegExp(`data-row="${index}"`, "g"))).toHaveLength(5);
  });

  test("names what stands above rows, so that they keep to their heading", () => {
    expect(document.querySelectorAll(".headings text")).toHaveLength(groups.length);
  });

  test("takes names for text, whatever they hold", () => {
    const hostile = row("x", 0.5, { tip: '<img src=x>"&', name: '<img src=x>"&', href: '/e/"><script>/' });
    const drawn = drawExecution([{ heading: "<b>", rows: [hostile] }], "wide", {
      id: "h",
      label: '"><script>',
    });
    expect(drawn).not.toMatch(/<(img|script|b)\b/);
    expect(drawn).toContain('aria-label="&lt;img src=x>&quot;&amp;"');
  });

  test("holds nothing a strict policy forbids", () => {
    expect(svg).not.toMatch(/<style|style=|<script|plot-clip/);
    expect(document.querySelector("svg")?.getAttribute("aria-label")).toBe("执行率");
  });
});

test("a larger budget never has a smaller dot", () => {
  const radii = [null, 1, 9e5, 1e6, 1e7, 1e8, 1e9, 3e10].map(radiusOf);
  expect(radii).toEqual(radii.toSorted((a, b) => a - b));
});

test("on a phone an English name has a line of its own where beside its amount too few letters of it were left", () => {
  const name = "Subsidies for urban and rural residents";
  const english = row("d", 0.5, { place: "Changchun 2023", name, amount: "¥1,018.73m" });
  const drawn = drawExecution([{ heading: "", rows: [english] }], "narrow", drawing);
  const label = /Changchun 2023　([^<]*)</.exec(drawn)?.[1] ?? "";
  expect(label.length).toBeGreaterThan(22);
});
