import type { Block } from "../documents/block.ts";
import { sayRecognised } from "../documents/recognised.ts";
import { type Restored, sayRestored } from "../documents/restored.ts";
import { escapeMarkup } from "../values/entities.ts";
import { fold } from "../values/fold.ts";

const headOf = (restored: Restored | undefined) => `<!doctype html>
<html lang="zh">
<head>
<meta charset="utf-8">
${sayRestored(restored)}<title>报告文字</title>
<style>td{border:1px solid #999;padding:.2em .4em}table{border-collapse:collapse}</style>
</head>
<body>
`;

/**
 * The paragraphs and tables of a report as a plain page, a line for each: nothing but text and merged cells, so that it
 * is read back into the same blocks, with what was restored of them in its head, and whatever else the collected file held (authors, comments, pictures) is left behind.
 */
export function pageOf(blocks: Block[], restored?: Restored): string {
  const lines: string[] = [];
  for (const run of runsOf(blocks)) {
    if (run[0]?.kind === "row") lines.push("<table>", ...rowsOf(run), "</table>");
    else lines.push(...run.map(paragraphOf));
  }
  return `${headOf(restored)}${lines.join("\n")}\n</body>\n</html>\n`;
}

/**
 * What a page must give back of these blocks: their kinds, texts and spans, line breaks and blanks aside. A span counts as far
 * as its table has columns, and blank cells at the end of a row print nothing.
 */
export function outlineOf(blocks: Block[]): string[] {
  return runsOf(blocks).flatMap((run) => {
    const width = Math.max(
      ...run.map(({ cells }) => cells.findLastIndex(({ text, span = 1 }) => text !== "" || span > 0) + 1),
    );
    return run.map(({ kind, cells }) => {
      const shapes = cells.map(({ text, span = 1 }, column) => {
        return `${Math.max(1, Math.min(span, width - column))} ${fold(text)}`;
      });
      return `${kind} ${shapes.join("\t").replace(/(?:\t?1 )+$/, "")}`;
    });
  });
}

/** Paragraphs, or rows, as far as one follows another. */
function runsOf(blocks: Block[]): Block[][] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run?.[0]?.kind === block.kind) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

function paragraphOf({ cells }: Block): string {
  const [first] = cells;
  return `<p${first ? sayRecognised(first, attribute) : ""}>${cells.map(({ text }) => escaped(text)).join(" ")}</p>`;
}

function rowsOf(run: Block[]): string[] {
  // how many more rows each column is covered from above
  const covered: number[] = [];
  return run.map(({ cells }, row) => {
    const isCovered = cells.map((_, column) => (covered[column] ?? 0) > 0);
    covered.forEach((rows, column) => {
      covered[column] = Math.max(0, rows - 1);
    });
    let next = 0;
    const printed = cells.flatMap((cell, column) => {
      if (column < next || isCovered[column]) return [];
      next = column + Math.max(1, cell.span ?? 1);
      const down = rowsBelow(run, row, column, next);
      for (let own = column; own < next; own++) covered[own] = Math.max(covered[own] ?? 0, down - 1);
      const columns = next - column > 1 ? ` colspan="${next - column}"` : "";
      const spans = `${columns}${down > 1 ? ` rowspan="${down}"` : ""}`;
      return `<td${spans}${sayRecognised(cell, attribute)}>${escaped(cell.text)}</td>`;
    });
    // a table of one column would be taken for layout
    return `<tr>${printed.join("")}${printed.length === 1 ? "<td></td>" : ""}</tr>`;
  });
}

// as many rows as the cell is merged over, as far as the rows below have nothing of their own there
function rowsBelow(run: Block[], row: number, from: number, to: number): number {
  const { rows = 1 } = run[row]?.cells[from] ?? {};
  let down = 1;
  while (
    down < rows &&
    run[row + down]?.cells.slice(from, to).every(({ text, span }) => text === "" && span === 0)
  )
    down += 1;
  return down;
}

const attribute = (text: string) => escapeMarkup(text, '"');
const escaped = (text: string) => escapeMarkup(text, ">").replaceAll("\u00a0", "&nbsp;");
