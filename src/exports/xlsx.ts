import ExcelJS from "exceljs";
import type { ColumnKind } from "../model/tables/column.ts";
import {
  type Cells,
  columnsOf,
  TABLE_NAMES,
  TABLE_TITLES,
  type TableName,
  type Tables,
} from "../model/tables/index.ts";
import { DATASET, type Edition } from "./dataset.ts";
import { dictionaryRows } from "./dictionary.ts";
import { letDrain } from "./xlsx-backlog.ts";

/** What a workbook holds: every table with its rows, and what of the collection they are. */
export interface Book {
  edition: Edition;
  day: string;
  /** Which part of the collection this is, in words; null for all of it. */
  part: string | null;
  tables: { name: TableName; count: number; rows: Iterable<Cells> }[];
}

/** Rows of a sheet of Excel below its header, and characters of a cell. */
const MOST_ROWS = 1_048_575;
const MOST_CHARACTERS = 32_767;
/** Rows between two waits for the stream to drain. */
const BREATH = 500;

const FORMATS: Partial<Record<ColumnKind, string>> = {
  money: "#,##0.00",
  ratio: "0.00%",
  date: "yyyy-mm-dd",
  // text stays text when somebody edits the cell
  text: "@",
  enum: "@",
  lines: "@",
};
const WIDTHS: Partial<Record<ColumnKind, number>> = { text: 24, enum: 16, money: 20, date: 12 };
const CUT = "……〔全文见 CSV〕";

type Output = ExcelJS.stream.xlsx.WorkbookWriterOptions["stream"];
type Writer = ExcelJS.stream.xlsx.WorkbookWriter;
type Sheet = ExcelJS.Worksheet;
type Column = ReturnType<typeof columnsOf>[number];

/** The tables of a collection as the sheets of a book. */
export function bookOf(tables: Tables, about: Pick<Book, "edition" | "day" | "part">): Book {
  return {
    ...about,
    tables: TABLE_NAMES.map((name) => ({ name, count: tables[name].length, rows: tables[name] })),
  };
}

/**
 * A workbook with a sheet per table, one that says what it is and one that explains every column. The clock of the zip
 * inside is that of the machine: stamp the bytes with `stampZip`.
 * @param stream takes the bytes of the file
 */
export async function writeWorkbook(book: Book, stream: Output): Promise<void> {
  const writer = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
  writer.created = writer.modified = new Date(`${book.day}T00:00:00Z`);
  writer.creator = writer.lastModifiedBy = DATASET.publisher.zh;
  writeAbout(addSheet(writer, "说明", ["项目", "内容"], [22, 100]), book);
  const dictionary = addSheet(writer, "字典", DICTIONARY, [14, 24, 16, 22, 34, 8, 60, 60]);
  for (const row of dictionaryRows()) dictionary.addRow(row).commit();
  dictionary.commit();
  for (const table of book.tables) {
    if (fitsSheet(table)) await writeTable(writer, table);
  }
  await writer.commit();
}

/** Whether a sheet holds a table of so many rows; a workbook names the others and leaves them out. */
export function fitsSheet({ count }: { count: number }): boolean {
  return count <= MOST_ROWS;
}

const DICTIONARY = ["表", "列", "类型", "含义", "meaning", "单位", "说明", "note"];

function writeAbout(sheet: Sheet, { edition, day, part, tables }: Book): void {
  const rows = [
    ["名称", DATASET.title.zh],
    ["Title", DATASET.title.en],
    ["范围", part ?? "全部"],
    ["说明", DATASET.description.zh],
    ["Description", DATASET.description.en],
    ["发布", DATASET.publisher.zh],
    ["许可", `${DATASET.licence.title} (${DATASET.licence.path})`],
    ["版本", edition.version],
    ["依据", edition.generatedFrom],
    ["日期", day],
    ...tables.map(({ name, count }) => [
      name,
      `${TABLE_TITLES[name].zh}：${count} 行${count > MOST_ROWS ? "，超过一张工作表的行数，见 CSV 或 Parquet" : ""}`,
    ]),
  ];
  for (const row of rows) sheet.addRow(row).commit();
  sheet.commit();
}

async function writeTable(writer: Writer, { name, count, rows }: Book["tables"][number]): Promise<void> {
  const columns = columnsOf(name);
  const sheet = writer.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = columns.map(({ name: column, meta: { kind } }) => ({
    header: column,
    width: Math.max(WIDTHS[kind] ?? 10, column.length + 3),
    style: FORMATS[kind] ? { numFmt: FORMATS[kind] } : {},
  }));
  sheet.getRow(1).font = { bold: true };
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: count + 1, column: columns.length } };
  let written = 0;
  for (const row of rows) {
    sheet.addRow(cellsOf(row, columns)).commit();
    if (++written % BREATH === 0) await letDrain(sheet);
  }
  sheet.commit();
}

function addSheet(writer: Writer, name: string, header: string[], widths: number[]): Sheet {
  const sheet = writer.addWorksheet(name, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.columns = header.map((title, index) => ({
    header: title,
    width: widths[index] ?? 20,
    style: { numFmt: "@", alignment: { vertical: "top", wrapText: true } },
  }));
  sheet.getRow(1).font = { bold: true };
  return sheet;
}

function cellsOf(row: Cells, columns: Column[]): (string | number | boolean | Date | null)[] {
  return columns.map(({ name, meta: { kind } }) => {
    const value = row[name];
    if (typeof value === "number" || typeof value === "boolean") return value;
    if (typeof value !== "string") return null;
    if (kind === "date") return new Date(`${value}T00:00:00Z`);
    return value.length > MOST_CHARACTERS ? value.slice(0, MOST_CHARACTERS - CUT.length) + CUT : value;
  });
}
