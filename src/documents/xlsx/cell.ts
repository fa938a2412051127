import type ExcelJS from "exceljs";
import type { CellProblem } from "../../model/notice.ts";
import type { RefusalData } from "../../model/refusal.ts";
import { UnreadableFile } from "../block.ts";
import { formatNumber, formatText } from "../number-format.ts";
import { raiseMark, withoutMarks } from "../raised.ts";
import { isUnseen } from "./unseen.ts";

/**
 * What a cell displays: numbers, dates and texts under their format, formulas by their result, links and rich text as text;
 * nothing where it is crossed out, or of the colour behind it.
 * @param hasOwnColours whether no colours lie behind it but those of its own format
 * @throws UnreadableFile where its number format is not understood
 */
export function displayCell(cell: ExcelJS.Cell, sheet: string, hasOwnColours: boolean): string {
  const hides = (font: Partial<ExcelJS.Font> | undefined) =>
    font?.strike === true || (hasOwnColours && isUnseen(font, cell.fill));
  const isOfRuns = typeof cell.value === "object" && cell.value !== null && "richText" in cell.value;
  if (!isOfRuns && hides(cell.font)) return "";
  const format = cell.numFmt || undefined;
  const isNumber = typeof cell.value === "number" || cell.value instanceof Date;
  const refuse = (why: RefusalData["number-format"]["why"]) =>
    new UnreadableFile(1, {
      kind: "number-format",
      cell: `${sheet}!${cell.address}`,
      format: `${format}`,
      why,
    });
  if (isNumber && format && SCALES.test(format.replace(QUOTED, ""))) throw refuse("scales");
  const shown = display(cell.value, format, (font) => hides(font ?? cell.font));
  if (shown !== null) return shown;
  throw refuse(cell.value instanceof Date ? "date" : "number");
}

/** A picture kept in a cell, as WPS writes it: the text is not what is seen. */
const PICTURE = /^=?(?:_xlfn\.)?DISPIMG\(/i;

/**
 * Why a cell holds no value though it shows something: its formula went wrong, or it shows a picture; undefined where it holds
 * one.
 */
export function problemOf({ value }: ExcelJS.Cell): CellProblem | undefined {
  if (typeof value === "string" && PICTURE.test(value)) return "picture";
  return typeof value === "object" && value !== null && "error" in value ? "formula" : undefined;
}

/** A comma behind the digits divides by a thousand. */
const SCALES = /[0#?],+(?![,0#?])/;
const QUOTED = /"[^"]*"|\\./g;
/** Excel's default date (format 14), which Chinese Excel shows as 2023/12/31 whatever its code says. */
const DEFAULT_DATE = /^mm-dd-yy$/;

/** Tells of the font of a run whether it hides its text; a run without one has that of its cell. */
type Hides = (font: Partial<ExcelJS.Font> | undefined) => boolean;

function display(value: ExcelJS.CellValue, format: string | undefined, hides: Hides): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return formatText(value, format);
  if (typeof value === "number") return formatNumber(value, format);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (value instanceof Date) return formatDate(value, format ?? "");
  if ("error" in value) return value.error;
  if ("richText" in value) return formatText(joinRuns(value.richText, hides), format);
  if ("formula" in value || "sharedFormula" in value) return display(value.result, format, hides);
  if ("text" in value) return display(value.text, format, hides);
  return null;
}

function joinRuns(runs: ExcelJS.RichText[], hides: Hides): string {
  const kept = runs.filter(({ font }) => !hides(font));
  return withoutMarks(
    kept.map(({ text, font }) => (font?.vertAlign === "superscript" ? raiseMark(text) : text)).join(""),
  );
}

// only the order of Chinese and ISO dates is certain; hours are no part of a report
function formatDate(date: Date, format: string): string | null {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  if (DEFAULT_DATE.test(format) && !Number.isNaN(year)) return `${year}/${month}/${day}`;
  const letters = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").toLowerCase();
  if (!/y.*m/.test(letters) || /[hs]/.test(letters) || Number.isNaN(year)) return null;
  const hasDay = letters.includes("d");
  if (format.includes("年")) return `${year}年${month}月${hasDay ? `${day}日` : ""}`;
  return [year, month, ...(hasDay ? [day] : [])].join(format.includes("-") ? "-" : "/");
}
