import { describe, expect, test } from "vitest";
import type { Letter, LetterWords } from "../../src/letters/letter.ts";
import { readLetter, UnreadableLetter } from "../../src/letters/read.ts";
import { mailOf, subjectOf, writeLetter } from "../../src/letters/write.ts";
import { letter as en } from "../../src/messages/en/letter.ts";
import { letter as zh } from "../../src/messages/zh/letter.ts";

const LANGUAGES = [zh.words, en.words];
const REPLY: Letter = {
  kind: "reply",
  report: "qingtian-2023",
  rule: "low-execution",
  evaluation: "qingtian-2023-01",
  flag: "low-execution--qingtian-2023-01",
  line: 12,
  printed: "60%",
  right: null,
  text: "汛期停工两月。\n\n余款已结转下年。",
  by: "青田县水利局",
  date: "2026-11-29",
};
const CORRECTION: Letter = {
  ...REPLY,
  kind: "correction",
  printed: "943元",
  right: "943万元",
  text: "漏印“万”字",
};

const troubleOf = (text: string) => {
  try {
    readLetter(text, LANGUAGES);
  } catch (error) {
    if (error instanceof UnreadableLetter) return error.trouble;
    throw error;
  }
  return null;
};

test("a letter is text that a clerk can read", () => {
  expect(writeLetter(CORRECTION, zh.words)).toBe(
    [
      "【指出读错】",
      "报告：qingtian-2023",
      "规则：low-execution",
      "自评：qingtian-2023-01",
      "事项：low-execution--qingtian-2023-01",
      "行号：12",
      "所印：943元",
      "应读作：943万元",
      "单位：青田县水利局",
      "日期：2026-11-29",
      "说明：",
      "漏印“万”字",
      "（信到此为止）",
      "",
    ].join("\n"),
  );
});

describe("is read back", () => {
  const ways: [string, (text: string, words: LetterWords) => string][] = [
    ["as it was written", (text) => text],
    [
      "from a mail with a greeting and a signature",
      (text) => `您好：\n请看：\n\n${text}\n--\n某某科\n报告：另一份\n`,
    ],
    ["from a mail that quotes it", (text) => text.replace(/^/gm, "> ").replaceAll("\n", "\r\n")],
    ["with the other colon", (text, { colon }) => text.replaceAll(colon, colon === "：" ? ":" : "：")],
  ];
  test.each(ways)("%s", (_, way) => {
    for (const words of LANGUAGES)
      for (const letter of [
        REPLY,
        CORRECTION,
        { ...REPLY, rule: null, evaluation: null, flag: null, line: null, printed: null },
      ])
        expect(readLetter(way(writeLetter(letter, words), words), LANGUAGES)).toEqual(letter);
  });

  test("and what the text says like a label stays text", () => {
    const text = "第一点。\n报告：不是这一份\n单位：也不是这一家";
    expect(readLetter(writeLetter({ ...REPLY, text }, zh.words), LANGUAGES)).toEqual({ ...REPLY, text });
  });
});

describe("is refused, with its line, where", () => {
  const text = writeLetter(CORRECTION, zh.words);
  test.each([
    ["it has no title", text.replace("【指出读错】", "你好"), { what: "no-title", line: 1 }],
    ["there are two of them", text + text, { what: "two-letters", line: 14 }],
    ["its end is cut off", text.replace("（信到此为止）", ""), { what: "no-end", line: 14 }],
    ["it says nothing", text.replace("漏印“万”字", ""), { what: "no-text", line: 11 }],
    [
      "a part stands twice",
      text.replace("规则：", "报告：乙\n规则："),
      { what: "twice", line: 3, part: "report" },
    ],
    [
      "a part that is needed is not there",
      text.replace(/单位：.*\n/, ""),
      { what: "missing", line: 1, part: "by" },
    ],
    [
      "the line is no number",
      text.replace("行号：12", "行号：十二"),
      { what: "no-line", line: 6, part: "line" },
    ],
    ["a mail program broke a line", text.replace("943万元", "943\n万元"), { what: "stray", line: 9 }],
  ])("%s", (_, given, trouble) => expect(troubleOf(given)).toEqual(trouble));
});

describe("a mail", () => {
  test("carries the letter, its lines as mail has them", () => {
    const { href, whole } = mailOf("a@example.org", CORRECTION, zh.words);
    expect(whole).toBe(true);
    const { protocol, pathname, searchParams } = new URL(href);
    expect([protocol, pathname]).toEqual(["mailto:", "a@example.org"]);
    expect(searchParams.get("subject")).toBe("【指出读错】 low-execution--qingtian-2023-01");
    expect(searchParams.get("body")).toContain("行号：12\r\n所印：943元\r\n");
  });

  test("carries only the subject where the letter is too long for an address", () => {
    const long = { ...REPLY, text: "已整改。".repeat(200) };
    const { href, whole } = mailOf("a@example.org", long, zh.words);
    expect(whole).toBe(false);
    expect(href).not.toContain("body=");
  });

  test("is called by its question, else by its rule and report", () => {
    expect(subjectOf({ ...REPLY, flag: null }, en.words)).toBe(
      "[Reply of a unit] low-execution qingtian-2023",
    );
    expect(subjectOf({ ...REPLY, flag: null, rule: null }, en.words)).toBe("[Reply of a unit] qingtian-2023");
  });
});
