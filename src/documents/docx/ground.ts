import { childOf, elementsOf, type XmlElement } from "../xml-tree.ts";
import type { StyleNames } from "./styles.ts";

/** The colour behind a text, six digits; null where it is not certain. */
export type Ground = string | null;

const PAPER = "FFFFFF";
/** What may lay another colour behind the text in it, by itself or by its own format. */
const DRAWN = new Set(["w:drawing", "w:pict", "w:object", "mc:AlternateContent"]);
/** Where elements keep their own format. */
const PROPERTIES: Record<string, string> = {
  "w:tbl": "w:tblPr",
  "w:tr": "w:trPr",
  "w:tc": "w:tcPr",
  "w:p": "w:pPr",
  "w:r": "w:rPr",
};

/** Tells what lies behind the text of an element, given what lies behind the element. */
export type Lay = (element: XmlElement, behind: Ground, styles: StyleNames) => Ground;

/** @param styles word/styles.xml, where there is one */
export function readGrounds(styles: XmlElement | undefined): Lay {
  const all = elementsOf(styles?.children ?? []);
  const colours = (name: string | undefined) => name !== undefined && shaded.has(name);
  const shaded = new Set<string | undefined>();
  const idOf = (style: XmlElement) => style.attributes["w:styleId"];
  for (const style of all) if (hasShade(style)) shaded.add(idOf(style));
  // a style may stand before the one that it is based on
  for (let before = -1; before !== shaded.size; ) {
    before = shaded.size;
    for (const style of all)
      if (shaded.has(childOf(style, "w:basedOn")?.attributes["w:val"])) shaded.add(idOf(style));
  }
  // styles without a name are those that everything has
  const isAllShaded = all.some((style) => hasShade(style) && style.attributes["w:default"] !== undefined);
  return (element, behind, { table, paragraph, run }) => {
    const { name } = element;
    if (isAllShaded || shaded.has(undefined) || DRAWN.has(name)) return null;
    if (name === "w:document") return childOf(element, "w:background") ? null : PAPER;
    if (colours({ "w:tbl": table, "w:p": paragraph, "w:r": run }[name])) return null;
    const own = childOf(element, PROPERTIES[name] ?? "");
    if (own && childOf(own, "w:highlight")) return null;
    const shade = own && childOf(own, "w:shd");
    if (!shade) return behind;
    const { "w:val": pattern = "clear", "w:fill": fill = "auto" } = shade.attributes;
    if (pattern !== "clear" || shade.attributes["w:themeFill"] !== undefined) return null;
    return fill === "auto" ? behind : fill.toUpperCase();
  };
}

/** Whether some text of a part may have the colour behind it: whether any text has that of paper, or one that lies behind any. */
export function mayHide(xml: string): boolean {
  const all = (pattern: RegExp) =>
    new Set([...xml.matchAll(pattern)].map(([, own = ""]) => own.toUpperCase()));
  const behind = all(FILLS).add(PAPER);
  return [...all(COLOURS)].some((own) => own !== "AUTO" && behind.has(own));
}
const COLOURS = /<w:color\s[^<>]*?\bw:val="(\w+)"/g;
const FILLS = /<w:shd\s[^<>]*?\bw:fill="(\w+)"/g;

/** Whether a run is written in the very colour behind it, as white on paper. @param own its properties */
export function isUnseen(own: XmlElement | undefined, behind: Ground): boolean {
  const color = own && childOf(own, "w:color");
  if (!color || behind === null) return false;
  const isShade = ["w:themeShade", "w:themeTint"].some((shade) => shade in color.attributes);
  return !isShade && color.attributes["w:val"]?.toUpperCase() === behind;
}

const hasShade = ({ name, children }: XmlElement): boolean =>
  name === "w:shd" || name === "w:highlight" || elementsOf(children).some(hasShade);
