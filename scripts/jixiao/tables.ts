import { readdirSync } from "node:fs";
import { basename, dirname, join, resolve, sep } from "node:path";
import { UnreadableFile } from "../../src/documents/block.ts";
import { csvText } from "../../src/exports/csv.ts";
import { type Fragment, fragmentOf } from "../../src/exports/fragment.ts";
import { sayRefusal } from "../../src/messages/refusals.ts";
import { parseLines } from "../../src/model/place.ts";
import type { Region } from "../../src/model/region.ts";
import { sayTrouble } from "../disk/bad-input.ts";
import { standing, writeWhole } from "../disk/disk.ts";
import { replaceAll, settle } from "../disk/swap.ts";
import { assemble, survey } from "../publish/assemble.ts";
import { makeFragment } from "../publish/make-fragment.ts";
import { diskShelf } from "../publish/shelf.ts";
import { readFolder, readRegions } from "../publish/sources.ts";
import { FailedJob, finishJob, type Job } from "../reading/job.ts";
import type { Spoken } from "../words/spoken.ts";
import { type Found, findReports, idOfPath } from "./find-reports.ts";
import { BadCommand, type Command, readLine, spokenOf } from "./options.ts";
import { type Known, readList } from "./read-list.ts";
import { openSpill, type Spill } from "./spill.ts";

/** So many files are read before it is said how far it is. */
const STEP = 100;
/** What lists the files beside the tables: which report each became, or why none. */
const FILES = "files.csv";

interface Plan {
  root: string;
  out: string;
  given: Known;
  list: Map<string, Known>;
  regions: Region[];
  spoken: Spoken;
}

/** Reports of a folder → the published tables in another. Exit code 2 where a file was not read; the others are written all the same. */
export const tables: Command = async (args, home) => {
  const plan = readPlan(args, home.regions);
  const { out, spoken } = plan;
  const words = spoken.say.command.tables;
  const desk = join(dirname(out), `.${basename(out)}.coming`);
  settle(desk);
  checkPlace(out, spoken);
  const spill = openSpill(join(dirname(out), `.${basename(out)}.parts`));
  try {
    const rows = await readAll(plan, spill);
    const ids = spill.ids();
    const failed = rows.filter(({ id }) => id === null).length;
    if (ids.length === 0) {
      console.error(words.nothing(rows.length));
      return 2;
    }
    const fragments = { ids, head: spill.head, fragment: spill.fragment };
    const surveyed = survey(fragments, plan.regions, home.version);
    const write = (folder: string) => {
      assemble(fragments, surveyed, diskShelf(folder));
      writeWhole(join(folder, FILES), sayFiles(rows));
    };
    replaceAll(desk, new Map([[basename(out), write]]), () => {});
    console.log(words.done(out, ids.length, surveyed.evaluations, failed));
    return failed > 0 ? 2 : 0;
  } finally {
    spill.remove();
  }
};

function readPlan(args: string[], regionsFile: string): Plan {
  const { values, positionals } = readLine(args, {
    out: { type: "string" },
    region: { type: "string" },
    year: { type: "string" },
    list: { type: "string" },
  });
  const spoken = spokenOf(args);
  const words = spoken.say.command.tables;
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0 || values.out === undefined)
    throw new BadCommand(words.folders);
  if (standing(folder) !== "folder") throw new BadCommand(`${folder}: ${words.noFolder}`);
  const regions = readRegions(regionsFile);
  const { region, year } = values;
  if (region !== undefined && !regions.some(({ code }) => code === region))
    throw new BadCommand(words.trouble["unknown-region"](region));
  if (year !== undefined && !/^20\d{2}$/.test(year)) throw new BadCommand(words.year(year));
  const [root, out] = [resolve(folder), resolve(values.out)];
  if (`${out}${sep}`.startsWith(`${root}${sep}`)) throw new BadCommand(words.inside);
  const list = values.list === undefined ? new Map<string, Known>() : readList(values.list, spoken);
  const given = { ...(region && { region }), ...(year && { year: Number(year) }) };
  return { root, out, given, list, regions, spoken };
}

// only tables of an earlier run may go
function checkPlace(out: string, { say }: Spoken): void {
  const kind = standing(out);
  if (kind === null) return;
  if (kind === "folder" && (standing(join(out, "datapackage.json")) || readdirSync(out).length === 0)) return;
  throw new BadCommand(`${out}: ${say.command.tables.occupied}`);
}

/** A file as `files.csv` lists it. */
interface FileRow {
  path: string;
  id: string | null;
  line: number | null;
  reason: string | null;
}

async function readAll(plan: Plan, spill: Spill): Promise<FileRow[]> {
  const words = plan.spoken.say.command.tables;
  const rows: FileRow[] = [];
  const met = new Set<string>();
  for (const found of findReports(plan.root)) {
    met.add(found.path);
    const row = await readFound(found, plan, spill);
    rows.push(row);
    if (row.reason !== null) console.error(`${row.path}:${row.line ?? 1}: ${row.reason}`);
    if (rows.length % STEP === 0) console.error(words.progress(rows.length));
  }
  for (const path of plan.list.keys()) {
    if (met.has(path)) continue;
    const row = { path, id: null, line: null, reason: words.notThere };
    rows.push(row);
    console.error(`${path}:1: ${row.reason}`);
  }
  return rows;
}

// whatever a file does, the others are read
async function readFound({ path, kind }: Found, plan: Plan, spill: Spill): Promise<FileRow> {
  const { root, list, given, regions, spoken } = plan;
  const refuse = (reason: string, line: number | null = null): FileRow => ({ path, id: null, line, reason });
  if (kind === "link") return refuse(spoken.say.command.tables.link);
  const known = { ...given, ...list.get(path) };
  const id = known.id ?? (kind === "folder" ? basename(path) : idOfPath(path, (own) => spill.has(own)));
  if (spill.has(id)) return refuse(spoken.say.command.tables.twice(id));
  try {
    const file = join(root, path);
    const fragment = await (kind === "folder"
      ? fromFolder(file, id)
      : fromFile({ ...known, id, file }, regions));
    spill.keep(id, fragment);
    return { path, id, line: null, reason: null };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return refuse(sayRefusal(error.refusal, spoken.language), error.line);
    if (error instanceof FailedJob) return refuse(...sayFailed(error, spoken));
    return refuse(sayTrouble(error, spoken) ?? `${error instanceof Error ? error.message : error}`);
  }
}

// a filed report keeps its corrections, its answers and its row in `reports`
const fromFolder = (folder: string, id: string): Promise<Fragment> => makeFragment(readFolder(folder, id));

async function fromFile(job: Job, regions: Region[]): Promise<Fragment> {
  const finished = await finishJob(job, regions);
  return fragmentOf(finished, JSON.stringify([finished.id, finished.source, [], []]));
}

function sayFailed({ trouble }: FailedJob, { say, language }: Spoken): [reason: string, line: number | null] {
  const { trouble: words } = say.command.tables;
  if (trouble.what === "unknown-region") return [words["unknown-region"](trouble.code), null];
  if (trouble.what !== "no-evaluation") return [words[trouble.what], null];
  const { notice } = trouble;
  if (!notice) return [say.command.nothing, null];
  return [{ zh: notice.message, en: notice.message_en }[language], parseLines(notice.line)[0] ?? 1];
}

function sayFiles(rows: FileRow[]): string {
  const cells = rows.map(({ path, id, line, reason }) => [path, id ?? "", String(line ?? ""), reason ?? ""]);
  return csvText([["file", "report_id", "line", "reason"], ...cells], "\n");
}
