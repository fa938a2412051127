/**
 * Reports read by Spark on two workers, by one process, and by Spark again with a worker killed in the middle: seconds of each,
 * and whether the tables are the same row for row. `-- --reports N` says how many, `--largest BYTES` that only smaller ones are varied.
 */
import "./words/help.ts";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createReadStream, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { DuckDBInstance } from "@duckdb/node-api";
import { partitionBytes } from "../src/downloads/partitions.ts";
import { ddlOf } from "../src/exports/ddl.ts";
import { partitionFiles } from "../src/exports/descriptors/manifest.ts";
import { PARTITIONED, PARTITIONED_TABLES } from "../src/exports/partitions.ts";
import { type Cells, columnsOf, makeTables } from "../src/model/tables/index.ts";
import { founding } from "./bench/copies.ts";
import { varyReport } from "./bench/vary.ts";
import { SCRATCH } from "./engines/environment.ts";
import { sparkPython } from "./engines/spark.ts";
import { readSources } from "./publish/sources.ts";
import type { StreamRow } from "./read-stream.ts";

const { values } = parseArgs({
  options: {
    reports: { type: "string", default: "2000" },
    largest: { type: "string", default: "Infinity" },
  },
});
const wanted = Number(values.reports);
const folder = join(SCRATCH, `read-${wanted}`);
const jobs = join(folder, "jobs.ndjson");
const statements = join(folder, "spark.sql");

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(folder, "reports"), { recursive: true });
writeFileSync(statements, ddlOf("spark", founding));
writeJobs();

let start = performance.now();
const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
const alone = join(folder, "alone");
await readAlone(alone);
console.log(`${wanted} reports, one process: ${seconds()}`);

const found = sparkPython();
if ("reason" in found) console.log(`Spark was not asked: ${found.reason}`);
else {
  for (const killing of [false, true]) {
    const out = join(folder, killing ? "killed" : "whole");
    start = performance.now();
    const killed = await readOnSpark(found.python, out, killing);
    console.log(`${wanted} reports, Spark with two workers${killing ? `, ${killed}` : ""}: ${seconds()}`);
    await compare(alone, out);
  }
}

function writeJobs(): void {
  const collected = readSources().filter(({ bytes }) => bytes.length <= Number(values.largest));
  const lines = Array.from({ length: wanted }, (_, index) => {
    const whole = collected[index % collected.length];
    if (!whole) throw new Error("there is no report to vary");
    const { id, source, bytes, file } = varyReport(whole, Math.floor(index / collected.length));
    const path = join(folder, "reports", `${id}${file.slice(file.lastIndexOf("."))}`);
    writeFileSync(path, bytes);
    return `${JSON.stringify({ id, file: path, region: source.region, year: source.fiscalYear })}\n`;
  });
  writeFileSync(jobs, lines.join(""));
}

async function readAlone(out: string): Promise<void> {
  const lines = join(folder, "alone.ndjson");
  const command = `npm run -s read-stream -- --comparables < '${jobs}' | npm run -s compare-stream > '${lines}'`;
  const { status, stderr } = spawnSync("sh", ["-c", command], { encoding: "utf8" });
  console.log(stderr.trim().split("\n").at(-1));
  if (status !== 0) throw new Error(`one process failed: ${stderr.slice(-500)}`);
  const tables = makeTables(() => []);
  for await (const line of createInterface({ input: createReadStream(lines) })) {
    const { table, row }: StreamRow = JSON.parse(line);
    if (table !== "comparables") (tables[table] as Cells[]).push({ ...row });
  }
  for (const file of partitionFiles(tables)) {
    const path = join(out, file.path);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, partitionBytes(file));
  }
}

async function readOnSpark(python: string, out: string, killing: boolean): Promise<string> {
  const args = ["scripts/engines/read.spark.py", jobs, statements, out];
  // a log of its own: what Spark says of a worker that is gone is no news
  const child = spawn(python, args, { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  child.stdout.on("data", (piece) => {
    said += piece;
  });
  const killed = killing ? killWorker(child.pid ?? 0, out, () => said.includes('"read"')) : "";
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`read.spark.py ended with ${code}: ${said}`);
  console.log(said.trim());
  return killed;
}

/** Kills one of the programs that read for this process, while two of them do and some of the tasks are done. */
async function killWorker(driver: number, out: string, isRead: () => boolean): Promise<string> {
  while (!isRead()) {
    await wait(100);
    const readers = descendants(driver).filter(({ args }) =>
      /^\S*node .*scripts\/read-stream\.ts/.test(args),
    );
    const [first, second] = readers;
    if (first && second && isBegun(join(out, "lines", "_temporary", "0")) && isKilled(first.pid))
      return "one killed in the middle";
  }
  return "which had read before one could be killed";
}

// where Spark keeps what tasks have written until all are done
function isBegun(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("task_"));
}

function isKilled(pid: number): boolean {
  try {
    return process.kill(pid, "SIGKILL");
  } catch {
    // it ended by itself
    return false;
  }
}

function descendants(of: number): { pid: number; args: string }[] {
  const all = spawnSync("ps", ["-eo", "pid=,ppid=,args="], { encoding: "utf8" }).stdout.split("\n");
  const running = all.map((line) => {
    const [, pid, parent, args = ""] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), parent: Number(parent), args };
  });
  const below = (parent: number): typeof running =>
    running.filter((one) => one.parent === parent).flatMap((one) => [one, ...below(one.pid)]);
  return below(of);
}

async function compare(one: string, other: string): Promise<void> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const count = async (sql: string) => Number((await connection.runAndReadAll(sql)).getRowsJson()[0]?.[0]);
  let [rows, different] = [0, 0];
  for (const table of PARTITIONED_TABLES) {
    const own = columnsOf(table).map(({ name }) => `"${name}"`);
    const columns = [...new Set([...own, '"fiscal_year"', '"province"'])].join(", ");
    const from = (folder: string) =>
      `SELECT ${columns} FROM read_parquet('${join(folder, PARTITIONED, table)}/*/*/*.parquet', hive_partitioning = true, hive_types = {'fiscal_year': INTEGER, 'province': VARCHAR})`;
    if (!isFilled(join(one, PARTITIONED, table))) continue;
    rows += await count(`SELECT count(*) FROM (${from(one)})`);
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const lost = await count(`SELECT count(*) FROM (${from(a)} EXCEPT ALL ${from(b)})`);
      if (lost > 0) console.log(`${table}: ${lost} rows of ${a} are not in ${b}`);
      different += lost;
    }
  }
  console.log(`${rows} rows of one process, ${different} different`);
  if (different > 0) process.exitCode = 1;
}

// a table without rows is one file and no folders of years
function isFilled(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.startsWith("fiscal_year="));
}
