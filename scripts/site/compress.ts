import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** What is text, and so gets smaller; pictures, workbooks, archives and Parquet are compressed already. */
const TEXTS = new Set(
  ".atom .bib .cff .css .csv .html .js .json .jsonld .md .mjs .ndjson .sql .svg .txt .webmanifest .xml".split(
    " ",
  ),
);
/** In bytes: what fits into one packet of a network gains nothing. */
const SMALLEST = 1_400;
/** In bytes: above this brotli's best takes seconds for a per cent or two. */
const LARGEST_BEST = 300_000;

const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** How many files of a folder were compressed, and their bytes before and as brotli. */
export interface Compressed {
  files: number;
  bytes: number;
  brotli: number;
}

/**
 * Writes a `.br` and a `.gz` beside every file of text in a folder, for servers that hand them out as they are. The same
 * file gives the same bytes.
 * @throws where the disk refuses, as writing does
 */
export async function compressFolder(folder: string): Promise<Compressed> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const waiting = names.filter((name) => TEXTS.has(extname(name))).toSorted();
  const done: Compressed = { files: 0, bytes: 0, brotli: 0 };
  const work = async () => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      const file = join(folder, name);
      const bytes = readFileSync(file);
      if (bytes.length < SMALLEST) continue;
      const [small, zipped] = await Promise.all([brotli(bytes, optionsFor(bytes)), zip(bytes, { level: 9 })]);
      writeFileSync(`${file}.br`, small);
      writeFileSync(`${file}.gz`, zipped);
      done.files += 1;
      done.bytes += bytes.length;
      done.brotli += small.length;
    }
  };
  // zlib works beside this thread; a few files at once keep it busy
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return done;
}

const optionsFor = ({ length }: Buffer) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: length,
    [constants.BROTLI_PARAM_QUALITY]: length > LARGEST_BEST ? 9 : 11,
  },
});
