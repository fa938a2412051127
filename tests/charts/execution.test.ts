import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawExecution, type ExecutionRow, radiusOf } from "../../src/charts/execution.ts";

const row = (id: string, rate: number, own: Partial<ExecutionRow> = {}): ExecutionRow => ({
  id,
  place: "高邑县 2021",
  name: `项目${id}`,
  value: `${rate * 100}%`,
  amount: "1 万元",
  href: `/evaluations/${id}/`,
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
const place = (link: Element) =>
  (/translate\(([\d.]+),([\d.]+)\)/.exec(link.innerHTML) ?? []).slice(1).map(Number);

describe("the dot plot of execution rates", () => {
  test("has one linked mark per evaluation, in the order of the rows", () => {
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/evaluations/a/",
      "/evaluations/b/",
      "/evaluations/c/",
    ]);
    const heights = links.map((link) => place(link)[1] ?? 0);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  test("puts lower rates further left", () => {
    const [a = 0, b = 0, c = 0] = links.map((link) => place(link)[0]);
    expect(a).toBeLessThan(b);
    expect(b).toBeLessThan(c);
  });

  test("tells by colour what is low, by hollowness what cannot be recomputed", () => {
    const marks = links.map((link) => link.querySelector("path"));
    expect(marks.map((mark) => mark?.getAttribute("stroke"))).toEqual([
      "var(--missed)",
      "var(--reached)",
      "var(--reached)",
    ]);
    expect(marks.map((mark) => mark?.getAttribute("fill"))).toEqual([
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

  test("leaves the amounts out on phones", () => {
    expect(svg).toContain("1 万元");
    expect(drawExecution(groups, "narrow", drawing)).not.toContain("1 万元");
  });

  test("takes names for text, whatever they hold", () => {
    const hostile = row("x", 0.5, { name: '<img src=x>"&', href: '/e/"><script>/' });
    const drawn = drawExecution([{ heading: "<b>", rows: [hostile] }], "wide", {
      id: "h",
      label: '"><script>',
    });
    expect(drawn).not.toMatch(/<(img|script|b)\b/);
    expect(drawn).toContain('aria-label="高邑县 2021 &lt;img src=x>&quot;&amp; 50%"');
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
