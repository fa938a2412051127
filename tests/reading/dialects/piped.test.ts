import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPageMark } from "../../../src/documents/running.ts";
import { detectReader } from "../../../src/reading/dialects/index.ts";
import { readDocument } from "../../../src/reading/open.ts";
import { figuresOf } from "../../documents/drawn/figures.ts";
import { founding, read } from "../../documents/drawn/founding.ts";

const open = (...lines: string[]) => readDocument(new TextEncoder().encode(lines.join("\n")), [], "piped");
const textsOf = (...lines: string[]) =>
  open(...lines).blocks.map(({ cells }) => cells.map(({ text }) => text));

describe("a report in piped text", () => {
  test("says what its tabbed text says", async () => {
    const evaluation = founding("changchun-2023");
    const rows = [
      "城乡居民基本医疗保险补助资金转移支付区域(项目)绩效自评表 | | | |",
      "(2023年度)",
      "转移支付(项目)名称 |  | 城乡居民基本医疗保险补助资金 |",
      "资金情况 (万元) |  |  | 全年预算数(A) | 全年执行数(B) | 预算执行率(B/A×100%) |",
      " |  | 年度资金总额: | 356145 | 353069 | 99.14% |",
      " |  | 其他资金 |  |  |  |",
    ];
    const { evaluations } = await read(`${"|||||||\n".repeat(300)}${rows.join("\n")}`, "report.txt");
    const [own] = evaluations.map(figuresOf);
    expect(own?.annualBudget).toEqual(figuresOf(evaluation).annualBudget);
    expect(own?.funds.map(({ source, executed }) => [source, executed?.text])).toEqual([
      ["total", "353069"],
      ["other", undefined],
    ]);
  });

  test("is told from tabbed and stacked text", () => {
    expect(detectReader(["题目", "a | b |", "c | d |"])).toBe("piped");
    expect(detectReader(["题目 | 2023", "a\tb", "c\td"])).toBe("tabbed");
    expect(detectReader(["\ta", "\tb", "", "c|d"])).toBe("stacked");
  });
});

describe("rows", () => {
  test("keep blank cells; bare pipes and dashes print nothing", () => {
    expect(textsOf("| | |", "a | | c |", "---|---|---", " | b |", "")).toEqual([
      ["a", "", "c"],
      ["", "b"],
    ]);
  });

  test("with a pipe before every line have a frame", () => {
    expect(textsOf("| a | b |", "|---|---|", "| c | d |", "说明")).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["说明"],
    ]);
    expect(textsOf("｜a｜b｜", "｜｜d｜")).toEqual([
      ["a", "b"],
      ["", "d"],
    ]);
  });

  test("stand on the lines they were collected on, with tabs for pipes", () => {
    const { lines, blocks } = open("", "a | b\\|c | d");
    expect(lines).toEqual(["", "a\tb|c\td"]);
    expect(blocks[0]?.cells[1]?.at).toEqual({ line: 2, lastLine: 2, cell: 1 });
  });

  test("come back whatever they print", () => {
    const cell = fc.string({ unit: fc.constantFrom("a", "指", "1", "%", "-", ".", " ", "|"), maxLength: 6 });
    const printed = fc
      .array(cell, { minLength: 2, maxLength: 5 })
      .filter((row) => row.some((text) => /[a指1%.]/.test(text)))
      // the number of a page is no row
      .filter((row) => !isPageMark(row.map((text) => text.trim()).join("\t")));
    fc.assert(
      fc.property(fc.array(printed, { minLength: 1, maxLength: 5 }), (rows) => {
        const lines = rows.map((row) => `| ${row.map((text) => text.replaceAll("|", "\\|")).join(" | ")} |`);
        expect(textsOf(...lines)).toEqual(rows.map((row) => row.map((text) => text.trim())));
      }),
    );
  });
});
