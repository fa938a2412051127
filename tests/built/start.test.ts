import { spawn, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { z } from "zod";

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

/** What `npm start` says at most. */
const MOST_LINES = 10;
/** Where there is no browser to print sheets with, as after `npm ci --omit=dev`, the build says so in a line more. */
const OF_NO_BROWSER = 1;
/** What the build said, as `npm test` kept it. */
const BUILD_SAID = ".cache/tests/build.txt";

const WITHOUT_DEVELOPMENT = ["--import", resolve("tests/production.ts")];
const linesOf = (said: string) => said.split("\n").filter((line) => line !== "");

/** The options and the script that a command of package.json gives to Node. */
function argumentsOf(command: string): string[] {
  const [node, ...args] = (scripts[command] ?? "").split(" ");
  expect(node, command).toBe("node");
  const placed = args.map((arg) => arg.replace(/(?:\.\/)?scripts\//, `${resolve("scripts")}/`));
  return [...WITHOUT_DEVELOPMENT, ...placed];
}

test("npm start says ten lines at most, the address last, and needs no package that is for development", async () => {
  expect(scripts.start).toBe("node scripts/start.ts");
  expect(readFileSync("scripts/start.ts", "utf8")).toContain('of ["data", "build", "serve"]');
  const said = [...sayData(), ...sayBuild(), ...(await sayServed())];
  expect(said.length + OF_NO_BROWSER, said.join("\n")).toBeLessThanOrEqual(MOST_LINES);
  expect(said.at(-1)).toMatch(/http:\/\/127\.0\.0\.1:\d+\/$/);
  expect(said.filter((line) => line.includes("http://127.0.0.1"))).toHaveLength(1);
});

test("the build of these tests had no package that is for development", () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      ...WITHOUT_DEVELOPMENT,
      "--input-type=module",
      "-e",
      'await import("zod"); await import("playwright-core")',
    ],
    { encoding: "utf8" },
  );
  expect(status).not.toBe(0);
  expect(stderr).toContain("node_modules/playwright-core is for development");
  const runner = readFileSync("scripts/run-tests.ts", "utf8");
  expect(runner).toContain('["node", "--import=./tests/production.ts", "scripts/build-site.ts"]');
});

/** In a copy that has read no report yet, as a fresh clone has not. */
function sayData(): string[] {
  const root = mkdtempSync(join(tmpdir(), "jixiao-start-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync("data", join(root, "data"), { recursive: true, filter: (from) => !from.endsWith(".lock") });
  cpSync("package.json", join(root, "package.json"));
  const options = { cwd: root, encoding: "utf8" } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, argumentsOf("data"), options);
  expect(status, stderr).toBe(0);
  return linesOf(stdout + stderr);
}

function sayBuild(): string[] {
  expect(existsSync(BUILD_SAID), "`npm test` keeps what the build says").toBe(true);
  return linesOf(readFileSync(BUILD_SAID, "utf8"));
}

/** What is said until the site is served, which goes on. */
async function sayServed(): Promise<string[]> {
  const child = spawn(process.execPath, argumentsOf("serve"), { env: { ...process.env, PORT: "0" } });
  onTestFinished(() => {
    child.kill();
  });
  let said = "";
  await new Promise<void>((served, failed) => {
    child.stderr.on("data", (text) => failed(new Error(String(text))));
    child.on("close", () => failed(new Error(`not served: ${said}`)));
    child.stdout.on("data", (text) => {
      said += text;
      if (said.includes("http://") && said.endsWith("\n")) served();
    });
  });
  return linesOf(said);
}
