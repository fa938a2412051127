import { Zip, ZipDeflate } from "fflate";
import { localNoon } from "./dataset.ts";
import type { Sink } from "./pieces.ts";

/** A file of an archive: its path and its bytes, whole or piece by piece. */
export type Entry = [path: string, pieces: Iterable<Uint8Array>];

/** An archive whose every entry carries the given day, so that the same files are the same bytes. */
export function writeZip(entries: Iterable<Entry>, day: string, sink: Sink): void {
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    sink(piece);
  });
  for (const [path, pieces] of entries) {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = localNoon(day);
    zip.add(file);
    for (const piece of pieces) file.push(piece);
    file.push(new Uint8Array(0), true);
  }
  zip.end();
}

const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/**
 * Writes the given day over the clock that a library put into an archive, in place.
 * @throws Error where the bytes are no archive
 */
export function stampZip(bytes: Uint8Array, day: string): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const date = localNoon(day);
  const dosDay = ((date.getFullYear() - 1980) << 9) | ((date.getMonth() + 1) << 5) | date.getDate();
  const stamp = ((dosDay << 16) | (date.getHours() << 11)) >>> 0;
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== END) end--;
  if (end < 0) throw new Error("no end record: these bytes are no zip archive");
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new Error(`no entry at ${at}: the archive is damaged`);
    view.setUint32(at + 12, stamp, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, stamp, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}
