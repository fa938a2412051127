/** How well scans are read: characters right and figures published of every hundred, and figures that are false. */
import "./words/help.ts";
import { pathToFileURL } from "node:url";
import { type Document, UnreadableFile } from "../src/documents/block.ts";
import type { Picture } from "../src/documents/scan/picture.ts";
import { readScan } from "../src/documents/scan.ts";
import { sayRefusal } from "../src/messages/refusals.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import { readEvaluations } from "../src/reading/index.ts";
import { openDocument } from "../src/reading/open.ts";
import { fold } from "../src/values/fold.ts";
import { figuresOf } from "../tests/documents/drawn/figures.ts";
import { drawForm, isForm } from "../tests/documents/drawn/form.ts";
import { toHtml } from "../tests/documents/drawn/html.ts";
import { DISTURBANCES, type Disturbance, drawScans } from "./bench/scans.ts";
import { readSources } from "./publish/sources.ts";
import { loadRecogniser } from "./scans/engine.ts";

/** What was made of the pages of one disturbance. */
export interface ScanBench {
  characters: number;
  charactersRight: number;
  figures: number;
  published: number;
  /** Figures that say something else than the page, each with both. */
  wrong: string[];
  refused: string[];
  seconds: number;
}

/** Reads pictures of pages, and compares what they give with what the pages say. */
export async function benchScans(truths: Document[], pictures: Picture[]): Promise<ScanBench> {
  const recognise = await loadRecogniser();
  const bench: ScanBench = {
    characters: 0,
    charactersRight: 0,
    figures: 0,
    published: 0,
    wrong: [],
    refused: [],
    seconds: 0,
  };
  const start = process.cpuUsage();
  for (const [index, picture] of pictures.entries()) {
    const truth = truths[index];
    if (!truth) continue;
    const wanted = readEvaluations(truth, "t").evaluations.map(figuresIn);
    for (const own of wanted) bench.figures += own.size;
    const text = lettersOf(truth);
    bench.characters += text.length;
    try {
      const read = await readScan([picture], recognise);
      bench.charactersRight += text.length - Math.min(text.length, distance(text, lettersOf(read)));
      const found = readEvaluations(read, "t").evaluations.map(figuresIn);
      found.forEach((own, ordinal) => {
        for (const [place, value] of own) {
          const said = wanted[ordinal]?.get(place);
          if (said === value) bench.published += 1;
          else bench.wrong.push(`${place}: ${said ?? "nothing"} → ${value}`);
        }
      });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      bench.refused.push(sayRefusal(error.refusal, "en"));
    }
  }
  const { user, system } = process.cpuUsage(start);
  bench.seconds = (user + system) / 1e6;
  return bench;
}

/** The figures of an evaluation by what they are of: the names of their rows, not their order. */
function figuresIn(evaluation: Evaluation): Map<string, string> {
  const found = new Map<string, string>();
  collect(figuresOf(evaluation), "", found);
  return found;
}

function collect(value: unknown, place: string, found: Map<string, string>): void {
  if (typeof value !== "object" || value === null) return;
  if ("text" in value && "value" in value) {
    if (value.value !== null && /\d/.test(String(value.text))) found.set(place, fold(String(value.text)));
    return;
  }
  for (const [key, own] of Object.entries(value)) {
    const name = typeof own === "object" && own !== null ? nameOf(own) : null;
    collect(own, `${place}/${name ?? key}`, found);
  }
}

function nameOf(row: object): string | null {
  const name = "name" in row ? row.name : "source" in row ? row.source : null;
  return typeof name === "string" ? name : null;
}

const lettersOf = ({ lines }: Document) => fold(lines.join("")).replace(/\s/g, "");

// how many characters were lost, added or changed
function distance(one: string, other: string): number {
  let before = Uint32Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let row = 1; row <= one.length; row++) {
    const own = new Uint32Array(other.length + 1);
    own[0] = row;
    for (let column = 1; column <= other.length; column++) {
      const changed = (before[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      own[column] = Math.min(changed, (before[column] ?? 0) + 1, (own[column - 1] ?? 0) + 1);
    }
    before = own;
  }
  return before[other.length] ?? 0;
}

async function pagesOf(): Promise<{ html: string; truth: Document }[]> {
  const read = readSources().map(async ({ id, file, bytes, corrections, source }) => {
    return readEvaluations(await openDocument(bytes, file, corrections, source.reader), id).evaluations;
  });
  // one of each report: its forms are much alike
  const forms = (await Promise.all(read)).flatMap((own) => own.filter(isForm).slice(0, 1));
  return Promise.all(
    forms.map(async (form) => {
      const html = toHtml(drawForm(form));
      return { html, truth: await openDocument(new TextEncoder().encode(html), "page.html") };
    }),
  );
}

function print({ name, dpi }: Disturbance, bench: ScanBench): void {
  const share = (part: number, all: number) => ((100 * part) / Math.max(1, all)).toFixed(1).padStart(5);
  console.log(
    [
      `${dpi} dpi ${name}`.padEnd(32),
      `${share(bench.charactersRight, bench.characters)} % of ${bench.characters} characters`,
      `${share(bench.published, bench.figures)} % of ${bench.figures} figures published`,
      `${bench.wrong.length} false`,
      `${bench.refused.length} refused`,
      `${bench.seconds.toFixed(0)} s`,
    ].join("  "),
  );
  for (const line of [...bench.wrong, ...bench.refused]) console.log(`    ${line}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const words = process.argv.slice(2);
  const pages = await pagesOf();
  const truths = pages.map(({ truth }) => truth);
  for (const disturbance of DISTURBANCES) {
    const said = `${disturbance.dpi} dpi ${disturbance.name}`;
    if (!words.every((word) => said.includes(word))) continue;
    print(disturbance, await benchScans(truths, await drawScans(pages, disturbance)));
  }
}
