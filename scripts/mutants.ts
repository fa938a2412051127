/**
 * Changes the code in small ways, one at a time, and asks the tests: `npm run mutants -- --count 40 --seed 1 --in rules`.
 * A change that no test notices is printed; the score is the share that was noticed. Works on a copy, never in CI.
 */
import "./words/help.ts";
import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { type Mutation, mutationsOf } from "./bench/mutation-points.ts";

const FOLDERS = ["values", "reading", "rules", "exports"];
/** One run of tests, in seconds of the processor, whatever else the machine does; a change that makes it run for ever was noticed. */
const LONGEST = 240;
/** What reads whole reports: asked first of reading, whose own tests take longer, and of other code where its own noticed nothing. */
const WHOLE = ["tests/transcripts.test.ts", "tests/samples.test.ts", "tests/published.test.ts"];

interface Mutant extends Mutation {
  file: string;
}

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "40" },
    seed: { type: "string", default: "1" },
    in: { type: "string", default: FOLDERS.join(",") },
  },
});
const root = resolve(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "mutants-"));

try {
  const all = values.in.split(",").flatMap(listMutants);
  const sample = sampleOf(all, Number(values.count), Number(values.seed));
  copyProject();
  if (!(await pass(WHOLE))) throw new Error("these tests fail without any change: npm test says which");
  let noticed = 0;
  for (const [index, mutant] of sample.entries()) {
    const by = await whoNotices(mutant);
    if (by) noticed += 1;
    const place = `${mutant.file}:${mutant.line}`;
    console.log(`${index + 1}/${sample.length} ${by ? "noticed" : "LIVES"} ${place} ${mutant.said}`);
  }
  const score = Math.round((100 * noticed) / Math.max(1, sample.length));
  console.log(`${noticed} of ${sample.length} noticed, ${score} of 100; ${all.length} to choose from`);
} finally {
  rmSync(copy, { recursive: true, force: true });
}

function listMutants(folder: string): Mutant[] {
  const names = readdirSync(join(root, "src", folder), { recursive: true, encoding: "utf8" });
  return names
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => join("src", folder, name))
    .flatMap((file) =>
      mutationsOf(file, readFileSync(join(root, file), "utf8")).map((own) => ({ ...own, file })),
    );
}

function copyProject(): void {
  const tracked = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  for (const file of tracked) cpSync(join(root, file), join(copy, file), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
}

async function whoNotices({ file, from, to, text }: Mutant): Promise<string | null> {
  const place = join(copy, file);
  const code = readFileSync(place, "utf8");
  writeFileSync(place, code.slice(0, from) + text + code.slice(to));
  try {
    const beside = besideOf(file);
    for (const tests of file.startsWith("src/reading/") ? [WHOLE, beside] : [beside, WHOLE])
      if (!(await pass(tests))) return tests.join(" ");
    return null;
  } finally {
    writeFileSync(place, code);
  }
}

// a rule and an export have a test of their own; reading and values are asked as a whole
function besideOf(file: string): string[] {
  const [, folder = "", ...rest] = file.split("/");
  const own = `tests/${folder}/${rest.join("/").replace(/\.ts$/, ".test.ts")}`;
  if (folder === "rules") return rest.length > 1 ? [own, "tests/rules/run.test.ts"] : ["tests/rules/"];
  return folder === "reading"
    ? ["tests/reading/", "tests/documents/"]
    : [`tests/${folder}/`, "tests/evidence/"];
}

function pass(tests: string[]): Promise<boolean> {
  const args = [
    "run",
    "--project",
    "unit",
    "--project",
    "site",
    "--project",
    "apart",
    "--project",
    "mocking",
    "--testTimeout=600000",
    "--bail",
    "1",
    "--maxWorkers",
    "1",
    ...tests,
  ];
  // a limit of each process: the one that runs tests is ended, and the one that waits for it tells of that
  const limited = ["-c", `ulimit -t ${LONGEST}; exec node_modules/.bin/vitest "$@"`, "vitest", ...args];
  const child = spawn("sh", limited, { cwd: copy, stdio: "ignore" });
  return new Promise((done) => child.on("close", (code) => done(code === 0)));
}

// the same seed draws the same sample of the same code
function sampleOf(all: Mutant[], count: number, seed: number): Mutant[] {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return all
    .map((mutant) => ({ mutant, drawn: next() }))
    .sort((a, b) => a.drawn - b.drawn)
    .slice(0, count)
    .map(({ mutant }) => mutant);
}
