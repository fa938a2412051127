import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import type { ShareLook } from "../../src/charts/shares.ts";
import { drawSquares } from "../../src/charts/squares.ts";

const look = (kind: string): ShareLook => ({ kind, fill: "solid", colour: "red" });
const drawing = { id: "s", label: "146 项" };

function areasOf(counts: number[]) {
  const parts = counts.map((count, index) => ({ look: look(`k${index}`), count }));
  const { document } = parseHTML(drawSquares(parts, drawing));
  const [, , width = 0, height = 0] = (document.querySelector("svg")?.getAttribute("viewBox") ?? "")
    .split(" ")
    .map(Number);
  const areas = [...document.querySelectorAll("svg > path")].map((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/h([\d.]+)v([\d.]+)h/g)].reduce(
      (sum, [, wide, tall]) => sum + Number(wide) * Number(tall),
      0,
    ),
  );
  return { areas, width, height };
}

describe("squares", () => {
  test.each([[[55, 44, 18, 29]], [[1, 1, 1]], [[3, 6, 2, 5, 7]], [[4, 4]], [[9]]])(
    "%j: every part has a square for each that it counts",
    (counts) => {
      const { areas, width, height } = areasOf(counts);
      expect(areas).toEqual(counts.map((count) => count * 400));
      const all = counts.reduce((sum, count) => sum + count, 0);
      expect(width * height).toBeGreaterThanOrEqual(all * 400);
      expect(width * height).toBeLessThan((all + 4) * 400);
    },
  );

  test("too many to be told apart are fields of the same share", () => {
    const counts = [11_000, 8_800, 3_600, 5_800];
    const { areas, width, height } = areasOf(counts);
    const all = counts.reduce((sum, count) => sum + count, 0);
    for (const [index, area] of areas.entries())
      expect(area / (width * height)).toBeCloseTo((counts[index] ?? 0) / all, 6);
  });

  test("a part without any is not drawn, and the whole has a name", () => {
    expect(areasOf([3, 0, 2]).areas).toHaveLength(2);
    expect(drawSquares([{ look: look("a"), count: 1 }], { id: "s", label: "a & <b>" })).toContain(
      'aria-label="a &amp; &lt;b>"',
    );
  });
});
