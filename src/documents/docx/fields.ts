import { UNKNOWN } from "../../values/fold.ts";
import { childOf, elementOf, elementsOf, type XmlElement, type XmlNode } from "../xml-tree.ts";

/** Fields that print something without keeping it as text: formulas, signs, and words for a button. */
const DRAWN = /^\s*(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|(?:DISPLAY)?BARCODE)\b/i;
const CHOSEN = /^\s*FORMDROPDOWN\b/i;

/**
 * What stands in a paragraph, with a text for each field that prints without one: what is chosen of a list, 〓 for what is drawn.
 * Fields that keep their result stay as they are.
 */
export function withFields(children: XmlNode[]): XmlNode[] {
  const open: { begin: XmlElement; instruction: string; hasResult: boolean }[] = [];
  return children.flatMap((child): XmlNode[] => {
    if (typeof child === "string" || child.name !== "w:r") return [child];
    const written: XmlNode[] = [];
    for (const part of elementsOf(child.children)) {
      const field = open.at(-1);
      if (part.name === "w:instrText" && field && !field.hasResult) field.instruction += textOf(part);
      if (part.name !== "w:fldChar") continue;
      const type = part.attributes["w:fldCharType"];
      if (type === "begin") open.push({ begin: part, instruction: "", hasResult: false });
      if (type === "separate" && field) field.hasResult = true;
      if (type !== "end") continue;
      const closed = open.pop();
      if (closed && !closed.hasResult) written.push(...printedBy(closed.begin, closed.instruction));
    }
    return [child, ...written];
  });
}

function printedBy(begin: XmlElement, instruction: string): XmlElement[] {
  const text = CHOSEN.test(instruction) ? chosenOf(begin) : DRAWN.test(instruction) ? UNKNOWN : "";
  return text === "" ? [] : [elementOf("w:r", [elementOf("w:t", [text])])];
}

function chosenOf(begin: XmlElement): string {
  const data = childOf(begin, "w:ffData");
  const list = data && childOf(data, "w:ddList");
  if (!list) return UNKNOWN;
  const said = childOf(list, "w:result") ?? childOf(list, "w:default");
  const entries = elementsOf(list.children).filter(({ name }) => name === "w:listEntry");
  return entries[Number(said?.attributes["w:val"] ?? 0)]?.attributes["w:val"] ?? UNKNOWN;
}

const textOf = ({ children }: XmlElement): string =>
  children.map((child) => (typeof child === "string" ? child : textOf(child))).join("");
