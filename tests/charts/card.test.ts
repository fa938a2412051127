import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { CARD, drawCard } from "../../src/charts/card.ts";
import { textWidth } from "../../src/charts/theme.ts";

const tokens =
  ":root { --paper: light-dark(#fbfaf7, #15181b); --ink: #111; --ink-quiet: #555; --rule: #000; }";
const card = {
  site: "站",
  kicker: "执行率",
  headline: "",
  address: "example.org/execution/",
  chart: null,
  legend: [],
};
const chart = (height: number) =>
  `<svg viewBox="0 0 352 ${height}" class="plot"><circle r="3"></circle></svg>`;

function linesOf(headline: string, drawn: string | null = null) {
  const svg = drawCard({ ...card, headline, chart: drawn }, "", tokens);
  const { document } = parseHTML(svg);
  const texts = [...document.querySelectorAll("text")].slice(2, -1);
  return texts.map((text) => ({
    text: text.textContent,
    font: Number(text.getAttribute("font-size")),
    y: Number(text.getAttribute("y")),
  }));
}

describe("a card", () => {
  test("has the size that is asked for, light colours and no property left open", () => {
    const svg = drawCard({ ...card, headline: "甲 & <乙>" }, ".plot { color: var(--ink) }", tokens);
    expect(svg).toContain(`viewBox="0 0 ${CARD.width} ${CARD.height}"`);
    expect(svg).toContain("#fbfaf7");
    expect(svg).not.toContain("var(");
    expect(svg).toContain("甲 &amp; &lt;乙>");
    expect(svg).toContain("example.org/execution/");
  });

  test.each([
    "一项也没有",
    "146 项绩效指标里，能用数字核对的只有 74 项",
    "“城乡居民基本医疗保险补助资金”等 35 个项目里，12 个执行率低于 90%，最低 35.86%；其中 9 个没有说明原因",
    "Of 146 performance indicators, only 74 can be checked against figures that were printed with them",
  ])("sets %s in lines that fit and lose nothing", (headline) => {
    for (const drawn of [null, chart(400)]) {
      const lines = linesOf(headline, drawn);
      expect(
        lines
          .map(({ text }) => text)
          .join("")
          .replaceAll(" ", ""),
      ).toBe(headline.replaceAll(" ", ""));
      for (const { text, font, y } of lines) {
        expect(textWidth(text, font)).toBeLessThanOrEqual(drawn ? 500 : 1072);
        expect(y).toBeLessThan(560);
      }
    }
  });

  test("breaks no figure from its measure and begins no line with a closing sign", () => {
    const lines = linesOf(
      "甲乙丙丁戊己庚辛 1,234.56 亿元，壬癸子丑寅卯辰巳午未 35.86%；申酉戌亥",
      chart(400),
    );
    for (const { text } of lines) expect(text).not.toMatch(/^[，。；：、”》）]|^亿|[\d.]$/);
  });

  test("cuts what no size can hold with an ellipsis", () => {
    const lines = linesOf("字".repeat(900), chart(400));
    expect(lines.at(-1)?.text).toMatch(/…$/);
    for (const { y } of lines) expect(y).toBeLessThan(572);
  });

  test("a word wider than a line is broken, and loses nothing", () => {
    const lines = linesOf("a".repeat(60), chart(400));
    expect(lines.map(({ text }) => text).join("")).toBe("a".repeat(60));
  });

  test("says below a chart what its signs mean", () => {
    const legend = [{ sign: "<circle/>", label: "达到 & 超过" }];
    const svg = drawCard({ ...card, headline: "甲", chart: chart(200), legend }, "", tokens);
    expect(svg).toContain("达到 &amp; 超过");
  });

  test("a chart longer than the card goes on below it, a short one stands whole", () => {
    const long = drawCard({ ...card, headline: "甲", chart: chart(2000) }, "", tokens);
    expect(long).toContain("url(#fade)");
    expect(drawCard({ ...card, headline: "甲", chart: chart(200) }, "", tokens)).not.toContain("url(#fade)");
  });
});
