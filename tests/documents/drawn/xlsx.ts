import ExcelJS from "exceljs";
import type { Piece } from "./form.ts";

const PLAIN = /^-?\d+(?:\.\d+)?$/;
const GROUPED = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const PERCENT = /^-?\d+(?:\.\d+)?%$/;

const FRAME: Partial<ExcelJS.Borders> = {
  top: { style: "thin" },
  left: { style: "thin" },
  bottom: { style: "thin" },
  right: { style: "thin" },
};

/** The pieces as one sheet of a workbook: numbers and percentages as numbers under a format, the rest as text. */
export async function toXlsx(pieces: Piece[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet("自评表");
  let row = 0;
  for (const piece of pieces) {
    if (typeof piece === "string") {
      row += 1;
      sheet.getCell(row, 1).value = piece;
      continue;
    }
    const covered = new Set<string>();
    for (const cells of piece) {
      row += 1;
      let column = 1;
      for (const { text, columns, rows } of cells) {
        while (covered.has(`${row}:${column}`)) column += 1;
        write(sheet.getCell(row, column), text);
        sheet.getCell(row, column).border = FRAME;
        if (columns > 1 || rows > 1) sheet.mergeCells(row, column, row + rows - 1, column + columns - 1);
        for (let down = 0; down < rows; down++)
          for (let right = 0; right < columns; right++) covered.add(`${row + down}:${column + right}`);
        column += columns;
      }
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function write(cell: ExcelJS.Cell, text: string): void {
  const places = (/\.(\d+)/.exec(text)?.[1] ?? "").replaceAll(/\d/g, "0");
  const fraction = places && `.${places}`;
  if (PERCENT.test(text)) {
    cell.value = Number((Number(text.slice(0, -1)) / 100).toPrecision(15));
    cell.numFmt = `0${fraction}%`;
  } else if (GROUPED.test(text) || PLAIN.test(text)) {
    cell.value = Number(text.replaceAll(",", ""));
    cell.numFmt = GROUPED.test(text) ? `#,##0${fraction}` : `0${fraction}`;
  } else if (text !== "") cell.value = text;
}
