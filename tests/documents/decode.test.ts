import { describe, expect, test } from "vitest";
import { UnreadableFile } from "../../src/documents/block.ts";
import { decodeLines } from "../../src/documents/decode.ts";
import { MOST_BYTES, MOST_CELLS_OF_A_LINE, MOST_LINE_LENGTH } from "../../src/documents/limits.ts";
import { readDocument } from "../../src/reading/open.ts";
import { said } from "../refusing.ts";

const bytes = (text: string) => new TextEncoder().encode(text);
const TEXT = "项目支出绩效自评表\n预算\t100\n";
const LINES = ["项目支出绩效自评表", "预算\t100"];

function refusal(input: Uint8Array): UnreadableFile | null {
  try {
    decodeLines(input);
    return null;
  } catch (error) {
    if (error instanceof UnreadableFile) return error;
    throw error;
  }
}

describe("lines", () => {
  test.each([
    ["LF", TEXT],
    ["CRLF", TEXT.replaceAll("\n", "\r\n")],
    ["CR", TEXT.replaceAll("\n", "\r")],
    ["a byte order mark", `\ufeff${TEXT}`],
    ["no last line end", TEXT.trimEnd()],
  ])("are the same with %s", (_, text) => {
    expect(decodeLines(bytes(text))).toEqual(LINES);
  });

  test.each(["\u200b", "\u2060", "\u00ad", "\ufeff", "\u200e"])("lose %j, which prints nothing", (char) => {
    expect(decodeLines(bytes(TEXT.replace("100", `1${char}00`)))).toEqual(LINES);
  });

  test.each([
    ["\u202e", "\u202c"],
    ["\u202b", "\u202c"],
    ["\u2067", "\u2069"],
    ["\u202e", ""],
  ])("have no number where %j turns its digits round", (from, to) => {
    const lines = decodeLines(bytes(`预算\t${from}5416${to}\n执行\t3530`));
    expect(lines).toEqual(["预算\t〓〓〓〓", "执行\t3530"]);
  });

  test("of names in marks of direction are those names", () => {
    expect(decodeLines(bytes("单位\t\u202a河东区水务局\u202c"))).toEqual(["单位\t河东区水务局"]);
  });

  test("have characters where a font named radicals", () => {
    expect(decodeLines(bytes("项⽬⾦额\t⻋辆⻔票"))).toEqual(["项目金额\t车辆门票"]);
  });

  test("blank ones count", () => {
    expect(decodeLines(bytes("\n\r\n甲\n\n"))).toEqual(["", "", "甲", ""]);
  });
});

describe("other encodings are read rightly or refused", () => {
  const GB18030 = "cfeec4bfd6a7b3f6bca8d0a7d7d4c6c0b1ed0ad4a4cbe3093130300a";

  test.each([
    ["GB18030", Buffer.from(GB18030, "hex")],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${TEXT}`, "utf16le")],
    ["UTF-16 without a mark", Buffer.from(TEXT, "utf16le")],
    ["UTF-16 big-endian", Buffer.from(`\ufeff${TEXT}`, "utf16le").swap16()],
  ])("%s", (_, input) => {
    if (!refusal(input)) expect(decodeLines(input)).toEqual(LINES);
  });
});

describe("refusals say the line and what to do", () => {
  test("a bad byte", () => {
    const error = refusal(Buffer.concat([bytes("甲\n乙"), Buffer.from([0xff, 0x80]), bytes("\n丙")]));
    expect(error?.line).toBe(2);
    expect(said(error)).toContain("请用 UTF-8 编码另存");
  });

  test("a null character", () => {
    expect(refusal(bytes("绩效\n甲\0"))?.line).toBe(2);
  });

  test("a packed file", () => {
    expect(said(refusal(Buffer.from([0x50, 0x4b, 3, 4, 20, 0])))).toContain("压缩");
  });

  test.each([
    ["no bytes", ""],
    ["blank lines", "\n \t\n\u3000\n"],
    ["a byte order mark alone", "\ufeff"],
  ])("%s", (_, text) => {
    expect(said(refusal(bytes(text)))).toContain("没有文字");
  });

  test("a text of nothing but litter", () => {
    expect(() => readDocument(bytes("[image: ]\n<p></p>\n"))).toThrow(UnreadableFile);
  });

  test("a line too long", () => {
    expect(refusal(bytes(`甲\n${"字".repeat(MOST_LINE_LENGTH + 1)}`))).toMatchObject({ line: 2 });
    expect(refusal(bytes("字".repeat(MOST_LINE_LENGTH)))).toBeNull();
  });

  test("a line of too many cells", () => {
    expect(refusal(bytes(`甲${"\t".repeat(MOST_CELLS_OF_A_LINE)}`))).toMatchObject({ line: 1 });
    expect(refusal(bytes(`甲${"\t".repeat(MOST_CELLS_OF_A_LINE - 1)}`))).toBeNull();
  });

  test("a file too large", () => {
    expect(said(refusal(new Uint8Array(MOST_BYTES + 1).fill(0x61)))).toContain("上限");
  });
});
