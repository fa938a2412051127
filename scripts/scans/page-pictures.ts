/** Pages of a scan as they are stored beside what was recognised: small, grey, and only where a line may be shown. */
import { hash } from "node:crypto";
import type { Document } from "../../src/documents/block.ts";
import type { Tones } from "../../src/documents/scan/picture.ts";
import { type Frame, frameOf } from "../../src/model/frame.ts";
import type { ScanPicture } from "../../src/model/source.ts";
import type { LedgerEntry } from "../../src/reading/claims.ts";
import { toGreyPng } from "../site/png.ts";

/** The width of a page, upright and lying, in millimetres, as frames take it, and in pixels of its picture: 110 dpi. */
const [UPRIGHT, LYING] = [
  { millimetres: 210, pixels: 910 },
  { millimetres: 297, pixels: 1286 },
];
/** The most bytes of one picture, and of all of a report. */
const [MOST_OF_ONE, MOST_OF_ALL] = [400_000, 4_000_000];
/** Lighter tones are paper: its grain is a third of a picture. */
const PAPER = 200;
/** So much is shown around a line, and hidden around one that tells of a person, in millimetres. */
const [AROUND, BESIDE] = [1, 1];

/** A picture of a page as it is stored: its name, its bytes, and what source.json says of it. */
export interface PagePicture {
  bytes: Uint8Array;
  told: ScanPicture;
}

/** A page as large as its picture: a page of 300 dpi takes ten times the memory. */
export function shrink({ width, height, values }: Tones): Tones {
  const wanted = Math.min(width, (width > height ? LYING : UPRIGHT).pixels);
  const step = width / wanted;
  const high = Math.floor(height / step);
  const small = new Uint8Array(wanted * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wanted; x++) {
      let [sum, count] = [0, 0];
      for (let row = Math.floor(y * step); row < Math.max((y + 1) * step, Math.floor(y * step) + 1); row++)
        for (let column = Math.floor(x * step); column < (x + 1) * step; column++) {
          if (row >= height || column >= width) continue;
          sum += values[row * width + column] ?? 255;
          count += 1;
        }
      small[y * wanted + x] = count === 0 ? 255 : sum / count;
    }
  return { width: wanted, height: high, values: small };
}

/**
 * What is stored of the pages of a scan: white but for the lines that may be shown.
 * @param pages shrunk
 * @param read what was recognised, before persons were hidden
 * @param stored what is stored of it, and its lines
 * @returns the pictures, and the pages that are too large to be stored
 */
export function drawPages(
  pages: Tones[],
  read: Document,
  stored: Document,
  ledger: LedgerEntry[],
): { pictures: PagePicture[]; left: number[] } {
  const shown = [...ledger.flatMap(({ frame }) => frame ?? []), ...framesOf(stored).values()];
  const open = framesOf(stored);
  const hidden = [...framesOf(read)].flatMap(([place, frame]) => (open.has(place) ? [] : frame));
  const [pictures, left]: [PagePicture[], number[]] = [[], []];
  let size = 0;
  for (const [index, page] of pages.entries()) {
    const number = index + 1;
    const own = (frame: Frame) => frame.page === number;
    const bytes = drawPage(page, shown.filter(own), hidden.filter(own));
    if (bytes.length > MOST_OF_ONE || size + bytes.length > MOST_OF_ALL) {
      left.push(number);
      continue;
    }
    size += bytes.length;
    pictures.push({
      bytes,
      told: { file: `page-${number}.png`, page: number, sha256: hash("sha256", bytes) },
    });
  }
  return { pictures, left };
}

// where each cell stands that has a frame, by its line and its place in it
function framesOf({ blocks }: Document): Map<string, Frame> {
  const cells = blocks.flatMap((block) => block.cells);
  return new Map(
    cells.flatMap(({ at }) => {
      const frame = frameOf(at.origin);
      return frame ? [[`${at.line} ${at.cell}`, frame]] : [];
    }),
  );
}

function drawPage({ width, height, values }: Tones, shown: Frame[], hidden: Frame[]): Uint8Array {
  const drawn = new Uint8Array(values.length).fill(255);
  const scale = width / (width > height ? LYING : UPRIGHT).millimetres;
  const paint = (frame: Frame, more: number, toneAt: (at: number) => number) => {
    const [left, right] = [frame.left - more, frame.left + frame.width + more];
    const [top, bottom] = [frame.top - more, frame.top + frame.height + more];
    for (let y = Math.max(0, Math.floor(top * scale)); y < Math.min(height, bottom * scale); y++)
      for (let x = Math.max(0, Math.floor(left * scale)); x < Math.min(width, right * scale); x++)
        drawn[y * width + x] = toneAt(y * width + x);
  };
  for (const frame of shown)
    paint(frame, AROUND, (at) => {
      const tone = values[at] ?? 255;
      return tone > PAPER ? 255 : tone;
    });
  for (const frame of hidden) paint(frame, BESIDE, () => 255);
  return toGreyPng(drawn, width, height);
}
