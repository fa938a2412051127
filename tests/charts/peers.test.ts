import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { drawPeers, type PeerRow } from "../../src/charts/peers.ts";

const row = (id: string, rate: number, excerpt: boolean): PeerRow => ({
  id,
  place: `${id}县 2023`,
  name: "",
  value: `${rate * 100}%`,
  amount: "",
  tip: `${id}县 2023 ${rate * 100}%`,
  href: `/at/${id}/`,
  rate,
  below: rate < 0.9,
  excerpt,
});
const rows = [row("a", 0.5, true), row("b", 0.8, false), row("c", 1, false)];
const drawing = { id: "peers", label: "同类" };
const parse = (svg: string) => parseHTML(`<body>${svg}</body>`).document;
const svg = drawPeers([{ heading: "县级（3）", rows, median: 0.8 }], "wide", drawing);

test("each place is a linked dot: filled where its report was collected, a ring where figures were transcribed", () => {
  const document = parse(svg);
  const links = [...document.querySelectorAll("a")].map((link) => link.getAttribute("href"));
  const dots = [...document.querySelectorAll("circle")].map((dot) => dot.getAttribute("fill"));
  expect(links).toEqual(["/at/a/", "/at/b/", "/at/c/"]);
  expect(dots).toEqual(["var(--paper)", "var(--missed)", "var(--reached)"]);
});

test("the median is drawn where there is one, and only there", () => {
  const strokes = (drawn: string) => parse(drawn).querySelectorAll(".medians line, .medians path").length;
  expect(strokes(svg)).toBe(1);
  expect(strokes(drawPeers([{ heading: "县级（3）", rows, median: null }], "wide", drawing))).toBe(0);
});

test("the same rows draw the same bytes, and hold nothing a strict policy forbids", () => {
  expect(drawPeers([{ heading: "县级（3）", rows, median: 0.8 }], "wide", drawing)).toBe(svg);
  expect(svg).not.toMatch(/<style|style=|<script|plot-clip/);
});
