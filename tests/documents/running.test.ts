import { expect, test } from "vitest";
import { readSource } from "../../scripts/publish/sources.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { figuresOf } from "./drawn/figures.ts";

const COLUMNS = 72;
const WIDTH = COLUMNS / 2;
const LINES_OF_A_PAGE = 25;

/** A text as a print breaks it: at a fixed width, with a number below each page. */
function broken(text: string): string[] {
  const lines = text.split("\n").flatMap((line) => {
    const parts = [""];
    let columns = 0;
    for (const char of line.trim()) {
      const own = char > "\u1100" ? 2 : 1;
      if (columns + own > COLUMNS) parts.push("");
      columns = columns + own > COLUMNS ? own : columns + own;
      parts[parts.length - 1] += char;
    }
    return parts;
  });
  return lines.flatMap((line, index) =>
    index > 0 && index % LINES_OF_A_PAGE === 0 ? [`—${index / LINES_OF_A_PAGE}—`, "", line] : [line],
  );
}

const read = (lines: string[]) => readDocument(new TextEncoder().encode(lines.join("\n")));

test("a narrative broken at a fixed width says the same", () => {
  const { bytes } = readSource("data/sources/minle-2023", "minle-2023");
  const text = new TextDecoder().decode(bytes);
  const [whole, parts] = [read(text.split("\n")), read(broken(text))];
  expect(parts.lines.length).toBeGreaterThan(whole.lines.length);
  const figures = readEvaluations(parts, "t").evaluations.map(figuresOf);
  expect(figures).toEqual(readEvaluations(whole, "t").evaluations.map(figuresOf));
});

test("a paragraph of several lines says where it begins and ends", () => {
  const full = "绩".repeat(WIDTH);
  const { blocks } = read([
    "一、基本情况",
    full,
    "—1—",
    "效自评",
    full,
    "自评",
    ...Array(6).fill(full),
    "完",
  ]);
  expect(blocks.map(({ cells: [cell] }) => [cell?.at.line, cell?.at.lastLine, cell?.text.length])).toEqual([
    [1, 1, 6],
    [2, 4, WIDTH + 3],
    [5, 6, WIDTH + 2],
    [7, 13, WIDTH * 6 + 1],
  ]);
});

test("lines of their own width are paragraphs of their own", () => {
  const lines = ["甲".repeat(30), "乙".repeat(200), "丙".repeat(30), ..."一二三四五六七八"];
  expect(read(lines).blocks).toHaveLength(lines.length);
});

test("the number of a page is no paragraph", () => {
  expect(read(["甲", "—23—", "- 4 -", "乙"]).blocks.map(({ cells }) => cells[0]?.text)).toEqual(["甲", "乙"]);
});

test("a heading that leaves room for the next character was not broken there", () => {
  const full = `${"绩".repeat(7)}。`;
  const { blocks } = read([
    ...Array<string>(6).fill(full),
    "2.满意度指标",
    "群众满意度目标值",
    "90%。",
    "五、存在的问题",
    "水表安装滞后。",
  ]);
  const texts = blocks.map(({ cells: [cell] }) => cell?.text.replaceAll("\n", ""));
  expect(texts.slice(-4)).toEqual([
    "2.满意度指标",
    "群众满意度目标值90%。",
    "五、存在的问题",
    "水表安装滞后。",
  ]);
});
