import { zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { figuresOf } from "./drawn/figures.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { packedPdf, pagesPdf, streamPdf, toPdf } from "./drawn/pdf.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const hexOf = (bytes: Uint8Array) =>
  bytesOf([...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join(""));

/** How a file is refused; the test fails where it is read. */
async function refusal(bytes: Uint8Array): Promise<UnreadableFile> {
  const outcome = await openDocument(bytes, "a.pdf").catch((error: unknown) => error);
  if (outcome instanceof UnreadableFile) return outcome;
  throw new Error(`read, or thrown otherwise: ${JSON.stringify(outcome).slice(0, 200)}`);
}

/** The lines around cells of equal size, from the top left corner at (left, top). */
function frame(left: number, top: number, columns: number, rows: number, width = 80, height = 20) {
  const [right, bottom] = [left + columns * width, top + rows * height];
  return [
    ...Array.from({ length: columns + 1 }, (_, i): Line => [left + i * width, top, left + i * width, bottom]),
    ...Array.from({ length: rows + 1 }, (_, i): Line => [left, top + i * height, right, top + i * height]),
  ];
}
type Line = [number, number, number, number];

describe("a form in a PDF", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says, and where each figure stands", async () => {
    const { evaluations, notices } = await read(toPdf(drawForm(evaluation)), "report.pdf");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
    expect(evaluations[0]?.executed?.at.origin).toBe("第1页");
  });

  test("goes on over pages, its merged labels with it", async () => {
    const long = founding("yangpu-2022", 1);
    const { lines, evaluations } = await read(toPdf(drawForm(long)), "report.pdf");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(long)]);
    // no number of a page came in between
    expect(lines.filter((line) => /^- \d+ -/.test(line))).toEqual([]);
  });
});

describe("tables", () => {
  test("keep the columns of cells merged to the right and down", async () => {
    const drawn = toPdf([
      [
        [cell("甲", 2, 2), cell("乙")],
        [cell("丙")],
        [cell("丁"), cell("戊"), cell("己")],
        [cell("庚", 1, 2), cell("辛", 2)],
        [cell("壬"), cell("癸")],
      ],
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["甲\t\t乙", "\t\t丙", "丁\t戊\t己", "庚\t辛", "\t壬\t癸"]);
  });

  test("a text of several lines is one cell", async () => {
    const text = "全年共发放补贴一百二十批次，覆盖全县十六个乡镇，没有发生错发漏发";
    const drawn = toPdf([[[cell("说明"), cell(text), cell("无"), cell("无")]]]);
    expect(await linesOf(drawn, "a.pdf")).toEqual([`说明\t${text}\t无\t无`]);
  });

  test("a row that a page break cuts is one row", async () => {
    const half = (y: number, texts: string[]) =>
      texts.map((text, index) => ({ x: 44 + index * 80, y, text }));
    const drawn = pagesPdf([
      {
        texts: [...half(754, ["指标", "目标"]), ...half(774, ["公路养护的里程", "10"])],
        lines: frame(40, 740, 2, 2),
      },
      { texts: half(54, ["合计", ""]), lines: frame(40, 40, 2, 1) },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["指标\t目标", "公路养护的里程\t10", "合计"]);
  });

  test("two tables on two pages with other edges stay two", async () => {
    const drawn = pagesPdf([
      { texts: [{ x: 44, y: 754, text: "甲" }], lines: frame(40, 740, 2, 2) },
      { texts: [{ x: 64, y: 54, text: "乙" }], lines: frame(60, 40, 3, 2) },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["甲", "乙"]);
  });

  test("without ruling lines, wide gaps part the cells where rows stand apart", async () => {
    const row = (y: number, ...texts: string[]) => texts.map((text, i) => ({ x: 40 + i * 150, y, text }));
    const drawn = pagesPdf([
      { texts: [...row(100, "指标", "目标", "实际"), ...row(130, "里程", "10公里", "12公里")], lines: [] },
    ]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["指标\t目标\t实际", "里程\t10公里\t12公里"]);
  });

  test("without ruling lines and without room between rows, they are refused", async () => {
    const row = (y: number, ...texts: string[]) => texts.map((text, i) => ({ x: 40 + i * 150, y, text }));
    const drawn = pagesPdf([
      { texts: [...row(100, "指标", "目标", "实际"), ...row(110, "里程", "10公里", "12公里")], lines: [] },
    ]);
    expect((await refusal(drawn)).message).toMatch(/没有框线.*请提供/);
  });

  test("cells that a missing line runs together are refused where they print something", async () => {
    // an L of three positions: the line between the first two of the upper row and the one below the first are missing
    const lines: Line[] = [
      ...[40, 200].map((x): Line => [x, 100, x, 140]),
      ...[100, 140].map((y): Line => [40, y, 200, y]),
      [120, 120, 120, 140],
      [120, 120, 200, 120],
    ];
    const printed = { x: 44, y: 114, text: "10" };
    expect((await refusal(pagesPdf([{ texts: [printed], lines }]))).message).toMatch(/缺了框线.*请提供/);
  });
});

describe("running text", () => {
  const sentence = "全年下达资金一千二百万元，已支付一千一百八十万元，其余按合同进度支付。".repeat(4);

  test("is put together from its lines", async () => {
    expect(await linesOf(toPdf(["一、基本情况", sentence]), "a.pdf")).toEqual(["一、基本情况", sentence]);
  });

  test("stands before and behind a table in its order", async () => {
    const drawn = toPdf(["前", [[cell("甲"), cell("乙")]], "后"]);
    expect(await linesOf(drawn, "a.pdf")).toEqual(["前", "甲\t乙", "后"]);
  });
});

describe("what cannot be told is refused", () => {
  test.each([
    ["no text at all", pagesPdf([{ texts: [], lines: frame(40, 40, 2, 2) }]), /没有文字层/],
    ["a text layer nobody sees", streamPdf("BT /F1 9 Tf 3 Tr 40 700 Td (12345) Tj ET"), /识别出来/],
    ["text that stands upright", streamPdf("BT /F1 9 Tf 0 1 -1 0 40 700 Tm (12345) Tj ET"), /不是横排/],
    ["a file cut off at its end", toPdf(["甲"]).slice(0, -40), /不完整/],
    ["a file cut off in its middle", toPdf(["甲".repeat(500)]).slice(0, 900), /不完整/],
    [
      "a file that is locked",
      bytesOf("%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer\n<< /Encrypt 9 0 R >>\n%%EOF\n"),
      /密码/,
    ],
    ["a file of nothing but its frame", bytesOf("%PDF-1.7\n%%EOF\n"), /读不通/],
  ])("%s", async (_, bytes, message) => {
    expect((await refusal(bytes)).message).toMatch(message);
    expect((await refusal(bytes)).message).toMatch(/；请/);
  });
});

describe("streams whose size cannot be told before are refused", () => {
  const text = bytesOf(`BT /F1 9 Tf 40 700 Td (${"1".repeat(200)}) Tj ET`);
  const bomb = zlibSync(new Uint8Array(20 * 1024 * 1024).fill(0x20));
  test.each<[string, Uint8Array, string]>([
    ["packed twice", zlibSync(zlibSync(text)), "/Filter [/FlateDecode /FlateDecode]"],
    ["a bomb in a bomb", zlibSync(bomb), "/Filter [/FlateDecode /FlateDecode]"],
    ["LZW", text, "/Filter /LZWDecode"],
    ["run lengths", text, "/Filter /RunLengthDecode"],
    ["a filter named elsewhere", zlibSync(text), "/Filter 9 0 R"],
    ["a filter written otherwise", zlibSync(text), "/Filter /Fl#61teDecode"],
    ["hex digits around a bomb", hexOf(bomb), "/Filter [/ASCIIHexDecode /FlateDecode]"],
    ["a short name of it", hexOf(bomb), "/Filter [/AHx /Fl]"],
  ])("%s", async (_, body, entries) => {
    const began = performance.now();
    const { message } = await refusal(packedPdf(body, entries));
    expect(message).toMatch(/不能预知大小|超过上限/);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  test("a stream painted more often than a page could be", async () => {
    const strokes = zlibSync(bytesOf("0 0 m 9 9 l S\n".repeat(20_000)));
    const often = `/Contents [${"3 0 R ".repeat(400)}]`;
    for (const bytes of [
      packedPdf(strokes, "/Filter /FlateDecode", often),
      packedPdf(strokes, "/Filter /FlateDecode", "/Contents 3 0 R", 400),
    ]) {
      const began = performance.now();
      expect((await refusal(bytes)).message).toMatch(/绘图步骤超过上限/);
      expect(performance.now() - began).toBeLessThan(5_000);
    }
  });
});
