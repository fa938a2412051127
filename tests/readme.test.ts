import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8");
const architecture = path.join(root, "docs/architecture.md");
const unlisted = ["node_modules", "dist"];

test("there is a map", () => {
  expect(readMap()).not.toEqual([]);
});

test("every path of the map exists", () => {
  expect(readMap().filter((entry) => !existsSync(path.join(root, entry)))).toEqual([]);
});

test("the map names every folder, and what stands directly in src/ and scripts/", () => {
  const folders = children("").filter((name) => name.endsWith("/") && !unlisted.includes(name.slice(0, -1)));
  const expected = [...folders, ...children("src"), ...children("scripts")];
  const map = new Set(readMap().map((entry) => entry.replace(/\/$/, "")));
  expect(expected.filter((entry) => !map.has(entry.replace(/\/$/, "")))).toEqual([]);
});

test("the README begins with what the site is, one picture of it and the two commands", () => {
  const head = readme.slice(0, readme.indexOf("npm ci && npm test"));
  expect(head.split("\n").length).toBeLessThan(30);
  const pictures = [...head.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, file = ""]) => file);
  expect(pictures).toHaveLength(1);
  expect(pictures.map((file) => statSync(path.join(root, file)).size <= 150_000)).toEqual([true]);
  expect(head).toContain("npm ci && npm start");
});

test("what the README prints of a report is what the command beside it prints", () => {
  const target = /`npm run -s inspect -- (\S+)`/.exec(readme)?.[1] ?? "";
  const printed = /## One report, read\n[\s\S]*?\n```\n([\s\S]*?)```/.exec(readme)?.[1];
  const { stdout } = spawnSync(process.execPath, ["scripts/inspect.ts", target], {
    cwd: root,
    encoding: "utf8",
  });
  expect(stdout).toContain("example-01-total executed");
  expect(printed).toBe(stdout);
});

/** The twelve changes that a newcomer asks about, as the table has them. */
const ASKED = [
  "a spelling of a label",
  "a fund source",
  "a variant of a form",
  "a rule",
  "a threshold",
  "a sentence of the site",
  "a language",
  "a chart",
  "a page",
  "a download, a format",
  "a file type",
  "a colour",
];

test.each(ASKED)("the README says where to add %s", (what) => {
  const row = rowsOfHowTo().find(([name]) => name === what);
  expect(pathsOf(row?.[1] ?? "")).not.toEqual([]);
});

test("every file that the README names in How to add stands there, or others of its kind do", () => {
  const named = rowsOfHowTo().flatMap(([, where]) => pathsOf(where));
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((name) => !stands(name))).toEqual([]);
});

/** A word that stands in every file of src/ and data/ that must know the thing by name. */
const KNOWN_BY: [row: string, word: RegExp][] = [
  ["a fund source", /\bappropriation\b|\bcarried_over\b/],
  ["a form", /\bdepartment-overall\b/],
  ["a rule", /\bmissing-report-date\b|\bmissingReportDate\b|\bweak-reason\b|\bweakReason\b/],
  ["a file type", /"docx"/],
  ["a programme family", /\bpublic-medical-care\b/],
  ["a download, a format", /\bsqlite\b/i],
  ["a colour", /--reached:|\breached: "var/],
];

test.each(KNOWN_BY)("every file that knows %s is named where it is said how to add one", (row, word) => {
  const named = pathsOf(rowsOfHowTo().find(([name]) => name === row)?.[1] ?? "").map(patternOf);
  const files = ["src", "data"].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => /\.(?:ts|astro|css)$|^[\w-]+\.csv$/.test(name))
      .map((name) => path.posix.join(folder, name.replaceAll(path.sep, "/"))),
  );
  const knowing = files.filter((file) => word.test(readFileSync(path.join(root, file), "utf8")));
  expect(knowing.length).toBeGreaterThan(0);
  expect(knowing.filter((file) => !named.some((pattern) => pattern.test(file)))).toEqual([]);
});

test.each(["README.md", "CONTRIBUTING.md", "docs/architecture.md"])(
  "every link of %s leads to a file",
  (name) => {
    const links = [...readFileSync(path.join(root, name), "utf8").matchAll(/\]\((?!https?:)([^)#]+)\)/g)];
    const files = links.map(([, target = ""]) => path.join(path.dirname(name), target));
    expect(files.filter((file) => !existsSync(path.join(root, file)))).toEqual([]);
  },
);

test("every command that the README and CONTRIBUTING name is one of package.json", () => {
  const { scripts } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
  const text = readme + readFileSync(path.join(root, "CONTRIBUTING.md"), "utf8");
  const named = [...text.matchAll(/`npm run (?:-s )?([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

function rowsOfHowTo(): [string, string][] {
  const section = /## How to add …\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? "";
  return [...section.matchAll(/^\| ([^|`]+) \| (.+) \|$/gm)].map(([, what = "", where = ""]) => [
    what,
    where,
  ]);
}

// What stands in backticks and is no command or name of the code: it has a folder, or an ending.
function pathsOf(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);
  return quoted.filter((name) => !name.includes(" ") && /\/|\.mjs$/.test(name));
}

// src/rules/<category>/<id>.ts stands where some file has such a name
function stands(name: string): boolean {
  if (!name.includes("<")) return existsSync(path.join(root, name));
  const fixed = name.slice(0, name.indexOf("<")).replace(/[^/]*$/, "");
  const inside = readdirSync(path.join(root, fixed), { recursive: true, withFileTypes: true });
  return inside.some((entry) => {
    const file = path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, "/");
    return patternOf(name).test(entry.isDirectory() ? `${file}/` : file);
  });
}

function patternOf(name: string): RegExp {
  const parts = name.split(/<[^>]+>/).map((part) => part.replace(/[.*+?^$()[\]{}|\\]/g, "\\$&"));
  return new RegExp(`^${parts.join("[^/]+")}$`);
}

// Lines are `path/  explanation`; an indented line stands in the folder above it.
function readMap(): string[] {
  const text = existsSync(architecture) ? readFileSync(architecture, "utf8") : "";
  const block = /^#+ .*\bMap\b.*\n(?:(?!#)(?!```).*\n)*```\w*\n([\s\S]*?)^```/im.exec(text)?.[1] ?? "";
  const above: { indent: number; entry: string }[] = [];
  return block.split("\n").flatMap((line) => {
    const [, space = "", name] = /^( *)(\S+)(?: {2,}\S|$)/.exec(line) ?? [];
    if (name === undefined) return [];
    while ((above.at(-1)?.indent ?? -1) >= space.length) above.pop();
    const entry = path.posix.join(above.at(-1)?.entry ?? "", name);
    above.push({ indent: space.length, entry });
    return [entry];
  });
}

function children(folder: string): string[] {
  const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
  const visible = entries.filter(({ name }) => !name.startsWith("."));
  return visible.map((entry) => path.posix.join(folder, entry.name) + (entry.isDirectory() ? "/" : ""));
}
