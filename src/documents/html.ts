import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from "parse5";
import type { Correction } from "../model/source.ts";
import { type Document, UnreadableFile } from "./block.ts";
import { splitCaptions } from "./captions.ts";
import { withoutContinued } from "./continued.ts";
import { decodeAs, decodeText } from "./encoding.ts";
import { findBlocks } from "./html/blocks.ts";
import { MOST_DEPTH, MOST_PAGE_TAGS } from "./limits.ts";
import { restoredOf, restoreText } from "./restored.ts";
import { type FoundBlock, writeDocument } from "./write.ts";

const DECLARED = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;
const MARKED = /^(?:ï»¿|ÿþ|þÿ)/;
const HEAD = 4096;

/**
 * Reads a web page: its paragraphs, and its tables with merged cells at their positions.
 * @throws UnreadableFile where the encoding is not the declared one, or the page passes the limits
 */
export function readHtml(bytes: Uint8Array, corrections: Correction[]): Document {
  const printed = decodePage(bytes);
  const { text, restored = restoredOf(printed) } = restoreText(printed) ?? { text: printed };
  const document = writeDocument(splitCaptions(withoutContinued(findInHtml(text))), corrections);
  return restored ? { ...document, restored } : document;
}

/** The paragraphs and rows of a page, in their order. @throws UnreadableFile where it passes the limits */
export function findInHtml(html: string): FoundBlock[] {
  return findBlocks(parse(html, { treeAdapter: boundedAdapter() }));
}

// a byte order mark goes before what the page declares
function decodePage(bytes: Uint8Array): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const declared = MARKED.test(head) ? undefined : DECLARED.exec(head)?.[1]?.toLowerCase();
  const decoded = declared === undefined ? decodeText(bytes) : decodeDeclared(declared, bytes);
  if (decoded) return decoded.text;
  throw new UnreadableFile(1, { kind: "page-encoding", declared: declared ?? null });
}

function decodeDeclared(declared: string, bytes: Uint8Array) {
  if (/^utf-?8$/.test(declared)) return decodeAs("utf-8", bytes);
  if (/^(?:gb|x-gbk|cp936)/.test(declared)) return decodeAs("gb18030", bytes);
  throw new UnreadableFile(1, { kind: "unknown-page-encoding", declared });
}

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;

// the parser takes time by depth and number of tags, so both are counted while it works
function boundedAdapter(): Adapter {
  let [depth, tags] = [0, 0];
  const count = () => {
    tags += 1;
    if (tags > MOST_PAGE_TAGS) throw new UnreadableFile(1, { kind: "many-page-tags", most: MOST_PAGE_TAGS });
  };
  return {
    ...defaultTreeAdapter,
    createElement(...given) {
      count();
      return defaultTreeAdapter.createElement(...given);
    },
    createCommentNode(data) {
      count();
      return defaultTreeAdapter.createCommentNode(data);
    },
    onItemPush() {
      depth += 1;
      if (depth > MOST_DEPTH) throw new UnreadableFile(1, { kind: "deep-page", most: MOST_DEPTH });
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
