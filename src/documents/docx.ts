import mammoth from "mammoth";
import type { Correction } from "../model/source.ts";
import { type Document, UnreadableFile } from "./block.ts";
import { findInHtml } from "./html.ts";
import { writeDocument } from "./write.ts";
import { checkXml } from "./xml.ts";
import { pack, unpack } from "./zip.ts";

/** The parts that print text or say how it is numbered and styled; pictures, fonts and macros stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/[\w-]+\.xml|word\/_rels\/[\w-]+\.xml\.rels)$/;

/** What the library passes over though it prints something: without it a cell would say something else. */
const LOST = /w:sym|math\}oMath/;

/** What only says how the text looks; most of a document is this, and the library would keep all of it. */
const LOOKS =
  /<w:(?:tcW|shd|spacing|ind|jc|lang|rFonts|sz|szCs|color|kern|top|left|start|bottom|right|end|insideH|insideV|vAlign|noWrap|hideMark|trHeight|cantSplit|widowControl|snapToGrid|adjustRightInd|textAlignment|bookmarkStart|bookmarkEnd|proofErr|lastRenderedPageBreak)(?:\s[^<>]*)?\/>/g;
const EMPTY = /<w:(tcBorders|tcMar|rPr|pPr|tcPr|trPr)(?:\/>|><\/w:\1>)/g;

/**
 * Reads a Word document: its paragraphs, and its tables with merged cells (gridSpan, vMerge) at their positions.
 * @throws UnreadableFile where the file is damaged, passes the limits, or prints what cannot be read as text
 */
export async function readDocx(bytes: Uint8Array, corrections: Correction[]): Promise<Document> {
  const parts = unpack(bytes, (name) => WANTED.test(name));
  for (const [name, part] of parts) {
    // twice, because properties of a paragraph hold those of its mark
    const xml = new TextDecoder().decode(part).replace(LOOKS, "").replace(EMPTY, "").replace(EMPTY, "");
    checkXml(name, xml);
    parts.set(name, new TextEncoder().encode(xml));
  }
  const { html, messages } = await convert(pack(parts));
  const lost = messages.find((message) => LOST.test(message));
  if (lost) throw new UnreadableFile(1, `文档里有读不出的公式或符号（${lost}）；请把它改成普通文字后另存`);
  return writeDocument(findInHtml(html), corrections);
}

async function convert(bytes: Uint8Array): Promise<{ html: string; messages: string[] }> {
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: "" })), externalFileAccess: false },
    );
    return { html: value, messages: messages.map(({ message }) => message) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnreadableFile(1, `Word 文档读不通（${reason}）；请用 Word 或 WPS 打开后另存为 .docx`);
  }
}
