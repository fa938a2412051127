import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { draw } from "../../src/charts/draw.ts";

test("places are drawn to the tenth of a unit, and what is said stays as it is", () => {
  const svg = draw(
    { id: "a", label: "1.2345 元" },
    {
      marks: [
        Plot.dot([[1 / 3, 2 / 3]], { r: 2.3456 }),
        Plot.link([1], { x1: 0, y1: 0, x2: 1 / 7, y2: 0.9 }),
        Plot.text([[0.5, 0.5]], { text: () => "0.12345" }),
      ],
    },
  );
  expect(svg).toContain('aria-label="1.2345 元"');
  expect(svg).toContain(">0.12345<");
  expect(svg).toContain('r="2.3"');
  const places = [...svg.matchAll(/ (?:transform|d|c?[xy][12]?)="([^"]*)"/g)].map(([, place = ""]) => place);
  expect(places.filter((place) => place.includes(".")).length).toBeGreaterThan(3);
  expect(places.filter((place) => /\.\d\d(?!\d*em)/.test(place))).toEqual([]);
});
