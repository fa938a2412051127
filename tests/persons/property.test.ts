import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MOST_LINE_LENGTH } from "../../src/documents/limits.ts";
import { storedForm } from "../../src/filing/stored.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import { findPersons } from "../../src/persons/find.ts";
import { TOKEN } from "../../src/persons/patterns.ts";
import { readEvaluations } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { figuresOf } from "../documents/drawn/figures.ts";
import { foundingReports } from "../founding.ts";
import { hidden } from "./hide.ts";

const SEED = 20231121;
const PATIENCE = 120_000;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((all) => all.join(""));
const pick = (all: string) => fc.constantFrom(...all);
const given = pick("伟芳娜敏静丽强磊军洋勇艳杰娟涛超霞平刚桂英玉兰建国志红丹鹏飞宇浩凯婷雪琳");
const name = fc
  .tuple(
    fc.constantFrom("王", "李", "张", "刘", "陈", "欧阳", "司徒", "高", "方", "安"),
    given,
    fc.option(given, { nil: "" }),
  )
  .map((parts) => parts.join(""));
const mobile = fc.tuple(pick("3456789"), digits(9)).map(([second, rest]) => `1${second}${rest}`);
const landline = fc
  .tuple(
    fc.constantFrom("010", "0431", "0311", "021"),
    fc.constantFrom("-", "—", "）", " "),
    pick("23456789"),
    digits(7),
  )
  .map(([area, border, first, rest]) =>
    border === "）" ? `（${area}）${first}${rest}` : `${area}${border}${first}${rest}`,
  );
const identity = fc
  .tuple(
    pick("123456"),
    digits(5),
    fc.integer({ min: 1940, max: 2010 }),
    fc.integer({ min: 1, max: 12 }),
    digits(3),
    pick("0123456789X"),
  )
  .map(
    ([first, place, year, month, order, check]) =>
      `${first}${place}${year}${String(month).padStart(2, "0")}15${order}${check}`,
  );
const card = digits(15).map((rest) => `6222${rest}`);
const role = fc.constantFrom(
  "填报人",
  "填表人",
  "负责人",
  "项目负责人",
  "联系人",
  "经办人",
  "审核人",
  "单位负责人（签字）",
  "组长",
  "姓名",
);

/** A line that tells of a person, and what of it may not survive. */
const line = fc.oneof(
  fc
    .tuple(role, fc.constantFrom("：", ":", "： "), name)
    .map(([label, colon, own]) => ({ text: `${label}${colon}${own}`, secrets: [own] })),
  fc.tuple(role, name, mobile).map(([label, own, number]) => ({
    text: `${label}：${own} 联系电话：${number}`,
    secrets: [own, number],
  })),
  fc.tuple(role, name).map(([label, own]) => ({ text: `${label}\t${own}`, secrets: [own] })),
  fc
    .tuple(name, fc.oneof(mobile, landline))
    .map(([own, number]) => ({ text: `填报人\t${own}\t联系电话\t${number}`, secrets: [own, number] })),
  fc.oneof(mobile, landline).map((number) => ({ text: `联系电话：${number}`, secrets: [number] })),
  identity.map((number) => ({ text: `身份证号码：${number}`, secrets: [number] })),
  fc.tuple(role, fc.uniqueArray(name, { minLength: 2, maxLength: 4 })).map(([label, own]) => ({
    text: `${label}：${own.join("、")}`,
    secrets: own,
  })),
  card.map((number) => ({ text: `开户行及账号：${number}`, secrets: [number] })),
);

// a line behind the last sentence goes on with it
const withoutSentences = (evaluation: Evaluation) => ({ ...figuresOf(evaluation), statements: [] });

/** What was taken out of a line: what stood where its tokens stand; null where anything else changed. */
function takenOut(before: string, after: string): string[] | null {
  const pieces = after.split(TOKEN).map((piece) => piece.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return new RegExp(`^${pieces.join("(.+?)")}$`).exec(before)?.slice(1) ?? null;
}

const collected = foundingReports().map((report) => {
  const lines = decode(report.bytes).split("\n");
  const document = readDocument(report.bytes, [], report.source.reader);
  const figures = readEvaluations(document, report.id).evaluations.map(withoutSentences);
  return { ...report, lines, figures };
});

test(
  "no name and no number of a person survives, and nothing else changes, wherever a report tells of one",
  async () => {
    const report = fc.constantFrom(...collected);
    const told = fc.array(line, { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(report, told, async ({ lines }, own) => {
        const given = [...lines, "", ...own.flatMap(({ text }) => [text, ""])];
        const stored = await storedForm(encode(given.join("\n")), "report.txt");
        const after = decode(stored.bytes).split("\n");
        for (const secret of own.flatMap(({ secrets }) => secrets))
          expect(after.join("\n")).not.toContain(secret);
        expect(after).toHaveLength(given.length);
        const borders = (text: string) => text.split("\t").length;
        expect(after.map(borders)).toEqual(given.map(borders));
        const changed = after.flatMap((text, index) =>
          text === given[index] ? [] : [[given[index] ?? "", text]],
        );
        for (const [before = "", text = ""] of changed)
          expect(takenOut(before, text)?.filter((secret) => /[\t、，：]/.test(secret))).toEqual([]);
        expect(stored.redactions).toBe(after.join("\n").match(TOKEN)?.length);
      }),
      { seed: SEED, numRuns: 60 },
    );
  },
  PATIENCE,
);

test(
  "the figures of a report are the same beside persons",
  async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...collected),
        fc.array(line, { minLength: 1, maxLength: 3 }),
        async (report, own) => {
          const given = [...report.lines, "", ...own.map(({ text }) => text.replaceAll("\t", "："))];
          const { bytes, reader } = await storedForm(encode(`${given.join("\n")}\n`), "report.txt");
          const read = readEvaluations(readDocument(bytes, [], reader), report.id).evaluations;
          expect(read.map(withoutSentences)).toEqual(report.figures);
        },
      ),
      { seed: SEED, numRuns: 25 },
    );
  },
  PATIENCE,
);

describe("a text without persons is stored byte for byte", () => {
  test.each(collected.map((report): [string, typeof report] => [report.id, report]))(
    "%s",
    async (_, report) => {
      const { bytes, reader, redactions } = await storedForm(report.bytes, "report.txt");
      expect(Buffer.from(bytes).equals(Buffer.from(report.bytes))).toBe(true);
      expect([reader, redactions]).toEqual([report.source.reader, report.source.redactions]);
    },
  );

  test("any table of figures, however long they are", () => {
    const figure = fc.oneof(
      fc.bigInt({ min: 0n, max: 99_999_999_999_999n }).map(String),
      mobile,
      fc.double({ min: 0, max: 1e11, noNaN: true }).map((value) => value.toFixed(2)),
      fc.integer({ min: 0, max: 100 }).map((value) => `${value}%`),
    );
    const label = fc.constantFrom(
      "年度资金总额",
      "其中：中央财政资金",
      "参保人数",
      "服务对象满意度",
      "资金拨付率",
    );
    const row = fc.tuple(label, figure, figure, figure).map((cells) => cells.join("\t"));
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const text = ["项目支出绩效自评表", "项目\t预算数\t执行数\t执行率", ...rows].join("\n");
        expect(hidden(text)).toBe(text);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

  test("any sentence with amounts and counts", () => {
    const sentence = fc
      .tuple(
        fc.constantFrom("全年预算", "实际支出", "共拨付", "惠及", "参保"),
        fc.oneof(mobile, digits(8), digits(12)).map((value) => value.replace(/^0+/, "1")),
        fc.constantFrom("元", "万元", "人", "人次", "户"),
      )
      .map((parts) => `${parts.join("")}。`);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        expect(hidden(sentences.join(""))).toBe(sentences.join(""));
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

test("arbitrary text ends, and what is hidden once stays hidden", () => {
  const piece = fc.oneof(
    line.map(({ text }) => text),
    fc.string({ maxLength: 30 }),
    name,
    mobile,
    fc.constantFrom("\t", "\n", "：", "、", " "),
  );
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
      const text = `绩效${pieces.join("").replaceAll("\0", "")}`;
      const document = readDocument(encode(text), [], "tabbed");
      const marks = findPersons(document);
      const lines = document.lines.join("\n");
      expect(marks.filter(({ text: own }) => own.split("\n").some((part) => !lines.includes(part)))).toEqual(
        [],
      );
    }),
    { seed: SEED, numRuns: 500 },
  );
});

test.each([
  ["numbers", "13800138000 "],
  ["digits", "1"],
  ["labels", "负责人："],
  ["names", "张三、"],
  ["brackets", "负责人("],
  ["addresses", "a.@"],
])(
  "a line of nothing but %s ends in time",
  (_, piece) => {
    const longest = MOST_LINE_LENGTH - 10;
    const document = readDocument(
      encode(`绩效\n联系人：${piece.repeat(Math.floor(longest / piece.length))}`.slice(0, longest)),
    );
    const lines = document.lines.join("\n");
    expect(findPersons(document).filter(({ text }) => !lines.includes(text))).toEqual([]);
  },
  PATIENCE,
);
