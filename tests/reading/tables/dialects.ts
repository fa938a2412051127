import type { Chance } from "./content.ts";
import type { Line } from "./layout.ts";

/** How a table is written as text, and whether a blank cell leaves a trace there. */
export interface Written {
  write: (lines: Line[], chance: Chance) => string;
  keepsBlanks: boolean;
}

const isPrinted = (text: string) => text !== "";
const filled = ({ cells }: Line) => cells.filter(isPrinted);
const widthOf = (lines: Line[]) => Math.max(...lines.map(({ cells }) => cells.length));
const padded = (cells: string[], width: number) => [...cells, ...Array(width - cells.length).fill("")];

/** The label of a source of money, which a narrow column breaks. */
const SOURCE = /^(?:其中：)?\p{Script=Han}{1,4}(?:财政拨款|财政资金|结转资金|补助资金)$/u;
const brokenAt = (text: string, at: number) => `${text.slice(0, at)}\n${text.slice(at)}`;

export const WRITTEN: Record<string, Written> = {
  tabbed: { write: (lines) => lines.map(({ cells }) => cells.join("\t")).join("\n"), keepsBlanks: true },
  "tabbed to one width": {
    write: (lines) => lines.map(({ cells }) => padded(cells, widthOf(lines)).join("\t")).join("\n"),
    keepsBlanks: true,
  },
  framed: {
    write: (lines) => lines.map(({ cells }) => `| ${cells.join(" | ")} |`).join("\n"),
    keepsBlanks: true,
  },
  "piped with fillers": {
    write: (lines) =>
      lines
        .map(({ cells }) => `${cells.join(" | ")} |${"|".repeat(widthOf(lines) + 1 - cells.length)}`)
        .join("\n"),
    keepsBlanks: true,
  },
  stacked: {
    write: (lines) => lines.map(({ cells }) => cells.map((text) => `\t${text}`).join("\n")).join("\n\n"),
    keepsBlanks: true,
  },
  // a blank cell is a line break between two pipes
  stream: {
    write: (lines) => lines.map(({ cells }) => cells.map((text) => `${text || "\n"} |`).join("")).join("\n"),
    keepsBlanks: false,
  },
  vertical: { write: (lines) => lines.flatMap(filled).join("\n"), keepsBlanks: false },
  "vertical with blank lines": { write: (lines) => lines.flatMap(filled).join("\n\n"), keepsBlanks: false },
  "vertical with broken sources": {
    write: (lines, chance) =>
      lines
        .flatMap(filled)
        .map((text) => (SOURCE.test(text) ? brokenAt(text, chance.whole(2, text.length - 2)) : text))
        .join("\n"),
    keepsBlanks: false,
  },
  spaced: { write: (lines) => lines.map((line) => filled(line).join(" ")).join("\n"), keepsBlanks: false },
  "one line": { write: (lines) => lines.flatMap(filled).join(" "), keepsBlanks: false },
};
