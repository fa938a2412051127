/** Pages of the founding reports as scanners see them: drawn by the browser, then disturbed in code. */

import { readFileSync } from "node:fs";
import type { Picture } from "../../src/documents/scan/picture.ts";
import { decodePicture } from "../scans/pictures.ts";
import { openBrowser } from "../site/browser.ts";

/** How a page is disturbed. */
export interface Disturbance {
  name: string;
  dpi: number;
  serif?: boolean;
  /** Degrees that it lies aslant. */
  skew?: number;
  /** How far the tone of a pixel strays, of 255. */
  grain?: number;
  stamp?: boolean;
  /** How far paper is darker at one place than at another, of 255: folds, shade, what shows through from behind. */
  paper?: number;
  /** Degrees that one side of it lies further away, as on a photograph. */
  tilt?: number;
  /** Quality of the JPEG it is stored as. */
  jpeg?: number;
}

/** What the bench measures: clean at each resolution, and what scans suffer from. */
export const DISTURBANCES: Disturbance[] = [
  { name: "clean", dpi: 100 },
  { name: "clean", dpi: 150 },
  { name: "serif", dpi: 150, serif: true },
  { name: "clean", dpi: 200 },
  { name: "serif", dpi: 200, serif: true },
  { name: "grain", dpi: 150, grain: 25 },
  { name: "2° aslant", dpi: 150, skew: 2 },
  { name: "stamp", dpi: 150, stamp: true },
  { name: "paper, JPEG 60", dpi: 150, paper: 50, grain: 8, jpeg: 60 },
  { name: "paper, serif, JPEG 60", dpi: 200, serif: true, paper: 50, grain: 8, jpeg: 60 },
  { name: "photographed", dpi: 200, tilt: 4, paper: 50, jpeg: 60 },
  { name: "all of these, JPEG 60", dpi: 150, skew: -1.3, grain: 15, stamp: true, jpeg: 60 },
  { name: "all of these, JPEG 60", dpi: 200, skew: 1.1, grain: 15, stamp: true, jpeg: 60 },
];

/** The face that official papers are printed in, beside that without serifs, which the browser takes by itself. */
const SERIF = ["latin", "chinese-simplified"].map((subset) => {
  const file = import.meta.resolve(
    `@fontsource/noto-serif-sc/files/noto-serif-sc-${subset}-400-normal.woff2`,
  );
  const data = readFileSync(new URL(file)).toString("base64");
  return `@font-face{font-family:Serif${subset};src:url(data:font/woff2;base64,${data})}`;
});
const STYLE = `body{font:10.5pt sans-serif;margin:40px;width:714px;background:#fff}
table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:2px 4px;text-align:center}
td:first-child{min-width:2em}p{text-align:center}`;
const STAMP = `<svg style="position:absolute;left:430px;top:150px" width="170" height="170" viewBox="0 0 170 170"><g fill="none" stroke="#d22" stroke-opacity=".8"><circle cx="85" cy="85" r="80" stroke-width="5"/><path stroke-width="3" d="M85 50 95 78 124 78 101 95 110 123 85 106 60 123 69 95 46 78 75 78Z"/></g></svg>`;

const IN_SERIF = `${SERIF.join("")}body{font-family:Seriflatin,Serifchinese-simplified,serif}`;

/** Draws pages of HTML as scanners see them. */
export async function drawScans(
  pages: { html: string }[],
  { dpi, serif = false, skew = 0, grain = 0, stamp = false, paper = 0, tilt = 0, jpeg }: Disturbance,
): Promise<Picture[]> {
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({
      viewport: { width: 794, height: 1123 },
      deviceScaleFactor: dpi / 96,
    });
    const page = await context.newPage();
    const pictures: Picture[] = [];
    for (const { html } of pages) {
      const turns = [
        ...(tilt === 0 ? [] : [`perspective(2000px) rotateY(${tilt}deg)`]),
        ...(skew === 0 ? [] : [`rotate(${skew}deg)`]),
      ];
      const lean = turns.length === 0 ? "" : `body{transform:${turns.join(" ")}}`;
      await page.setContent(
        html
          .replace("</head>", `<style>${STYLE}${serif ? IN_SERIF : ""}${lean}</style></head>`)
          .replace("</body>", `${stamp ? STAMP : ""}</body>`),
      );
      const bytes = await page.screenshot(
        jpeg === undefined ? { fullPage: true } : { fullPage: true, type: "jpeg", quality: jpeg },
      );
      const picture = await decodePicture(bytes, jpeg === undefined ? "png" : "jpeg");
      pictures.push(strew(shade(picture, paper), grain));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

// slow waves across the page: paper is nowhere as bright as at another place
function shade(picture: Picture, paper: number): Picture {
  if (paper === 0) return picture;
  const { width, height } = picture;
  const rgba = picture.rgba.slice();
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const wave =
        Math.sin((3.1 * x) / width + (2.3 * y) / width) * Math.cos((5.3 * y) / width - (1.7 * x) / width);
      const bright = 1 - (paper / 255) * (0.5 + wave / 2);
      const at = (y * width + x) * 4;
      for (let colour = 0; colour < 3; colour++) rgba[at + colour] = (rgba[at + colour] ?? 255) * bright;
    }
  return { ...picture, rgba };
}

// the same grain each time
function strew(picture: Picture, grain: number): Picture {
  if (grain === 0) return picture;
  let seed = 12345;
  const next = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const rgba = picture.rgba.slice();
  for (let at = 0; at < rgba.length; at += 4) {
    const stray = Math.sqrt(-2 * Math.log(next() + 1e-9)) * Math.cos(2 * Math.PI * next()) * grain;
    for (let colour = 0; colour < 3; colour++)
      rgba[at + colour] = Math.max(0, Math.min(255, (rgba[at + colour] ?? 255) * 0.94 + stray));
  }
  return { ...picture, rgba };
}
