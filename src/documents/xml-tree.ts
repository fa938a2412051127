import { escapeMarkup } from "../values/entities.ts";

/** An element of an XML text; its attributes and texts stay as written, entities and all. */
export interface XmlElement {
  name: string;
  attributes: string;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const TOKEN =
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s/>"'<]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/g;

/**
 * The elements of an XML text that was checked to be well formed (checkXml).
 * @returns what holds the outermost element
 */
export function parseXml(xml: string): XmlElement {
  const top: XmlElement = { name: "", attributes: "", children: [] };
  const open: XmlElement[] = [top];
  let at = 0;
  const write = (text: string) => {
    if (text !== "") open.at(-1)?.children.push(text);
  };
  for (const match of xml.matchAll(TOKEN)) {
    const [whole, literal, slash, name = "", attributes = ""] = match;
    write(xml.slice(at, match.index));
    at = match.index + whole.length;
    if (literal !== undefined) write(escapeXml(literal));
    else if (slash === "/") open.pop();
    else if (name !== "") {
      const isEmpty = attributes.endsWith("/");
      const element = { name, attributes: isEmpty ? attributes.slice(0, -1) : attributes, children: [] };
      open.at(-1)?.children.push(element);
      if (!isEmpty) open.push(element);
    }
  }
  return top;
}

/** The XML text of nodes; one without a name is only its children. */
export function writeXml(nodes: XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return node;
      const { name, attributes, children } = node;
      if (name === "") return writeXml(children);
      const head = `<${name}${attributes}`;
      return children.length === 0 ? `${head}/>` : `${head}>${writeXml(children)}</${name}>`;
    })
    .join("");
}

/** The first child of this name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The elements among nodes. */
export function elementsOf(nodes: XmlNode[]): XmlElement[] {
  return nodes.filter((node) => typeof node !== "string");
}

/** Text as written in XML, its entities as their characters. */
export function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      if (name) return NAMED[name] ?? whole;
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const NAMED: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const escapeXml = (text: string) => escapeMarkup(text, ">");
