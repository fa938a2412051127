/** Runs every check of the project in order and ends with the line "N passed, M failed". */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { z } from "zod";

type Step = { name: string; command: string[]; report?: string; needs?: string };
type Count = { passed: number; failed: number };
type Outcome = Count & { name: string; seconds: number };

const root = path.resolve(import.meta.dirname, "..");
const reports = path.join(root, ".cache/tests");

const steps: Step[] = [
  { name: "types", command: ["astro", "check"] },
  { name: "lint", command: ["biome", "check", "--error-on-warnings"] },
  { name: "unused code", command: ["knip"] },
  vitest("unit tests", "unit"),
  { name: "build", command: ["node", "scripts/build-site.ts"] },
  { ...vitest("browser tests", "browser"), needs: "build" },
];

const vitestReport = z.object({
  numTotalTests: z.number(),
  numPassedTests: z.number(),
  testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
});

mkdirSync(reports, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of steps) outcomes.push(run(step));
print(outcomes);

function vitest(name: string, project: string): Step {
  const report = path.join(reports, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  // A forgotten `.only` would pass by leaving the rest out.
  return {
    name,
    report,
    command: ["vitest", "run", "--project", project, "--allowOnly=false", ...reporters],
  };
}

function run({ name, command, report, needs }: Step): Outcome {
  console.log(`\n── ${name}: ${command.slice(0, 4).join(" ")}`);
  if (needs && outcomes.some((earlier) => earlier.name === needs && earlier.failed > 0)) {
    console.log(`not run, because "${needs}" failed`);
    return { name, passed: 0, failed: 1, seconds: 0 };
  }
  if (report) rmSync(report, { force: true });
  const start = performance.now();
  const [program = "", ...args] = command;
  const { status } = spawnSync(program, args, { cwd: root, stdio: "inherit", env: environment() });
  const seconds = (performance.now() - start) / 1000;
  const succeeded = status === 0;
  const count = report ? countTests(report, succeeded) : { passed: +succeeded, failed: +!succeeded };
  return { name, ...count, seconds };
}

// The project's own binaries come first, among them the Node they need.
function environment(): NodeJS.ProcessEnv {
  const binaries = path.join(root, "node_modules/.bin");
  const search = [binaries, process.env.PATH ?? ""].join(path.delimiter);
  return { ...process.env, PATH: search, ASTRO_TELEMETRY_DISABLED: "1" };
}

// What did not pass has failed: skipped and todo tests, files that did not load, a run that crashed.
function countTests(report: string, succeeded: boolean): Count {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numTotalTests, numPassedTests, testResults } = vitestReport.parse(
    JSON.parse(readFileSync(report, "utf8")),
  );
  const unloaded = testResults.filter((file) => file.status === "failed" && !file.assertionResults.length);
  const failed = numTotalTests - numPassedTests + unloaded.length;
  return { passed: numPassedTests, failed: failed || +!succeeded };
}

function print(outcomes: Outcome[]): void {
  const passed = sum(outcomes.map((outcome) => outcome.passed));
  const failed = sum(outcomes.map((outcome) => outcome.failed));
  console.log("\n");
  for (const { name, seconds, ...count } of outcomes) {
    const cells = [count.failed ? "✗" : "✓", name.padEnd(14), `${count.passed} passed`.padStart(12)];
    console.log(
      [...cells, `${count.failed} failed`.padStart(10), `${seconds.toFixed(1)} s`.padStart(9)].join(" "),
    );
  }
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed ? 1 : 0;
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
