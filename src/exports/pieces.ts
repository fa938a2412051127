/** Takes the bytes of a file piece by piece, in order. */
export type Sink = (piece: Uint8Array) => void;

/** A file of an archive: its path and its bytes, whole or piece by piece. */
export type ArchiveEntry = [path: string, pieces: Iterable<Uint8Array>];

/** Bytes of a published file: where they begin, and how many they are. */
export interface ByteRange {
  path: string;
  start: number;
  length: number;
}

/** Pieces that stand in many archives: the same object each time, so that they are packed once for all of them. */
export class Repeated implements Iterable<Uint8Array> {
  readonly #pieces: Uint8Array[];

  constructor(pieces: Iterable<Uint8Array>) {
    this.#pieces = [...pieces];
  }

  [Symbol.iterator]() {
    return this.#pieces.values();
  }
}

/**
 * What is made of rows that all parts of a collection share, made once for each array of them.
 * @param make writes the pieces of these rows
 */
export function repeatedOf<Row extends object>(
  make: (rows: Row[]) => Iterable<Uint8Array>,
): (rows: Row[]) => Repeated {
  const made = new WeakMap<Row[], Repeated>();
  return (rows) => {
    const known = made.get(rows) ?? new Repeated(make(rows));
    made.set(rows, known);
    return known;
  };
}

/** Where files are written that nobody holds whole; a text as UTF-8. */
export interface Shelf {
  /**
   * Puts a piece behind those that a file has already.
   * @param piece bytes, or where they stand in what was published before
   * @returns where they stand now
   */
  append: (path: string, piece: string | Uint8Array | ByteRange) => ByteRange;
  /** Puts a file that is whole. */
  put: (path: string, content: string | Uint8Array) => void;
  /** Puts a file as it was published before. */
  putAgain: (path: string) => void;
}

/** The bytes that a writer hands on, as one. */
export function collect(write: (sink: Sink) => void): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  write((piece) => pieces.push(piece));
  return joined(pieces);
}

/** Pieces of a file as one. */
export function joined(pieces: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}

/** Ranges that follow one another in a file, as one. @throws Error where there is none */
export function together(ranges: ByteRange[]): ByteRange {
  const [first] = ranges;
  if (!first) throw new Error("no range");
  return { ...first, length: ranges.reduce((sum, { length }) => sum + length, 0) };
}
