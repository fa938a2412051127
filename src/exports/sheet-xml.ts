import type { ColumnKind } from "../model/tables/column.ts";
import { lettersOf } from "../values/sheet-column.ts";

/** What a cell of a workbook holds; a day is an object, so that no text is taken for one. */
export type SheetCell = string | number | boolean | { day: string } | null;

/** How a cell looks: its place among the formats of `STYLES`. */
export const LOOK = { plain: 0, money: 1, ratio: 2, date: 3, text: 4, header: 5, wrapped: 6 } as const;
type CellLook = (typeof LOOK)[keyof typeof LOOK];

/** A sheet: its columns and the rows below its header. */
export interface Sheet {
  name: string;
  columns: { title: string; width: number; look: CellLook }[];
  rows: Iterable<SheetCell[]>;
  /** Rows below the header that can be filtered; where nothing is said they cannot. */
  filtered?: number;
}

/** The look of each kind of column; text stays text when somebody edits the cell. */
export const LOOKS: Partial<Record<ColumnKind, CellLook>> = {
  money: LOOK.money,
  ratio: LOOK.ratio,
  date: LOOK.date,
  text: LOOK.text,
  enum: LOOK.text,
  lines: LOOK.text,
};

const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The looks as the styles of a workbook: numbers 4, 10 and 49 are formats that every reader knows. */
export const STYLES = `${HEAD}<styleSheet xmlns="${SPREADSHEET}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${[4, 10, 164, 49].map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join("")}<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

/** Characters that are gathered before they are handed on. */
const PIECE = 1 << 16;

/** A sheet as the pieces of its XML: the header in sight and bold, every cell of its type. */
export function* sheetXml({ columns, rows, filtered }: Sheet): Generator<string> {
  const letters = columns.map((_, index) => lettersOf(index + 1));
  const cols = columns.map(
    ({ width, look }, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${look}" customWidth="1"/>`,
  );
  let text = `${HEAD}<worksheet xmlns="${SPREADSHEET}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${cols.join("")}</cols><sheetData><row r="1" s="${LOOK.header}" customFormat="1">`;
  columns.forEach(({ title }, index) => {
    text += cellXml(title, `${letters[index]}1`, LOOK.header);
  });
  text += "</row>";
  let number = 1;
  for (const cells of rows) {
    number += 1;
    text += `<row r="${number}">`;
    for (let index = 0; index < cells.length; index++)
      text += cellXml(cells[index] ?? null, `${letters[index]}${number}`, columns[index]?.look ?? LOOK.plain);
    text += "</row>";
    if (text.length < PIECE) continue;
    yield text;
    text = "";
  }
  const filter = filtered === undefined ? "" : `<autoFilter ref="A1:${letters.at(-1)}${filtered + 1}"/>`;
  yield `${text}</sheetData>${filter}</worksheet>`;
}

function cellXml(cell: SheetCell, place: string, look: CellLook): string {
  const at = `<c r="${place}"${look === LOOK.plain ? "" : ` s="${look}"`}`;
  if (cell === null) return "";
  if (typeof cell === "number") return `${at}><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `${at} t="b"><v>${Number(cell)}</v></c>`;
  if (typeof cell === "string")
    return `${at} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  return `${at}><v>${serialOf(cell.day)}</v></c>`;
}

const DAY = 86_400_000;
/** Days are counted from here: Excel takes 1900 for a leap year. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const serialOf = (day: string) => (Date.parse(`${day}T00:00:00Z`) - FIRST_DAY) / DAY;

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;" };
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML cannot hold
const SPECIAL = /[&<>\r\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/;
const EVERY_SPECIAL = new RegExp(SPECIAL, "g");

/** Text as XML holds it; characters that it cannot hold are left out. */
export const escaped = (text: string) =>
  SPECIAL.test(text) ? text.replace(EVERY_SPECIAL, (char) => ENTITIES[char] ?? "") : text;
