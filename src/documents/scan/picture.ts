import { UnreadableFile } from "../block.ts";
import { MOST_PIXELS } from "../limits.ts";

/** A picture of a page as it is decoded: a byte each of red, green, blue and opacity, row by row. */
export interface Picture {
  width: number;
  height: number;
  rgba: Uint8Array;
}

/** @param page null of a file that is a picture itself @throws UnreadableFile where it has more pixels than the limits allow */
export function checkSize({ width, height }: Pick<Picture, "width" | "height">, page: number | null): void {
  if (width * height > MOST_PIXELS)
    throw new UnreadableFile(1, { kind: "large-picture", page, width, height, most: MOST_PIXELS });
}

/** The same in one tone: 0 black, 255 white. */
export interface Tones {
  width: number;
  height: number;
  values: Uint8Array;
}

/** A page taken apart: as it looks, what is printed in one tone, and where red was taken out of it. */
export interface Layers {
  shown: Tones;
  tones: Tones;
  /** 0 where there is red, 255 elsewhere. */
  red: Tones;
}

/** Ink is this much redder than green and blue where it is of a stamp. */
const RED = 40;

/**
 * The layers of a picture; the print is without what is red: seen through red, the ink of a stamp is paper and black print stays black. What is
 * see-through is paper.
 */
export function toLayers({ width, height, rgba }: Picture): Layers {
  const values = new Uint8Array(width * height);
  const red = new Uint8Array(width * height).fill(255);
  const shown = new Uint8Array(width * height);
  for (let index = 0, at = 0; index < values.length; index++, at += 4) {
    const [full = 0, green = 0, blue = 0, opacity = 0] = [rgba[at], rgba[at + 1], rgba[at + 2], rgba[at + 3]];
    const isRed = full - Math.max(green, blue) > RED && opacity > 0;
    if (isRed) red[index] = 0;
    const tone = 0.3 * full + 0.59 * green + 0.11 * blue;
    shown[index] = 255 - ((255 - tone) * opacity) / 255;
    values[index] = isRed ? 255 - ((255 - full) * opacity) / 255 : (shown[index] ?? 255);
  }
  const layer = (own: Uint8Array): Tones => ({ width, height, values: own });
  const tones = layer(values);
  return { shown: red.includes(0) ? layer(shown) : tones, tones, red: layer(red) };
}

/** All layers of a page changed alike; one that stands for two, as where nothing is red, is changed once. */
export function changeLayers({ shown, tones, red }: Layers, change: (layer: Tones) => Tones): Layers {
  const changed = change(tones);
  return { tones: changed, shown: shown === tones ? changed : change(shown), red: change(red) };
}

/** The picture turned by quarters, clockwise. */
export function turnQuarters(picture: Tones, quarters: number): Tones {
  let turned = picture;
  for (let quarter = 0; quarter < quarters % 4; quarter++) turned = turnOnce(turned);
  return turned;
}

function turnOnce({ width, height, values }: Tones): Tones {
  const turned = new Uint8Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) turned[x * height + (height - 1 - y)] = values[y * width + x] ?? 255;
  return { width: height, height: width, values: turned };
}

/** The picture turned about its middle by so many radians, as far as its frame holds it; beyond it is paper. */
export function rotate({ width, height, values }: Tones, angle: number): Tones {
  const turned = new Uint8Array(values.length).fill(255);
  if (values.every((tone) => tone === 255)) return { width, height, values: turned };
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [midX, midY] = [width / 2, height / 2];
  // no pair is made for any of the millions of pixels
  for (let y = 0; y < height; y++) {
    const [sinY, cosY] = [sin * (y - midY), cos * (y - midY)];
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - midX) - sinY + midX;
      const fromY = sin * (x - midX) + cosY + midY;
      if (fromX >= 0 && fromY >= 0 && fromX < width - 1 && fromY < height - 1)
        turned[y * width + x] = toneBetween(values, width, fromX, fromY);
    }
  }
  return { width, height, values: turned };
}

function toneBetween(values: Uint8Array, width: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const across = x - left;
  const down = y - top;
  const at = top * width + left;
  const upper = (values[at] ?? 255) * (1 - across) + (values[at + 1] ?? 255) * across;
  const lower = (values[at + width] ?? 255) * (1 - across) + (values[at + width + 1] ?? 255) * across;
  return Math.round(upper * (1 - down) + lower * down);
}
