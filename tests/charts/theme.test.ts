import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { chartFile, tokensIn } from "../../src/charts/file.ts";
import { shorten, textWidth } from "../../src/charts/theme.ts";

test("a Han character is one em, a digit about half", () => {
  expect(textWidth("执行率", 10)).toBe(30);
  expect(textWidth("2023", 10)).toBeLessThan(30);
});

test("letters are as wide as they are drawn, so that a name of many narrow ones is not cut", () => {
  expect(textWidth("illicit", 10)).toBeLessThan(textWidth("mammoth", 10));
  expect(textWidth("fertility", 10, 1.1)).toBeCloseTo(textWidth("fertility", 10) * 1.1);
  const name = "Medical insurance for urban and rural residents";
  expect(textWidth(name, 14)).toBeLessThan(name.length * 0.56 * 14);
});

test("a text is cut only where it does not fit", () => {
  expect(shorten("医疗救助", 40, 10)).toBe("医疗救助");
  const cut = shorten("医疗服务与保障能力提升", 60, 10);
  expect(cut).toBe("医疗服务与…");
  expect(textWidth(cut, 10)).toBeLessThanOrEqual(60);
});

test("a chart as a file brings its own colours", () => {
  const tokens =
    ':root { --paper: light-dark(#fbfaf7, #15181b); --ink-quiet: #5a6169; --sans: "PingFang SC", sans-serif; }';
  const svg = '<svg id="x" viewBox="0 0 800 100" class="plot"><text fill="var(--paper)">A</text></svg>';
  const imprint = { title: "甲 & 乙 <丙>", credit: "来源" };
  const file = chartFile(svg, imprint, ".plot { font-family: var(--sans) }", tokens);
  expect(file).toContain("甲 &amp; 乙 &lt;丙>");
  expect(file).toContain('viewBox="-16 -52 832 188"');
  expect(file).toContain('xmlns="http://www.w3.org/2000/svg"');
  expect(file).toContain('fill="#fbfaf7"');
  expect(file).toContain("font-family: 'PingFang SC', sans-serif");
  expect(file).not.toContain("var(");
});

test("a chart as a file brings its legend, and breaks what is too long for it", () => {
  const svg = '<svg id="x" viewBox="0 0 200 100" class="plot"></svg>';
  const legend = [{ sign: "<circle/>", label: "达到 & 超过" }];
  const file = chartFile(svg, { title: "题".repeat(20), credit: "源".repeat(20), legend }, "", "");
  expect(file.match(/font-size="18"/g)).toHaveLength(2);
  expect(file.match(/font-size="12"/g)).toHaveLength(2);
  expect(file).toContain("<circle/>");
  expect(file).toContain("达到 &amp; 超过");
  expect(file).toContain('viewBox="-16 -100 232 254"');
});

test("a title of a file is broken between words", () => {
  const svg = '<svg id="x" viewBox="0 0 200 100" class="plot"></svg>';
  const file = chartFile(svg, { title: "Indicators that can be checked", credit: "" }, "", "");
  expect([...file.matchAll(/font-size="18"[^>]*>([^<]*)</g)].map(([, line]) => line)).toEqual([
    "Indicators that can",
    "be checked",
  ]);
});

test("tokens for one language do not reach the drawings of another", () => {
  const tokens = ":root { --sans: A }\n:root:lang(en) {\n  --sans: B;\n}\n";
  expect(tokensIn(tokens, "zh")).not.toContain("B");
  expect(tokensIn(tokens, "en")).toContain("B");
});

test("the icon has the colours of the site", () => {
  const [icon, tokens] = ["public/favicon.svg", "src/styles/tokens.css"].map((file) =>
    readFileSync(file, "utf8"),
  );
  const drawn = icon?.match(/#[0-9a-f]{6}/g) ?? [];
  expect(drawn.length).toBeGreaterThan(4);
  expect(drawn.filter((colour) => !tokens?.includes(colour))).toEqual([]);
});
