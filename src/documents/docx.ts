import mammoth from "mammoth";
import type { Correction } from "../model/source.ts";
import { escapeMarkup } from "../values/entities.ts";
import { type Document, UnreadableFile } from "./block.ts";
import { splitCaptions } from "./captions.ts";
import { withoutContinued } from "./continued.ts";
import { mayHide } from "./docx/ground.ts";
import { checkNotes } from "./docx/notes.ts";
import { shownText, toPrinted } from "./docx/printed.ts";
import { findInHtml } from "./html.ts";
import { writeDocument } from "./write.ts";
import { childOf, elementOf, elementsOf, parseXml, writeXml, type XmlElement } from "./xml-tree.ts";
import { pack, unpack } from "./zip.ts";

/** The parts that print text or say how it is numbered and styled; pictures, fonts and macros stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/;

/** The parts whose text prints. */
const PRINTED = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const MAIN = /^word\/document\d*\.xml$/;
const NOTHING = elementOf("", []);

/** What the library passes over though it prints something: without it a cell would say something else. */
const LOST = /w:sym|math\}oMath/;

/** What only says how the text looks; most of a document is this, and the library would keep all of it. */
const LOOKS =
  /<w:(?:tcW|spacing|ind|jc|lang|sz|szCs|kern|top|left|start|bottom|right|end|insideH|insideV|vAlign|noWrap|hideMark|trHeight|cantSplit|widowControl|snapToGrid|adjustRightInd|textAlignment|bookmarkStart|bookmarkEnd|proofErr|lastRenderedPageBreak)(?:\s[^<>]*)?\/>/g;
/** Colours do so too, but for those that hide text. */
const COLOURS = /<w:(?:shd|color)(?:\s[^<>]*)?\/>/g;
/** Fonts say how the text looks too, but for those of signs. */
const FONTS = /<w:rFonts(?:\s(?![^<>]*"(?:Symbol|Wingdings|Webdings))[^<>]*)?\/>/g;
const STYLES = "word/styles.xml";
const NUMBERING = "word/numbering.xml";
const NONE = /(?!)/;
const EMPTY = /<w:(tcBorders|tcMar|rPr|pPr|tcPr|trPr)(?:\/>|><\/w:\1>)/g;

/**
 * Reads a Word document: its paragraphs, and its tables with merged cells (gridSpan, vMerge) at their positions.
 * @throws UnreadableFile where the file is damaged, passes the limits, or prints what cannot be read as text
 */
export async function readDocx(bytes: Uint8Array, corrections: Correction[]): Promise<Document> {
  const parts = unpack(bytes, (name) => WANTED.test(name));
  const trees = new Map([...parts].map(([name, part]) => [name, readPart(name, part)]));
  checkNotes(trees);
  checkEmbedded(trees);
  const styles = childOf(trees.get(STYLES) ?? NOTHING, "w:styles");
  let expected = "";
  for (const [name, tree] of trees) {
    const printed = PRINTED.test(name) ? toPrinted(tree, styles, trees.get(NUMBERING)) : tree;
    if (MAIN.test(name)) expected += shownText(printed);
    parts.set(name, new TextEncoder().encode(writeXml([printed])));
  }
  trees.clear();
  const { html, messages } = await convert(pack(parts));
  const lost = messages.find((message) => LOST.test(message));
  if (lost) throw new UnreadableFile(1, { kind: "unread-symbols", symbols: lost });
  checkWhole(expected, html);
  return writeDocument(splitCaptions(withoutContinued(findInHtml(html))), corrections);
}

// another file that Word lays out only when it opens the document
function checkEmbedded(parts: Map<string, XmlElement>): void {
  const holds = ({ name, children }: XmlElement): boolean =>
    name === "w:altChunk" || elementsOf(children).some(holds);
  if (![...parts].some(([name, part]) => PRINTED.test(name) && holds(part))) return;
  throw new UnreadableFile(1, { kind: "embedded-document" });
}

function readPart(name: string, part: Uint8Array): XmlElement {
  // twice, because properties of a paragraph hold those of its mark
  const xml = new TextDecoder().decode(part);
  const read = xml
    .replace(name === NUMBERING ? NONE : LOOKS, "")
    .replace(name === STYLES || mayHide(xml) ? NONE : COLOURS, "")
    .replace(FONTS, "")
    .replace(EMPTY, "")
    .replace(EMPTY, "");
  return parseXml(name, read);
}

// every character that the document prints is in what the library made of it, or the file is not read
function checkWhole(expected: string, html: string): void {
  const left = new Map<string, number>();
  // as the library escapes text
  const told = escapeMarkup(expected, ">");
  const text = html.replace(/<[^>]*>/g, "");
  for (const char of text) left.set(char, (left.get(char) ?? 0) + 1);
  const lost = [...told].filter((char) => {
    const count = left.get(char) ?? 0;
    left.set(char, count - 1);
    return count === 0 && char.trim() !== "";
  });
  if (lost.length === 0) return;
  const some = lost.slice(0, 20).join("");
  throw new UnreadableFile(1, { kind: "unread-characters", some, count: lost.length });
}

async function convert(bytes: Uint8Array): Promise<{ html: string; messages: string[] }> {
  // the library takes it by the one name in Node and by the other in a browser
  const file = new Uint8Array(bytes).buffer;
  const input = { buffer: file, arrayBuffer: file };
  try {
    const { value, messages } = await mammoth.convertToHtml(input, {
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      externalFileAccess: false,
    });
    return { html: value, messages: messages.map(({ message }) => message) };
  } catch {
    throw new UnreadableFile(1, { kind: "inconsistent-document" });
  }
}
