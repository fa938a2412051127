import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { openDocument } from "../../src/reading/open.ts";
import { refusing, said } from "../refusing.ts";
import { toDocx } from "./drawn/docx.ts";
import { encodeAs } from "./drawn/encode.ts";
import { cell } from "./drawn/form.ts";
import { linesOf, read } from "./drawn/founding.ts";
import { toPdf } from "./drawn/pdf.ts";
import { toXlsx } from "./drawn/xlsx.ts";
import { zipOf } from "./drawn/zip.ts";

const lines = ["项目名称\t医疗救助“补助”资金", "预算数\t356,145.00"];
const text = lines.join("\r\n");
const utf8 = (content: string) => new TextEncoder().encode(content);
const marked = (mark: number[], bytes: Uint8Array) => new Uint8Array([...mark, ...bytes]);

describe("a text is read in", () => {
  test.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with a mark", marked([0xef, 0xbb, 0xbf], utf8(text))],
    ["UTF-16 with a mark", marked([0xff, 0xfe], encodeAs("utf-16le", text))],
    ["UTF-16, the other way round", marked([0xfe, 0xff], encodeAs("utf-16be", text))],
    ["UTF-16 without a mark", encodeAs("utf-16le", text)],
    ["UTF-16 without a mark, the other way round", encodeAs("utf-16be", text)],
    ["GB18030", encodeAs("gb18030", text)],
  ])("%s", async (_, bytes) => {
    expect(await linesOf(bytes, "report.txt")).toEqual(lines);
  });

  test.each(["utf-16le", "utf-16be"] as const)(
    "%s without a mark, one character a zero byte too",
    async (wide) => {
      const numbered = ["一、项目名称\t第一中学开办费", "二、预算数\t120"];
      expect(await linesOf(encodeAs(wide, numbered.join("\n")), "report.txt")).toEqual(numbered);
    },
  );

  test("GB18030 with a character of four bytes", async () => {
    // 㐀 is 81 39 EE 39
    const bytes = new Uint8Array([...encodeAs("gb18030", "项目："), 0x81, 0x39, 0xee, 0x39]);
    expect(await linesOf(bytes, "report.txt")).toEqual(["项目：㐀"]);
  });
});

describe("what no encoding makes sense of is refused", () => {
  const gb = encodeAs("gb18030", text);
  test.each([
    ["a UTF-8 text that is cut off inside a character", utf8(text).slice(0, 20), 1],
    ["a UTF-8 text with GB18030 behind it", new Uint8Array([...utf8(`${text}\n`), ...gb]), 3],
    ["a GB18030 text that is cut off", gb.slice(0, gb.length - 12), 1],
    ["Big5", encodeAs("big5", "項目名稱\t預算"), 1],
    ["Latin letters with accents", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0xe0), 1],
  ])("%s", async (_, bytes, line) => {
    const error = await read(bytes, "report.txt").catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ line });
    expect(said(error)).toMatch(/不是 UTF-8 文本.*请用 UTF-8 编码另存/);
  });
});

const table = [[cell("甲"), cell("乙")]];
const docx = await toDocx([table]);
const xlsx = await toXlsx([table]);
const pdf = toPdf([table]);
const html = utf8("<!doctype html><table><tr><td>甲</td><td>乙</td></tr></table>");

describe("the kind of a file is told from its content", () => {
  test.each([
    ["docx", docx],
    ["xlsx", xlsx],
    ["pdf", pdf],
    ["html", html],
    ["text", utf8("甲\t乙")],
  ])("%s under a name that promises nothing", async (_, bytes) => {
    expect(await linesOf(bytes, "附件1")).toEqual(["甲\t乙"]);
  });

  test("a page without a frame of its own is one where its name says so", async () => {
    expect(await linesOf(utf8("<div>甲</div><p>乙"), "a.htm")).toEqual(["甲", "乙"]);
  });

  test.each([
    ["report.docx", pdf, /以 \.docx 结尾，内容却是PDF/],
    ["report.pdf", docx, /以 \.pdf 结尾，内容却是Word 文档/],
    ["report.txt", html, /以 \.txt 结尾，内容却是网页/],
    ["report.html", utf8("甲\t乙"), /以 \.html 结尾，内容却是纯文本/],
    ["report.xlsx", utf8("甲\t乙"), /以 \.xlsx 结尾，内容却是纯文本/],
  ])("%s that is something else is refused", async (name, bytes, message) => {
    await expect(read(bytes, name)).rejects.toThrow(refusing(message));
  });

  test.each([
    ["an old Word file", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), /旧版 Office 文件/],
    ["RTF", utf8("{\\rtf1 甲}"), /RTF/],
    ["a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), /图片，要先做文字识别/],
    ["an archive", zipOf({ "a.txt": "甲" }), /这是压缩包/],
    [
      "a web archive",
      utf8("From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\r\n<html>甲"),
      /网页归档（\.mht）/,
    ],
    ["a web archive of another browser", utf8("bplist00\xd1\x01"), /网页归档（\.webarchive）/],
    ["OFD", zipOf({ "OFD.xml": "<OFD/>" }), /OFD 文件/],
    ["an OpenDocument file", zipOf({ mimetype: "application/vnd.oasis.opendocument.text" }), /OpenDocument/],
    ["nothing", new Uint8Array(0), /没有文字/],
  ])("%s is refused with what would help", async (_, bytes, message) => {
    await expect(read(bytes, "附件")).rejects.toThrow(UnreadableFile);
    await expect(read(bytes, "附件")).rejects.toThrow(refusing(message));
  });

  test("another kind than source.json names is refused", async () => {
    await expect(openDocument(pdf, "report.pdf", [], "docx")).rejects.toThrow(
      refusing(/reader 是 docx，文件内容却是 pdf/),
    );
    await expect(openDocument(utf8("甲\t乙"), "report.txt", [], "html")).rejects.toThrow(
      refusing(/reader 是 html/),
    );
    expect((await openDocument(pdf, "report.pdf", [], "pdf")).lines).toEqual(["甲\t乙"]);
  });

  test("a correction overrules a cell of any kind", async () => {
    const correction = { line: 1, from: "乙", to: "丙", reason: "笔误", date: "2026-01-01" };
    const { blocks } = await openDocument(docx, "report.docx", [correction]);
    expect(blocks[0]?.cells[1]).toMatchObject({ text: "丙", correction });
    await expect(openDocument(docx, "report.docx", [{ ...correction, from: "丁" }])).rejects.toThrow(
      refusing(/找不到/),
    );
  });
});
