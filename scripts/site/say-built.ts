import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import type { Messages } from "../../src/messages/index.ts";
import { Language, languagePath } from "../../src/model/words.ts";

type File = { name: string; bytes: number };

/** What stands in the folder of a built site, as lines of a terminal; `seconds` is how long it took. */
export function sayBuilt(folder: string, seconds: number, words: Messages["terminal"]["built"]): string[] {
  const files = listFiles(folder);
  const pages = files.filter(({ name }) => name.endsWith(".html"));
  const below = (name: string, room: string) =>
    Language.options.some((language) => `/${name}`.startsWith(`${languagePath(language)}/${room}/`));
  const data = files.filter(({ name }) => below(name, "data") && !name.endsWith(".html"));
  const charts = files.filter(({ name }) => below(name, "charts") && name.endsWith(".svg"));
  return [
    words.pages(pages.length, Language.options.length),
    words.downloads(count(data)),
    words.charts(charts.length),
    words.all(count(files), seconds.toFixed(1)),
  ].map((line) => `  ${line}`);
}

/** Bytes as millions of them, to one place. */
export const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);

function count(files: File[]) {
  return { files: files.length, megabytes: megabytes(files.reduce((sum, { bytes }) => sum + bytes, 0)) };
}

/** Every file of a folder with its size, its path with slashes. */
export function listFiles(folder: string): File[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const file = path.join(entry.parentPath, entry.name);
    return { name: path.relative(folder, file).replaceAll(path.sep, "/"), bytes: statSync(file).size };
  });
}
