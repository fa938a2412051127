import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/messages/index.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const commands = Object.entries(scripts).map(([name, line]) => ({ name, line }));
const scriptOf = (line: string) => /scripts\/[\w-]+\.ts/.exec(line)?.[0] ?? "";

/** What answers `--help` before any work: the one door of commands, or what a script loads before all else. */
const ANSWERS =
  /\brunCommand\(|\brunFiling\(|\brunLetter\w*\(|^(?:#![^\n]*\n)?(?:\/\*\*[\s\S]*?\*\/\n)?import "\.\/words\/help\.ts";/;

test.each(commands)("$name is one script, which answers --help before any work", ({ line }) => {
  expect(line).toMatch(/^node (?:--\S+ )*scripts\/[\w-]+\.ts(?: (?:before|after|--quick))?$/);
  const script = readFileSync(scriptOf(line), "utf8");
  expect(ANSWERS.test(script) || scriptOf(line) === "scripts/jixiao.ts").toBe(true);
});

describe("a command that has no other door says how it is called, and does nothing", () => {
  const loading = commands.filter(({ line }) => /words\/help/.test(readFileSync(scriptOf(line), "utf8")));

  test.each(loading)("$name: in both languages", ({ line }) => {
    const file = basename(scriptOf(line), ".ts");
    const usage = file.replace(/^bench-/, "bench:").replace(/^run-tests$/, "test");
    for (const { usages } of Object.values(messages)) expect(Object.keys(usages)).toContain(usage);
  });

  // each loads all it would need first; these do so in little time
  test.each(["bench", "start", "mutants", "licences", "test:quick"])("%s", (name) => {
    const cwd = mkdtempSync(join(tmpdir(), "jixiao-help-"));
    const script = resolve(scriptOf(scripts[name] ?? ""));
    const said = execFileSync(process.execPath, [script, "--help", "--lang", "en"], {
      cwd,
      encoding: "utf8",
    });
    expect(said).toMatch(/^Usage: npm /);
    expect(readdirSync(cwd)).toEqual([]);
  });
});
