import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { enginesHere } from "../engines.ts";
import { foundingReports } from "../founding.ts";

const folder = mkdtempSync(join(tmpdir(), "jixiao-elsewhere-"));
const jobs = join(folder, "jobs.ndjson");
/** Short ones: what is compared is ways to have them read, and each process reads its own. */
const FEW = ["guangxi-2023", "minle-2023"];
const few = foundingReports().filter(({ id }) => FEW.includes(id));
// each twice: reports of one region are compared
const lines = few.flatMap(({ id, source, file }) =>
  ["a", "b"].map((copy) =>
    JSON.stringify({
      id: `${copy}-${id}`,
      file: resolve(file),
      region: source.region,
      year: source.fiscalYear,
    }),
  ),
);
writeFileSync(jobs, `${lines.join("\n")}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const TIMEOUT = { timeout: 1_800_000 };
const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
/** What `npm run` would start; npm itself takes as long as reading these, and is asked in the script of the array. */
const [READ, COMPARED] = ["read-stream", "compare-stream"].map((name) =>
  String(scripts[name]).replace(/^node/, `'${process.execPath}'`),
);

/** What a command writes, its lines in order of their own. */
function rowsOf(command: string, env = {}): string[] {
  const { status, stdout, stderr } = spawnSync("sh", ["-c", command], {
    encoding: "utf8",
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  });
  expect([command, status, stderr]).toEqual([command, 0, stderr]);
  expect(stderr).not.toMatch(/[1-9]\d* not read/);
  return stdout.split("\n").filter(Boolean).sort();
}

const alone = rowsOf(`${READ} --comparables < '${jobs}' | ${COMPARED}`);

test("one process reads every job, and compares reports at the end", TIMEOUT, () => {
  const tables = new Set(alone.map((line) => JSON.parse(line).table));
  expect([...tables]).toEqual(expect.arrayContaining(["reports", "evaluations", "indicators", "flags"]));
  expect(alone.filter((line) => JSON.parse(line).table === "reports")).toHaveLength(lines.length);
});

test("an array of tasks gives the same rows, one of them run again after it was killed", TIMEOUT, () => {
  const rows = join(folder, "rows");
  const task = (id: number) =>
    rowsOf(`sh scripts/engines/read.slurm.sh '${jobs}' '${rows}'`, {
      SLURM_ARRAY_TASK_ID: String(id),
      SLURM_ARRAY_TASK_COUNT: "2",
    });
  mkdirSync(rows);
  task(0);
  // what a killed task leaves is no part
  writeFileSync(join(rows, "part-1.ndjson.tmp"), '{"table":"evaluations","row":{"half');
  expect(readdirSync(rows).filter((name) => name.endsWith(".ndjson"))).toEqual(["part-0.ndjson"]);
  task(1);
  expect(rowsOf(`cat '${rows}'/part-*.ndjson | ${COMPARED}`)).toEqual(alone);
});

test.each(enginesHere("parallel"))("$name gives the same rows", TIMEOUT, () => {
  const command = `parallel --pipe -N 2 ${READ} --comparables < '${jobs}' | ${COMPARED}`;
  expect(rowsOf(command)).toEqual(alone);
});

/** So many reports that every task of a worker holds many, each small. */
const REPORTS = 2000;
/** MB: what one process takes for 500 reports, 151, and room; it took 158 for these, and 302 for 1,600 before its heap was kept small. */
const MEMORY = 220;

test.each(enginesHere("spark"))(
  `$name reads ${REPORTS} reports with two workers, and again with one of them killed: the tables are those of one process`,
  TIMEOUT,
  () => {
    const said = rowsOf(`npm run -s bench:read -- --reports ${REPORTS} --largest 9000`, {
      JOBS_OF_A_TASK: "100",
    });
    expect(said.join("\n")).toMatch(/Spark with two workers, one killed in the middle: /);
    const [, memory] =
      /files read, 0 not read, \d+ rows, (\d+) MB of memory at most/.exec(said.join("\n")) ?? [];
    expect(Number(memory)).toBeLessThan(MEMORY);
    const compared = said.filter((line) => /^\d+ rows of one process, /.test(line));
    expect(compared).toHaveLength(2);
    for (const line of compared) expect(line).toMatch(/^[1-9]\d* rows of one process, 0 different$/);
  },
);
