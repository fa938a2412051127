import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "..");
const readme = path.join(root, "README.md");
const unlisted = ["node_modules", "dist"];

test("the README has a map", () => {
  expect(readMap()).not.toEqual([]);
});

test("every path of the README's map exists", () => {
  expect(readMap().filter((entry) => !existsSync(path.join(root, entry)))).toEqual([]);
});

test("the README's map names every folder, and what stands directly in src/ and scripts/", () => {
  const folders = children("").filter((name) => name.endsWith("/") && !unlisted.includes(name.slice(0, -1)));
  const expected = [...folders, ...children("src"), ...children("scripts")];
  const map = new Set(readMap().map((entry) => entry.replace(/\/$/, "")));
  expect(expected.filter((entry) => !map.has(entry.replace(/\/$/, "")))).toEqual([]);
});

// Lines are `path/  explanation`; an indented line stands in the folder above it.
function readMap(): string[] {
  const text = existsSync(readme) ? readFileSync(readme, "utf8") : "";
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
