import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main as addCorrection } from "../../scripts/add-correction.ts";
import { main as addReply } from "../../scripts/add-reply.ts";
import { main as buildData } from "../../scripts/build-data.ts";
import type { Letter } from "../../src/letters/letter.ts";
import { writeLetter } from "../../src/letters/write.ts";
import { letter as en } from "../../src/messages/en/letter.ts";
import { letter as zh } from "../../src/messages/zh/letter.ts";
import { copyData } from "./copy.ts";

const PATIENCE = 120_000;
const REPLY: Letter = {
  kind: "reply",
  report: "changchun-2023",
  rule: "large-unspent",
  evaluation: "changchun-2023-01",
  flag: "large-unspent--changchun-2023-01-local",
  line: 13,
  printed: "138543",
  right: null,
  text: "余款于次年一月拨付。\n特此说明。",
  by: "长春市医疗保障局",
  date: "2026-11-20",
};
const CORRECTION: Letter = {
  ...REPLY,
  kind: "correction",
  rule: null,
  flag: null,
  printed: "138543",
  right: "138534",
  text: "末两位印反。",
};

/** A copy of data/ and the commands on it. */
function desk() {
  const data = copyData();
  const put = (content: string, name = "a.txt") => {
    writeFileSync(join(data.root, name), content);
    return name;
  };
  return {
    ...data,
    put,
    reply: (content: string, ...more: string[]) => data.runHere(addReply, put(content), ...more),
    correct: (content: string, ...more: string[]) => data.runHere(addCorrection, put(content), ...more),
    has: (name: string) => existsSync(join(data.root, "data/sources", name)),
  };
}
const written = (letter: Letter, change: Partial<Letter> = {}) =>
  writeLetter({ ...letter, ...change }, zh.words);

describe("an answer", () => {
  test(
    "from a mail is filed, published and stands beside its flag",
    async () => {
      const data = desk();
      const mail = `局里来信：\n${written(REPLY).replace(/^/gm, "> ")}\n--\n办公室 13812345678`;
      const { status, stdout, stderr } = await data.reply(mail);
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("将登在 1 条待说明事项旁边：");
      expect(JSON.parse(data.read("sources/changchun-2023/replies.json"))).toEqual([
        {
          rule: "large-unspent",
          evaluation: "changchun-2023-01",
          text: "余款于次年一月拨付。\n特此说明。",
          by: "长春市医疗保障局",
          date: "2026-11-20",
        },
      ]);
      expect((await data.runHere(buildData)).status).toBe(0);
      expect(data.read("published/replies.csv")).toContain("余款于次年一月拨付。");
      // a second one stands behind it, the same one does not
      expect((await data.reply(written(REPLY, { text: "已全部拨付。", date: "2026-11-21" }))).status).toBe(0);
      expect((await data.reply(mail)).stderr).toContain("已经收录过");
      expect(JSON.parse(data.read("sources/changchun-2023/replies.json"))).toHaveLength(2);
    },
    PATIENCE,
  );

  test(
    "in English, or as JSON, is the same answer; a dry run writes nothing",
    async () => {
      const data = desk();
      const { status, stdout } = await data.reply(writeLetter(REPLY, en.words), "--dry-run");
      expect([status, data.has("changchun-2023/replies.json")]).toEqual([0, false]);
      expect(stdout).toContain("什么都没有写");
      const { report, rule, evaluation, text, by, date } = REPLY;
      expect((await data.reply(JSON.stringify({ report, rule, evaluation, text, by, date }))).status).toBe(0);
      expect(JSON.parse(data.read("sources/changchun-2023/replies.json"))[0]).toMatchObject({ text });
    },
    PATIENCE,
  );

  test(
    "names nobody",
    async () => {
      const data = desk();
      const { status, stdout } = await data.reply(
        written(REPLY, { text: "余款已拨付。\n联系人：赵钱孙，电话13812345678" }),
      );
      expect([status, stdout.includes("隐去个人信息 2 处")]).toEqual([0, true]);
      const filed = data.read("sources/changchun-2023/replies.json");
      expect(filed).not.toMatch(/赵钱孙|13812345678/);
    },
    PATIENCE,
  );
});

describe("a correction", () => {
  test(
    "says what it changes and is filed with what stands there already",
    async () => {
      const data = desk();
      const before = JSON.parse(data.read("sources/minle-2023/corrections.json"));
      const letter = written(CORRECTION, {
        report: "minle-2023",
        line: 60,
        printed: "2554万元",
        right: "2545万元",
        evaluation: null,
      });
      const { status, stdout, stderr } = await data.correct(
        letter,
        "--reason-en",
        "Two digits were swapped.",
      );
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toMatch(/annual_budget: 25540000\.00 → 25450000\.00/);
      expect(JSON.parse(data.read("sources/minle-2023/corrections.json"))).toEqual([
        ...before,
        {
          line: 60,
          from: "2554万元",
          to: "2545万元",
          reason: "末两位印反。",
          reasonEn: "Two digits were swapped.",
          date: "2026-11-20",
        },
      ]);
      expect((await data.runHere(buildData)).status).toBe(0);
      expect(data.read("published/evaluations.csv")).toContain("25450000.00");
    },
    PATIENCE,
  );
});

describe("refuses, says why and writes nothing, where", () => {
  const replies: [string, Partial<Letter>, string][] = [
    ["there is no such report", { report: "nowhere-2023" }, "没有“nowhere-2023”这份报告"],
    ["the report is an address", { report: "../x" }, "report"],
    ["there is no such rule", { rule: "no-such-rule" }, "没有“no-such-rule”这条规则"],
    ["there is no such evaluation", { evaluation: "changchun-2023-99" }, "没有“changchun-2023-99”这个自评"],
    ["nothing is asked there", { rule: "overspending" }, "没有 overspending 的待说明事项"],
    ["the day is to come", { date: "2999-01-01" }, "还没有到"],
    ["the day is before the year", { date: "2020-01-01" }, "以前"],
    ["the day is none", { date: "昨天" }, "date"],
    ["a person signs", { by: "联系人：赵钱孙" }, "署名里有个人"],
    ["a part is not filled in", { by: zh.unfilled }, "“单位”还没有填写"],
    ["it is a correction", { ...CORRECTION }, "请用 npm run add-correction"],
  ];
  test.each(replies)(
    "%s",
    async (_, change, said) => {
      const data = desk();
      const { status, stderr } = await data.reply(written(REPLY, change));
      expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(data.has("changchun-2023/replies.json")).toBe(false);
    },
    PATIENCE,
  );

  const corrections: [string, Partial<Letter>, string][] = [
    ["the characters stand elsewhere", { line: 14 }, "第 14 行没有“138543”；它在第 13"],
    ["there is no such line", { line: 9999 }, "没有第 9999 行"],
    ["the line is not said", { line: null }, "信里没有“行号”"],
    ["nothing is to be read otherwise", { right: "138543" }, "没有要更正的"],
    ["no figure would change", { line: 5, printed: "(2023年度)", right: "（2023年度）" }, "没有一格变动"],
    ["it is an answer", { ...REPLY }, "请用 npm run add-reply"],
  ];
  test.each(corrections)(
    "%s",
    async (_, change, said) => {
      const data = desk();
      const { status, stderr } = await data.correct(written(CORRECTION, change));
      expect([status, stderr]).toEqual([2, expect.stringContaining(said)]);
      expect(data.has("changchun-2023/corrections.json")).toBe(false);
    },
    PATIENCE,
  );

  test.each([
    ["there is no file", ["nowhere.txt"], "没有这个文件"],
    ["there are two", ["a.txt", "b.txt"], "一次一封信"],
    ["the option is unknown", ["a.txt", "--force"], "--force"],
  ])(
    "the command is wrong: %s",
    async (_, args, said) => {
      const { status, stderr } = await copyData().runHere(addReply, ...args);
      expect([status, stderr]).toEqual([1, expect.stringContaining(said)]);
    },
    PATIENCE,
  );
});
