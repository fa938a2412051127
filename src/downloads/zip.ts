import { constants, crc32, deflateRawSync } from "node:zlib";
import { type ArchiveEntry, Repeated, type Sink } from "../exports/pieces.ts";

/** Bytes that are packed at once: the memory that a file of any length takes. */
const BLOCK = 1 << 20;
const MOST_ENTRIES = 0xffff;
const MOST_BYTES = 0xffffffff;

/** An entry that is written: what the directory at the end says of it. */
interface Written {
  name: Buffer;
  crc: number;
  packed: number;
  size: number;
  at: number;
}

/**
 * An archive whose every entry carries the given day, so that the same files are the same bytes. Entries are taken and
 * packed one by one (PKWARE's APPNOTE 4.3), a block at a time: each ends on a whole byte, so that they stand behind each other.
 * @throws Error where there are more entries or bytes than the format can count
 */
export function writeZip(entries: Iterable<ArchiveEntry>, day: string, sink: Sink): void {
  let at = 0;
  const put = (bytes: Uint8Array) => {
    sink(bytes);
    at += bytes.length;
  };
  const written: Written[] = [];
  for (const [path, pieces] of entries) {
    const entry = { name: Buffer.from(path), crc: 0, packed: 0, size: 0, at };
    put(localHeader(entry, day));
    for (const { packed, crc, size } of pieces instanceof Repeated ? packedOnce(pieces) : pack(pieces)) {
      put(packed);
      entry.crc = crc;
      entry.size = size;
      entry.packed += packed.length;
    }
    put(descriptor(entry));
    written.push(entry);
  }
  refuseMore(
    written.length,
    written.reduce((most, { size }) => Math.max(most, size), at),
  );
  const directory = Buffer.concat(written.map((entry) => directoryEntry(entry, day)));
  const start = at;
  put(directory);
  put(endRecord(written.length, directory.length, start));
}

/** A block as it is packed, with the checksum and the bytes of all up to its end. */
interface Block {
  packed: Uint8Array;
  crc: number;
  size: number;
}

function* pack(pieces: Iterable<Uint8Array>): Generator<Block> {
  let [crc, size] = [0, 0];
  for (const { bytes, isLast } of blocksOf(pieces)) {
    const packed = deflateRawSync(bytes, {
      finishFlush: isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
    });
    crc = crc32(bytes, crc);
    size += bytes.length;
    yield { packed, crc, size };
  }
}

const repeated = new WeakMap<Repeated, Block[]>();
function packedOnce(again: Repeated): Block[] {
  const blocks = repeated.get(again) ?? [...pack(again)];
  repeated.set(again, blocks);
  return blocks;
}

/** Refuses what the two and four bytes of the format cannot count. */
export function refuseMore(entries: number, bytes: number): void {
  if (entries > MOST_ENTRIES || bytes > MOST_BYTES)
    throw new Error(`${entries} files, ${bytes} bytes: a zip archive cannot count as many`);
}

/** Pieces gathered to blocks; the last one may be empty. */
function* blocksOf(pieces: Iterable<Uint8Array>): Generator<{ bytes: Uint8Array; isLast: boolean }> {
  let [waiting, size]: [Uint8Array[], number] = [[], 0];
  for (const piece of pieces) {
    if (size >= BLOCK) {
      yield { bytes: Buffer.concat(waiting), isLast: false };
      [waiting, size] = [[], 0];
    }
    waiting.push(piece);
    size += piece.length;
  }
  yield { bytes: Buffer.concat(waiting), isLast: true };
}

/** Version 2.0; sizes follow the bytes; names are UTF-8; deflated. */
const [VERSION, FLAGS, METHOD] = [20, 0x0808, 8];
/** Noon of the given day, as DOS tells time. */
const NOON = 12 << 11;

function dosDay(day: string): number {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  return ((year - 1980) << 9) | (month << 5) | date;
}

type Field = [size: 2 | 4, value: number];

function record(...fields: Field[]): Buffer {
  const bytes = Buffer.alloc(fields.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of fields) at = bytes.writeUIntLE(value, at, size);
  return bytes;
}

const about = (day: string): Field[] => [
  [2, FLAGS],
  [2, METHOD],
  [2, NOON],
  [2, dosDay(day)],
];
const sizes = ({ crc, packed, size }: Written): Field[] => [
  [4, crc],
  [4, packed],
  [4, size],
];

function localHeader(entry: Written, day: string): Buffer {
  const { name } = entry;
  const nothing = sizes({ ...entry, crc: 0, packed: 0, size: 0 });
  const head = record([4, 0x04034b50], [2, VERSION], ...about(day), ...nothing, [2, name.length], [2, 0]);
  return Buffer.concat([head, name]);
}

const descriptor = (entry: Written) => record([4, 0x08074b50], ...sizes(entry));

function directoryEntry(entry: Written, day: string): Buffer {
  const { name, at } = entry;
  const head = record(
    [4, 0x02014b50],
    [2, VERSION],
    [2, VERSION],
    ...about(day),
    ...sizes(entry),
    [2, name.length],
    // no extra field, no comment, first disk, no attributes
    [2, 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, at],
  );
  return Buffer.concat([head, name]);
}

function endRecord(count: number, size: number, at: number): Buffer {
  return record([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, size], [4, at], [2, 0]);
}
