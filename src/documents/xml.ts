import { UnreadableFile } from "./block.ts";
import { MOST_DEPTH, MOST_TAG_LENGTH, MOST_TAGS } from "./limits.ts";

/** Called for every start tag: its name, and its attributes as written. */
type Visit = (name: string, attributes: string) => void;

/**
 * Walks over the tags of an XML text before a library builds anything of it. What is not well formed is refused here,
 * so that no library sees other tags than these.
 * @param part what the text is called in messages
 * @throws UnreadableFile where it declares entities, is broken, or has more, deeper or longer tags than the limits allow
 */
export function checkXml(part: string, xml: string, visit: Visit = () => {}): void {
  const broken = (what: string, at: number) =>
    new UnreadableFile(1, `${part} 第 ${at + 1} 个字符处${what}；请用原文件另存一份`);
  let depth = 0;
  let tags = 0;
  let at = xml.indexOf("<");
  while (at !== -1) {
    const skipped = SKIPPED.find(([open]) => xml.startsWith(open, at));
    if (skipped) {
      const [open, close] = skipped;
      const end = xml.indexOf(close, at + open.length);
      if (end === -1) throw broken("的标记没有结束", at);
      at = xml.indexOf("<", end + close.length);
      continue;
    }
    if (xml[at + 1] === "!") throw broken("声明了实体或文档类型，不予展开", at);
    const end = endOfTag(xml, at);
    if (end === null) throw broken("的标记不合格式", at);
    if (end - at > MOST_TAG_LENGTH) throw broken(`的标记超过上限 ${MOST_TAG_LENGTH} 个字符`, at);
    tags += 1;
    if (tags > MOST_TAGS) throw broken(`起标记超过上限 ${MOST_TAGS} 个`, at);
    if (xml[at + 1] === "/") depth -= 1;
    else {
      const content = xml.slice(at + 1, xml[end - 1] === "/" ? end - 1 : end);
      const space = content.search(/\s/);
      visit(space === -1 ? content : content.slice(0, space), space === -1 ? "" : content.slice(space));
      if (xml[end - 1] !== "/") depth += 1;
    }
    if (depth > MOST_DEPTH) throw broken(`起嵌套超过上限 ${MOST_DEPTH} 层`, at);
    if (depth < 0) throw broken("多出一个结束标记", at);
    at = xml.indexOf("<", end + 1);
  }
  if (depth !== 0) throw broken("的文件没有写完", xml.length - 1);
}

/** The value of an attribute, as written; undefined where there is none. */
export function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return match?.[1] ?? match?.[2];
}

const SKIPPED: [string, string][] = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
];

const [QUOTE, APOSTROPHE, LESS, GREATER] = [34, 39, 60, 62];

// null where a quote stands anywhere but around a value, or the tag never ends
function endOfTag(xml: string, start: number): number | null {
  for (let at = start + 1; at < xml.length; at++) {
    const code = xml.charCodeAt(at);
    if (code === GREATER) return at;
    if (code === LESS) return null;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    if (!/=\s*$/.test(xml.slice(Math.max(start, at - 8), at))) return null;
    at = xml.indexOf(code === QUOTE ? '"' : "'", at + 1);
    if (at === -1) return null;
  }
  return null;
}
