/** Takes the bytes of a file piece by piece, in order. */
export type Sink = (piece: Uint8Array) => void;

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
