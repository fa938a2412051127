import type { Page } from "./pdf.ts";

const LEADING = 11;
const PAD = 3;

/**
 * A table as it stands on one page: a row is its cells' texts, a line break inside a cell as the page breaks it.
 * A cell of null goes on from the one above it, as merged cells do.
 * @param widths of the columns, in points; characters are 8 wide, letters and digits 4
 */
export function sheet(top: number, widths: number[], rows: (string | null)[][]): Page {
  const page: Page = { texts: [], lines: [] };
  const lefts = widths.map((_, index) => 40 + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const right = 40 + widths.reduce((sum, width) => sum + width, 0);
  let y = top;
  rows.forEach((cells, row) => {
    const bottom = y + Math.max(...cells.map((text) => (text ?? "").split("\n").length)) * LEADING + PAD;
    cells.forEach((text, column) => {
      const [left = 0, end = right] = [lefts[column], lefts[column + 1]];
      if (text !== null) page.lines.push([left, y, end, y]);
      const printed = (text ?? "").split("\n");
      printed.forEach((line, index) => {
        if (line !== "") page.texts.push({ x: left + PAD, y: y + LEADING * (index + 1) - 2, text: line });
      });
      page.lines.push([left, y, left, bottom]);
      if (row === rows.length - 1) page.lines.push([left, bottom, end, bottom]);
    });
    page.lines.push([right, y, right, bottom]);
    y = bottom;
  });
  return page;
}

/** A page with further lines of text: where they stand, and what they say. */
export function withTexts(page: Page, ...texts: [x: number, y: number, text: string][]): Page {
  return { ...page, texts: [...page.texts, ...texts.map(([x, y, text]) => ({ x, y, text }))] };
}
