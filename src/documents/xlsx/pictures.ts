import type ExcelJS from "exceljs";
import { elementsOf, parseXml, type XmlElement } from "../xml-tree.ts";
import { unpack } from "../zip.ts";

/** The columns and rows of cells, counted from 1. */
export interface CellArea {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of a sheet, in EMU from its upper left corner. */
interface Point {
  x: number;
  y: number;
}

/** A corner of a picture: a column and a row, counted from 0, and how far into them, in EMU. */
interface Corner {
  column: number;
  row: number;
  x: number;
  y: number;
}

/** Where a picture, a chart or a text box floats: between two corners, or from one so wide and high, in EMU. */
export interface Anchor {
  from: Corner | Point;
  to: Corner | null;
  width: number;
  height: number;
  /** The words of a text box; blank of what shows no text of its own. */
  text: string;
}

/** A picture, a chart or a text box over the cells of a sheet. */
export interface Laid extends Pick<Anchor, "text"> {
  /** The cell in which its upper left corner stands. */
  first: { column: number; row: number };
  /** Whether it reaches into these rows. */
  meets: (top: number, bottom: number) => boolean;
  /** Whether its own middle is in an area. */
  isIn: (area: CellArea) => boolean;
  /** Whether it is in an area, or covers the middle of it. */
  hides: (area: CellArea) => boolean;
}

const PARTS =
  /^xl\/(?:workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/_rels\/[\w-]+\.xml\.rels|drawings\/[\w-]+\.xml)$/;
const EMU_OF_PIXEL = 9_525;
const EMU_OF_POINT = 12_700;
/** What a column is wide and a row is high where a file says nothing: 8.43 characters, and points. */
const WIDTH = 8.43;
const HEIGHT = 15;

/**
 * The pictures, charts and text boxes that float over each sheet of a workbook, by the sheet's name; those in groups too.
 * @throws UnreadableFile where a part is damaged or passes the limits
 */
export function readAnchors(bytes: Uint8Array): Map<string, Anchor[]> {
  const parts = unpack(bytes, (name) => PARTS.test(name));
  const tree = (name: string) => {
    const part = parts.get(name);
    return part && parseXml(name, new TextDecoder().decode(part));
  };
  const found = new Map<string, Anchor[]>();
  const files = relationsOf(tree("xl/_rels/workbook.xml.rels"));
  for (const sheet of allOf(tree("xl/workbook.xml"), "sheet")) {
    const [, id = ""] = Object.entries(sheet.attributes).find(([name]) => /:id$/.test(name)) ?? [];
    const file = files.find((own) => own.id === id)?.file;
    const relations = relationsOf(tree(`xl/worksheets/_rels/${file}.rels`));
    const drawings = relations.filter(({ kind }) => kind === "drawing");
    found.set(
      sheet.attributes.name ?? "",
      drawings.flatMap((own) => anchorsOf(tree(`xl/drawings/${own.file}`))),
    );
  }
  return found;
}

/** What floats over a sheet, laid over its cells as it shows them. @param last the last row that is of interest */
export function layPictures(sheet: ExcelJS.Worksheet, anchors: Anchor[], last: number): Laid[] {
  const { defaultColWidth, defaultRowHeight } = sheet.properties;
  const columns = startsOf(sheet.columnCount, toEmu(defaultColWidth ?? WIDTH), (column) => {
    const { hidden, width } = sheet.getColumn(column);
    return hidden ? 0 : width === undefined ? null : toEmu(width);
  });
  const rows = startsOf(last, (defaultRowHeight || HEIGHT) * EMU_OF_POINT, (row) => {
    const own = sheet.findRow(row);
    return own?.hidden ? 0 : own?.height === undefined ? null : own.height * EMU_OF_POINT;
  });
  const pointOf = (corner: Corner | Point): Point => {
    if (!("column" in corner)) return corner;
    const { column, row, x, y } = corner;
    return {
      x: Math.min(columns(column) + x, columns(column + 1)),
      y: Math.min(rows(row) + y, rows(row + 1)),
    };
  };
  return anchors.map(({ from, to, width, height, text }) => {
    const start = pointOf(from);
    const end = to ? pointOf(to) : { x: start.x + width, y: start.y + height };
    const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    const isIn = ({ left, top, right, bottom }: CellArea) =>
      middle.x > columns(left - 1) &&
      middle.x <= columns(right) &&
      middle.y > rows(top - 1) &&
      middle.y <= rows(bottom);
    return {
      text,
      first:
        "column" in from
          ? { column: from.column + 1, row: from.row + 1 }
          : { column: numberAt(columns, start.x, sheet.columnCount), row: numberAt(rows, start.y, last) },
      meets: (top, bottom) => rows(bottom) > start.y && rows(top - 1) < end.y,
      isIn,
      hides: (area) => {
        const x = (columns(area.left - 1) + columns(area.right)) / 2;
        const y = (rows(area.top - 1) + rows(area.bottom)) / 2;
        return isIn(area) || (x > start.x && x < end.x && y > start.y && y < end.y);
      },
    };
  });
}

// the column or row in which a point stands, from 1
function numberAt(starts: (index: number) => number, point: number, most: number): number {
  let index = 1;
  while (index < most && starts(index) <= point) index += 1;
  return index;
}

// a column of so many characters, as the usual font draws them
const toEmu = (characters: number) => Math.trunc(characters * 7 + 5) * EMU_OF_PIXEL;

// where each column or row begins, counted from 0; what stands behind the last one has the usual size
function startsOf(count: number, usual: number, sizeOf: (number: number) => number | null) {
  const starts = new Float64Array(count + 1);
  for (let own = 1; own <= count; own++) starts[own] = (starts[own - 1] ?? 0) + (sizeOf(own) ?? usual);
  return (index: number) => starts[index] ?? (starts[count] ?? 0) + (index - count) * usual;
}

const localOf = ({ name }: XmlElement) => name.replace(/^\w+:/, "");

// what stands there for older programs says the same again
function allOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return elementsOf(element?.children ?? [])
    .filter((child) => localOf(child) !== "Fallback")
    .flatMap((child) => (localOf(child) === name ? [child] : allOf(child, name)));
}

function relationsOf(tree: XmlElement | undefined): { id: string; kind: string; file: string }[] {
  return allOf(tree, "Relationship").map(({ attributes }) => ({
    id: attributes.Id ?? "",
    kind: attributes.Type?.split("/").at(-1) ?? "",
    file: attributes.Target?.split("/").at(-1) ?? "",
  }));
}

function anchorsOf(drawing: XmlElement | undefined): Anchor[] {
  return ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"]
    .flatMap((name) => allOf(drawing, name))
    .filter((anchor) => !isHidden(anchor))
    .flatMap((anchor) => {
      const own = (name: string) => elementsOf(anchor.children).find((child) => localOf(child) === name);
      const [from, to, size, point] = [own("from"), own("to"), own("ext"), own("pos")];
      const corner = from ? cornerOf(from) : point && pointIn(point);
      if (!corner) return [];
      const sizeOf = (name: string) => numberOf(size?.attributes[name]);
      const place = {
        from: corner,
        to: to ? cornerOf(to) : null,
        width: sizeOf("cx"),
        height: sizeOf("cy"),
      };
      const isShown = SHOWN.some((name) => allOf(anchor, name).length > 0);
      const text = textOf(anchor);
      return [...(isShown ? [{ ...place, text: "" }] : []), ...(text === "" ? [] : [{ ...place, text }])];
    });
}

/** What holds a picture, a chart or a diagram. */
const SHOWN = ["blip", "chart", "relIds"];

const pointIn = ({ attributes }: XmlElement): Point => ({
  x: numberOf(attributes.x),
  y: numberOf(attributes.y),
});

// the words of text boxes and other shapes, a space between paragraphs
function textOf(anchor: XmlElement): string {
  const paragraphs = allOf(anchor, "txBody").flatMap((body) => allOf(body, "p"));
  const said = paragraphs.map((paragraph) =>
    allOf(paragraph, "t")
      .flatMap(({ children }) => children.filter((node) => typeof node === "string"))
      .join(""),
  );
  return said.join(" ").replace(/\s+/g, " ").trim();
}

const isHidden = (anchor: XmlElement) =>
  allOf(anchor, "cNvPr").every(({ attributes }) => /^(?:1|true)$/.test(attributes.hidden ?? ""));

function cornerOf(corner: XmlElement): Corner {
  const said = (name: string) => {
    const own = elementsOf(corner.children).find((child) => localOf(child) === name);
    return numberOf(own?.children.filter((node) => typeof node === "string").join(""));
  };
  return { column: said("col"), row: said("row"), x: said("colOff"), y: said("rowOff") };
}

const numberOf = (text: string | undefined): number => Math.max(0, Number.parseInt(text ?? "", 10) || 0);
