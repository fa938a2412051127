import Papa from "papaparse";
import { type Document, makeCell, UnreadableFile } from "./block.ts";
import { decodeLines } from "./decode.ts";

/**
 * Reads a comma-separated table, a row to a line: the lines the reader sees have tabs between their cells.
 * @throws UnreadableFile where the bytes are no text, quotes do not end, or a cell holds a tab or a line break
 */
export function readCsv(bytes: Uint8Array): Document {
  const printed = decodeLines(bytes);
  const { data, errors } = Papa.parse<string[]>(printed.join("\n"), {
    delimiter: ",",
    skipEmptyLines: false,
  });
  const [error] = errors;
  if (error) throw new UnreadableFile((error.row ?? 0) + 1, { kind: "csv-quotes" });
  const broken = data.findIndex((cells) => cells.some((cell) => /[\t\n]/.test(cell)));
  if (broken !== -1) throw new UnreadableFile(broken + 1, { kind: "csv-breaks" });
  return {
    lines: data.map((cells) => cells.join("\t")),
    blocks: data.map((cells, index) => ({
      kind: "row",
      cells: cells.map((cell, column) =>
        makeCell(cell, { line: index + 1, lastLine: index + 1, cell: column }),
      ),
    })),
  };
}
