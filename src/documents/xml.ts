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
  const refuse = (what: string, at = parser.position) => {
    throw new UnreadableFile(1, `${part} 第 ${at} 个字符处${what}；请用原文件另存一份`);
  };
  const count = () => {
    tags += 1;
    if (tags > MOST_TAGS) refuse(`起标记超过上限 ${MOST_TAGS} 个`);
  };
  parser.on("error", () => refuse("的标记不合格式"));
  parser.on("doctype", () => refuse("声明了实体或文档类型，不予展开"));
  parser.on("opentagstart", ({ name }) => {
    start = parser.position - name.length - 1;
    depth += 1;
    count();
    if (depth > MOST_DEPTH) refuse(`起嵌套超过上限 ${MOST_DEPTH} 层`, start);
  });
  parser.on("opentag", ({ name, attributes }) => {
    if (parser.position - start > MOST_TAG_LENGTH) refuse(`的标记超过上限 ${MOST_TAG_LENGTH} 个字符`, start);
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
