import ExcelJS from "exceljs";
import { unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { workbookFile } from "../../src/downloads/workbook.ts";
import { bookOf } from "../../src/exports/xlsx.ts";
import { columnsOf, TABLE_NAMES, type TableName } from "../../src/model/tables/index.ts";
import { oddTables } from "../exports/odd-rows.ts";

const edition = { version: "1.2.3", generatedFrom: "sha256:abc", edition: "sha256:def" };
const odd = oddTables();
const about = { edition, day: "2026-11-21", part: "只含一份报告" };
let file: Uint8Array<ArrayBuffer>;
let book: ExcelJS.Workbook;

beforeAll(async () => {
  file = workbookFile(bookOf(odd, about));
  book = await new ExcelJS.Workbook().xlsx.load(file.buffer);
});

const sheetOf = (name: string) => {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
};

test("has a sheet that says what it is, a dictionary, and one per table", () => {
  expect(book.worksheets.map(({ name }) => name)).toEqual(["说明", "字典", ...TABLE_NAMES]);
  const said = new Map(rowsOf("说明").map(([name, value]) => [name, value]));
  expect([said.get("版本"), said.get("依据"), said.get("范围")]).toEqual([
    "1.2.3",
    "sha256:abc",
    "只含一份报告",
  ]);
  expect(said.get("funds")).toContain(`${odd.funds.length} 行`);
});

test("explains every column of every table in the dictionary", () => {
  const [header, ...rows] = rowsOf("字典");
  expect(header?.slice(0, 5)).toEqual(["表", "列", "类型", "含义", "meaning"]);
  const columns = TABLE_NAMES.flatMap((table) =>
    columnsOf(table).map(({ name, meta }) => [table, name, meta.zh, meta.en]),
  );
  expect(rows.map(([table, name, , zh, en]) => [table, name, zh, en])).toEqual(columns);
});

describe.each(TABLE_NAMES)("%s", (name) => {
  test("comes back value by value, with the types of its columns", () => {
    const [header, ...rows] = rowsOf(name);
    const columns = columnsOf(name);
    expect(header).toEqual(columns.map((column) => column.name));
    const back = rows.map((cells) =>
      Object.fromEntries(columns.map((column, index) => [column.name, plain(cells[index] ?? null)])),
    );
    expect(back).toEqual(odd[name]);
  });

  test("keeps its header in sight and its text as text", () => {
    const sheet = sheetOf(name);
    expect(sheet.views).toMatchObject([{ state: "frozen", ySplit: 1 }]);
    expect(sheet.getRow(1).font.bold).toBe(true);
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect(cell.type).not.toBe(ExcelJS.ValueType.Formula);
        if (cell.type === ExcelJS.ValueType.String && Number(cell.row) > 1) expect(cell.numFmt).toBe("@");
      }),
    );
  });
});

test("amounts are shown to the 分 and dates are dates", () => {
  const dates = columnsOf("corrections").findIndex(({ name }) => name === "date") + 1;
  const [first] = sheetOf("corrections").getColumn(dates).values.slice(2);
  expect(first).toBeInstanceOf(Date);
  const places = columnsOf("funds").findIndex(({ name }) => name === "executed") + 1;
  expect(sheetOf("funds").getColumn(places).numFmt).toBe("#,##0.00");
});

test("no cell of the file is a formula, and marks of XML are written as text", () => {
  const sheets = Object.entries(unzipSync(file)).filter(([path]) => path.includes("worksheets/"));
  expect(sheets).toHaveLength(TABLE_NAMES.length + 2);
  const texts = sheets.map(([, bytes]) => new TextDecoder().decode(bytes));
  expect(texts.filter((text) => /<f[ >]/.test(text))).toEqual([]);
  expect(texts.filter((text) => text.includes(">&lt;b&gt;&amp;amp;&lt;/b&gt;</t>")).length).toBeGreaterThan(
    5,
  );
});

test("a text longer than a cell holds ends with where the rest is", async () => {
  const [row] = odd.statements;
  const text = "长".repeat(40_000);
  const tables = { ...odd, statements: row ? [{ ...row, text }] : [] };
  const long = await new ExcelJS.Workbook().xlsx.load(workbookFile(bookOf(tables, about)).buffer);
  const cells: string[] = [];
  long.getWorksheet("statements")?.eachRow((own) => own.eachCell(({ value }) => cells.push(String(value))));
  const cut = cells.filter((cell) => cell.startsWith("长"));
  expect(cut).toHaveLength(1);
  expect(cut[0]).toHaveLength(32_767);
  expect(cut[0]).toMatch(/^长+……〔全文见 CSV〕$/);
});

test("a table of more rows than a sheet holds is named, not cut", async () => {
  const large = bookOf(odd, about);
  const tables = large.tables.map((table) =>
    table.name === "ledger" ? { ...table, count: 1_048_576 } : table,
  );
  const short = await new ExcelJS.Workbook().xlsx.load(workbookFile({ ...large, tables }).buffer);
  expect(short.getWorksheet("ledger")).toBeUndefined();
  const said = short.getWorksheet("说明")?.getSheetValues().flat().join(" ");
  expect(said).toContain("1048576 行，超过一张工作表的行数，见 CSV 或 Parquet");
});

test.each(["Asia/Shanghai", "America/New_York", "UTC"])("is the same bytes in %s", (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    const again = workbookFile(bookOf(odd, about));
    expect(Buffer.from(again).equals(Buffer.from(file))).toBe(true);
  } finally {
    process.env.TZ = before;
  }
});

function rowsOf(name: TableName | "说明" | "字典"): ExcelJS.CellValue[][] {
  const rows: ExcelJS.CellValue[][] = [];
  sheetOf(name).eachRow({ includeEmpty: true }, (row) => {
    const { values } = row;
    rows.push(Array.isArray(values) ? values.slice(1) : []);
  });
  return rows;
}

const plain = (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value);
