import type { Document } from "../../documents/block.ts";
import type { Correction } from "../../model/source.ts";
import { isPiped, readPiped } from "./piped.ts";
import { readStacked } from "./stacked.ts";
import { readTabbed } from "./tabbed.ts";

type ReadLines = (lines: string[], corrections: Correction[]) => Document;

/** The dialects of text that can be read, by the name that source.json gives them. */
export const DIALECTS = {
  tabbed: (lines, corrections) => ({ lines, blocks: readTabbed(lines, corrections) }),
  stacked: (lines, corrections) => ({ lines, blocks: readStacked(lines, corrections) }),
  piped: readPiped,
} satisfies Record<string, ReadLines>;
export type Dialect = keyof typeof DIALECTS;

/**
 * The dialect a text is written in: piped where more lines have pipes than tabs, stacked where most lines with a tab
 * have only the one they begin with.
 */
export function detectReader(lines: string[]): Dialect {
  const withTab = lines.filter((line) => line.includes("\t"));
  if (lines.filter(isPiped).length > withTab.length) return "piped";
  const single = withTab.filter((line) => line.lastIndexOf("\t") === 0);
  return single.length * 2 > withTab.length ? "stacked" : "tabbed";
}
