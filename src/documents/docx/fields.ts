import { UNKNOWN } from "../../values/fold.ts";
import { childOf, elementOf, elementsOf, type XmlElement, type XmlNode } from "../xml-tree.ts";
import { isOn } from "./styles.ts";

/** Fields that print something without keeping it as text: formulas, signs, and words for a button. */
const DRAWN = /^\s*(?:EQ|SYMBOL|MACROBUTTON|GOTOBUTTON|(?:DISPLAY)?BARCODE)\b/i;
const CHOSEN = /^\s*FORMDROPDOWN\b/i;
const TICKED = /^\s*FORMCHECKBOX\b/i;

/**
 * What stands in a paragraph, with a text for each field that prints without one: what is chosen of a list, a box and whether it
 * is ticked, 〓 for what is drawn. Fields that keep their result stay as they are, without what their instructions are made of.
 */
export function withFields(children: XmlNode[]): XmlNode[] {
  const open: { begin: XmlElement; instruction: string; hasResult: boolean }[] = [];
  const unprinted = ofInstructions(children);
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
    const printed = child.children.filter((part) => typeof part === "string" || !unprinted.has(part));
    return [{ ...child, children: printed }, ...written];
  });
}

// a field that stands within the instruction of another gives it a word, and prints nothing
function ofInstructions(children: XmlNode[]): Set<XmlElement> {
  const open: { hasResult: boolean; within: XmlElement[] }[] = [];
  const found = new Set<XmlElement>();
  const runs = elementsOf(children).filter(({ name }) => name === "w:r");
  for (const part of runs.flatMap((run) => elementsOf(run.children))) {
    const type = part.name === "w:fldChar" ? part.attributes["w:fldCharType"] : undefined;
    const field = open.at(-1);
    if (type === "begin") open.push({ hasResult: false, within: [] });
    // one that ends in another paragraph may be no field at all
    else if (type === "separate" && field) {
      field.hasResult = true;
      for (const own of field.within) found.add(own);
    } else if (type === "end") {
      const closed = open.pop();
      if (closed && !closed.hasResult) for (const own of closed.within) found.add(own);
    } else if (PRINTING.has(part.name)) {
      for (const { hasResult, within } of open) if (!hasResult) within.push(part);
    }
  }
  return found;
}

const PRINTING = new Set(["w:t", "w:tab", "w:br", "w:sym", "w:noBreakHyphen"]);

function printedBy(begin: XmlElement, instruction: string): XmlElement[] {
  const text = textOfField(begin, instruction);
  return text === "" ? [] : [elementOf("w:r", [elementOf("w:t", [text])])];
}

function textOfField(begin: XmlElement, instruction: string): string {
  if (CHOSEN.test(instruction)) return chosenOf(begin);
  if (TICKED.test(instruction)) return boxOf(begin);
  return DRAWN.test(instruction) ? UNKNOWN : "";
}

function boxOf(begin: XmlElement): string {
  const data = childOf(begin, "w:ffData");
  const box = data && childOf(data, "w:checkBox");
  const said = box && (childOf(box, "w:checked") ?? childOf(box, "w:default"));
  return said && isOn(said.attributes["w:val"] ?? "1") ? "☑" : "□";
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
