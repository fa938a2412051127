import * as docx from "docx";
import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { toDocx } from "./drawn/docx.ts";
import { figuresOf } from "./drawn/figures.ts";
import { cell, drawForm } from "./drawn/form.ts";
import { founding, linesOf, read } from "./drawn/founding.ts";
import { withParts } from "./drawn/zip.ts";

const small = await toDocx(["题目", [[cell("甲"), cell("乙")]]]);

/** A document whose body is the given WordprocessingML. */
const bodyOf = (body: string) =>
  withParts(small, (name, text) =>
    name === "word/document.xml"
      ? text.replace(/<w:body>[\s\S]*<\/w:body>/, () => `<w:body>${body}</w:body>`)
      : text,
  );
const run = (text: string, properties = "") => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;

describe("a form in a Word document", () => {
  const evaluation = founding("yangpu-2022", 2);

  test("says what its text says", async () => {
    const { evaluations, notices } = await read(await toDocx(drawForm(evaluation)), "report.docx");
    expect(evaluations.map(figuresOf)).toEqual([figuresOf(evaluation)]);
    expect(notices).toEqual([]);
  });

  test("says where each figure stands", async () => {
    const { evaluations } = await read(await toDocx(drawForm(evaluation)), "report.docx");
    expect(evaluations[0]?.executed?.at).toMatchObject({ origin: "表1行4列6", cell: 5 });
  });
});

describe("tables", () => {
  test("keep the columns of cells merged to the right and down", async () => {
    const drawn = await toDocx([
      [
        [cell("甲", 2, 2), cell("乙")],
        [cell("丙")],
        [cell("丁"), cell("戊"), cell("己")],
        [cell("庚", 1, 2), cell("辛", 2)],
        [cell("壬"), cell("癸")],
      ],
    ]);
    expect(await linesOf(drawn, "a.docx")).toEqual([
      "甲\t\t乙",
      "\t\t丙",
      "丁\t戊\t己",
      "庚\t辛",
      "\t壬\t癸",
    ]);
  });

  test("believe a span no further than other cells stand", async () => {
    const wide = (text: string) =>
      `<w:tc><w:tcPr><w:gridSpan w:val="100000000"/></w:tcPr><w:p>${run(text)}</w:p></w:tc>`;
    expect(await linesOf(bodyOf(`<w:tbl><w:tr>${wide("甲")}</w:tr></w:tbl>`), "a.docx")).toEqual(["甲"]);
    await expect(
      read(bodyOf(`<w:tbl><w:tr>${wide("甲")}${wide("乙")}</w:tr></w:tbl>`), "a.docx"),
    ).rejects.toThrow(/超过上限 1000 列/);
  });

  test("have one line for a row, whatever stands in its cells", async () => {
    const drawn = await toDocx([[[cell("甲\n乙"), cell("丙\t丁")]]]);
    expect((await read(drawn, "a.docx")).lines).toEqual(["甲 乙\t丙 丁"]);
  });
});

describe("text", () => {
  test("leaves out what is deleted or crossed out, and takes what is inserted", async () => {
    const deleted = `<w:del w:id="1" w:author="x"><w:r><w:delText>100</w:delText></w:r></w:del>`;
    const inserted = `<w:ins w:id="2" w:author="x">${run("120")}</w:ins>`;
    const body = `<w:p>${run("预算")}${deleted}${inserted}${run("80", "<w:strike/>")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["预算120"]);
  });

  test("of raised digits is not a number", async () => {
    const body = `<w:p>${run("10")}${run("4", '<w:vertAlign w:val="superscript"/>')}${run("元")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["10⁴元"]);
  });

  test("of a symbol is its character", async () => {
    const body = `<w:p><w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run("90%")}</w:p>`;
    expect(await linesOf(bodyOf(body), "a.docx")).toEqual(["≥90%"]);
  });

  test("of links is text, and pictures print nothing", async () => {
    const link = new docx.ExternalHyperlink({
      link: "https://example.org/",
      children: [new docx.TextRun("链接")],
    });
    const picture = new docx.ImageRun({
      type: "png",
      data: new Uint8Array(8),
      transformation: { width: 9, height: 9 },
    });
    const drawn = new docx.Document({
      sections: [{ children: [new docx.Paragraph({ children: [link, picture] })] }],
    });
    expect(await linesOf(new Uint8Array(await docx.Packer.toBuffer(drawn)), "a.docx")).toEqual(["链接"]);
  });
});

describe("what cannot be told is refused", () => {
  const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
  test.each([
    [
      "an equation",
      bodyOf(`<w:p>${run("≥")}<m:oMath ${math}><m:r><m:t>90</m:t></m:r></m:oMath></w:p>`),
      /公式或符号/,
    ],
    [
      "a symbol without a character",
      bodyOf('<w:p><w:r><w:sym w:font="Unknown" w:char="F0B3"/></w:r></w:p>'),
      /公式或符号/,
    ],
    ["no text at all", bodyOf("<w:p/>"), /没有文字/],
    ["a body that is cut off", bodyOf("<w:p>"), /不合格式|没有写完|多出/],
    ["no body", withParts(small, (_, text) => text.replaceAll("w:body", "w:nobody")), /读不通|没有文字/],
  ])("%s", async (_, bytes, message) => {
    await expect(read(bytes, "a.docx")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "a.docx")).rejects.toThrow(message);
  });
});
