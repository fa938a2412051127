/** Pictures of pages → the plain page that is stored of them: what was recognised, where, and what of it is doubted. */

import type { Picture } from "../../src/documents/scan/picture.ts";
import { readScan } from "../../src/documents/scan.ts";
import { pageOf } from "../../src/filing/page.ts";
import type { PictureKind } from "../../src/model/words.ts";
import { loadRecogniser } from "./engine.ts";
import { decodePages, decodePicture } from "./pictures.ts";

/** The page of a picture. @throws UnreadableFile where it cannot be read, or what recognises it is not installed */
export async function recognisePicture(bytes: Uint8Array, kind: PictureKind): Promise<Uint8Array> {
  return recognise([await decodePicture(bytes, kind)]);
}

/** The page of a PDF whose pages are pictures. @throws UnreadableFile likewise */
export async function recognisePages(bytes: Uint8Array): Promise<Uint8Array> {
  return recognise(decodePages(bytes));
}

async function recognise(pictures: Iterable<Picture> | AsyncIterable<Picture>): Promise<Uint8Array> {
  const { blocks } = await readScan(pictures, await loadRecogniser());
  return new TextEncoder().encode(pageOf(blocks));
}
