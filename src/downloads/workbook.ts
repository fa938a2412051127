import { PassThrough } from "node:stream";
import { joined } from "../exports/pieces.ts";
import { type Book, writeWorkbook } from "../exports/xlsx.ts";
import { stampZip } from "../exports/zip.ts";

/** A workbook as the bytes of its file, dated by its data and not by the clock. */
export async function workbookFile(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new PassThrough();
  const pieces: Uint8Array[] = [];
  stream.on("data", (piece: Uint8Array) => pieces.push(piece));
  await writeWorkbook(book, stream);
  const bytes = joined(pieces);
  stampZip(bytes, book.day);
  return bytes;
}
