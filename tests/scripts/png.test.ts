import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { decodePicture } from "../../scripts/scans/pictures.ts";
import { toGreyPng, toPng } from "../../scripts/site/png.ts";

test("pixels come back line by line behind the head of a PNG", () => {
  const pixels = Uint8Array.from({ length: 3 * 2 * 4 }, (_, index) => index);
  const png = toPng(pixels, 3, 2);
  expect(png.toString("latin1", 0, 8)).toBe("\x89PNG\r\n\x1a\n");
  expect(png.toString("latin1", 12, 16)).toBe("IHDR");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3, 2]);
  const start = png.indexOf("IDAT");
  const packed = png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  const lines = inflateSync(packed);
  expect([...lines]).toEqual([0, ...pixels.subarray(0, 12), 0, ...pixels.subarray(12)]);
});

test("tones come back as the nearest of sixteen greys, of an odd width too", async () => {
  const { width, height, rgba } = await decodePicture(
    toGreyPng(Uint8Array.of(0, 8, 9, 128, 247, 255), 3, 2),
    "png",
  );
  const tones = rgba.filter((_, at) => at % 4 === 0);
  expect([width, height, ...tones]).toEqual([3, 2, 0, 0, 17, 136, 255, 255]);
});
