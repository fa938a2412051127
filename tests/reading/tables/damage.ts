import type { Chance } from "./content.ts";
import type { Line } from "./layout.ts";

/** What may become of a table on its way into text. */
export type Damage = (lines: Line[], chance: Chance) => Line[];

const isRow = ({ row }: Line) => row !== undefined;

// changes one row that prints figures
function onRow(change: (line: Line, chance: Chance) => Line[]): Damage {
  return (lines, chance) => {
    const hit = chance.pick(lines.filter(isRow));
    return lines.flatMap((line) => (line === hit ? change(line, chance) : [line]));
  };
}

function figureAt({ cells, row }: Line, chance: Chance): number {
  const first = cells.length - (row?.columns.length ?? 0);
  const filled = cells.flatMap((text, index) => (index >= first && text !== "" ? [index] : []));
  return chance.pick(filled);
}

export const DAMAGES: Record<string, Damage> = {
  none: (lines) => lines,
  "a figure blanked": onRow((line, chance) => [
    { ...line, cells: line.cells.with(figureAt(line, chance), "") },
  ]),
  "a figure taken out": onRow((line, chance) => [
    { ...line, cells: line.cells.toSpliced(figureAt(line, chance), 1) },
  ]),
  "a blank put in": onRow((line, chance) => [
    { ...line, cells: line.cells.toSpliced(figureAt(line, chance), 0, "") },
  ]),
  "tabs become spaces": onRow((line) => [
    { ...line, cells: [line.cells.filter((text) => text !== "").join("  ")] },
  ]),
  "a row broken inside a number": onRow((line, chance) => {
    const at = figureAt(line, chance);
    const text = line.cells[at] ?? "";
    const cut = Math.max(1, Math.floor(text.length / 2));
    const [front, back] = [text.slice(0, cut), text.slice(cut)];
    if (!/\d$/.test(front) || !/^[\d.]/.test(back)) return [line];
    return [
      { ...line, cells: [...line.cells.slice(0, at), front] },
      { cells: [back, ...line.cells.slice(at + 1)] },
    ];
  }),
  "merged labels lost": (lines) =>
    lines.map((line) =>
      line.row?.table === "indicators"
        ? { ...line, cells: line.cells.slice(line.cells.findIndex((text) => text !== "")) }
        : line,
    ),
  "a page break": (lines) => {
    const header = lines.findIndex(({ cells }) => cells[0] === "一级指标");
    const at = header + 2;
    const again = lines.slice(0, 3).concat(lines.slice(header, header + 1));
    return [...lines.slice(0, at), ...again, ...lines.slice(at)];
  },
  "two rows on one line": (lines, chance) => {
    const at = chance.pick(lines.flatMap((line, index) => (isRow(line) && lines[index + 1] ? [index] : [])));
    const [one, two] = [lines[at], lines[at + 1]];
    if (!one || !two) return lines;
    return [...lines.slice(0, at), { ...one, cells: [...one.cells, ...two.cells] }, ...lines.slice(at + 2)];
  },
};
