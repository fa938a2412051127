import { UNKNOWN } from "../../values/fold.ts";
import { childOf, elementsOf, type XmlElement } from "../xml-tree.ts";
import { isOn, MOST_BASES } from "./styles.ts";

/** A list that numbers its paragraphs: where it begins, and how it writes a number; null where that is not plain counting. */
interface Numbering {
  list: string;
  /** The levels that belong to paragraphs of a style, by the style. */
  levels: Map<string, string>;
  start: number;
  write: ((count: number) => string) | null;
}

/** Says the number that each paragraph of a document prints by itself, asked in the order of the document; null for none. */
export type NumberOfParagraph = (paragraph: XmlElement) => string | null;

const saidOf = (element: XmlElement | undefined, name: string): string | undefined =>
  element && childOf(element, name)?.attributes["w:val"];

/**
 * Counts the paragraphs that a document numbers by itself. What is not plain counting (another level, an own beginning, 甲 乙 丙)
 * is `UNKNOWN`. A paragraph that says nothing of it is numbered as its style is.
 * @param part word/numbering.xml, where there is one
 * @param styles word/styles.xml, likewise
 */
export function readNumbering(part: XmlElement | undefined, styles?: XmlElement): NumberOfParagraph {
  const ofStyle = readNumberedStyles(styles);
  const root = part && childOf(part, "w:numbering");
  const lists = new Map<string, XmlElement>();
  const numberings = new Map<string, Numbering>();
  for (const own of elementsOf(root?.children ?? [])) {
    if (own.name === "w:abstractNum") lists.set(own.attributes["w:abstractNumId"] ?? "", own);
    if (own.name !== "w:num") continue;
    const list = saidOf(own, "w:abstractNumId") ?? "";
    const levels = elementsOf(lists.get(list)?.children ?? []).filter(({ name }) => name === "w:lvl");
    const level = levels.find(({ attributes }) => attributes["w:ilvl"] === "0");
    const isOwn = childOf(own, "w:lvlOverride") !== undefined;
    numberings.set(own.attributes["w:numId"] ?? "", {
      list,
      levels: new Map(
        levels.map((one) => [saidOf(one, "w:pStyle") ?? "", one.attributes["w:ilvl"] ?? ""] as const),
      ),
      start: Number.parseInt(saidOf(level, "w:start") ?? "0", 10),
      write: isOwn ? null : writerOf(level),
    });
  }
  const counts = new Map<string, number>();
  return (paragraph) => {
    const properties = childOf(paragraph, "w:pPr");
    const numbered = properties && childOf(properties, "w:numPr");
    const styled = ofStyle(saidOf(properties, "w:pStyle"));
    const id = saidOf(numbered, "w:numId") ?? styled?.id;
    if (id === undefined || id === "0") return null;
    const numbering = numberings.get(id);
    const level = saidOf(numbered, "w:ilvl") ?? numbering?.levels.get(styled?.style ?? "") ?? styled?.level;
    if (!numbering || (level ?? "0") !== "0") return UNKNOWN;
    const count = counts.get(numbering.list) ?? numbering.start;
    counts.set(numbering.list, count + 1);
    return numbering.write ? numbering.write(count) : UNKNOWN;
  };
}

/** How a style numbers its paragraphs: the list, the style that says so, and the level it names. */
interface NumberedStyle {
  id: string;
  style: string;
  level: string | undefined;
}

// a style without numbering has that of the one it is based on
function readNumberedStyles(
  styles: XmlElement | undefined,
): (name: string | undefined) => NumberedStyle | undefined {
  const known = new Map(
    elementsOf(styles?.children ?? [])
      .filter(({ name, attributes }) => name === "w:style" && attributes["w:type"] === "paragraph")
      .map((style) => [style.attributes["w:styleId"] ?? "", style] as const),
  );
  const plain = [...known].find(([, { attributes }]) => isOn(attributes["w:default"]))?.[0];
  return (name) => {
    let own = name ?? plain ?? "";
    for (let step = 0; step < MOST_BASES; step++) {
      const style = known.get(own);
      const properties = style && childOf(style, "w:pPr");
      const numbered = properties && childOf(properties, "w:numPr");
      const id = saidOf(numbered, "w:numId");
      if (id !== undefined) return { id, style: own, level: saidOf(numbered, "w:ilvl") };
      own = saidOf(style, "w:basedOn") ?? "";
    }
    return undefined;
  };
}

function writerOf(level: XmlElement | undefined): Numbering["write"] {
  const pattern = saidOf(level, "w:lvlText");
  if (saidOf(level, "w:numFmt") === "bullet") return () => "";
  if (saidOf(level, "w:numFmt") !== "decimal" || pattern === undefined || /%[2-9]/.test(pattern)) return null;
  return (count) => pattern.replace("%1", String(count));
}
