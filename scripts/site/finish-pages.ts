/** Puts into every built page the styles it uses and the script that runs before its first paint, each allowed by its hash, has all others wait for that paint, and gives its headlines their face. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { canSet, type Face, headlineFace } from "./headline-face.ts";
import {
  dropUnread,
  readSheet,
  type ScriptWords,
  type Sheet,
  vocabularyOf,
  wordsOfScripts,
} from "./used-styles.ts";

const HEAD_END = "</head>";
const SHEET = /<link rel="stylesheet" href="([^"]*)\/_astro\/([\w.-]+\.css)"\s*\/?>/g;
const SCRIPT = /<script type="module" src="[^"]*\/_astro\/([\w.-]+\.js)"/g;
/** What has no address of its own leads on to another page: that cannot wait. */
const LASTING = '<link rel="canonical"';
const EARLY = /<script src="[^"]*\/paint\.js"><\/script>/;
/** What is set in the face of the headlines, as `styles/base.css` does. */
const HEADLINE = /<(h1|h2)([^>]*)>(.*?)<\/\1>/gs;

/** Pages that repeat what others say: their headlines have no say in what the face can set. */
const ASIDE = /^chart\//;

/** Faces of one site: most readers load one. */
const MOST_FACES = 3;

const CHINESE = '<html lang="zh';

const NAME = /<a class="site-name"[^>]*>([^<]*)</g;

/** Finishes the pages when all of them are built, before any is printed. */
export function finishPages(): AstroIntegration {
  return {
    name: "finish-pages",
    hooks: { "astro:build:done": ({ dir }) => finishAll(fileURLToPath(dir)) },
  };
}

/** A cut face and the name of its file. */
export interface FaceFile {
  face: Face;
  file: string;
}

/** What the pages of a site share. */
export interface Shared {
  dist: string;
  /** A page is set in the first that has all characters of its headlines. */
  faces: FaceFile[];
  early: string;
  sheets: Map<string, Sheet>;
  /** What the scripts of a page may add to it, by the names of the scripts. */
  scripts: Map<string, ScriptWords>;
}

async function finishAll(dist: string): Promise<void> {
  const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => path.join(dist, file));
  // one after the other: together they would fill the memory
  const led = files.flatMap((file): Headed[] => {
    const name = path.relative(dist, file);
    if (ASIDE.test(name)) return [];
    const html = readFileSync(file, "utf8");
    return html.includes(CHINESE) ? [{ headlines: headlinesOf(html), met: metOf(name) }] : [];
  });
  const faces = await cutFaces(led);
  for (const { face, file } of faces) writeFileSync(path.join(dist, "_astro", file), face.bytes);
  const early = readEarly(path.join(dist, "paint.js"));
  const shared: Shared = { dist, faces, early, sheets: new Map(), scripts: new Map() };
  for (const file of files) writeFileSync(file, finish(readFileSync(file, "utf8"), shared));
  rmSync(path.join(dist, "paint.js"));
}

/** The early script of a file as pages carry it: without comments, on one line; every statement ends in its own sign. */
export function readEarly(file: string): string {
  return readFileSync(file, "utf8")
    .replace(/^\s*\/\/.*\n/gm, "")
    .replace(/\n\s*/g, "");
}

/** The headlines of a Chinese page and how often it is met. */
export interface Headed {
  headlines: string[];
  met: number;
}

/** What a page sets in the face of headlines: the name of the site, then its headlines. */
export function headlinesOf(html: string): string[] {
  const names = [...html.matchAll(NAME)].map(([, name = ""]) => name);
  return [...names, ...[...html.matchAll(HEADLINE)].map(([, , , inside = ""]) => textOf(inside))];
}

/**
 * Cuts one face after the other, each for the pages that those before it cannot set whole.
 * @returns as many as the pages need, at most `most`, each of the size that a face may have
 */
export async function cutFaces(pages: Headed[], most = MOST_FACES): Promise<FaceFile[]> {
  const faces: FaceFile[] = [];
  for (let left = pages; faces.length < most; ) {
    const face = await headlineFace(countHeadlines(left));
    const rest = left.filter(({ headlines }) => !headlines.every((text) => canSet(face, text)));
    // what this one cannot set either leaves nothing to cut another for
    if (faces.length > 0 && rest.length === left.length) break;
    const hash = createHash("sha256").update(face.bytes).digest("hex").slice(0, 8);
    faces.push({ face, file: `headlines.${hash}.woff2` });
    left = rest;
    if (left.length === 0) break;
  }
  return faces;
}

/** How often a reader meets a page beside one that only lists lead to: every page leads to the front page, and to what the menu names. */
function metOf(file: string): number {
  if (file === "index.html") return 20;
  return path.dirname(path.dirname(file)) === "." ? 2 : 1;
}

/** How often each headline is met. */
export function countHeadlines(pages: Headed[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { headlines, met } of pages)
    for (const text of headlines) counts.set(text, (counts.get(text) ?? 0) + met);
  return counts;
}

/** One page with its face, the styles that it uses and the script of its first paint. */
export function finish(html: string, shared: Shared): string {
  const head = html.slice(0, Math.max(0, html.indexOf(HEAD_END)));
  const sheets = [...head.matchAll(SHEET)];
  const [first] = sheets;
  if (!first) return html;
  const [, base = ""] = first;
  const chinese = head.includes(CHINESE);
  const body = html.slice(head.length);
  const headlines = headlinesOf(body);
  const whole = chinese
    ? shared.faces.find((one) => headlines.every((text) => canSet(one.face, text)))
    : undefined;
  const marked = chinese && !whole ? markHeadlines(body) : body;
  // the name of the site is in the first
  const face = chinese ? (whole ?? shared.faces[0]) : undefined;
  const faceAt = face && `${base}/_astro/${face.file}`;
  const has = vocabularyOf(head + marked, scriptsOf(html, shared));
  // what a script draws there stands in no HTML
  const drawn = body.includes(" data-drawn");
  const used = sheets
    .map(([, , name = ""]) => (drawn ? read(shared.dist, name) : sheetOf(shared, name).usedBy(has)))
    .join("");
  const needed = drawn ? used : dropUnread(used, marked);
  const style = (faceAt ? faceRule(faceAt) : "") + needed;
  let styled = false;
  const finished = head
    .replace(SHEET, () => {
      if (styled) return "";
      styled = true;
      return `${whole && faceAt ? preload(faceAt) : ""}<style>${style}</style>`;
    })
    .replace(EARLY, () => `<script>${shared.early}</script>`)
    .replace(
      /(<meta http-equiv="Content-Security-Policy" content=")([^"]*)/,
      (_, before, policy: string) =>
        before +
        policy
          .replace("style-src 'self'", `style-src '${hashOf(style)}'`)
          .replace("script-src 'self'", `script-src 'self' '${hashOf(shared.early)}'`),
    );
  return head.includes(LASTING) ? (finished + marked).replace(SCRIPT, runLate) : finished + marked;
}

/** A script as the early one finds it, which has it run when the page is painted: on a phone it would come between. */
const runLate = (script: string) => script.replace('type="module"', 'type="late"');

function scriptsOf(html: string, { dist, early, scripts }: Shared): ScriptWords {
  const names = [...html.matchAll(SCRIPT)].map(([, name = ""]) => name);
  const key = names.join();
  const known =
    scripts.get(key) ?? wordsOfScripts([...names.map((name) => read(dist, name)), early].join("\n"));
  scripts.set(key, known);
  return known;
}

/** Marks the headlines of a page of which no face can set every one, so that all are set in one face all the same. */
const markHeadlines = (html: string) => html.replace(HEADLINE, "<$1$2 data-plain>$3</$1>");

/** Has the face come in time for the first paint: an optional one that comes later is not drawn. Where a phone does without it, it is not asked for. */
const preload = (address: string) =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin media="(min-width: 47.01rem), (pointer: fine)" href="${address}">`;

const faceRule = (address: string) =>
  `@font-face{font-family:"Headline Song";font-weight:600;font-display:optional;src:url(${address}) format("woff2")}`;

function sheetOf({ dist, sheets }: Shared, name: string): Sheet {
  const known = sheets.get(name) ?? readSheet(read(dist, name));
  sheets.set(name, known);
  return known;
}

const read = (dist: string, name: string) => readFileSync(path.join(dist, "_astro", name), "utf8");
const textOf = (inside: string) => inside.replace(/<[^>]*>/g, "");
const hashOf = (text: string) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
