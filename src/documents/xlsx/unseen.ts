import type ExcelJS from "exceljs";

/** What colours cells beside their own format; where it stands, nothing can be said of the colour behind a text. */
const COLOURED_ELSEWHERE = /<(?:\w+:)?(?:conditionalFormatting|tablePart|cfRule)[\s>/]/;

/** Whether the cells of a sheet have no colours but those of their own formats. @param xml the sheet as it is stored */
export const isColouredByCells = (xml: string): boolean => !COLOURED_ELSEWHERE.test(xml);

/**
 * Whether a text is written in the very colour of what lies behind it: white on paper or on white, any colour on itself.
 * Where either colour is not certain (a shade of a theme, a pattern, a gradient), it counts as seen.
 * @param font of the cell, or of a run of it
 */
export function isUnseen(font: Partial<ExcelJS.Font> | undefined, fill: ExcelJS.Fill | undefined): boolean {
  const ink = nameOf(font?.color);
  return ink !== null && ink === behind(fill);
}

const PAPER = "FFFFFF";
/** The colour of paper in themes. */
const PAPER_OF_THEME = 0;

function behind(fill: ExcelJS.Fill | undefined): string | null {
  if (!fill || (fill.type === "pattern" && fill.pattern === "none")) return PAPER;
  return fill.type === "pattern" && fill.pattern === "solid" ? nameOf(fill.fgColor) : null;
}

// the types leave out the shade that a file may give to a colour of its theme
function nameOf(color: (Partial<ExcelJS.Color> & { tint?: number }) | undefined): string | null {
  if (!color || color.tint) return null;
  if (color.argb) return color.argb.slice(-6).toUpperCase();
  return color.theme === PAPER_OF_THEME ? PAPER : null;
}
