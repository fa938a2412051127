import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { type CompletionPart, drawCompletion } from "../../src/charts/completion.ts";
import { MARKS } from "../../src/model/mark.ts";

const counts = { exceeded: 8, met: 29, self_declared: 15, unverifiable: 0, not_met: 1 };
const parts: CompletionPart[] = MARKS.toReversed().map((mark) => ({
  report: "here-2023",
  name: "高邑县 2023 · 53 项",
  kind: mark,
  title: mark,
  count: counts[mark],
  href: "/indicators/here-2023/",
}));
const svg = drawCompletion(parts, "wide", { id: "done", label: "完成状态" });
const { document } = parseHTML(`<body>${svg}</body>`);
const bars = [...document.querySelectorAll("a rect:first-child")];

test("a bar has a part for every mark that occurs, from best to worst", () => {
  expect(bars.map((bar) => bar.getAttribute("fill"))).toEqual([
    "url(#done-exceeded)",
    "url(#done-met)",
    "url(#done-self_declared)",
    "url(#done-not_met)",
  ]);
});

test("the parts are as long as their counts", () => {
  const widths = bars.map((bar) => Number(bar.getAttribute("width")) + 2);
  const [exceeded = 0, met = 0] = widths;
  // to the tenth of a unit that is drawn
  expect(met).toBeCloseTo((exceeded * 29) / 8, 0);
});

describe.each([
  // the widths that a chart has on the smallest window it is drawn for
  ["wide", 860, 692],
  ["narrow", 352, 288],
] as const)("a %s bar", (size, width, drawn) => {
  const few = { exceeded: 1, met: 150, self_declared: 0, unverifiable: 1, not_met: 1 };
  const text = drawCompletion(
    parts.map((part) => ({ ...part, count: few[part.kind] })),
    size,
    { id: "few", label: "完成状态" },
  );
  const own = parseHTML(`<body>${text}</body>`).document;
  const numberOf = (rect: Element | null, name: string) => Number(rect?.getAttribute(name));
  const links = [...own.querySelectorAll("a")].map((link) => {
    const rect = link.querySelector("rect[pointer-events=all]");
    return {
      name: link.getAttribute("aria-label"),
      x: numberOf(rect, "x"),
      width: numberOf(rect, "width"),
      height: numberOf(rect, "height"),
    };
  });

  test("links each of its parts, in their order, where none is smaller than 24 pixels", () => {
    expect(links.map(({ name }) => name)).toEqual([
      "exceeded 1 / 153",
      "met 150 / 153",
      "unverifiable 1 / 153",
      "not_met 1 / 153",
    ]);
    const smallest = Math.min(...links.flatMap((link) => [link.width, link.height]));
    expect((smallest * drawn) / width).toBeGreaterThanOrEqual(24);
  });

  test("has no link over another, and none beyond it", () => {
    for (const [index, { x, width: wide }] of links.entries())
      expect(x + wide).toBeLessThanOrEqual((links[index + 1]?.x ?? width) + 0.1);
  });

  test("is pointed at nowhere else", () => {
    expect(own.querySelectorAll("a rect:not([pointer-events])")).toHaveLength(0);
  });

  test("is drawn as long as its counts all the same", () => {
    const [first = 0, second = 0] = [...own.querySelectorAll("a rect:first-child")].map((rect) =>
      numberOf(rect, "width"),
    );
    expect(first).toBeLessThan(second / 50);
  });
});

test("every pattern that is used is defined, and words alone are hatched", () => {
  for (const bar of bars) {
    const id = /#([\w-]+)/.exec(bar.getAttribute("fill") ?? "")?.[1];
    expect(document.querySelectorAll(`pattern[id="${id}"]`)).toHaveLength(1);
  }
  const stripes = (mark: string) => document.querySelectorAll(`pattern[id="done-${mark}"] > rect`).length;
  expect([stripes("met"), stripes("self_declared"), stripes("unverifiable")]).toEqual([1, 2, 2]);
});

test("counts are printed where they fit", () => {
  const texts = [...document.querySelectorAll("text")].map((text) => text.textContent);
  expect(texts).toEqual(expect.arrayContaining(["8", "29", "15", "高邑县 2023 · 53 项"]));
  expect(texts).not.toContain("0");
});
