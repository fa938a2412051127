import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
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
const bars = [...document.querySelectorAll("a rect")];

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
