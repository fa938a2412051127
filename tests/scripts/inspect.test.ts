import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../scripts/inspect.ts";
import { copyData } from "./copy.ts";

const PATIENCE = 60_000;
const SCRIPT = "inspect.ts";

describe("--json", () => {
  test(
    "prints one object of four keys for any file, and nothing else",
    () => {
      const { run } = copyData();
      const file = resolve("tests/samples/sports-two-units/report.txt");
      const { status, stdout, stderr } = run(SCRIPT, file, "--json");
      expect([status, stderr]).toEqual([0, ""]);
      const printed = JSON.parse(stdout);
      expect(Object.keys(printed)).toEqual(["evaluations", "flags", "notices", "ledger"]);
      expect(printed.evaluations).toMatchObject([
        { name: "全民健身赛事", region_code: null, executed: 486_500, fiscal_year: 2023 },
        { name: "体育场馆开放", region_code: null, executed: 260_000 },
      ]);
      expect(printed.ledger.every(({ report_id }: { report_id: string }) => report_id === "report")).toBe(
        true,
      );
    },
    PATIENCE,
  );

  test(
    "of a filed report knows its region and year",
    async () => {
      const { stdout } = await copyData().runHere(main, "--json", "minle-2023");
      const { evaluations } = JSON.parse(stdout);
      expect(evaluations).toHaveLength(3);
      expect(evaluations[0]).toMatchObject({ region_code: "620722", fiscal_year: 2023, executed: 9_433_100 });
    },
    PATIENCE,
  );

  test(
    "of a text without any table is empty, with the reason",
    async () => {
      const data = copyData();
      data.write("prose.txt", "我局认真组织开展了自评工作。\n");
      const { status, stdout } = await data.runHere(main, join("data", "prose.txt"), "--json");
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({
        evaluations: [],
        flags: [],
        notices: [{ notice: "nothing-read" }],
      });
    },
    PATIENCE,
  );
});

test(
  "prints every line's fate, and each notice with a mark under its line",
  async () => {
    const { status, stdout } = await copyData().runHere(main, "gaoyi-2021");
    expect(status).toBe(0);
    expect(stdout).toContain("data/sources/gaoyi-2021/report.txt: 433 行，20 个自评");
    expect(stdout).toMatch(/report\.txt:412:1 unknown-programme: .*\n +412 │ .*上解疫苗费.*\n +│ +\^+\n/);
    expect(stdout).toMatch(/有文字的 \d+ 行：\d+ 行已采用，\d+ 行不含数据，0 行没有读懂；提示 4 条/);
  },
  PATIENCE,
);

describe("exits 1 with one line", () => {
  test.each([
    ["a missing file", ["nowhere.txt"], /^nowhere\.txt:1: 没有这个文件.*请给出报告编号或文件路径\n$/],
    ["a folder", ["data/sources"], /^data\/sources:1: 这不是读得完的文件/],
    ["a device", ["/dev/zero"], /^\/dev\/zero:1: 这不是读得完的文件：.*请给出报告编号或文件路径\n$/],
    ["bytes that are no text", ["data/bad.txt"], /^data\/bad\.txt:2: /],
  ] as [string, string[], RegExp][])(
    "on %s",
    async (_, args, message) => {
      const data = copyData();
      data.write("bad.txt", new Uint8Array([0x61, 0x0a, 0xff, 0xff]));
      const { status, stdout, stderr } = await data.runHere(main, ...args);
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect([status, stdout]).toEqual([1, ""]);
    },
    PATIENCE,
  );
});

describe("says how it is called", () => {
  test.each([
    ["no argument", [], /^没有给出文件\n\n用法：/],
    ["two files", ["a.txt", "b.txt"], /^一次看一个文件，这里有 2 个\n\n用法：/],
    ["an option it has not", ["a.txt", "--yaml"], /^没有 --yaml 这个选项.*\n\n用法：/],
    ["a language it has not", ["a.txt", "--lang", "fr"], /^--lang fr 不是语言；可以是 zh 或 en\n\n用法：/],
    ["no argument in English", ["--lang", "en"], /^no file is given\n\nUsage: /],
  ] as [string, string[], RegExp][])("on %s", async (_, args, message) => {
    const { status, stdout, stderr } = await copyData().runHere(main, ...args);
    expect(stderr).toMatch(message);
    expect([status, stdout]).toEqual([1, ""]);
  });
});

test(
  "says the same in English where it is asked to",
  async () => {
    const { stdout } = await copyData().runHere(main, "gaoyi-2021", "--lang", "en");
    expect(stdout).toContain("data/sources/gaoyi-2021/report.txt: 433 lines, 20 self-evaluations");
    expect(stdout).toMatch(
      /\d+ lines with text: \d+ used, \d+ ignored, 0 not understood; 4 notices, \d+ questions/,
    );
  },
  PATIENCE,
);

test(
  "says why each figure is believed",
  async () => {
    const { stdout } = await copyData().runHere(main, "minle-2023");
    expect(stdout).toContain("54:  minle-2023-01 annual_budget  “2587万元”  arithmetic\n");
    expect(stdout).toContain("54:  minle-2023-01 execution_rate  “943.31元”  arithmetic, numerator\n");
  },
  PATIENCE,
);
