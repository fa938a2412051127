import type { UnreadKind } from "../model/refusal.ts";
import { PICTURE_KINDS, type PictureKind } from "../model/words.ts";
import { UnreadableFile } from "./block.ts";
import { decodeText } from "./encoding.ts";
import { listParts } from "./zip.ts";

/** What a file is by its content. */
export type FileKind = "text" | "html" | "docx" | "xlsx" | "pdf";

/** The kinds that the end of a file's name promises; other names promise nothing. */
const PROMISED: Record<string, FileKind> = {
  txt: "text",
  text: "text",
  html: "html",
  htm: "html",
  docx: "docx",
  xlsx: "xlsx",
  pdf: "pdf",
};
/** The first bytes of pictures. */
const PICTURES: Record<PictureKind, number[]> = { png: [0x89, 0x50, 0x4e, 0x47], jpeg: [0xff, 0xd8, 0xff] };

const startsWith = (bytes: Uint8Array, start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Which kind of picture a file is; null where it is none. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  return PICTURE_KINDS.find((kind) => startsWith(bytes, PICTURES[kind])) ?? null;
}

/** The first bytes of kinds that no reader takes. */
const REFUSED: [start: number[], is: UnreadKind][] = [
  [[0xd0, 0xcf, 0x11, 0xe0], "old-office"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "rtf"],
  ...Object.values(PICTURES).map((start): [number[], UnreadKind] => [start, "picture"]),
  [[0x62, 0x70, 0x6c, 0x69, 0x73, 0x74, 0x30, 0x30], "webarchive"],
  [[0x52, 0x61, 0x72, 0x21], "rar"],
  [[0x37, 0x7a, 0xbc, 0xaf], "7z"],
  [[0x1f, 0x8b], "gzip"],
];

const MARKUP = /<(?:!doctype\s+html|html|head|body|table|meta)[\s>]/i;
const ANY_MARKUP = /<(?:table|tr|td|p|div|br|span|h[1-6]|ul|ol)[\s/>]/i;
/** A page saved with all its parts, as mail is written. */
const ARCHIVE =
  /^(?:from|mime-version|content-type|subject|date|snapshot-content-location):[\s\S]{0,4000}multipart\/related/i;
const HEAD = 64 * 1024;
const LATIN = new TextDecoder("latin1");

/**
 * What a file is, told by its content.
 * @param name the file's name; where its ending promises another kind the file is refused
 * @throws UnreadableFile where no reader takes the file, or it is not what its name says
 */
export function detectKind(bytes: Uint8Array, name: string): FileKind {
  const refused = REFUSED.find(([start]) => startsWith(bytes, start));
  if (refused) throw unread(refused[1]);
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase() ?? "";
  const promised = Object.hasOwn(PROMISED, ending) ? PROMISED[ending] : undefined;
  const kind = kindOf(bytes, promised);
  if (promised && kind !== promised) throw new UnreadableFile(1, { kind: "wrong-ending", ending, is: kind });
  return kind;
}

function kindOf(bytes: Uint8Array, promised: FileKind | undefined): FileKind {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return kindOfPack(bytes);
  const head = bytes.subarray(0, HEAD);
  const ascii = LATIN.decode(head);
  if (ascii.slice(0, 1024).includes("%PDF-")) return "pdf";
  if (ARCHIVE.test(ascii.slice(0, 4096))) throw unread("mht");
  // UTF-16 has a zero byte between the letters of a tag
  const text = ascii.includes("\0") ? (decodeText(bytes)?.text.slice(0, HEAD) ?? ascii) : ascii;
  const isMarkup = MARKUP.test(text.slice(0, 2048)) || (promised === "html" && ANY_MARKUP.test(text));
  return isMarkup ? "html" : "text";
}

function kindOfPack(bytes: Uint8Array): FileKind {
  const names = listParts(bytes);
  const parts = new Set(names);
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return "docx";
  if (parts.has("xl/workbook.xml")) return "xlsx";
  if (parts.has("ppt/presentation.xml")) throw unread("pptx");
  if (parts.has("OFD.xml")) throw unread("ofd");
  throw unread(parts.has("mimetype") ? "opendocument" : "archive");
}

const unread = (is: UnreadKind) => new UnreadableFile(1, { kind: "unread-kind", is });
