import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { preview } from "astro";
import { parseHTML } from "linkedom";
import { Language, languagePath } from "../../src/model/words.ts";

/** A page of the built site; its document is parsed when it is first asked for, and once for all who ask: nobody changes it. */
export type Page = { path: string; file: string; html: string; readonly document: Document };
export type PageType = { name: string; sample: Page; count: number };
export type Site = { origin: string; base: string; url: (path: string) => string; stop: () => Promise<void> };

const dist = path.resolve("dist");
const pagesFolder = path.resolve("src/pages");

let pages: Page[] | undefined;
let files: string[] | undefined;

/** Every HTML page of the built site, its path without the base the site may stand under; read once. */
export function listPages(): Page[] {
  pages ??= readPages();
  return pages;
}

function readPages(): Page[] {
  if (!existsSync(dist)) throw new Error("dist/ is missing: run `npm run build` first");
  const names = listDistFiles().filter((file) => file.endsWith(".html"));
  return names.map((file) => {
    const html = readFileSync(path.join(dist, file), "utf8");
    let document: Document | undefined;
    return {
      path: `/${file}`.replace(/\/index\.html$/, "/"),
      file: `dist/${file}`,
      html,
      get document() {
        document ??= parseHTML(html).document;
        return document;
      },
    };
  });
}

/** Every file of the built site, relative to dist/. */
export function listDistFiles(): string[] {
  files ??= listFiles(dist);
  return files;
}

/** One type per file in src/pages (and per language); its sample is its largest page, where most can go wrong. */
export function listPageTypes(pages: Page[]): PageType[] {
  const routes = listRoutes();
  const groups = Map.groupBy(pages, (page) => {
    const route = routes.find(({ pattern }) => pattern.test(page.path));
    const language = Language.options.find(
      (one) => one !== "zh" && page.path.startsWith(`${languagePath(one)}/`),
    );
    return route ? route.name + (language ? ` (${language})` : "") : page.path;
  });
  return [...groups].flatMap(([name, group]) => {
    const [sample] = group.toSorted((a, b) => b.html.length - a.html.length || a.path.localeCompare(b.path));
    return sample ? [{ name, sample, count: group.length }] : [];
  });
}

/** Serves dist/ on a free port of this machine. */
export async function startSite(): Promise<Site> {
  const server = await preview({ logLevel: "silent", server: { host: "127.0.0.1", port: 0 } });
  const local = new URL(server.urls?.local[0] ?? `http://127.0.0.1:${server.port}/`);
  const base = local.pathname.replace(/\/$/, "");
  const { origin } = local;
  return { origin, base, url: (path) => origin + base + path, stop: () => server.stop() };
}

/** Every file below a folder, relative to it, by name. */
export function listFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort();
}

/** The part of an address that only pages of the second language have. */
const LANGUAGE = "[...lang]";

// A page file says which addresses it makes: [id] is one segment, [...id] any number; static ones win.
function listRoutes(): { name: string; pattern: RegExp }[] {
  const names = listFiles(pagesFolder)
    .filter((file) => /\.(astro|md)$/.test(file) && !/(^|\/)_/.test(file))
    .map((file) => file.replace(/\.\w+$/, ""));
  const dynamicParts = (name: string) => name.replace(LANGUAGE, "").split("[").length;
  const ordered = names.toSorted((a, b) => dynamicParts(a) - dynamicParts(b) || b.length - a.length);
  return ordered.map((name) => ({ name, pattern: routePattern(name) }));
}

function routePattern(name: string): RegExp {
  const segments = name.split("/").filter((segment) => segment !== "index");
  const parts = segments.map((segment) => {
    if (segment === LANGUAGE) return "(/en)?";
    if (segment.startsWith("[...")) return "(/.+)?";
    return `/${segment.replace(/[.$]/g, "\\$&").replace(/\[\w+\]/g, "[^/]+")}`;
  });
  return new RegExp(`^${parts.join("")}(/|\\.html)?$`);
}
