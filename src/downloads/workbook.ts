import { collect } from "../exports/pieces.ts";
import { type Book, workbookEntries } from "../exports/xlsx.ts";
import { writeZip } from "./zip.ts";

/** A workbook as the bytes of its file, dated by its data and not by the clock. */
export function workbookFile(book: Book): Uint8Array<ArrayBuffer> {
  return collect((sink) => writeZip(workbookEntries(book), book.day, sink));
}
