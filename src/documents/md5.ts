/** How far each step turns its word, and the constants of its sum: RFC 1321. */
const TURNS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
const SINES = Array.from(
  { length: 64 },
  (_, index) => Math.floor(Math.abs(Math.sin(index + 1)) * 2 ** 32) | 0,
);
const START = [0x67452301, 0xefcdab89 | 0, 0x98badcfe | 0, 0x10325476];
const BLOCK = 64;

/** The MD5 digest (16 bytes) of bytes: the older locks of PDF files are made with it; for nothing else. */
export function md5(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / BLOCK) + 1) * BLOCK);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, (bytes.length * 8) >>> 0, true);
  view.setUint32(padded.length - 4, Math.floor(bytes.length / 2 ** 29), true);
  let sum = START;
  for (let at = 0; at < padded.length; at += BLOCK) sum = digest(view, at, sum);
  const found = new DataView(new ArrayBuffer(16));
  sum.forEach((word, index) => {
    found.setInt32(index * 4, word, true);
  });
  return new Uint8Array(found.buffer);
}

function digest(view: DataView, at: number, sum: number[]): number[] {
  let [a = 0, b = 0, c = 0, d = 0] = sum;
  for (let step = 0; step < BLOCK; step++) {
    const round = step >> 4;
    const [mixed, word] = mix(round, step, b, c, d);
    const added = (a + mixed + (SINES[step] ?? 0) + view.getInt32(at + word * 4, true)) | 0;
    const turn = TURNS[round * 4 + (step % 4)] ?? 0;
    [a, d, c, b] = [d, c, b, (b + ((added << turn) | (added >>> (32 - turn)))) | 0];
  }
  return [a, b, c, d].map((word, index) => (word + (sum[index] ?? 0)) | 0);
}

function mix(round: number, step: number, b: number, c: number, d: number): [mixed: number, word: number] {
  if (round === 0) return [(b & c) | (~b & d), step];
  if (round === 1) return [(d & b) | (~d & c), (5 * step + 1) % 16];
  return round === 2 ? [b ^ c ^ d, (3 * step + 5) % 16] : [c ^ (b | ~d), (7 * step) % 16];
}
