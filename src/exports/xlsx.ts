import type { CodelistRow } from "../model/tables/codelists.ts";
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
import { type ArchiveEntry, type Repeated, repeatedOf } from "./pieces.ts";
import { escaped, HEAD, LOOK, LOOKS, type Sheet, type SheetCell, STYLES, sheetXml } from "./sheet-xml.ts";

/** What a workbook holds: every table with its rows, and what of the collection they are. */
export interface Book {
  edition: Edition;
  /** What the values of its columns mean. */
  codelists: CodelistRow[];
  day: string;
  /** Which part of the collection this is, in words; null for all of it. */
  part: string | null;
  tables: { name: TableName; count: number; rows: Iterable<Cells> }[];
}

/** Rows of a sheet of Excel below its header, and characters of a cell. */
const MOST_ROWS = 1_048_575;
const MOST_CHARACTERS = 32_767;

const WIDTHS: Partial<Record<ColumnKind, number>> = { text: 24, enum: 16, money: 20, date: 12 };
const CUT = "……〔全文见 CSV〕";
/** The sheet that explains every column. */
const DICTIONARY = "字典";

/** The tables of a collection as the sheets of a book. */
export function bookOf(tables: Tables, about: Pick<Book, "edition" | "day" | "part">): Book {
  return {
    ...about,
    codelists: tables.codelists,
    tables: TABLE_NAMES.map((name) => ({ name, count: tables[name].length, rows: tables[name] })),
  };
}

/**
 * A workbook as the files of its archive (ECMA-376): a sheet per table, one that says what it is and one that explains
 * every column. Rows are taken as they are written, so that it is never held whole.
 */
export function* workbookEntries(book: Book): Generator<ArchiveEntry> {
  const tables = book.tables.filter(fitsSheet);
  const about = aboutSheet(book);
  const sheets = [about, { name: DICTIONARY }, ...tables.map(({ name }) => ({ name }))];
  const text = (path: string, content: string): ArchiveEntry => [path, [encoder.encode(content)]];
  yield text("[Content_Types].xml", contentTypes(sheets.length));
  yield text(
    "_rels/.rels",
    relations([
      [`${OFFICE}/officeDocument`, "xl/workbook.xml"],
      [`${PACKAGE}/relationships/metadata/core-properties`, "docProps/core.xml"],
    ]),
  );
  yield text("docProps/core.xml", coreProperties(book.day));
  yield text("xl/workbook.xml", workbookXml(sheets));
  yield text(
    "xl/_rels/workbook.xml.rels",
    relations([
      ...sheets.map((_, index): Relation => [`${OFFICE}/worksheet`, `worksheets/sheet${index + 1}.xml`]),
      [`${OFFICE}/styles`, "styles.xml"],
    ]),
  );
  yield text("xl/styles.xml", STYLES);
  const contents = [
    encoded(sheetXml(about)),
    dictionaryOf(book.codelists),
    ...tables.map((table) => sharedSheet(table) ?? encoded(sheetXml(tableSheet(table)))),
  ];
  for (const [index, content] of contents.entries()) yield [`xl/worksheets/sheet${index + 1}.xml`, content];
}

/** What the workbooks of all parts of a collection have in common, made once for all of them. */
const dictionaryOf = repeatedOf((rows: CodelistRow[]) => encoded(sheetXml(dictionarySheet(rows))));
const SHARED_SHEETS = new Map(
  (["codelists", "rules"] as const).map((name) => [
    name as TableName,
    repeatedOf((rows: Cells[]) => encoded(sheetXml(tableSheet({ name, count: rows.length, rows })))),
  ]),
);
function sharedSheet({ name, count, rows }: Book["tables"][number]): Repeated | undefined {
  return Array.isArray(rows) && count === rows.length ? SHARED_SHEETS.get(name)?.(rows) : undefined;
}

/** Whether a sheet holds a table of so many rows; a workbook names the others and leaves them out. */
export function fitsSheet({ count }: { count: number }): boolean {
  return count <= MOST_ROWS;
}

const encoder = new TextEncoder();
function* encoded(pieces: Iterable<string>): Generator<Uint8Array> {
  for (const piece of pieces) yield encoder.encode(piece);
}

const wordsSheet = (
  name: string,
  titles: string[],
  widths: number[],
  rows: Iterable<SheetCell[]>,
): Sheet => ({
  name,
  columns: titles.map((title, index) => ({ title, width: widths[index] ?? 20, look: LOOK.wrapped })),
  rows,
});

const dictionarySheet = (codelists: CodelistRow[]) =>
  wordsSheet(
    DICTIONARY,
    ["表", "列", "类型", "含义", "meaning", "单位", "说明", "note", "取值 values"],
    [14, 24, 16, 22, 34, 8, 60, 60, 60],
    dictionaryRows(codelists),
  );

function aboutSheet({ edition, day, part, tables }: Book): Sheet {
  const rows = [
    ["名称", DATASET.title.zh],
    ["Title", DATASET.title.en],
    ["范围", part ?? "全部"],
    ["说明", DATASET.description.zh],
    ["Description", DATASET.description.en],
    ["发布", DATASET.publisher.zh],
    ["许可", `${DATASET.licence.title} (${DATASET.licence.path})`],
    ["版本", edition.version],
    ["版次", edition.edition],
    ["依据", edition.generatedFrom],
    ["日期", day],
    ...tables.map(({ name, count }) => [
      name,
      `${TABLE_TITLES[name].zh}：${count} 行${count > MOST_ROWS ? "，超过一张工作表的行数，见 CSV 或 Parquet" : ""}`,
    ]),
  ];
  return wordsSheet("说明", ["项目", "内容"], [22, 100], rows);
}

function tableSheet({ name, count, rows }: Book["tables"][number]): Sheet {
  const columns = columnsOf(name).map(({ name: title, meta: { kind } }) => ({ title, kind }));
  return {
    name,
    columns: columns.map(({ title, kind }) => ({
      title,
      width: Math.max(WIDTHS[kind] ?? 10, title.length + 3),
      look: LOOKS[kind] ?? LOOK.plain,
    })),
    rows: cellsOf(rows, columns),
    filtered: count,
  };
}

function* cellsOf(
  rows: Iterable<Cells>,
  columns: { title: string; kind: ColumnKind }[],
): Generator<SheetCell[]> {
  for (const row of rows) yield columns.map(({ title, kind }) => cellOf(row[title], kind));
}

function cellOf(value: unknown, kind: ColumnKind): SheetCell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string") return null;
  if (kind === "date") return { day: value };
  return value.length > MOST_CHARACTERS ? value.slice(0, MOST_CHARACTERS - CUT.length) + CUT : value;
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

type Relation = [type: string, target: string];

function relations(all: Relation[]): string {
  const each = all.map(
    ([type, target], index) => `<Relationship Id="r${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const parts = [
    ["/xl/workbook.xml", `${SHEET_TYPE}.sheet.main+xml`],
    ["/xl/styles.xml", `${SHEET_TYPE}.styles+xml`],
    ["/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"],
    ...Array.from({ length: sheets }, (_, index) => [
      `/xl/worksheets/sheet${index + 1}.xml`,
      `${SHEET_TYPE}.worksheet+xml`,
    ]),
  ];
  const each = parts.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`);
  return `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${each.join("")}</Types>`;
}

function workbookXml(sheets: Pick<Sheet, "name">[]): string {
  const each = sheets.map(
    ({ name }, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index + 1}"/>`,
  );
  return `${HEAD}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}"><bookViews><workbookView/></bookViews><sheets>${each.join("")}</sheets></workbook>`;
}

function coreProperties(day: string): string {
  const moment = `<dcterms:created xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:modified>`;
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escaped(DATASET.publisher.zh)}</dc:creator>${moment}</cp:coreProperties>`;
}
