import type { Correction } from "../model/source.ts";
import { type Block, type Document, UnreadableFile } from "./block.ts";
import { decodeLines } from "./decode.ts";
import { readStacked } from "./stacked.ts";
import { readTabbed } from "./tabbed.ts";

/** The dialects of text that can be read, by the name that source.json gives them. */
const READERS = { tabbed: readTabbed, stacked: readStacked } satisfies Record<
  string,
  (lines: string[], corrections: Correction[]) => Block[]
>;
export type ReaderName = keyof typeof READERS;

/**
 * Reads a collected file.
 * @param bytes the file as it stands on disk
 * @param corrections entries of corrections.json; each `from` must stand on its line
 * @param reader the dialect; told from the text where it is not given
 * @throws UnreadableFile where the bytes are no readable text or a correction does not fit
 */
export function readDocument(
  bytes: Uint8Array,
  corrections: Correction[] = [],
  reader?: ReaderName,
): Document {
  const lines = decodeLines(bytes);
  for (const { line, from } of corrections) checkCorrection(lines, line, from);
  return { lines, blocks: READERS[reader ?? detectReader(lines)](lines, corrections) };
}

/** The dialect a text is written in: stacked where most lines with a tab have only the one they begin with. */
export function detectReader(lines: string[]): ReaderName {
  const withTab = lines.filter((line) => line.includes("\t"));
  const single = withTab.filter((line) => line.lastIndexOf("\t") === 0);
  return single.length * 2 > withTab.length ? "stacked" : "tabbed";
}

function checkCorrection(lines: string[], line: number, from: string): void {
  const found = lines[line - 1]?.split(from).length ?? 0;
  if (found === 2) return;
  const problem = found < 2 ? "找不到" : "不止一次出现";
  throw new UnreadableFile(
    line,
    `corrections.json 要更正的「${from}」在第 ${line} 行${problem}；请核对行号与原文`,
  );
}
