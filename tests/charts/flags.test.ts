import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { drawFlags, type FlagSquares } from "../../src/charts/flags.ts";

const squares: FlagSquares[] = [
  { severity: "high" as const, count: 2 },
  { severity: "medium" as const, count: 30 },
  { severity: "info" as const, count: 1 },
].map((group) => ({
  ...group,
  report: "here",
  category: "sums",
}));
const reports = [
  { id: "here", name: "高邑县 2021", title: "高邑县 2021：33 条", href: "/reports/here/" },
  { id: "there", name: "杨浦区 2022", title: "杨浦区 2022：没有", href: "/reports/there/" },
];
const categories: [string, string][] = [
  ["sums", "数字不符"],
  ["reasons", "没有说明"],
];

describe.each(["wide", "narrow"] as const)("%s", (size) => {
  const svg = drawFlags(squares, reports, categories, size, { id: "flags", label: "待说明事项" });
  const { document } = parseHTML(`<body>${svg}</body>`);
  const looks = [...document.querySelectorAll("path[fill]")];
  const shapes = looks.map((path) => path.getAttribute("d") ?? "");

  test("draws one square for each flag, all that look alike as one shape, and a link for each report", () => {
    expect(shapes.map((shape) => shape.split("M").length - 1)).toEqual([2, 30, 1]);
    const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("aria-label"));
    expect(links).toEqual(["高邑县 2021：33 条", "杨浦区 2022：没有"]);
  });

  test("says of which row everything is, so that rows can change their places", () => {
    const rows = new Set(["0", "1"]);
    const marks = [...document.querySelectorAll("path, rect, text")].filter(
      (mark) => !categories.some(([, name]) => name === mark.textContent),
    );
    expect(marks.filter((mark) => !rows.has(mark.getAttribute("data-row") ?? ""))).toEqual([]);
    expect(marks.length).toBe(9);
  });

  test("no two squares stand on the same place, and none leaves its field", () => {
    const corners = shapes.flatMap((shape) => [...shape.matchAll(/M(-?[\d.]+),(-?[\d.]+)/g)]);
    expect(new Set(corners.map(([corner]) => corner)).size).toBe(33);
    const [, height] = /viewBox="0 0 \d+ (\d+)"/.exec(svg) ?? [];
    const second = Number(/translate\(([\d.]+),[\d.]+\)[^>]*>没有说明</.exec(svg)?.[1]);
    for (const [, x, y] of corners) {
      expect(Number(x)).toBeLessThan(second);
      expect(Number(y)).toBeLessThan(Number(height));
    }
  });

  test("tells the severities apart without colour: full, hollow, small", () => {
    const fill = (index: number) => looks[index]?.getAttribute("fill");
    expect(fill(0)).not.toBe(fill(1));
    expect((shapes[2] ?? "").length).toBeGreaterThan(0);
    const side = (shape = "") => {
      const [left, right] = [...shape.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
      return (right ?? 0) - (left ?? 0);
    };
    expect(side(shapes[2])).toBeLessThan(side(shapes[0]));
  });
});
