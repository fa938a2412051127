import { columnOf } from "../../values/sheet-column.ts";
import { UnreadableFile } from "../block.ts";
import { MOST_CELLS, MOST_CELLS_OF_A_LINE } from "../limits.ts";
import { walkXml, type XmlAttributes } from "../xml.ts";

const MOST_ROWS = 1_048_576;

/**
 * Checks the XML of a sheet before it is built: every row and cell says where it stands, every formula has kept its
 * result, every text that cells share is there, and merged cells cover no more than the limits allow.
 * @param texts how many texts the workbook's cells share
 * @returns how many cells hold something that no other cell covers
 * @throws UnreadableFile where one does not
 */
export function checkSheet(part: string, xml: string, texts: number): number {
  const filled = new Set<number>();
  const areas: Area[] = [];
  let merged = 0;
  let [cell, type, formula, value] = ["", "", false, false];
  let [said, inside] = ["", false];
  const closeCell = () => {
    if (said !== "") filled.add(keyOf(cell));
    if (type === "s" && value && !(Number(said) < texts))
      throw new UnreadableFile(1, { kind: "lost-text", part, cell, text: said.slice(0, 20) });
    if (formula && !value && type !== "str")
      throw new UnreadableFile(1, { kind: "formula-without-result", part, cell });
  };
  const open = (tag: string, { r, t, ref }: XmlAttributes) => {
    const name = tag.replace(/^\w+:/, "");
    if (name === "row") checkRow(part, r);
    if (name === "c") {
      closeCell();
      [cell, type] = [r ?? "", t ?? ""];
      [formula, value, said] = [false, false, ""];
      checkCell(part, cell);
    }
    if (name === "f") formula = true;
    inside = name === "v" || (name === "t" && type === "inlineStr");
    if (name === "v") value = true;
    if (name === "mergeCell") {
      const area = areaOf(part, ref ?? "");
      merged += (area.right - area.left + 1) * (area.bottom - area.top + 1);
      areas.push(area);
    }
    if (merged > MOST_CELLS) throw new UnreadableFile(1, { kind: "merged-too-wide", part, most: MOST_CELLS });
  };
  const close = () => {
    inside = false;
  };
  const text = (printed: string) => {
    if (inside) said += printed.trim();
  };
  walkXml(part, xml, { open, close, text });
  closeCell();
  for (const { left, top, right, bottom } of areas)
    for (let row = top; row <= bottom; row++)
      for (let column = left; column <= right; column++)
        if (row !== top || column !== left) filled.delete(row * COLUMNS + column);
  return filled.size;
}

const COLUMNS = 2 ** 14;

function keyOf(cell: string): number {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return Number(row) * COLUMNS + columnOf(letters);
}

/** An element of a sheet whose name a program may have put a prefix to: what it is, with or without content. */
const FORMULA = /<((?:\w+:)?)f(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1f>)/g;
const FLAT = /(<(?:\w+:)?(?:row|col))(?=\s)(?=[^<>]*\s(?:ht|width)\s*=\s*["']0(?:\.0*)?["'])[^<>]*>/g;
const EMPTY_VALUE = /<((?:\w+:)?)v(?:\s[^<>]*)?(?:\/>|>\s*<\/\1v>)/g;

/** How words are spoken, which the library takes for the end of a cell. */
const SPOKEN =
  /<((?:\w+:)?)rPh[\s>][\s\S]*?<\/\1rPh>|<(?:\w+:)?phoneticPr(?:\s[^<>]*)?(?:\/>|><\/(?:\w+:)?phoneticPr>)/g;
const NO_ZEROS = /<(?:\w+:)?sheetView\s(?:[^<>]*\s)?showZeros\s*=\s*["'](?:0|false)["']/;
const ZERO =
  /(<((?:\w+:)?)c(?:\s+(?!t\s*=\s*["'][^n])[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>)\s*<\2v>\s*-?0(?:\.0*)?\s*<\/\2v>/g;

/** The root of a part whose program puts a prefix to every name of workbooks, which the library does not know. */
const PREFIXED = /<(\w+):(?:workbook|worksheet|sst|styleSheet)[\s>]/;
/** A character that XML cannot hold, or the end of a line, by its number. */
const NUMBERED = /_x([\dA-Fa-f]{4})_/g;

/** A part of a workbook whose elements have the names that the library knows. */
export function withoutPrefix(xml: string): string {
  const prefix = PREFIXED.exec(xml)?.[1];
  return prefix === undefined ? xml : xml.replace(new RegExp(`(</?)${prefix}:`, "g"), "$1");
}

/** XML with the characters that its texts name by number: ends of lines and tabs; of others a blank. */
export function withCharacters(xml: string): string {
  return xml.replace(NUMBERED, (_, number: string) => {
    const code = Number.parseInt(number, 16);
    if (code === 0x0d) return "";
    return code < 0x20 ? " " : `&#x${number};`;
  });
}

/** XML without the marks of how its words are spoken. */
export function withoutSpoken(xml: string): string {
  return xml.replace(SPOKEN, "");
}

/** The XML of a sheet without its zeros, where the sheet is set to show none, and how many these were. */
export function withoutHiddenZeros(xml: string): { xml: string; zeros: number } {
  if (!NO_ZEROS.test(xml)) return { xml, zeros: 0 };
  let zeros = 0;
  const kept = xml.replace(ZERO, (_, cell: string) => {
    zeros += 1;
    return cell;
  });
  return { xml: kept, zeros };
}

/** The XML of a sheet without values that hold nothing: they are no results. */
export function withoutEmptyValues(xml: string): string {
  return xml.replace(EMPTY_VALUE, "");
}

/** The XML of a sheet whose rows without height and columns without width are hidden, as they show nothing. */
export function withFlatHidden(xml: string): string {
  return xml.replace(FLAT, (tag, head: string) =>
    /\shidden\s*=/.test(tag)
      ? tag.replace(/\shidden\s*=\s*["'][^"']*["']/, ' hidden="1"')
      : tag.replace(head, `${head} hidden="1"`),
  );
}

/** The XML of a sheet that keeps the results of formulas alone: the library loses those that are zero or empty. */
export function withoutFormulas(xml: string): string {
  return xml.replace(FORMULA, "");
}

function checkRow(part: string, row: string | undefined): void {
  if (row && /^\d{1,7}$/.test(row) && Number(row) >= 1 && Number(row) <= MOST_ROWS) return;
  throw new UnreadableFile(1, { kind: "row-without-number", part, row: row ?? "" });
}

function checkCell(part: string, cell: string): void {
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell) ?? [];
  const column = columnOf(letters);
  if (row !== "" && Number(row) <= MOST_ROWS && column <= MOST_CELLS_OF_A_LINE) return;
  throw new UnreadableFile(
    1,
    row === ""
      ? { kind: "cell-without-place", part, cell: cell.slice(0, 20) }
      : { kind: "cell-too-far", part, cell, most: MOST_CELLS_OF_A_LINE },
  );
}

/** The columns and rows of merged cells, counted from 1. */
interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function areaOf(part: string, ref: string): Area {
  const [, left, top, right, bottom] = /^([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})$/.exec(ref) ?? [];
  if (left && right)
    return { left: columnOf(left), top: Number(top), right: columnOf(right), bottom: Number(bottom) };
  throw new UnreadableFile(1, { kind: "unread-merge", part, ref: ref.slice(0, 20) });
}
