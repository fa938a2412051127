/** Pictures of pages → the plain page that is stored of them: what was recognised, where, and what of it is doubted. */

import { UnreadableFile } from "../../src/documents/block.ts";
import { MOST_SECONDS_OF_A_SCAN } from "../../src/documents/limits.ts";
import type { Picture, Tones } from "../../src/documents/scan/picture.ts";
import type { Recognise } from "../../src/documents/scan/recogniser.ts";
import { readScan } from "../../src/documents/scan.ts";
import { pageOf } from "../../src/filing/page.ts";
import type { PictureKind } from "../../src/model/words.ts";
import { loadRecogniser } from "./engine.ts";
import { shrink } from "./page-pictures.ts";
import { decodePages, decodePicture } from "./pictures.ts";

/** The plain page of what was recognised, and how each page of it looks: straight, and as small as it may be stored. */
export interface Recognised {
  page: Uint8Array;
  looks: Tones[];
}

/** The page of a picture. @throws UnreadableFile where it cannot be read, or what recognises it is not installed */
export async function recognisePicture(bytes: Uint8Array, kind: PictureKind): Promise<Recognised> {
  return recognise([await decodePicture(bytes, kind)]);
}

/** The page of a PDF whose pages are pictures. @throws UnreadableFile likewise */
export async function recognisePages(bytes: Uint8Array): Promise<Recognised> {
  return recognise(decodePages(bytes));
}

/**
 * The same recogniser, that ends with a sentence after so many seconds of computing.
 * @param pages says how many pages were read
 * @throws UnreadableFile then
 */
export function within(seconds: number, recognise: Recognise, pages: () => number): Recognise {
  const start = process.cpuUsage();
  return (crops) => {
    const { user, system } = process.cpuUsage(start);
    if ((user + system) / 1e6 > seconds)
      throw new UnreadableFile(1, { kind: "slow-scan", seconds, pages: pages() });
    return recognise(crops);
  };
}

async function recognise(pictures: Iterable<Picture> | AsyncIterable<Picture>): Promise<Recognised> {
  const looks: Tones[] = [];
  const recogniser = within(MOST_SECONDS_OF_A_SCAN, await loadRecogniser(), () => looks.length);
  const { blocks } = await readScan(pictures, recogniser, (look) => looks.push(shrink(look)));
  return { page: new TextEncoder().encode(pageOf(blocks)), looks };
}
