/**
 * Runs every check of the project in order and ends with the line "N passed, M failed"; with --quick without the build,
 * the browser and the tests that vitest.config.ts lists as slow.
 */
import "./words/help.ts";
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { constants, setPriority } from "node:os";
import path from "node:path";
import { z } from "zod";

/** `needs` names a step before it, `said` a file that keeps what it says; `yields` says that it takes what others leave of the processor. */
type Step = {
  name: string;
  command: string[];
  report?: string;
  said?: string;
  needs?: string;
  yields?: boolean;
};
type Count = { passed: number; failed: number };
/** `begun` is when it began, in seconds from the first. */
type Outcome = Count & { name: string; begun: number; seconds: number; failures: string[] };

const root = path.resolve(import.meta.dirname, "..");
const reports = path.join(root, ".cache/tests");
/** Failed tests named above the last line, and characters of each one's reason. */
const MOST_FAILURES = 20;
const LONGEST_REASON = 600;

const quick = process.argv.includes("--quick");

// Taken in this order, two at a time, for two cores. What waits for the build and the browser takes longest and goes before
// all else; unit tests fill what that leaves, with two workers of their own, so that no core is idle while one step waits.
// What is said of a step is printed in one piece when it ends.
// The build has what a reader's has, no package that is for development alone; what it says is kept for a test of `npm start`.
const build: Step = {
  name: "build",
  command: ["node", "--import=./tests/production.ts", "scripts/build-site.ts"],
  said: path.join(reports, "build.txt"),
};
const browser: Step = { ...vitest("browser tests", ["browser"]), needs: "build" };
const built: Step = { ...vitest("built files", ["built"]), needs: "build", yields: true };
const unit: Step = {
  ...vitest("unit tests", ["unit", "site", "apart", "mocking"], ["--maxWorkers=2"]),
  yields: true,
};
const reviews: Step[] = [
  { name: "types of pages", command: ["astro", "check", "--tsconfig", "tsconfig.pages.json"], yields: true },
  // by its path: two compilers are installed under one name, and this one takes a third of the time
  {
    name: "types",
    command: ["node", "node_modules/typescript-7/bin/tsc", "--noEmit", "--singleThreaded"],
    yields: true,
  },
  { name: "lint", command: ["biome", "check", "--error-on-warnings"], yields: true },
  { name: "unused code", command: ["knip"], yields: true },
];
const steps = quick ? [unit, ...reviews] : [build, unit, browser, built, ...reviews];

const vitestReport = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string().default(""),
      assertionResults: z.array(
        z.object({
          fullName: z.string(),
          status: z.string(),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});
type VitestReport = z.infer<typeof vitestReport>;

mkdirSync(reports, { recursive: true });
const first = performance.now();
const begun = new Map<string, Promise<Outcome>>();
const waiting = steps.values();
await Promise.all([takeSteps(), takeSteps()]);
print(await Promise.all(begun.values()));

async function takeSteps(): Promise<void> {
  for (const step of waiting) {
    const outcome = attempt(step);
    begun.set(step.name, outcome);
    await outcome;
  }
}

async function attempt(step: Step): Promise<Outcome> {
  const needed = step.needs === undefined ? undefined : await begun.get(step.needs);
  return needed && needed.failed > 0 ? skip(step) : run(step);
}

function vitest(name: string, projects: string[], more: string[] = []): Step {
  const report = path.join(reports, `${projects[0]}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // A forgotten `.only` would pass by leaving the rest out.
  return {
    name,
    report,
    command: [
      "vitest",
      "run",
      ...projects.map((project) => `--project=${project}`),
      "--allowOnly=false",
      ...reporters,
      ...more,
    ],
  };
}

function secondsTo(time: number): number {
  return (time - first) / 1000;
}

function skip({ name, needs }: Step): Outcome {
  console.log(`\n── ${name}: not run, because "${needs}" failed`);
  return { name, passed: 0, failed: 1, begun: secondsTo(performance.now()), seconds: 0, failures: [] };
}

async function run({ name, command, report, said: log, yields = false }: Step): Promise<Outcome> {
  console.log(`\n── ${name} …`);
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const { succeeded, said } = await follow(command, yields);
  if (log) writeFileSync(log, said);
  const seconds = secondsTo(performance.now()) - secondsTo(start);
  console.log(`\n── ${name}: ${command.slice(0, 4).join(" ")}\n${said}`);
  const told = report ? readReport(report) : null;
  const count = told ? countTests(told, succeeded) : countStep(succeeded && !report);
  const failures = told ? listFailures(told) : [];
  if (count.failed && !failures.length) failures.push(`${name}: ${said.slice(-LONGEST_REASON)}`);
  return { name, ...count, begun: secondsTo(start), seconds, failures };
}

type Followed = { succeeded: boolean; said: string };

function follow([program = "", ...args]: string[], yields: boolean): Promise<Followed> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, env: environment(), stdio: ["ignore", "pipe", "pipe"] });
    if (yields && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("error", (error) => said.push(Buffer.from(String(error))));
    child.on("close", (status) => resolve({ succeeded: status === 0, said: Buffer.concat(said).toString() }));
  });
}

// The project's own binaries come first, among them the Node they need.
function environment(): NodeJS.ProcessEnv {
  const binaries = path.join(root, "node_modules/.bin");
  const search = [binaries, process.env.PATH ?? ""].join(path.delimiter);
  return {
    ...process.env,
    PATH: search,
    ASTRO_TELEMETRY_DISABLED: "1",
    TESTS: quick ? "quick" : "",
    // what compiles types takes a gigabyte where it never sweeps its memory, and a third less time than where it does
    GOGC: "off",
  };
}

/** null where a run crashed before it wrote one */
function readReport(report: string): VitestReport | null {
  return existsSync(report) ? vitestReport.parse(JSON.parse(readFileSync(report, "utf8"))) : null;
}

function countStep(succeeded: boolean): Count {
  return { passed: +succeeded, failed: +!succeeded };
}

// What did not pass has failed: skipped and todo tests, files that did not load, a run that crashed.
function countTests({ numTotalTests, numPassedTests, testResults }: VitestReport, succeeded: boolean): Count {
  const unloaded = testResults.filter((file) => file.status === "failed" && !file.assertionResults.length);
  const failed = numTotalTests - numPassedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed || +!succeeded };
}

// Repeated at the end, since a log is often kept only by its tail.
function listFailures({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = path.relative(root, name);
    const tests = assertionResults.filter((test) => test.status !== "passed");
    if (!tests.length) return status === "failed" ? [`${file}: ${message.slice(0, LONGEST_REASON)}`] : [];
    return tests.map((test) => {
      const reason = test.failureMessages.join("\n").slice(0, LONGEST_REASON) || test.status;
      return `${file}: ${test.fullName}\n${reason.replace(/^/gm, "    ")}`;
    });
  });
}

function print(outcomes: Outcome[]): void {
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  console.log("\n");
  for (const { name, begun, seconds, ...count } of outcomes) {
    const cells = [count.failed ? "✗" : "✓", name.padEnd(14), `${count.passed} passed`.padStart(12)];
    console.log(
      [
        ...[...cells, `${count.failed} failed`.padStart(10), `${seconds.toFixed(1)} s`.padStart(9)],
        `from ${begun.toFixed(0)} s to ${(begun + seconds).toFixed(0)} s`.padStart(20),
      ].join(" "),
    );
  }
  for (const failure of outcomes.flatMap(({ failures }) => failures).slice(0, MOST_FAILURES))
    console.log(`\n✗ ${failure}`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
