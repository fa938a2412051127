import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Document, UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { said } from "../refusing.ts";
import { toDocx } from "./drawn/docx.ts";
import { FILES } from "./drawn/files.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, read } from "./drawn/founding.ts";
import { streamPdf } from "./drawn/pdf.ts";
import { toXlsx } from "./drawn/xlsx.ts";
import { withParts, zipOf } from "./drawn/zip.ts";

const docx = await toDocx(["题目", [[cell("甲"), cell("乙")]]]);
const xlsx = await toXlsx(["题目", [[cell("甲"), cell("乙")]]]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const word = (body: string) =>
  withParts(docx, (name, text) =>
    name === "word/document.xml"
      ? text.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`)
      : text,
  );
const sheet = (added: string) =>
  withParts(xlsx, (name, text) =>
    name === "xl/worksheets/sheet1.xml" ? text.replace("</sheetData>", () => `</sheetData>${added}`) : text,
  );
const book = (added: string) =>
  withParts(xlsx, (name, text) =>
    name === "xl/workbook.xml" ? text.replace("</sheets>", `</sheets>${added}`) : text,
  );
// numbers that do not repeat, so that they cannot be pressed to nothing
const varied = (count: number, say: (number: number) => string) =>
  Array.from({ length: count }, (_, i) => say((i * 7919 * 104_729) % 1_000_003)).join("");
/** A packed file whose directory states that its part is smaller than it is. */
function understated(): Uint8Array {
  const file = zipOf({ "word/document.xml": "甲".repeat(500_000) });
  const view = new DataView(file.buffer, file.byteOffset);
  const end = file.length - 22;
  view.setUint32(view.getUint32(end + 16, true) + 24, 1000, true);
  return file;
}

describe("each ends in a clear error", () => {
  const inputs: [what: string, make: () => Uint8Array, name: string, message: RegExp][] = [
    [
      "100 MB of pipes",
      () => new Uint8Array(100 * 1024 * 1024).fill(0x7c),
      "a.txt",
      /文件有 104857600 字节，超过上限/,
    ],
    [
      "16 MB of pipes on one line",
      () => new Uint8Array(16 * 1024 * 1024).fill(0x7c),
      "a.txt",
      /一行有 16777216 个字符/,
    ],
    ["a million lines", () => utf8("甲\n".repeat(1_000_000)), "a.txt", /超过上限 200000 行/],
    ["a million columns", () => utf8("1\t".repeat(90_000)), "a.txt", /一行有 90001 个单元格/],
    ["a million piped columns", () => utf8("1|".repeat(90_000)), "a.txt", /一行有 90001 个单元格/],
    [
      "a million cells",
      () => utf8(`${"1\t".repeat(900)}\n`.repeat(1_200)),
      "a.txt",
      /单元格超过上限 500000 个/,
    ],

    [
      "a zip bomb",
      () => zipOf({ "word/document.xml": new Uint8Array(80 * 1024 * 1024) }),
      "a.docx",
      /解开后超过上限/,
    ],
    [
      "a small part that unpacks a thousandfold",
      () => word("<w:p/>".repeat(400_000)),
      "a.docx",
      /解开后是压缩时的 \d+ 倍/,
    ],
    ["a part larger than its directory says", understated, "a.docx", /比目录所说的大/],
    [
      "more parts than a report has",
      () => zipOf(Object.fromEntries(Array.from({ length: 5_000 }, (_, i) => [`word/${i}.xml`, "x"]))),
      "a.docx",
      /有 5000 个部分/,
    ],
    [
      "a file that is cut off",
      () => docx.slice(0, Math.floor(docx.length * 0.7)),
      "a.docx",
      /不完整或已损坏/,
    ],
    [
      "a file with a byte changed",
      () => docx.map((byte, i) => (i === 100 ? byte ^ 1 : byte)),
      "a.docx",
      /损坏/,
    ],
    [
      "entities",
      () =>
        withParts(docx, (name, text) =>
          name === "word/document.xml"
            ? text.replace("<w:document", '<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;">]><w:document')
            : text,
        ),
      "a.docx",
      /声明了实体/,
    ],
    [
      "deep nesting",
      () => word(`${"<w:p>".repeat(400)}${"</w:p>".repeat(400)}`),
      "a.docx",
      /嵌套超过上限 256 层/,
    ],
    [
      "too many tags",
      () => word(varied(160_000, (n) => `<w:p><w:t>${n}</w:t></w:p>`)),
      "a.docx",
      /标记超过上限 600000 个/,
    ],
    [
      "a tag of a hundred thousand characters",
      () => word(`<w:p ${varied(12_000, (n) => ` a${n}=""`)}/>`),
      "a.docx",
      /标记超过上限 65536 个字符/,
    ],
    [
      "a table of a million columns",
      () =>
        word(
          `<w:tbl><w:tr>${varied(2_000, (n) => `<w:tc><w:p><w:r><w:t>${n}</w:t></w:r></w:p></w:tc>`)}</w:tr></w:tbl>`,
        ),
      "a.docx",
      /超过上限 1000 列/,
    ],

    [
      "merged cells over a whole sheet",
      () => sheet('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
      "a.xlsx",
      /合并单元格盖住超过 500000 格/,
    ],

    ["a page nested deep", () => utf8(`<html>${"<div>".repeat(100_000)}`), "a.html", /嵌套超过上限 256 层/],
    [
      "a page of too many tags",
      () => utf8(`<html><body>${"<p>".repeat(500_000)}`),
      "a.html",
      /超过上限 400000 个标记/,
    ],
    [
      "a page of a million columns",
      () => utf8(`<table><tr>${"<td>1".repeat(100_000)}`),
      "a.html",
      /超过上限 1000 列/,
    ],
    [
      "spans that make a grid of millions",
      () => utf8(`<table>${"<tr><td colspan=999 rowspan=60000>1<td>2".repeat(1_000)}`),
      "a.html",
      /超过上限/,
    ],
    ["a page in a sheet's clothing", () => utf8("<html><table><tr><td>1"), "a.xlsx", /内容却是网页/],

    [
      "a PDF that unpacks to too much",
      () => streamPdf(" ".repeat(40 * 1024 * 1024)),
      "a.pdf",
      /解开后超过上限/,
    ],
    [
      "a PDF of too many strokes",
      () => streamPdf("0 0 m 9 9 l S\n".repeat(600_000)),
      "a.pdf",
      /绘图步骤超过上限/,
    ],
    [
      "a PDF of too much text",
      () => streamPdf(`BT /F1 9 Tf ${"(ab)Tj ".repeat(40_000)}ET`),
      "a.pdf",
      /文字或画线超过上限/,
    ],
    [
      "a PDF whose parts paint one another",
      () =>
        streamPdf(
          "/X Do",
          Array.from({ length: 9 }, () => "/X Do ".repeat(9)),
        ),
      "a.pdf",
      /图形层层套用/,
    ],
  ];
  test.each(inputs)("%s", async (_, make, name, message) => {
    const error = await openDocument(make(), name).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ line: expect.any(Number) });
    expect(said(error)).toMatch(message);
    // what was found, then what to do
    expect(said(error)).toMatch(/；请/);
  });
});

describe("what a library would expand is left out", () => {
  const wide =
    '<dataValidation type="list" sqref="A1:XFD1048576"><formula1>"甲,乙"</formula1></dataValidation>';
  test.each([
    ["validation of a whole sheet", sheet(`<dataValidations count="1">${wide}</dataValidations>`)],
    [
      "names for a whole sheet",
      book('<definedNames><definedName name="甲">自评表!$A$1:$XFD$1048576</definedName></definedNames>'),
    ],
    [
      "links without their list",
      sheet('<hyperlinks><hyperlink ref="A1" r:id="rId9"/></hyperlinks><drawing r:id="rId8"/>'),
    ],
  ])("%s", async (_, bytes) => {
    expect((await openDocument(bytes, "a.xlsx")).lines).toEqual(["题目", "甲\t乙"]);
  });
});

describe("what is glued or scrambled yields no figures and a notice", () => {
  const glued =
    "财政项目支出绩效自评表\n项目名称医疗救助\n全年预算数全年执行数分值执行率得分\n年度资金总额:2020101010\n三级指标指标值实际完成值分值得分\n参保率≥98%99%1010\n";
  const scrambled = `项目支出绩效自评表\n${["三级指标", "分值", "10", "指标值", "得分", "≥98%", "项目名称", "99%", "医疗救助"].join("\n")}\n`;
  test.each([
    ["glued", glued],
    ["scrambled", scrambled],
  ])("%s", async (_, text) => {
    const { evaluations, notices } = await read(text, "report.txt");
    const figures = evaluations.flatMap(({ executed, rate, indicators }) => [executed, rate, ...indicators]);
    expect(figures.filter((figure) => figure !== null)).toEqual([]);
    expect(notices).not.toEqual([]);
  });
});

describe("whatever the bytes are, a file is read or refused", () => {
  const pieces = drawForm(founding("yangpu-2022", 2));
  const isSound = (outcome: Document | unknown) =>
    outcome instanceof UnreadableFile
      ? said(outcome) !== ""
      : typeof outcome === "object" && outcome !== null && "blocks" in outcome;

  test.each(Object.entries(FILES))("%s with bytes changed or cut off", async (_, { name, draw }) => {
    const bytes = await draw(pieces);
    const change = fc.record({
      at: fc.nat({ max: bytes.length - 1 }),
      byte: fc.nat({ max: 255 }),
      length: fc.nat({ max: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { maxLength: 4 }),
        fc.option(fc.nat({ max: bytes.length })),
        async (changes, end) => {
          const changed = bytes.slice();
          for (const { at, byte, length } of changes) changed.fill(byte, at, at + length);
          const outcome = await openDocument(changed.slice(0, end ?? undefined), name).catch(
            (thrown: unknown) => thrown,
          );
          expect(isSound(outcome), String(outcome)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("bytes of no kind at all", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.constantFrom("", ".txt", ".pdf", ".docx", ".html"),
        async (bytes, ending) => {
          const outcome = await openDocument(bytes, `a${ending}`).catch((thrown: unknown) => thrown);
          expect(isSound(outcome), String(outcome)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
