import { existsSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../scripts/add-excerpt.ts";
import { main as addSource } from "../../scripts/add-source.ts";
import { main as buildData } from "../../scripts/build-data.ts";
import { main as checkData } from "../../scripts/check.ts";
import { MOST_BYTES } from "../../src/documents/limits.ts";
import { copyData } from "./copy.ts";

const PATIENCE = 120_000;
const HEAD = "name,year,money_unit,annual_budget,executed,rate,central_budget,local_budget";
const GOOD = "河道清淤资金,2024,万元,60,57,95%,40,20";
const TOLD = {
  region: "530300",
  year: "2024",
  publisher: "曲靖市水利局",
  url: "https://example.org/a.html",
  retrieved: "2026-01-01",
};

/** A copy of data/ and a table to be filed. */
function desk() {
  const data = copyData();
  const put = (rows: string[], told: Record<string, string>) => {
    writeFileSync(join(data.root, "a.csv"), `${rows.join("\n")}\n`);
    const options = Object.entries({ ...TOLD, ...told }).flatMap(([name, value]) => [`--${name}`, value]);
    return ["a.csv", ...options];
  };
  const add = (rows: string[], told: Record<string, string> = {}, ...more: string[]) =>
    data.runHere(main, ...put(rows, told), ...more);
  const addByCommand = (rows: string[], told: Record<string, string>) =>
    data.run("add-excerpt.ts", ...put(rows, told));
  const filed = (id: string) => existsSync(join(data.root, "data/sources", id));
  return { ...data, put, add, addByCommand, filed };
}

test(
  "files a table, says what of its arithmetic was redone, and is published as an excerpt",
  async () => {
    const data = desk();
    const { status, stderr } = data.addByCommand([HEAD, GOOD], { title: "2024年度自评" });
    expect([status, stderr]).toEqual([0, ""]);
    expect(JSON.parse(data.read("sources/qujing-excerpt-2024/source.json"))).toMatchObject({
      kind: "excerpt",
      region: "530300",
      fiscalYear: 2024,
      url: TOLD.url,
      checked: ["rate", "parts"],
    });
    expect((await data.runHere(buildData)).status).toBe(0);
    expect(data.read("published/reports.csv")).toMatch(
      /^qujing-excerpt-2024,excerpt,530300,530000,2024,曲靖市水利局,,false/m,
    );
    expect(data.read("published/texts/qujing-excerpt-2024.txt")).toContain("河道清淤资金\t2024\t万元");
    expect((await data.runHere(checkData)).status).toBe(0);
  },
  PATIENCE,
);

describe("refuses, says the line and writes nothing, where", () => {
  test.each([
    ["the sources do not add up", [HEAD, GOOD, "甲,2024,万元,60,57,95%,40,30"], {}, "第 3 行"],
    ["the printed rate is another", [HEAD, "甲,2024,万元,60,57,59%,40,20"], {}, "第 2 行"],
    ["a cell is of another kind", [HEAD, "甲,2024,万元,六十,57,95%,40,20"], {}, "第 2 行：annual_budget"],
    ["a row is of another year", [HEAD, GOOD.replace("2024", "2023")], {}, "第 2 行：年度"],
    ["the title is of another year", [HEAD, GOOD], { title: "2022年度自评" }, "标题印的是 2022 年"],
    ["the publisher is of another place", [HEAD, GOOD], { publisher: "昆明市水利局" }, "不像是 530300"],
    ["it was read before the year", [HEAD, GOOD], { retrieved: "2023-01-01" }, "以前"],
    ["a person is named", [HEAD, GOOD.replace("河道清淤资金", "联系电话13800138000")], {}, "个人信息"],
  ])(
    "%s",
    async (_, rows, told, said) => {
      const data = desk();
      const { status, stderr } = await data.add(rows, told);
      expect(status).toBe(2);
      expect(stderr).toContain(said);
      expect(data.filed("qujing-excerpt-2024")).toBe(false);
    },
    PATIENCE,
  );

  test.each([
    ["the address is none", { url: "javascript:alert(1)" }],
    ["the region is unknown", { region: "999999" }],
    ["the day is none", { retrieved: "gestern" }],
  ])(
    "the command is wrong: %s",
    async (_, told) => expect((await desk().add([HEAD, GOOD], told)).status).toBe(1),
    PATIENCE,
  );
});

test(
  "what a page prints wrong is filed as printed where that is said, and becomes a flag",
  async () => {
    const data = desk();
    expect((await data.add([HEAD, "甲,2024,万元,60,57,59%,40,20"], {}, "--as-printed")).status).toBe(0);
    expect((await data.runHere(buildData)).status).toBe(0);
    expect(data.read("published/flags.csv")).toMatch(/^rate-mismatch--qujing-excerpt-2024-01/m);
  },
  PATIENCE,
);

test(
  "the same evaluation is filed once: not beside its report, and not twice",
  async () => {
    const data = desk();
    const whole = { region: "220100", year: "2023", publisher: "长春市医疗保障局" };
    const doubled = await data.add(
      ["name,year,money_unit,annual_budget,executed", "城乡居民补助,2023,万元,356145,353069"],
      whole,
    );
    expect([doubled.status, doubled.stderr]).toEqual([
      2,
      expect.stringContaining("changchun-2023 已经收录了全文"),
    ]);
    expect((await data.add([HEAD, GOOD])).status).toBe(0);
    expect(await data.add([HEAD, GOOD])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("已经摘录过"),
    });
    expect((await data.add([HEAD, GOOD], {}, "--replace")).status).toBe(0);
  },
  PATIENCE,
);

test(
  "a report is not filed beside the excerpt of itself: the excerpt goes first",
  async () => {
    const data = desk();
    const later = readFileSync("data/sources/changchun-2023/report.txt", "utf8").replaceAll("2023", "2024");
    writeFileSync(join(data.root, "b.txt"), later);
    const told = { region: "220100", publisher: "长春市医疗保障局" };
    const rows = ["name,year,money_unit,annual_budget,executed", "城乡居民补助,2024,万元,356145,353069"];
    expect((await data.add(rows, told)).status).toBe(0);
    const { status, stderr } = await data.runHere(addSource, "b.txt");
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining("已有同一单位、同一年度的摘录：changchun-excerpt-2024"),
    ]);
    expect(data.filed("changchun-2024")).toBe(false);
  },
  PATIENCE,
);

test("a file larger than any that is read is not loaded", async () => {
  const data = desk();
  const [file = "", ...options] = data.put([HEAD, GOOD], {});
  truncateSync(join(data.root, file), MOST_BYTES + 1);
  const { status, stdout, stderr } = await data.runHere(main, file, ...options);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("上限");
});
