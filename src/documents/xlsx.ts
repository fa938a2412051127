import ExcelJS from "exceljs";
import type { Correction } from "../model/source.ts";
import { fold } from "../values/fold.ts";
import { lettersOf } from "../values/sheet-column.ts";
import { type Document, UnreadableFile } from "./block.ts";
import { splitCaptions } from "./captions.ts";
import { withoutContinued } from "./continued.ts";
import { MOST_PICTURED_CELLS } from "./limits.ts";
import { isOfFigures, isOrnament, isSigned, PICTURE, TEXT_BOX } from "./pictured.ts";
import { type FoundBlock, type FoundCell, writeDocument } from "./write.ts";
import { type Anchor, type CellArea, layPictures, readAnchors } from "./xlsx/pictures.ts";
import {
  checkSheet,
  withCharacters,
  withFlatHidden,
  withoutEmptyValues,
  withoutFormulas,
  withoutHiddenZeros,
  withoutPrefix,
  withoutSpoken,
} from "./xlsx/sheet.ts";
import { isProse, readShown, type Shown, type ShownSheet } from "./xlsx/shown.ts";
import { withChineseDates } from "./xlsx/styles.ts";
import { isColouredByCells } from "./xlsx/unseen.ts";
import { walkXml } from "./xml.ts";
import { pack, unpack } from "./zip.ts";

const SHEET = /^xl\/worksheets\/sheet\d+\.xml$/;
const WANTED =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|styles\.xml|_rels\/workbook\.xml\.rels|worksheets\/sheet\d+\.xml)$/;
const TEXTS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";
/** What the library would expand cell by cell, or look for in parts that were left out. */
const IGNORED = [
  ...["dataValidations", "conditionalFormatting", "extLst", "hyperlinks", "autoFilter"],
  ...["drawing", "legacyDrawing", "picture", "tableParts"],
];

/**
 * Reads a workbook, one visible sheet after another: values as displayed, formulas by the result stored with them, merged
 * cells at their first position.
 * @throws UnreadableFile where the file is damaged, passes the limits, or shows what cannot be read
 */
export async function readXlsx(bytes: Uint8Array, corrections: Correction[]): Promise<Document> {
  const parts = unpack(bytes, (name) => WANTED.test(name));
  const texts = countTexts(parts.get(TEXTS));
  let filled = 0;
  let hasOwnColours = true;
  for (const [name, part] of parts) {
    const xml = withoutPrefix(new TextDecoder().decode(part));
    hasOwnColours &&= !SHEET.test(name) || isColouredByCells(xml);
    const sheet = SHEET.test(name) ? readSheetXml(name, xml, texts) : null;
    filled += sheet?.filled ?? 0;
    const kept = sheet?.xml ?? readOtherXml(name, xml);
    parts.set(name, new TextEncoder().encode(withCharacters(kept)));
  }
  const { worksheets } = await load(pack(parts));
  if (worksheets.length === 0) throw new UnreadableFile(1, { kind: "no-sheet" });
  checkWhole(filled, worksheets);
  const anchors = readAnchors(bytes);
  const found = worksheets
    .filter(({ state }) => state === "visible")
    .flatMap((sheet) => readSheet(sheet, hasOwnColours, anchors.get(sheet.name) ?? []));
  return writeDocument(splitCaptions(withoutContinued(found)), corrections);
}

// the texts that cells of all sheets share
function countTexts(part: Uint8Array | undefined): number {
  return new TextDecoder().decode(part).match(/<(?:\w+:)?si[\s>/]/g)?.length ?? 0;
}

function readSheetXml(name: string, xml: string, texts: number): { xml: string; filled: number } {
  const sound = withoutEmptyValues(withoutSpoken(xml));
  const filled = checkSheet(name, sound, texts);
  const shown = withoutHiddenZeros(withoutFormulas(sound));
  return { xml: withFlatHidden(shown.xml), filled: filled - shown.zeros };
}

// every cell that the file fills is in what the library made of it, or the file is not read
function checkWhole(filled: number, worksheets: ExcelJS.Worksheet[]): void {
  let read = 0;
  for (const sheet of worksheets)
    sheet.eachRow((row) =>
      row.eachCell(({ type }) => {
        if (type !== ExcelJS.ValueType.Merge) read += 1;
      }),
    );
  if (read >= filled) return;
  throw new UnreadableFile(1, { kind: "unread-cells", count: filled - read });
}

function readOtherXml(name: string, xml: string): string {
  walkXml(name, xml);
  if (name === "xl/workbook.xml") return withoutNames(xml);
  return name === STYLES ? withChineseDates(xml) : withoutSpoken(xml);
}

// a named range may cover whole columns, and the library would list its cells one by one
function withoutNames(xml: string): string {
  return xml.replace(/<definedNames[\s\S]*?<\/definedNames>/g, "");
}

async function load(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  try {
    return await workbook.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes: IGNORED });
  } catch {
    throw new UnreadableFile(1, { kind: "inconsistent-workbook" });
  }
}

function readSheet(sheet: ExcelJS.Worksheet, hasOwnColours: boolean, anchors: Anchor[]): FoundBlock[] {
  const shown = readShown(sheet, hasOwnColours);
  const originOf = (address: string) => `${sheet.name}!${address}`;
  const floating = markPictures(sheet, shown, withoutOrnaments(anchors, shown)).map(
    ({ text, address }): FoundBlock => {
      return { kind: "paragraph", cells: [{ text, origin: originOf(address) }] };
    },
  );
  return [...shown.rows.flatMap((row) => blocksOf(row, shown, originOf)), ...floating];
}

function blocksOf(
  shown: Shown[],
  { areas, merged, width }: ShownSheet,
  originOf: (address: string) => string,
): FoundBlock[] {
  const [first] = shown;
  if (!first) return [];
  if (isProse(shown, merged)) return toParagraphs(first.text, originOf(first.cell.address));
  const spanOf = ({ area }: Shown) => areas.get(area)?.columns ?? 1;
  const rowsOf = ({ area }: Shown) => areas.get(area)?.rows.size ?? 1;
  // several tables share the columns of a sheet: each row goes as far as it prints
  const last = shown.reduce((most, own) => Math.max(most, own.column + spanOf(own) - 1), 0);
  const cells = Array.from({ length: Math.min(last, width) }, (_, index): FoundCell => {
    return { text: "", origin: originOf(`${lettersOf(index + 1)}${first.cell.row}`), span: 0 };
  });
  for (const own of shown) {
    const { cell, column, text } = own;
    cells[column - 1] = {
      text,
      origin: originOf(cell.address),
      span: spanOf(own),
      ...(rowsOf(own) > 1 && { rows: rowsOf(own) }),
      ...(own.problem !== undefined && { problem: own.problem }),
    };
  }
  return [{ kind: "row", cells }];
}

// a box that says again what a cell says, as a title in fancy letters does, adds nothing
function withoutOrnaments(anchors: Anchor[], { rows }: ShownSheet): Anchor[] {
  const said = new Set(rows.flat().map(({ text }) => fold(text)));
  return anchors.filter(({ text }) => text === "" || !(said.has(fold(text)) || isOrnament(fold(text))));
}

/**
 * Marks the blank cells of figures that a picture, a chart or a text box floats over, in the rows of the sheet.
 * @returns what stands for the others and the cells where they begin: text boxes, and pictures that hide what is printed or stand
 * in rows between that print nothing
 */
function markPictures(
  sheet: ExcelJS.Worksheet,
  { rows, areas, merged, width }: ShownSheet,
  anchors: Anchor[],
): { text: string; address: string }[] {
  if (anchors.length === 0) return [];
  if (anchors.length * rows.length * width > MOST_PICTURED_CELLS)
    throw new UnreadableFile(1, {
      kind: "pictured-sheet",
      sheet: sheet.name,
      pictures: anchors.length,
      rows: rows.length,
      columns: width,
    });
  const numbered = rows.flatMap((shown) => {
    const [first] = shown;
    const texts = shown.map(({ text }) => text);
    const ofSigns = texts.some((text) => isSigned(fold(text)));
    const ofFigures = !ofSigns && !isProse(shown, merged) && isOfFigures(texts);
    return first ? [{ number: Number(first.cell.row), shown, ofSigns, ofFigures }] : [];
  });
  const [top, bottom] = [numbered[0]?.number ?? 0, numbered.at(-1)?.number ?? 0];
  const printing = new Set(rows.flat().map(({ area }) => area));
  const marks = new Set<string>();
  const laid = layPictures(sheet, anchors, bottom);
  const rowOf = (number: number): CellArea => ({ left: 1, right: width, top: number, bottom: number });
  return laid.flatMap((picture) => {
    const met = numbered.filter(({ number }) => picture.meets(number, number));
    const text = picture.text === "" ? PICTURE : TEXT_BOX + picture.text;
    let [marked, hides] = [false, false];
    for (const { number, shown } of met.filter(({ ofFigures }) => ofFigures)) {
      for (let column = 1; column <= width; column++) {
        const cell = sheet.getCell(number, column);
        const { address } = cell.master;
        const own = areas.get(address) ?? { column, columns: 1, top: number, bottom: number };
        const area = {
          left: own.column,
          right: own.column + own.columns - 1,
          top: own.top,
          bottom: own.bottom,
        };
        if (!picture.hides(area)) continue;
        if (printing.has(address)) {
          hides = true;
          continue;
        }
        marked = true;
        if (marks.has(address)) continue;
        marks.add(address);
        shown.push({ cell, column, text, area: address, problem: undefined });
      }
    }
    const between = !met.some(({ number, ofSigns }) => ofSigns || picture.isIn(rowOf(number)));
    const isUnread = picture.text !== "" || hides || (between && picture.isIn({ ...rowOf(top), bottom }));
    const { column, row } = picture.first;
    return !marked && isUnread ? [{ text, address: `${lettersOf(column)}${row}` }] : [];
  });
}

function toParagraphs(text: string, origin: string): FoundBlock[] {
  return text.split("\n").map((line) => ({ kind: "paragraph", cells: [{ text: line, origin }] }));
}
