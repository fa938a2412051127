import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { MOST_WORDS } from "../limits.ts";
import { isAlignedHead, readAligned } from "./aligned.ts";
import { countEvidence } from "./evidence.ts";
import { isGluedLine, readGlued } from "./glued.ts";
import { isPiped, readPiped } from "./piped.ts";
import { readSpaced } from "./spaced.ts";
import { readStacked } from "./stacked.ts";
import { readStream } from "./stream.ts";
import { readTabbed } from "./tabbed.ts";
import { readVertical } from "./vertical.ts";
import { isKnownLine } from "./words.ts";

type ReadLines = (lines: string[], corrections: Correction[]) => Document;

/** The dialects of text that can be read, by the name that source.json gives them. */
export const DIALECTS = {
  tabbed: (lines, corrections) => ({ lines, blocks: readTabbed(lines, corrections) }),
  stacked: (lines, corrections) => ({ lines, blocks: readStacked(lines, corrections) }),
  piped: readPiped,
  stream: readStream,
  vertical: readVertical,
  spaced: readSpaced,
  glued: readGlued,
  aligned: readAligned,
} satisfies Record<string, ReadLines>;
export type Dialect = keyof typeof DIALECTS;

/** The dialect a text is written in. */
export function detectReader(lines: string[]): Dialect {
  return detectReaders(lines).dialect;
}

/**
 * The dialect a text is written in, and another that makes as much of it. What is cheap to see tells which are possible; of
 * several, the one that makes most of the text is taken, and the plainer of two that make as much.
 */
export function detectReaders(lines: string[]): { dialect: Dialect; rival: Dialect | null } {
  const [plain, ...others] = possible(lines);
  let [dialect, most] = [plain, others.length === 0 ? 0 : evidenceOf(plain, lines)];
  let rival: Dialect | null = null;
  for (const other of others) {
    const evidence = evidenceOf(other, lines);
    if (evidence > most) [dialect, most, rival] = [other, evidence, null];
    else if (evidence === most && evidence > 0) rival ??= other;
  }
  return { dialect, rival };
}

const evidenceOf = (dialect: Dialect, lines: string[]) => countEvidence(DIALECTS[dialect](lines, []).blocks);

/** Labels on lines of their own; fewer are headings. */
const FEWEST_LABEL_LINES = 5;
/** A pipe alone on its line is a blank cell where rows run on. */
const FEWEST_LONE = 2;
/** Which part of the lines with pipes has only the one it ends with, or nothing else, where rows run on. */
const ENDING_SHARE = 0.4;

function possible(lines: string[]): [Dialect, ...Dialect[]] {
  const withTab = lines.filter((line) => line.includes("\t"));
  const piped = lines.filter(isPiped);
  const single = withTab.filter((line) => line.lastIndexOf("\t") === 0);
  const plain: Dialect =
    piped.length > withTab.length ? "piped" : single.length * 2 > withTab.length ? "stacked" : "tabbed";
  const found: [Dialect, ...Dialect[]] = [plain];
  const ending = piped.filter((line) => /^[^|｜]*[|｜]\s*$/.test(line));
  const lone = piped.filter((line) => line.trim().length === 1).length;
  if (plain === "piped" && (lone >= FEWEST_LONE || ending.length >= piped.length * ENDING_SHARE))
    found.push("stream");
  const printing = lines.filter((line) => line.trim() !== "").length;
  const bordered = withTab.length + piped.length - ending.length;
  if (bordered * 4 < printing && countLabelLines(lines) >= FEWEST_LABEL_LINES) found.push("vertical");
  if (plain !== "stacked" && bordered * 4 < printing && lines.some(hasLabels)) found.push("spaced");
  if (lines.some(isGluedLine)) found.push("glued");
  if (lines.some(isAlignedHead)) found.push("aligned");
  return found;
}

/** So many labels on one line, parted by spaces, may be the header of a table. */
const FEWEST_LABELS = 3;
const HEADS = /执行|支出|完成|实际|指标/;

function hasLabels(line: string): boolean {
  if (!HEADS.test(line)) return false;
  let count = 0;
  for (const word of line.split(/\s+/, MOST_WORDS)) {
    if (isKnownLine(word)) count += 1;
    if (count >= FEWEST_LABELS) return true;
  }
  return false;
}

function countLabelLines(lines: string[]): number {
  let count = 0;
  for (const line of lines) {
    if (isKnownLine(line)) count += 1;
    if (count >= FEWEST_LABEL_LINES) break;
  }
  return count;
}
