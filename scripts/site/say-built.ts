import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { Language, languagePath } from "../../src/model/words.ts";

type File = { name: string; bytes: number };

/** What stands in the folder of a built site, as lines of a terminal; `seconds` is how long it took. */
export function sayBuilt(folder: string, seconds: number): string[] {
  const files = listFiles(folder);
  const pages = files.filter(({ name }) => name.endsWith(".html"));
  const below = (name: string, room: string) =>
    Language.options.some((language) => `/${name}`.startsWith(`${languagePath(language)}/${room}/`));
  const data = files.filter(({ name }) => below(name, "data") && !name.endsWith(".html"));
  const charts = files.filter(({ name }) => below(name, "charts") && name.endsWith(".svg"));
  return [
    `  pages      ${pages.length}, in ${Language.options.length} languages`,
    `  downloads  ${say(data)}`,
    `  charts     ${charts.length}, each as SVG and PNG`,
    `  all        ${say(files)} in ${seconds.toFixed(1)} s`,
  ];
}

function say(files: File[]): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return `${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
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
