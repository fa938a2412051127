import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readRegions } from "../../scripts/publish/sources.ts";
import { readJob, rowsOfJob } from "../../scripts/read-stream.ts";
import { isOwned, TABLE_NAMES } from "../../src/model/tables/index.ts";
import { readPublished } from "../../src/published.ts";

const folder = mkdtempSync(join(tmpdir(), "stream-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const put = (name: string, text: string) => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const regions = readRegions();
const { tables } = readPublished();

const THEM = ["changchun-2023", "yangpu-2022"];
const isOfThem = (row: object) => {
  const { report_id, evaluation_id }: { report_id?: string; evaluation_id?: string } = row;
  return THEM.some((id) => (report_id ?? evaluation_id ?? "").startsWith(id));
};

interface Line {
  table: string;
  row: Record<string, unknown>;
}

function run(lines: string[]): { rows: Line[]; said: string[]; status: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, ["scripts/read-stream.ts"], {
    input: lines.join("\n"),
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  const rows = stdout.split("\n").flatMap((line): Line[] => (line === "" ? [] : [JSON.parse(line)]));
  return {
    rows,
    said: stderr.split("\n").filter((line) => line !== "" && !line.includes("Warning")),
    status,
  };
}

const job = (id: string, region: string, year: number) =>
  JSON.stringify({ id, file: `data/sources/${id}/report.txt`, region, year });

describe("a stream of jobs", () => {
  const bad = put("bad.txt", "这里没有表，也没有数。\n");
  const { rows, said, status } = run([
    job("changchun-2023", "220100", 2023),
    bad,
    join(folder, "missing.txt"),
    '{"file": 5}',
    "{broken",
    "",
    job("yangpu-2022", "310110", 2022),
  ]);

  test("gives the rows that are published, and never stops for a bad file", () => {
    expect(status).toBe(0);
    for (const name of TABLE_NAMES.filter(isOwned)) {
      // what a folder says of its report is not in the job
      if (name === "reports" || name === "corrections" || name === "replies") continue;
      const own = rows.flatMap(({ table, row }) => (table === name ? [row] : []));
      const published: object[] = tables[name];
      expect(own).toEqual(published.filter(isOfThem));
    }
    expect(rows.length).toBeGreaterThan(1000);
  });

  test("says one line of each file that was not read, and what it came to", () => {
    expect(said).toHaveLength(5);
    expect(said[0]).toContain("bad.txt: ");
    expect(said[1]).toContain("missing.txt: ENOENT");
    expect(said[2]).toContain("file: ");
    expect(said.at(-1)).toMatch(/^2 files read, 4 not read, \d+ rows, \d+ MB of memory at most$/);
  });
});

describe("one job", () => {
  test("a line is a path or a job", () => {
    expect(readJob("a b.docx")).toEqual({ file: "a b.docx" });
    expect(readJob('{"file":"a.txt","year":2023}')).toEqual({ file: "a.txt", year: 2023 });
    expect(() => readJob('{"file":"a.txt","region":"22"}')).toThrow("region: ");
  });

  test("takes region and year from the text where that says them, and asks for them where not", async () => {
    const rows = await rowsOfJob({ file: "data/sources/changchun-2023/report.txt" }, regions);
    expect(rows.find(({ table }) => table === "reports")?.row).toMatchObject({
      report_id: "report",
      region_code: "220100",
      fiscal_year: 2023,
      publisher_inferred: true,
    });
    await expect(
      rowsOfJob({ file: "data/sources/changchun-2023/report.txt", region: "999999", year: 2023 }, regions),
    ).rejects.toThrow("region 999999");
  });

  test("hides persons as filing does", async () => {
    const own = put(
      "named.txt",
      "某县2023年城乡医疗救助项目绩效自评报告\n全年预算数100万元，执行数90万元，执行率90%。\n填报人：赵钱孙 联系电话：13812345678\n",
    );
    const rows = await rowsOfJob({ file: own, region: "220100", year: 2023 }, regions);
    const text = JSON.stringify(rows);
    expect(rows.length).toBeGreaterThan(3);
    expect(text).not.toContain("赵钱孙");
    expect(text).not.toContain("13812345678");
  });
});
