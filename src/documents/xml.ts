import { SaxesParser } from "saxes";
import { UnreadableFile } from "./block.ts";
import { MOST_DEPTH, MOST_TAG_LENGTH, MOST_TAGS } from "./limits.ts";

/** The attributes of an element by their names, entities as their characters. */
export type XmlAttributes = Record<string, string>;

/** What is called as an XML text goes by. */
interface Visitor {
  open?: (name: string, attributes: XmlAttributes) => void;
  close?: () => void;
  text?: (text: string) => void;
}

/**
 * Walks over an XML text before a library builds anything of it. What is not well formed is refused here, so that no
 * library sees other elements than these.
 * @param part what the text is called in messages
 * @throws UnreadableFile where it declares entities, is broken, or has more, deeper or longer tags than the limits allow
 */
export function walkXml(part: string, xml: string, { open, close, text }: Visitor = {}): void {
  const parser = new SaxesParser();
  let depth = 0;
  let tags = 0;
  let start = 0;
  const broken = (what: "syntax" | "entities") => {
    throw new UnreadableFile(1, { kind: "broken-xml", part, at: parser.position, what });
  };
  const passed = (what: "tags" | "depth" | "tag-length", most: number, at = parser.position) => {
    throw new UnreadableFile(1, { kind: "broken-xml", part, at, what, most });
  };
  const count = () => {
    tags += 1;
    if (tags > MOST_TAGS) passed("tags", MOST_TAGS);
  };
  parser.on("error", () => broken("syntax"));
  parser.on("doctype", () => broken("entities"));
  parser.on("opentagstart", ({ name }) => {
    start = parser.position - name.length - 1;
    depth += 1;
    count();
    if (depth > MOST_DEPTH) passed("depth", MOST_DEPTH, start);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (parser.position - start > MOST_TAG_LENGTH) passed("tag-length", MOST_TAG_LENGTH, start);
    open?.(name, attributes);
  });
  parser.on("closetag", ({ isSelfClosing }) => {
    depth -= 1;
    if (!isSelfClosing) count();
    close?.();
  });
  if (text) {
    parser.on("text", text);
    parser.on("cdata", text);
  }
  parser.write(xml).close();
}
