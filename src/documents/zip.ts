import { Inflate, type Zippable, zipSync } from "fflate";
import type { RefusalData } from "../model/refusal.ts";
import { UnreadableFile } from "./block.ts";
import { crc32 } from "./crc32.ts";
import { MOST_PARTS, MOST_UNPACKED_BYTES, MOST_UNPACKED_RATIO } from "./limits.ts";

/** One part as the central directory at the end of the file describes it. */
interface Entry {
  name: string;
  method: number;
  encrypted: boolean;
  crc: number;
  packed: number;
  unpacked: number;
  headerAt: number;
}

const STORED = 0;
const DEFLATED = 8;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
/** Small parts may be packed as tightly as they like. */
const SMALL = 1024 * 1024;
/** How much is unpacked between two looks at the size: a kilobyte unpacks to one megabyte at most. */
const STEP = 16 * 1024;

/** The names of the parts of a packed file, without unpacking any. @throws UnreadableFile where the file is cut off or damaged */
export function listParts(bytes: Uint8Array): string[] {
  return readDirectory(bytes).map(({ name }) => name);
}

/**
 * Unpacks the wanted parts of a packed file.
 * @param wanted says of a part's name whether it is needed; the others are never unpacked
 * @throws UnreadableFile where the file is cut off, damaged, encrypted, or unpacks to more than the limits allow
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const entries = readDirectory(bytes).filter(({ name }) => wanted(name));
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  for (const entry of entries) {
    total += entry.unpacked;
    if (total > MOST_UNPACKED_BYTES)
      throw new UnreadableFile(1, { kind: "large-pack", most: MOST_UNPACKED_BYTES });
    if (entry.unpacked > SMALL && entry.unpacked > entry.packed * MOST_UNPACKED_RATIO)
      throw new UnreadableFile(1, {
        kind: "tight-part",
        part: entry.name,
        times: Math.round(entry.unpacked / entry.packed),
      });
    if (parts.has(entry.name)) throw damaged({ what: "twice", part: entry.name });
    parts.set(entry.name, unpackEntry(bytes, entry));
  }
  return parts;
}

/** Packs parts again, without pressing them: what a reader of ours hands to a library holds checked parts only. */
export function pack(parts: Map<string, Uint8Array>): Uint8Array {
  const files: Zippable = Object.fromEntries(parts);
  return zipSync(files, { level: 0, mtime: new Date("1980-01-01T00:00:00") });
}

function readDirectory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count > MOST_PARTS) throw new UnreadableFile(1, { kind: "many-parts", count, most: MOST_PARTS });
  const entries: Entry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) throw damaged({ what: "directory" });
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({
      name,
      encrypted: (view.getUint16(at + 8, true) & 1) !== 0,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      headerAt: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

// the directory's end stands behind everything else; a file that was cut off has none
function findEnd(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  throw damaged({ what: "no-directory" });
}

function unpackEntry(bytes: Uint8Array, { name, encrypted, method, crc, packed, unpacked, headerAt }: Entry) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (encrypted) throw new UnreadableFile(1, { kind: "locked-pack" });
  if (headerAt + 30 > bytes.length || view.getUint32(headerAt, true) !== 0x04034b50)
    throw damaged({ what: "incomplete", part: name });
  const start = headerAt + 30 + view.getUint16(headerAt + 26, true) + view.getUint16(headerAt + 28, true);
  if (start + packed > bytes.length) throw damaged({ what: "incomplete", part: name });
  const data = bytes.subarray(start, start + packed);
  if (method !== STORED && method !== DEFLATED) throw damaged({ what: "method", part: name, method });
  const content = method === STORED ? data : inflate(data, unpacked, name);
  if (content.length !== unpacked || crc32(content) !== crc) throw damaged({ what: "checksum", part: name });
  return content;
}

// the size that the directory states may be a lie, so unpacking stops where it is passed
function inflate(data: Uint8Array, size: number, name: string): Uint8Array {
  const content = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw damaged({ what: "larger", part: name });
    content.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    for (let at = 0; at < data.length; at += STEP) {
      stream.push(data.subarray(at, at + STEP), at + STEP >= data.length);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : damaged({ what: "unpacking", part: name });
  }
  return content.subarray(0, filled);
}

const damaged = (damage: RefusalData["damaged-pack"]) =>
  new UnreadableFile(1, { kind: "damaged-pack", ...damage });
