import { escapeMarkup } from "../values/entities.ts";
import { walkXml, type XmlAttributes } from "./xml.ts";

/** An element of an XML text; entities stand as their characters. */
export interface XmlElement {
  name: string;
  attributes: XmlAttributes;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

/**
 * The elements of an XML text.
 * @param part what the text is called in messages
 * @returns what holds the outermost element
 * @throws UnreadableFile where the text is broken or passes the limits
 */
export function parseXml(part: string, xml: string): XmlElement {
  const top = elementOf("", []);
  const around: XmlElement[] = [top];
  const add = (node: XmlNode) => around.at(-1)?.children.push(node);
  walkXml(part, xml, {
    open(name, attributes) {
      const element = { name, attributes, children: [] };
      add(element);
      around.push(element);
    },
    close: () => void around.pop(),
    text: add,
  });
  return top;
}

/** The XML text of nodes; one without a name is only its children. */
export function writeXml(nodes: XmlNode[]): string {
  return nodes
    .map((node) => {
      if (typeof node === "string") return escapeMarkup(node, ">");
      const { name, attributes, children } = node;
      if (name === "") return writeXml(children);
      const said = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeMarkup(value, '"')}"`);
      const head = `<${name}${said.join("")}`;
      return children.length === 0 ? `${head}/>` : `${head}>${writeXml(children)}</${name}>`;
    })
    .join("");
}

/** An element made here. */
export function elementOf(name: string, children: XmlNode[], attributes: XmlAttributes = {}): XmlElement {
  return { name, attributes, children };
}

/** The first child of this name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child): child is XmlElement => typeof child !== "string" && child.name === name);
}

/** The elements among nodes. */
export function elementsOf(nodes: XmlNode[]): XmlElement[] {
  return nodes.filter((node) => typeof node !== "string");
}
