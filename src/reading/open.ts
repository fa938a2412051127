import { type Block, type Document, filled, UnreadableFile } from "../documents/block.ts";
import { checkSize, decodeLines } from "../documents/decode.ts";
import { detectKind, type FileKind } from "../documents/kind.ts";
import { restoreText } from "../documents/restored.ts";
import type { Correction } from "../model/source.ts";
import { DIALECTS, type Dialect, detectReaders } from "./dialects/index.ts";

type ReadBytes = (bytes: Uint8Array, corrections: Correction[]) => Document | Promise<Document>;

/** The other kinds of file; a reader and its library are loaded when the first such file is met. */
const KINDS = {
  html: async () => (await import("../documents/html.ts")).readHtml,
  docx: async () => (await import("../documents/docx.ts")).readDocx,
  xlsx: async () => (await import("../documents/xlsx.ts")).readXlsx,
  pdf: async () => (await import("../documents/pdf.ts")).readPdf,
} satisfies Record<Exclude<FileKind, "text">, () => Promise<ReadBytes>>;
export type ReaderName = Dialect | keyof typeof KINDS;

/**
 * Reads a collected text.
 * @param bytes the file as it stands on disk
 * @param corrections entries of corrections.json; each `from` must stand on its line
 * @param reader the dialect; told from the text where it is not given
 * @throws UnreadableFile where the bytes are no readable text or a correction does not fit
 */
export function readDocument(
  bytes: Uint8Array,
  corrections: Correction[] = [],
  reader?: ReaderName,
): Document {
  if (reader !== undefined && !isDialect(reader))
    throw new UnreadableFile(1, { kind: "reader-of-text", reader });
  const { lines, restored } = restoreLines(decodeLines(bytes));
  const { dialect, rival } = reader === undefined ? detectReaders(lines) : { dialect: reader, rival: null };
  const document = check(DIALECTS[dialect](lines, corrections), corrections);
  return {
    ...document,
    ...(restored && { restored }),
    ...(rival && { rival: DIALECTS[rival](lines, corrections).blocks }),
  };
}

/**
 * Reads a collected file of any kind: .txt, .html, .docx, .xlsx, or .pdf with a text layer.
 * @param name the file's name; where its ending promises another kind than its content is, the file is refused
 * @param reader likewise, where source.json names it
 * @throws UnreadableFile where the file cannot be read or a correction does not fit
 */
export async function openDocument(
  bytes: Uint8Array,
  name: string,
  corrections: Correction[] = [],
  reader?: ReaderName,
): Promise<Document> {
  checkSize(bytes.length);
  const kind = detectKind(bytes, name);
  if (reader !== undefined && (isDialect(reader) ? "text" : reader) !== kind)
    throw new UnreadableFile(1, { kind: "reader-of-kind", reader, is: kind });
  if (kind === "text") return readDocument(bytes, corrections, reader);
  const read: ReadBytes = await KINDS[kind]();
  return check(await read(bytes, corrections), corrections);
}

/** Loads the reader of every kind of file, for a program that may not be able to load one later. */
export async function loadReaders(): Promise<void> {
  await Promise.all(Object.values(KINDS).map((load) => load()));
}

const isDialect = (reader: ReaderName): reader is Dialect => Object.hasOwn(DIALECTS, reader);

function check(document: Document, corrections: Correction[]): Document {
  const { lines, blocks } = document;
  for (const { line, from } of corrections) checkCorrection(lines, line, from);
  if (!blocks.some((block) => filled(block).length > 0)) throw new UnreadableFile(1, { kind: "only-markup" });
  checkApplied(blocks, corrections);
  return document;
}

function checkCorrection(lines: string[], line: number, from: string): void {
  const found = lines[line - 1]?.split(from).length ?? 0;
  if (found === 2) return;
  const stands = found < 2 ? "nowhere" : "twice";
  throw new UnreadableFile(line, { kind: "correction-stands", from, line, found: stands });
}

// a cell holds one correction, and none reaches over the border of two
function checkApplied(blocks: Block[], corrections: Correction[]): void {
  if (corrections.length === 0) return;
  const applied = new Set(blocks.flatMap(({ cells }) => cells.map(({ correction }) => correction)));
  const left = corrections.find((correction) => !applied.has(correction));
  if (!left) return;
  throw new UnreadableFile(left.line, { kind: "correction-unused", from: left.from });
}

function restoreLines(lines: string[]): Pick<Document, "lines" | "restored"> {
  const found = restoreText(lines.join("\n"));
  return found ? { lines: found.text.split("\n"), restored: found.restored } : { lines };
}
