/** Files that are pictures, or whose pages are, as pixels. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { UnreadableFile } from "../../src/documents/block.ts";
import { MOST_PIXELS, MOST_SCANNED_PAGES } from "../../src/documents/limits.ts";
import { compose, type Matrix, toMatrix } from "../../src/documents/pdf/matrix.ts";
import { QUIET } from "../../src/documents/pdf/quiet.ts";
import { checkSize, type Picture } from "../../src/documents/scan/picture.ts";
import type { PictureKind } from "../../src/model/words.ts";

let isReady: Promise<unknown> | undefined;

/** The pixels of a picture. @throws UnreadableFile where it is damaged or larger than the limits allow */
export async function decodePicture(bytes: Uint8Array, kind: PictureKind): Promise<Picture> {
  const { width, height } = sizeOf(bytes, kind);
  if (!(width > 0 && height > 0)) throw new UnreadableFile(1, { kind: "damaged-picture" });
  checkSize({ width, height }, null);
  const wasm = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  isReady ??= initWasm(readFileSync(wasm));
  await isReady;
  const data = Buffer.from(bytes).toString("base64");
  const drawing = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" style="image-rendering:optimizeSpeed" href="data:image/${kind};base64,${data}"/></svg>`,
  );
  const image = drawing.render();
  const rgba = image.pixels.slice();
  // both lie in memory that nobody else clears
  image.free();
  drawing.free();
  return { width, height, rgba };
}

function sizeOf(bytes: Uint8Array, kind: PictureKind): { width: number; height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const none = { width: 0, height: 0 };
  if (kind === "png")
    return bytes.length < 24 ? none : { width: view.getUint32(16), height: view.getUint32(20) };
  // each part of a JPEG names its kind and length; that of the frame tells its size
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + view.getUint16(at + 2)) {
    const part = bytes[at + 1] ?? 0;
    if (part >= 0xc0 && part <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(part))
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
  }
  return none;
}

/** A picture on a page of a PDF, and the map from its unit square to points. */
interface Painted {
  map: Matrix;
  picture: Picture;
}

/**
 * The pages of a PDF as pixels: the pictures on them, at the resolution of the finest.
 * @throws UnreadableFile where a page holds none that can be decoded, or there are more than the limits allow
 */
export async function* decodePages(bytes: Uint8Array): AsyncGenerator<Picture> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...QUIET,
    maxImageSize: MOST_PIXELS,
    wasmUrl: fileURLToPath(new URL("../../wasm/", import.meta.resolve("pdfjs-dist/legacy/build/pdf.mjs"))),
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_SCANNED_PAGES)
      throw new UnreadableFile(1, { kind: "scan-pages", pages: file.numPages, most: MOST_SCANNED_PAGES });
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      yield await paint(page);
      page.cleanup();
    }
  } finally {
    await task.destroy();
  }
}

async function paint(page: PDFPageProxy): Promise<Picture> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const painted = await picturesOf(page, toMatrix(transform));
  const finest = Math.max(
    0,
    ...painted.map(({ map: [a, b], picture }) => picture.width / Math.max(1, Math.hypot(a, b))),
  );
  if (finest === 0) throw new UnreadableFile(1, { kind: "no-picture", page: page.pageNumber });
  const scale = Math.min(finest, Math.sqrt(MOST_PIXELS / (width * height)));
  const [columns, rows] = [Math.round(width * scale), Math.round(height * scale)];
  const rgba = new Uint8Array(columns * rows * 4).fill(255);
  for (const own of painted) lay(own, scale, { width: columns, height: rows, rgba });
  return { width: columns, height: rows, rgba };
}

// each pixel of the page takes that of the picture which stands there
function lay({ map, picture }: Painted, scale: number, page: Picture): void {
  const [a, b, c, d, e, f] = map;
  const area = a * d - b * c;
  if (area === 0) return;
  for (let y = 0; y < page.height; y++)
    for (let x = 0; x < page.width; x++) {
      const [right, down] = [(x + 0.5) / scale - e, (y + 0.5) / scale - f];
      const across = (d * right - c * down) / area;
      const up = (a * down - b * right) / area;
      if (across < 0 || across >= 1 || up <= 0 || up > 1) continue;
      const from =
        (Math.floor((1 - up) * picture.height) * picture.width + Math.floor(across * picture.width)) * 4;
      page.rgba.set(picture.rgba.subarray(from, from + 4), (y * page.width + x) * 4);
    }
}

async function picturesOf(page: PDFPageProxy, start: Matrix): Promise<Painted[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted: Painted[] = [];
  const stack: Matrix[] = [];
  let map = start;
  for (const [index, operator] of fnArray.entries()) {
    const args: unknown = argsArray[index];
    const [first] = Array.isArray(args) ? args : [];
    if (operator === OPS.save) stack.push(map);
    if (operator === OPS.restore) map = stack.pop() ?? map;
    if (operator === OPS.transform) map = compose(map, toMatrix(numbersOf(args)));
    if (operator === OPS.paintFormXObjectBegin) {
      stack.push(map);
      map = compose(map, toMatrix(numbersOf(first)));
    }
    if (operator === OPS.paintFormXObjectEnd) map = stack.pop() ?? map;
    if (operator !== OPS.paintImageXObject && operator !== OPS.paintInlineImageXObject) continue;
    const picture = toPicture(typeof first === "string" ? await objectOf(page, first) : first);
    if (picture) painted.push({ map, picture });
  }
  return painted;
}

// pictures that several pages show are kept with the file; each comes when it is decoded
function objectOf(page: PDFPageProxy, name: string): Promise<unknown> {
  const kept = name.startsWith("g_") ? page.commonObjs : page.objs;
  return new Promise((resolve) => kept.get(name, resolve));
}

/** How a library names pictures of one bit, of three and of four bytes for each pixel. */
const [BITS, RGB, RGBA] = [1, 2, 3];

function toPicture(image: unknown): Picture | null {
  if (typeof image !== "object" || image === null) return null;
  if (!("width" in image && "height" in image && "kind" in image && "data" in image)) return null;
  const { width, height, kind, data } = image;
  if (typeof width !== "number" || typeof height !== "number") return null;
  if (!(data instanceof Uint8Array || data instanceof Uint8ClampedArray)) return null;
  if (kind !== BITS && kind !== RGB && kind !== RGBA) return null;
  const rgba = new Uint8Array(width * height * 4).fill(255);
  const line = (width + 7) >> 3;
  for (let at = 0; at < width * height; at++) {
    const bits = data[Math.floor(at / width) * line + ((at % width) >> 3)] ?? 0;
    const bit = bits & (0x80 >> ((at % width) & 7)) ? 255 : 0;
    for (let colour = 0; colour < 3; colour++)
      rgba[at * 4 + colour] = kind === BITS ? bit : (data[at * (kind === RGB ? 3 : 4) + colour] ?? 255);
  }
  return { width, height, rgba };
}

function numbersOf(value: unknown): number[] {
  const items = value instanceof Float32Array ? [...value] : value;
  return Array.isArray(items) ? items.filter((item): item is number => typeof item === "number") : [];
}
