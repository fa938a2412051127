import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../scripts/add-source.ts";
import { main as buildData } from "../../scripts/build-data.ts";
import { main as checkData } from "../../scripts/check.ts";
import { readSource } from "../../scripts/publish/sources.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import { readDocument } from "../../src/reading/open.ts";
import { toDocx } from "../documents/drawn/docx.ts";
import { encodeAs } from "../documents/drawn/encode.ts";
import { FILES } from "../documents/drawn/files.ts";
import { drawForm, drawReport } from "../documents/drawn/form.ts";
import { founding } from "../documents/drawn/founding.ts";
import { copyData, copyReadData } from "./copy.ts";

const PATIENCE = 120_000;
const SCRIPT = "add-source.ts";
const encode = (text: string) => new TextEncoder().encode(text);

/** A copy of data/ beside files to be filed. */
const desk = (): Desk => deskOf(copyData());
/** The same where the reports that are filed already were read: to publish a further one reads that one alone. */
const deskOfRead = async (): Promise<Desk> => deskOf(await copyReadData());

type Desk = ReturnType<typeof deskOf>;
function deskOf(data: ReturnType<typeof copyData>) {
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(data.root, name), content);
    return name;
  };
  return { ...data, put, add: (...args: string[]) => data.runHere(main, ...args) };
}

const reportOf = (id: string) => readFileSync(`data/sources/${id}/report.txt`, "utf8");
/** The report of Changchun as if a year later. */
const LATER = reportOf("changchun-2023").replaceAll("2023", "2024");
/** An evaluation as if it were of the year before. */
const yearBefore = ({ fiscalYear, ...own }: Evaluation): Evaluation => ({
  ...own,
  fiscalYear: fiscalYear?.value ? { ...fiscalYear, value: fiscalYear.value - 1 } : null,
});
const sourceOf = (data: Desk, id: string) => JSON.parse(data.read(`sources/${id}/source.json`));

describe("files a report", () => {
  test(
    "whose region and year it prints, so that it is published with the others",
    async () => {
      const data = await deskOfRead();
      expect((await data.runHere(buildData)).status).toBe(0);
      const { status, stdout, stderr } = data.run(
        SCRIPT,
        data.put("a.txt", LATER),
        "--url",
        "https://example.org/a.html",
      );
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("地区  220100 长春市　年度  2024");
      expect(stdout).toContain("5 个自评");
      expect(stdout).toContain("没读懂的：无");
      expect(stdout).toMatch(/medium unexplained-shortfall/);
      expect(stdout).toContain("evaluations.csv + 5 行（changchun-2024）");
      expect(data.read("sources/changchun-2024/report.txt")).toBe(LATER);
      expect(sourceOf(data, "changchun-2024")).toMatchObject({
        region: "220100",
        fiscalYear: 2024,
        file: "report.txt",
        reader: "tabbed",
        redactions: 0,
        url: "https://example.org/a.html",
        original: { kind: "text" },
      });
      const before = data.published();
      expect((await data.runHere(buildData)).status).toBe(0);
      const after = data.published();
      expect(after["reports.csv"]).toContain("changchun-2024,whole,220100,220000,2024,");
      for (const name of ["evaluations.csv", "funds.csv", "indicators.csv"]) {
        const lost = before[name]?.split("\n").filter((line) => !after[name]?.includes(line));
        expect(lost).toEqual([]);
      }
      expect((await data.runHere(checkData)).status).toBe(0);
    },
    PATIENCE,
  );

  test.each(["gb18030", "utf-16le"] as const)(
    "in %s, and stores it in UTF-8",
    async (encoding) => {
      const data = desk();
      const mark = encoding === "utf-16le" ? "\ufeff" : "";
      const { status, stdout } = await data.add(data.put("a.txt", encodeAs(encoding, mark + LATER)));
      expect(status).toBe(0);
      expect(stdout).toContain(`编码 ${encoding}`);
      expect(data.read("sources/changchun-2024/report.txt")).toBe(LATER);
    },
    PATIENCE,
  );

  test.each(Object.entries(FILES).filter(([kind]) => kind !== "piped"))(
    "as .%s, and publishes the same figures",
    async (kind, { name, draw }) => {
      const data = await deskOfRead();
      const file = data.put(name, await draw(drawForm(yearBefore(founding("yangpu-2022", 1)))));
      const { status, stdout, stderr } = await data.add(file, "--region", "310110", "--year", "2021");
      expect([status, stderr]).toEqual([0, ""]);
      expect(stdout).toContain("1 个自评");
      expect(sourceOf(data, "yangpu-2021")).toMatchObject({ reader: "html", original: { kind } });
      expect((await data.runHere(buildData)).status).toBe(0);
      const rows = (data.published()["funds.csv"] ?? "").split("\n");
      const money = (id: string) =>
        rows.filter((row) => row.startsWith(`${id}-01-`)).map((row) => row.split(",").slice(2, 9).join());
      expect(money("yangpu-2021")).toEqual(money("yangpu-2022"));
      expect(money("yangpu-2022").length).toBeGreaterThan(2);
    },
    PATIENCE,
  );

  test(
    "without the persons that it tells of, and never prints them",
    async () => {
      const data = desk();
      const pieces = [...drawReport(readDocument(encode(LATER))), "填报人：王小明　联系电话：0431-88776655"];
      const { status, stdout } = await data.add(data.put("a.docx", await toDocx(pieces)));
      expect(status).toBe(0);
      expect(stdout).toMatch(/隐去个人信息 2 处，在第 \d+ 行/);
      const all = stdout + Object.values(data.tree()).join("\n");
      expect(all.match(/王小明|88776655/g)).toEqual(null);
      expect(data.read("sources/changchun-2024/report.html")).toContain(
        "填报人：[姓名已隐去]　联系电话：[电话已隐去]",
      );
      expect(sourceOf(data, "changchun-2024").redactions).toBe(2);
    },
    PATIENCE,
  );

  test(
    "of another bureau of the same place and year beside the first",
    async () => {
      const data = desk();
      const text = LATER.replaceAll("2024", "2023").replaceAll(/医疗|医保|保险|救助|离休|护理/g, "农田");
      const { status, stdout } = await data.add(
        data.put("a.txt", text),
        "--region",
        "220100",
        "--publisher",
        "长春市农业农村局",
      );
      expect([status, stdout.split("\n")[0]]).toEqual([0, "a.txt → data/sources/changchun-b-2023/"]);
      expect(sourceOf(data, "changchun-b-2023").publisherInferred).toBe(true);
    },
    PATIENCE,
  );
});

describe("writes nothing", () => {
  const OTHER = LATER.replaceAll("2024", "2023").replace("99.14%", "99.15%");
  const CASES: [string, (data: Desk) => string[], number, RegExp][] = [
    ["where it is only tried", (data) => [data.put("a.txt", LATER), "--dry-run"], 0, /^$/],
    [
      "of the same file",
      (data) => [data.put("a.txt", reportOf("changchun-2023"))],
      2,
      /^已经收录过：changchun-2023（同一个文件）.*--replace/,
    ],
    [
      "of the same region, year and forms",
      (data) => [data.put("a.txt", OTHER), "--publisher", "另一个单位"],
      2,
      /^已经收录过：changchun-2023（同地区、同年度、同表式）.*--replace/,
    ],
    [
      "of a part of a filed report",
      (data) => [
        data.put("a.txt", reportOf("changchun-2023").split("\n").slice(0, 42).join("\n")),
        "--publisher",
        "另一个单位",
        "--region",
        "220100",
      ],
      2,
      /^已经收录过：changchun-2023/,
    ],
    [
      "of a filed report under another year",
      (data) => [
        data.put("a.txt", reportOf("changchun-2023")),
        "--year",
        "2024",
        "--replace",
        "--allow-partial",
      ],
      2,
      /收录为 220100、2023 年度，与这次给的不同/,
    ],
    [
      "whose year is masked",
      (data) => [data.put("a.txt", LATER.replaceAll("2024", "20XX"))],
      2,
      /没有读到任何自评，没有收录\n$/,
    ],
    [
      "whose year nobody prints",
      (data) => [data.put("a.txt", LATER.replaceAll(/2024\s*年度?/g, ""))],
      2,
      /^正文里找不到年度；.*--year/,
    ],
    [
      "whose years differ",
      (data) => [data.put("a.txt", LATER.replace("2024", "2022"))],
      2,
      /^正文里的年度不止一个（2022、2024）；有几个年度的自评，就按年度拆成各一份文件，分别收录；否则请核对原文后加 --year/,
    ],
    [
      "whose place nobody prints",
      (data) => [
        data.put("a.txt", reportOf("minle-2023").replaceAll("2023", "2024").replaceAll("民乐县", "本县")),
      ],
      2,
      /^正文里找不到地区；.*--region/,
    ],
    [
      "filed under another year than it prints",
      (data) => [data.put("a.txt", LATER), "--year", "2022"],
      2,
      /^有没读懂的内容，没有收录/,
    ],
    [
      "of two years",
      (data) => [data.put("a.txt", `${LATER}\n${reportOf("changchun-2023")}`), "--year", "2024"],
      2,
      /^这份文件里有 2 个年度（2023、2024）的自评，没有收录。请按年度拆成/,
    ],
    [
      "with a table that no form knows",
      (data) => [data.put("a.txt", `${LATER}\n附表：其他事项\n甲\t乙\t丙\n1\t2\t3\n4\t5\t6\n`)],
      2,
      /^有没读懂的内容，没有收录.*--allow-partial/,
    ],
    [
      "without any table",
      (data) => [data.put("a.txt", "我局认真组织开展了2024年绩效自评。\n"), "--region", "220100"],
      2,
      /没有读到任何自评，没有收录/,
    ],
    [
      "of bytes that are no text",
      (data) => [data.put("a.txt", new Uint8Array([0xff, 0x00, 0x81, 0x20]))],
      2,
      /^第 1 行：/,
    ],
    [
      "of a kind that its name does not promise",
      (data) => [data.put("a.docx", LATER)],
      2,
      /^第 1 行：文件名以 \.docx 结尾，内容却是纯文本/,
    ],
    [
      "of an old Word file",
      (data) => [data.put("a.doc", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]))],
      2,
      /另存为 \.docx/,
    ],
    ["of an empty file", (data) => [data.put("a.txt", "")], 2, /^第 1 行：/],
    ["of no file", () => [], 1, /^没有给出文件\n\n用法/],
    ["of two files", (data) => [data.put("a.txt", LATER), "b.txt"], 1, /^一次收录一个文件/],
    ["of a file that is not there", () => ["a.txt"], 1, /^a\.txt：没有这个文件/],
    ["of a folder", () => ["data"], 1, /^data：这不是文件/],
    [
      "for a region of the wrong shape",
      (data) => [data.put("a.txt", LATER), "--region", "../../etc"],
      1,
      /^--region "\.\.\/\.\.\/etc" 不是六位/,
    ],
    [
      "for a region that is none",
      (data) => [data.put("a.txt", LATER), "--region", "310100"],
      1,
      /^--region 310100 不在 data\/regions\.csv/,
    ],
    [
      "for a year that is none",
      (data) => [data.put("a.txt", LATER), "--year", "24"],
      1,
      /^--year "24" 不是预算年度/,
    ],
    [
      "for an address that is none",
      (data) => [data.put("a.txt", LATER), "--url", "javascript:alert(1)"],
      1,
      /^--url .* 不是网址/,
    ],
    [
      "for a publisher of several lines",
      (data) => [data.put("a.txt", LATER), "--publisher", "甲\n乙"],
      1,
      /不像单位名称/,
    ],
    ["with an option that nobody knows", (data) => [data.put("a.txt", LATER), "--force"], 1, /--force/],
    [
      "where data/sources holds a folder that is no report's",
      (data) => {
        mkdirSync(join(data.root, "data/sources/..odd"));
        return [data.put("a.txt", LATER)];
      },
      1,
      /^data\/sources\/\.\.odd:1: 这个文件夹的名字不是报告编号/,
    ],
  ];

  test.each(CASES)(
    "%s",
    async (_, args, code, message) => {
      const data = desk();
      const given = args(data);
      const before = data.tree();
      const { status, stderr } = await data.add(...given);
      expect(stderr).toMatch(message);
      expect(status).toBe(code);
      expect(data.tree()).toEqual(before);
    },
    PATIENCE,
  );
});

test(
  "a file whose name climbs is filed where every other is",
  async () => {
    const data = desk();
    mkdirSync(join(data.root, "desk"));
    writeFileSync(join(data.root, "..report.txt"), LATER);
    const { status } = await data.add("desk/../..report.txt");
    expect(status).toBe(0);
    expect(Object.keys(data.tree()).filter((name) => /sources.*2024/.test(name))).toEqual([
      "data/sources/changchun-2024/report.txt",
      "data/sources/changchun-2024/source.json",
    ]);
    expect(existsSync(join(data.root, "..", "report.txt"))).toBe(false);
  },
  PATIENCE,
);

test(
  "what was not read is left out where that is allowed",
  async () => {
    const data = desk();
    const file = data.put("a.txt", `${LATER}\n附表：其他事项\n甲\t乙\t丙\n1\t2\t3\n4\t5\t6\n`);
    const { status, stdout } = await data.add(file, "--allow-partial");
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /没读懂的：\d+ 行，\d+ 条提示；其中的数字不发布\n {2}data\/sources\/changchun-2024\/report\.txt:\d+:/,
    );
    expect(stdout).toContain("5 个自评");
  },
  PATIENCE,
);

describe("--replace", () => {
  test(
    "puts a new text in place of the old, under the same id, with its corrections and replies",
    async () => {
      const data = desk();
      const corrections = data.read("sources/minle-2023/corrections.json");
      const replies =
        '[{ "rule": "low-execution", "text": "已说明", "by": "民乐县医疗保障局", "date": "2026-11-21" }]';
      data.write("sources/minle-2023/replies.json", replies);
      const url = "https://example.org/minle.html";
      const text = `${data.read("sources/minle-2023/report.txt")}\n2024年3月1日\n`;
      const { status, stdout } = await data.add(
        data.put("a.txt", text),
        "--region",
        "620722",
        "--url",
        url,
        "--publisher",
        "民乐县医疗保障局",
        "--replace",
      );
      expect(status).toBe(0);
      expect(stdout).toContain("reports.csv minle-2023 report_date:");
      expect(data.read("sources/minle-2023/report.txt")).toBe(text);
      expect(data.read("sources/minle-2023/corrections.json")).toBe(corrections);
      expect(data.read("sources/minle-2023/replies.json")).toBe(replies);
      expect(readSource(join(data.root, "data/sources/minle-2023"), "minle-2023").source.url).toBe(url);
      expect(Object.keys(data.tree()).filter((name) => name.includes(".filing"))).toEqual([]);
    },
    PATIENCE,
  );

  test(
    "is refused where a correction would no longer stand on its line",
    async () => {
      const data = desk();
      const text = `\n${data.read("sources/minle-2023/report.txt")}`;
      const before = data.tree();
      const args = ["--region", "620722", "--publisher", "民乐县医疗保障局", "--replace"];
      const { status, stderr } = await data.add(data.put("a.txt", text), ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^第 54 行：corrections\.json 要更正的/);
      expect({ ...data.tree(), "a.txt": undefined }).toEqual({ ...before, "a.txt": undefined });
    },
    PATIENCE,
  );
});

test(
  "a person who comes back by hand stops npm run data",
  async () => {
    const data = desk();
    data.file("changchun-2023", encode(`${reportOf("changchun-2023")}\n填报人：王小明\n`));
    const { status, stderr } = await data.runHere(buildData);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^data\/sources\/changchun-2023\/report\.txt:\d+: 这一行写出了个人信息/);
    expect(stderr).not.toContain("王小明");
  },
  PATIENCE,
);
