/** Pixels → the bytes of a PNG: libraries that draw pack slower than zlib does. */
import { crc32, deflateSync } from "node:zlib";

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Eight bits each of red, green, blue and opacity. */
const [DEPTH, RGBA] = [8, 6];
const BYTES = 4;
/** Sixteen greys, two pixels a byte. */
const [GREY_DEPTH, GREY] = [4, 0];

/** @param pixels row by row, each a byte of red, green, blue and opacity */
export function toPng(pixels: Uint8Array, width: number, height: number): Buffer {
  return pack(pixels, { width, height, depth: DEPTH, colour: RGBA, line: width * BYTES });
}

/** @param tones row by row, 0 black to 255 white; sixteen of them are told apart */
export function toGreyPng(tones: Uint8Array, width: number, height: number): Buffer {
  const line = Math.ceil(width / 2);
  const packed = new Uint8Array(line * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const grey = Math.round((tones[y * width + x] ?? 255) / 17);
      const at = y * line + (x >> 1);
      packed[at] = (packed[at] ?? 0) | (x % 2 === 0 ? grey << 4 : grey);
    }
  return pack(packed, { width, height, depth: GREY_DEPTH, colour: GREY, line });
}

/** How pixels lie in memory: bits of each, its kind of colour, bytes of a line. */
interface Laid {
  width: number;
  height: number;
  depth: number;
  colour: number;
  line: number;
}

function pack(pixels: Uint8Array, { width, height, depth, colour, line }: Laid): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([depth, colour, 0, 0, 0], 8);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(lines(pixels, line, height))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

// each line behind the number of its filter: none, since areas of one colour repeat as they are
function lines(pixels: Uint8Array, line: number, height: number): Buffer {
  const all = Buffer.alloc((line + 1) * height);
  for (let row = 0; row < height; row++)
    all.set(pixels.subarray(row * line, (row + 1) * line), row * (line + 1) + 1);
  return all;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const bytes = Buffer.alloc(body.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  body.copy(bytes, 4);
  bytes.writeUInt32BE(crc32(body), body.length + 4);
  return bytes;
}
