import { UNKNOWN } from "../../values/fold.ts";
import { childOf, elementsOf, type XmlElement } from "../xml-tree.ts";

/** A list that numbers its paragraphs: where it begins, and how it writes a number; null where that is not plain counting. */
interface Numbering {
  list: string;
  start: number;
  write: ((count: number) => string) | null;
}

/** Says the number that each paragraph of a document prints by itself, asked in the order of the document; null for none. */
export type NumberOfParagraph = (paragraph: XmlElement) => string | null;

const saidOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && childOf(element, name)?.attributes["w:val"];

/**
 * Counts the paragraphs that a document numbers by itself. What is not plain counting (another level, an own beginning, 甲 乙 丙)
 * is `UNKNOWN`.
 * @param part word/numbering.xml, where there is one
 */
export function readNumbering(part: XmlElement | undefined): NumberOfParagraph {
  const root = part && childOf(part, "w:numbering");
  const lists = new Map<string, XmlElement>();
  const numberings = new Map<string, Numbering>();
  for (const own of elementsOf(root?.children ?? [])) {
    if (own.name === "w:abstractNum") lists.set(own.attributes["w:abstractNumId"] ?? "", own);
    if (own.name !== "w:num") continue;
    const list = saidOf(own, "w:abstractNumId") ?? "";
    const level = elementsOf(lists.get(list)?.children ?? []).find(
      ({ name, attributes }) => name === "w:lvl" && attributes["w:ilvl"] === "0",
    );
    const isOwn = childOf(own, "w:lvlOverride") !== undefined;
    numberings.set(own.attributes["w:numId"] ?? "", {
      list,
      start: Number.parseInt(saidOf(level, "w:start") ?? "0", 10),
      write: isOwn ? null : writerOf(level),
    });
  }
  const counts = new Map<string, number>();
  return (paragraph) => {
    const properties = childOf(paragraph, "w:pPr");
    const numbered = properties && childOf(properties, "w:numPr");
    const id = saidOf(numbered, "w:numId");
    if (id === undefined || id === "0") return null;
    const numbering = numberings.get(id);
    const isDeeper = (saidOf(numbered, "w:ilvl") ?? "0") !== "0";
    if (!numbering || isDeeper) return UNKNOWN;
    const count = counts.get(numbering.list) ?? numbering.start;
    counts.set(numbering.list, count + 1);
    return numbering.write ? numbering.write(count) : UNKNOWN;
  };
}

function writerOf(level: XmlElement | undefined): Numbering["write"] {
  const pattern = saidOf(level, "w:lvlText");
  if (saidOf(level, "w:numFmt") === "bullet") return () => "";
  if (saidOf(level, "w:numFmt") !== "decimal" || pattern === undefined || /%[2-9]/.test(pattern)) return null;
  return (count) => pattern.replace("%1", String(count));
}
