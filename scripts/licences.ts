/** Prints the licence of every package that a reader's installation holds, one line each, as Markdown. */
import "./words/help.ts";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { z } from "zod";

const Entry = z.object({
  version: z.string(),
  license: z.string().optional(),
  dev: z.boolean().optional(),
});
const Lock = z.object({ packages: z.record(z.string(), z.unknown()) });

/** `licence` is what the package itself says, `null` where it says nothing. */
export type Licensed = { name: string; version: string; licence: string | null };

/** The packages of a lock file that are not for development alone, by name; a package is listed once per version. */
export function listLicences(lock: string): Licensed[] {
  const found = new Map<string, Licensed>();
  for (const [place, content] of Object.entries(Lock.parse(JSON.parse(lock)).packages)) {
    if (place === "") continue;
    const { version, license, dev } = Entry.parse(content);
    if (dev) continue;
    const name = place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);
    found.set(`${name}@${version}`, { name, version, licence: license ?? null });
  }
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** The same as a Markdown table. */
export function sayLicences(licensed: Licensed[]): string {
  const rows = licensed.map(
    ({ name, version, licence }) => `| ${name} | ${version} | ${licence ?? "states none"} |`,
  );
  return `${["| package | version | licence |", "|---|---|---|", ...rows].join("\n")}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.stdout.write(sayLicences(listLicences(readFileSync("package-lock.json", "utf8"))));
