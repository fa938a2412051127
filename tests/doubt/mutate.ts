import type { Chance } from "../reading/tables/content.ts";

/** A change to the lines of a report; null where the report has nothing to change so. */
export type Mutation = (lines: string[], chance: Chance) => string[] | null;

const isRow = (line: string) => line.includes("\t") && line.trim() !== "";
const isWords = (text: string) => !/[\d≥≤%％]/.test(text) && text.length >= 8;

// changes one line that has what it takes, by the index of one of its places
function onPlace<T>(places: (line: string) => T[], change: (line: string, place: T) => string[]): Mutation {
  return (lines, chance) => {
    const all = lines.flatMap((line, index) => places(line).map((place) => ({ index, place })));
    if (all.length === 0) return null;
    const { index, place } = chance.pick(all);
    return lines.toSpliced(index, 1, ...change(lines[index] ?? "", place));
  };
}

/** Indices of the cells of a line that pass. */
const cellsWhere = (passes: (text: string, index: number, cells: string[]) => boolean) => (line: string) => {
  if (!isRow(line)) return [];
  const cells = line.split("\t");
  return cells.flatMap((text, index) => (passes(text.trim(), index, cells) ? [index] : []));
};
const onCell = (
  passes: (text: string, index: number, cells: string[]) => boolean,
  change: (cells: string[], at: number) => string[],
) => onPlace(cellsWhere(passes), (line, at) => [change(line.split("\t"), at).join("\t")]);

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
const narrow = (text: string) =>
  text.replace(/[！-～]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Changes after which a person still reads the same. */
export const KEEPING: Record<string, Mutation> = {
  "a blank cell at the end of a row gone": onPlace(
    (line) => (isRow(line) && /\t\s*$/.test(line) ? [0] : []),
    (line) => [line.replace(/\t\s*$/, "")],
  ),
  "a blank cell in front of a row gone": onPlace(
    (line) => (isRow(line) && /^\t/.test(line) ? [0] : []),
    (line) => [line.slice(1)],
  ),
  "a blank cell put behind a row": onPlace(
    (line) => (isRow(line) ? [0] : []),
    (line) => [`${line}\t`],
  ),
  "a line broken inside words": onPlace(
    (line) =>
      line
        .split("\t")
        .flatMap((text, index) => (isWords(text.trim()) && !/[。；：]/.test(text) ? [index] : [])),
    (line, at) => {
      const cells = line.split("\t");
      const text = cells[at] ?? "";
      const middle = Math.floor(text.length / 2);
      const front = [...cells.slice(0, at), text.slice(0, middle)].join("\t");
      return [front, [text.slice(middle), ...cells.slice(at + 1)].join("\t")];
    },
  ),
  "blank lines between two rows": onPlace(
    (line) => (isRow(line) ? [0] : []),
    (line) => [line, "", ""],
  ),
  "the number of a page between two rows": onPlace(
    (line) => (isRow(line) ? [0] : []),
    (line) => [line, "- 3 -"],
  ),
  "a form feed between two rows": onPlace(
    (line) => (isRow(line) ? [0] : []),
    (line) => [line, "\f"],
  ),
  "wide signs and digits": onPlace(
    (line) => (wide(line) !== line && line.trim() !== "" ? [0] : []),
    (line) => [line.split("\t").map(wide).join("\t")],
  ),
  "narrow signs and digits": onPlace(
    (line) => (narrow(line) !== line ? [0] : []),
    (line) => [narrow(line)],
  ),
  "spaces around a cell": onCell(
    (text) => text !== "",
    (cells, at) => cells.with(at, `  ${cells[at]} `),
  ),
  "spaces inside a label": onCell(
    (text) => /^\p{Script=Han}{2,4}$/u.test(text),
    (cells, at) => cells.with(at, [...(cells[at] ?? "")].join("  ")),
  ),
};

// a reason or an explanation that is gone cannot be told from one that was never given
const isFigureOrLabel = (text: string, index: number) => text !== "" && (index < 4 || /\d/.test(text));

/** Changes by which a cell that was printed is there no more. */
export const LOSING: Record<string, Mutation> = {
  "a cell blanked": onCell(isFigureOrLabel, (cells, at) => cells.with(at, "")),
  "a cell taken out": onCell(isFigureOrLabel, (cells, at) => cells.toSpliced(at, 1)),
};
