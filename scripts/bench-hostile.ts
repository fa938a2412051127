/** Seconds and peak of memory that each hostile file takes to be read, judged and written, in a process of its own. */
import "./words/help.ts";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import { UnreadableFile } from "../src/documents/block.ts";
import { tableToCsv } from "../src/exports/csv.ts";
import { OWNED_TABLES, rowsOf } from "../src/exports/tables.ts";
import { sayRefusal } from "../src/messages/refusals.ts";
import { findPersons } from "../src/persons/find.ts";
import { evaluateDocument, finish } from "../src/pipeline.ts";
import { openDocument } from "../src/reading/open.ts";
import { HOSTILE_FILES } from "./bench/hostile-files.ts";
import { readSources } from "./publish/sources.ts";

/** What one file may take; seconds are of all cores, so that a busy machine changes them little. */
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 1_500;
/** When a process is ended that does not end by itself, in milliseconds by the clock. */
const PATIENCE = 240_000;

const Taken = z.object({ seconds: z.number(), megabytes: z.number(), ended: z.string() });
type Taken = z.infer<typeof Taken>;

/** What a hostile file took, and whether that is within the bounds. */
interface HostileBench extends Taken {
  name: string;
  bytes: number;
  isBounded: boolean;
}

/** @param wanted part of a name; all files where it is empty */
function benchHostile(wanted: string, show: (bench: HostileBench) => void): Promise<HostileBench[]> {
  const folder = mkdtempSync(join(tmpdir(), "jixiao-hostile-"));
  const names = Object.entries(HOSTILE_FILES).filter(([name]) => name.includes(wanted));
  const run = async () => {
    const benches: HostileBench[] = [];
    for (const [name, make] of names) {
      const file = join(folder, name);
      writeFileSync(file, await make());
      const taken = take(file);
      const isBounded = taken.seconds <= MOST_SECONDS && taken.megabytes <= MOST_MEGABYTES;
      const bench = { name, bytes: statSync(file).size, ...taken, isBounded };
      show(bench);
      benches.push(bench);
      rmSync(file);
    }
    return benches;
  };
  return run().finally(() => rmSync(folder, { recursive: true, force: true }));
}

function take(file: string): Taken {
  const own = ["--max-old-space-size=4096", fileURLToPath(import.meta.url), "--one", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, own, {
    encoding: "utf8",
    timeout: PATIENCE,
  });
  if (status === 0) return Taken.parse(JSON.parse(stdout));
  const why =
    stderr
      .trim()
      .split("\n")
      .findLast((line) => /Error/.test(line)) ?? "no end";
  return { seconds: Number.POSITIVE_INFINITY, megabytes: Number.POSITIVE_INFINITY, ended: why };
}

async function readOne(file: string): Promise<Taken> {
  const ended = await readJudgeWrite(file);
  const { user, system } = process.cpuUsage();
  return { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024, ended };
}

async function readJudgeWrite(file: string): Promise<string> {
  const [like] = readSources();
  if (!like) throw new Error("data/sources holds no report whose description could be used");
  const id = "hostile-2023";
  const { fiscalYear } = like.source;
  try {
    const document = await openDocument(readFileSync(file), basename(file));
    const persons = findPersons(document);
    const read = evaluateDocument(document, { reportId: id, fiscalYear });
    const finished = finish({ source: like.source, replies: [] }, read);
    const { evaluations, flags, notices } = finished;
    const rows = rowsOf(finished);
    const written = OWNED_TABLES.reduce((sum, name) => sum + tableToCsv(name, rows[name]).length, 0);
    return `${evaluations.length} evaluations, ${flags.length} flags, ${notices.length} notices, ${persons.length} persons, ${(written / 1e6).toFixed(1)} MB written`;
  } catch (error) {
    if (error instanceof UnreadableFile) return `refused: ${sayRefusal(error.refusal, "en")}`;
    throw error;
  }
}

function print({ name, bytes, seconds, megabytes, ended, isBounded }: HostileBench): void {
  console.log(
    [
      isBounded ? "  " : "✗ ",
      name.padEnd(32),
      `${(bytes / 1024).toFixed(0)} KB`.padStart(9),
      `${seconds.toFixed(1)} s`.padStart(8),
      `${megabytes.toFixed(0)} MB`.padStart(8),
      ended,
    ].join("  "),
  );
}

async function main([first = "", file = ""]: string[]): Promise<void> {
  if (first === "--one") return console.log(JSON.stringify(await readOne(file)));
  const benches = await benchHostile(first, print);
  const over = benches.filter(({ isBounded }) => !isBounded);
  console.log(
    `${benches.length} files, ${over.length} above ${MOST_SECONDS} s of all cores or ${MOST_MEGABYTES} MB`,
  );
  if (over.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
