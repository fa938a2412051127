/** Milliseconds and memory of each kind of file with 1, 10 and 100 forms in it. */
import "./words/help.ts";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { z } from "zod";
import { readEvaluations } from "../src/reading/index.ts";
import { openDocument } from "../src/reading/open.ts";
import { FILES } from "../tests/documents/drawn/files.ts";
import { drawForm, isForm, type Piece } from "../tests/documents/drawn/form.ts";
import { readSources } from "./publish/sources.ts";

/** How many forms stand in the files that are read. */
const FORMS = [1, 10, 100];

/** What reading one file took; memory is the peak of the process less what it held before. */
const Reading = z.object({
  lines: z.int(),
  evaluations: z.int(),
  milliseconds: z.number(),
  megabytes: z.number(),
});

/** One file that was read. */
export interface DocumentBench extends z.infer<typeof Reading> {
  kind: string;
  forms: number;
  bytes: number;
}

/** Draws the founding forms as a file of each kind and size, and reads each in a process of its own. */
export async function benchDocuments(sizes = FORMS): Promise<DocumentBench[]> {
  const read = readSources().map(async ({ id, file, bytes, corrections, source }) => {
    return readEvaluations(await openDocument(bytes, file, corrections, source.reader), id).evaluations;
  });
  const founding = (await Promise.all(read)).flat().filter(isForm);
  const folder = mkdtempSync(join(tmpdir(), "jixiao-documents-"));
  try {
    const benches: DocumentBench[] = [];
    for (const [kind, { name, draw }] of Object.entries(FILES)) {
      for (const forms of sizes) {
        const pieces = Array.from({ length: forms }, (_, i): Piece[] => {
          const evaluation = founding[i % founding.length];
          return evaluation ? drawForm(evaluation) : [];
        });
        const bytes = await draw(pieces.flat());
        const file = join(folder, name);
        writeFileSync(file, bytes);
        const output = execFileSync(process.execPath, [fileURLToPath(import.meta.url), file], {
          encoding: "utf8",
        });
        benches.push({ kind, forms, bytes: bytes.length, ...Reading.parse(JSON.parse(output)) });
      }
    }
    return benches;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function readOne(file: string): Promise<z.infer<typeof Reading>> {
  const bytes = readFileSync(file);
  const before = process.memoryUsage().rss;
  const start = performance.now();
  const document = await openDocument(bytes, basename(file));
  const { evaluations } = readEvaluations(document, "t-2023");
  const milliseconds = performance.now() - start;
  const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
  return { lines: document.lines.length, evaluations: evaluations.length, milliseconds, megabytes };
}

function print({ kind, forms, bytes, lines, evaluations, milliseconds, megabytes }: DocumentBench): void {
  console.log(
    [
      kind.padEnd(6),
      `${forms} forms`.padStart(10),
      `${(bytes / 1024).toFixed(0)} KB`.padStart(9),
      `${lines} lines`.padStart(12),
      `${evaluations} read`.padStart(9),
      `${milliseconds.toFixed(0)} ms`.padStart(9),
      `${(milliseconds / forms).toFixed(1)} ms per form`.padStart(20),
      `${megabytes.toFixed(0)} MB`.padStart(8),
    ].join("  "),
  );
}

async function main([file]: string[]): Promise<void> {
  if (file) console.log(JSON.stringify(await readOne(file)));
  else for (const bench of await benchDocuments()) print(bench);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
