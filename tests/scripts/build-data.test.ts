import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { main } from "../../scripts/build-data.ts";
import { buildFiles } from "../../scripts/publish/build-files.ts";
import { readCollected } from "../../scripts/publish/sources.ts";
import { copyData, copyReadData } from "./copy.ts";

const PATIENCE = 60_000;
const SCRIPT = "build-data.ts";

test(
  "writes data/published anew, and nothing is left beside it",
  () => {
    const data = copyData();
    data.write("published/stray.csv", "x");
    data.write("published/funds.csv", "x");
    const { status, stdout, stderr } = data.run(SCRIPT);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(/^data\/published：5 份报告，重读 5 份；\d+ 个文件，\d+ 毫秒\n$/);
    const files = data.published();
    expect(files["funds.csv"]).toMatch(/^fund_id,/);
    expect(files).not.toHaveProperty("stray.csv");
  },
  PATIENCE,
);

test(
  "a run after which nothing has changed reads nothing, and one that finds a file changed by hand puts it back",
  async () => {
    const data = copyData();
    expect((await data.runHere(main)).stdout).toMatch(/重读 5 份；\d+ 个文件，/);
    const files = data.published();
    expect((await data.runHere(main)).stdout).toMatch(/重读 0 份；\d+ 个文件都与原来一样，/);
    data.write("published/texts/minle-2023.txt", "x");
    expect((await data.runHere(main)).stdout).toMatch(/重读 0 份；\d+ 个文件，/);
    expect(data.published()).toEqual(files);
  },
  PATIENCE,
);

test("a number of threads that is none is told with how to say it", async () => {
  const data = copyData();
  for (const threads of ["0", "two", "100"]) {
    const { status, stderr } = await data.runHere(main, "--threads", threads);
    expect([status, stderr]).toEqual([1, expect.stringContaining(`--threads ${threads}`)]);
    expect(stderr).toContain("用法：npm run data");
  }
});

/** What a run from nothing would publish. */
async function buildHere(data: ReturnType<typeof copyData>): Promise<Map<string, string>> {
  let files = new Map<string, string>();
  await data.runHere(async () => {
    files = await buildFiles(readCollected());
  });
  return files;
}

test(
  "where one report has changed, the others' texts are the files that stood there, unless one of them was damaged",
  async () => {
    const data = await copyReadData();
    const fileOf = (id: string) => statSync(join(data.root, "data/published/texts", `${id}.txt`)).ino;
    const publishAfter = async (id: string, line: string) => {
      data.file(id, new TextEncoder().encode(`${data.read(`sources/${id}/report.txt`)}${line}\n`));
      const before = fileOf("gaoyi-2021");
      expect((await data.runHere(main)).stdout).toMatch(/重读 1 份；/);
      return fileOf("gaoyi-2021") === before;
    };
    await data.runHere(main);
    expect(await publishAfter("minle-2023", "另附说明。")).toBe(true);
    data.write("published/ledger.csv", data.read("published/ledger.csv").replace("minle", "minlf"));
    expect(await publishAfter("minle-2023", "又附说明。")).toBe(false);
    expect(data.read("published/ledger.csv")).not.toContain("minlf");
    const note = join(data.root, ".cache/published.ndjson");
    const moved = readFileSync(note, "utf8").replace(/"ledger\.csv",\d/g, "$&0");
    writeFileSync(note, moved);
    expect(await publishAfter("minle-2023", "再附说明。")).toBe(false);
    expect(data.read("published/ledger.csv")).toBe((await buildHere(data)).get("ledger.csv"));
  },
  PATIENCE,
);

test("where a place has another name, its reports say so, though nothing else of them has changed", async () => {
  const data = await copyReadData();
  await data.runHere(main);
  data.write("regions.csv", data.read("regions.csv").replace(/^(620722,[^,]+)/m, "$1新"));
  expect((await data.runHere(main)).stdout).toMatch(/重读 0 份；/);
  expect(data.published()).toEqual(Object.fromEntries(await buildHere(data)));
});

describe("stops, says where and what to do, and leaves what was published", () => {
  type Data = ReturnType<typeof copyData>;
  const json = (data: Data, name: string, change: Record<string, unknown>) =>
    data.write(name, JSON.stringify({ ...JSON.parse(data.read(name)), ...change }));
  const text = (data: Data, id: string) => new TextEncoder().encode(data.read(`sources/${id}/report.txt`));

  // the second of two, from line 4 on
  const replies = (change: Record<string, string>) => {
    const reply = {
      rule: "low-execution",
      text: "已说明：[见附件]",
      by: "民乐县医疗保障局",
      date: "2026-11-21",
    };
    const second = JSON.stringify({ ...reply, ...change }, null, 2);
    return `[\n  ${JSON.stringify({ ...reply, evaluation: "minle-2023-01" })},\n\n  ${second}\n]\n`;
  };

  const CASES: [string, (data: Data) => void, RegExp][] = [
    [
      "a bad byte",
      (data) => {
        const bytes = text(data, "changchun-2023");
        bytes[bytes.indexOf(0x0a, 100) + 1] = 0xff;
        data.file("changchun-2023", bytes);
      },
      /^data\/sources\/changchun-2023\/report\.txt:\d+: .*请用 UTF-8 编码另存\n$/,
    ],
    [
      "a report that was changed after it was filed",
      (data) =>
        data.write("sources/yangpu-2022/report.txt", `${data.read("sources/yangpu-2022/report.txt")} `),
      /^data\/sources\/yangpu-2022\/report\.txt:1: 文件的 sha256 是 [0-9a-f]{64}，source\.json 写的是 .*请恢复/,
    ],
    [
      "corrections that are no JSON",
      (data) => data.write("sources/minle-2023/corrections.json", "[{]"),
      /^data\/sources\/minle-2023\/corrections\.json:1: 不是 JSON.*；请改正\n$/,
    ],
    [
      "a correction without a reason",
      (data) =>
        data.write(
          "sources/minle-2023/corrections.json",
          '[{ "line": 54, "from": "943.31元", "to": "943.31万元", "reason": "", "date": "2026-11-21" }]',
        ),
      /^data\/sources\/minle-2023\/corrections\.json:1: 0\.reason：/,
    ],
    [
      "a correction that does not stand on its line",
      (data) =>
        data.write(
          "sources/minle-2023/corrections.json",
          '[{ "line": 53, "from": "943.31元", "to": "943.31万元", "reason": "漏印", "date": "2026-11-21" }]',
        ),
      /^data\/sources\/minle-2023\/report\.txt:53: .*请核对行号与原文\n$/,
    ],
    [
      "an answer to a rule that there is not",
      (data) => data.write("sources/minle-2023/replies.json", replies({ rule: "low-executoin" })),
      /^data\/sources\/minle-2023\/replies\.json:4: 没有“low-executoin”这条规则；/,
    ],
    [
      "an answer about an evaluation of another report",
      (data) => data.write("sources/minle-2023/replies.json", replies({ evaluation: "changchun-2023-01" })),
      /^data\/sources\/minle-2023\/replies\.json:4: 这份报告没有“changchun-2023-01”这个自评；.*minle-2023-01、/,
    ],
    [
      "an answer with a field that nobody knows",
      (data) => data.write("sources/minle-2023/replies.json", replies({ evalaution: "minle-2023-01" })),
      /^data\/sources\/minle-2023\/replies\.json:4: 1：.*evalaution/,
    ],
    [
      "a region that nobody knows",
      (data) => json(data, "sources/gaoyi-2021/source.json", { region: "999999" }),
      /^data\/sources\/gaoyi-2021\/source\.json:1: data\/regions\.csv 没有地区 999999；请/,
    ],
    [
      "a line of regions.csv that is no region",
      (data) => data.write("regions.csv", data.read("regions.csv").replace("220100,长春市", "2201,长春市")),
      /^data\/regions\.csv:\d+: code：.*每行是 code,zh,en,level,parent\n$/,
    ],
    [
      "a field of source.json that nobody knows",
      (data) => json(data, "sources/gaoyi-2021/source.json", { publishr: "x" }),
      /^data\/sources\/gaoyi-2021\/source\.json:1: .*publishr/,
    ],
    [
      "a report that is missing",
      (data) => json(data, "sources/gaoyi-2021/source.json", { file: "other.txt" }),
      /^data\/sources\/gaoyi-2021\/other\.txt:1: 报告不在/,
    ],
    [
      "a packed file under the name of a text",
      (data) => data.file("guangxi-2023", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0])),
      /^data\/sources\/guangxi-2023\/report\.txt:1: /,
    ],
  ];

  test.each(CASES)(
    "%s",
    async (_, spoil, message) => {
      const data = await copyReadData();
      spoil(data);
      const before = data.published();
      const { status, stdout, stderr } = await data.runHere(main);
      expect(stderr).toMatch(message);
      expect(stderr.trimEnd().split("\n")).toHaveLength(1);
      expect([status, stdout]).toEqual([1, ""]);
      expect(data.published()).toEqual(before);
    },
    PATIENCE,
  );
});

test(
  "publishes an answer to a rule, and to a rule of one evaluation",
  async () => {
    const data = await copyReadData();
    const reply = { rule: "low-execution", text: "已说明", by: "民乐县医疗保障局", date: "2026-11-21" };
    const replies = [reply, { ...reply, evaluation: "minle-2023-02" }];
    data.write("sources/minle-2023/replies.json", JSON.stringify(replies));
    const { status, stderr } = await data.runHere(main);
    expect([status, stderr]).toEqual([0, ""]);
    const rows = data.published()["replies.csv"]?.split("\n").slice(1, 3);
    expect(rows?.map((row) => row.split(",").slice(1, 4).join())).toEqual([
      "minle-2023,low-execution,",
      "minle-2023,low-execution,minle-2023-02",
    ]);
  },
  PATIENCE,
);
