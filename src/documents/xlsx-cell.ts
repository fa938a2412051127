import type ExcelJS from "exceljs";
import { UnreadableFile } from "./block.ts";
import { formatNumber } from "./number-format.ts";
import { raise } from "./raised.ts";

/**
 * What a cell displays: numbers and dates under their format, formulas by their result, links and rich text as text.
 * @throws UnreadableFile where its number format is not understood
 */
export function displayCell(cell: ExcelJS.Cell, sheet: string): string {
  const shown = display(cell.value, cell.numFmt || undefined);
  if (shown !== null) return shown;
  throw new UnreadableFile(
    1,
    `${sheet}!${cell.address} 的数字格式「${cell.numFmt}」读不懂；请改成常规、数值或百分比格式后另存`,
  );
}

function display(value: ExcelJS.CellValue, format: string | undefined): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number") return formatNumber(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return formatDate(value, format ?? "");
  if ("error" in value) return value.error;
  if ("richText" in value) return joinRuns(value.richText);
  if ("formula" in value || "sharedFormula" in value) return display(value.result, format);
  if ("text" in value) return display(value.text, format);
  return null;
}

function joinRuns(runs: ExcelJS.RichText[]): string {
  return runs.map(({ text, font }) => (font?.vertAlign === "superscript" ? raise(text) : text)).join("");
}

// only the order of Chinese and ISO dates is certain; hours are no part of a report
function formatDate(date: Date, format: string): string | null {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  if (!/y.*m/.test(letters) || /[hs]/.test(letters) || Number.isNaN(year)) return null;
  const hasDay = letters.includes("d");
  if (format.includes("年")) return `${year}年${month}月${hasDay ? `${day}日` : ""}`;
  return [year, month, ...(hasDay ? [day] : [])].join(format.includes("-") ? "-" : "/");
}
