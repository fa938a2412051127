import { ScannedPages } from "../../src/documents/block.ts";
import { pictureKind } from "../../src/documents/kind.ts";
import type { OldKind, PictureKind } from "../../src/model/words.ts";
import type { Recognised } from "../scans/recognise.ts";
import { turnOld } from "./office.ts";

/** What was read of a file, and what it was before a program turned it into one that is read; null where none had to. */
export interface Turned<Read> {
  read: Read;
  from: OldKind | PictureKind | null;
  by: "LibreOffice" | "PaddleOCR" | null;
  /** Where it was recognised in pictures of pages. */
  recognised?: Recognised;
}

/**
 * Reads a file: one of an old kind as LibreOffice turns it, pictures of pages as they are recognised, any other as it is.
 * @param read reads the bytes of a file with this name
 * @throws UnreadableFile where it cannot be read, or what turns it is not on this machine
 */
export async function readTurned<Read>(
  bytes: Uint8Array,
  name: string,
  read: (bytes: Uint8Array, name: string) => Promise<Read>,
): Promise<Turned<Read>> {
  const kind = pictureKind(bytes);
  if (kind) {
    const recognised = await (await recogniser()).recognisePicture(bytes, kind);
    return { read: await read(recognised.page, "report.html"), from: kind, by: "PaddleOCR", recognised };
  }
  const turned = await turnOld(bytes, name);
  try {
    const by = turned.from ? "LibreOffice" : null;
    return { read: await read(turned.bytes, turned.name), from: turned.from, by };
  } catch (error) {
    if (!(error instanceof ScannedPages)) throw error;
    const recognised = await (await recogniser()).recognisePages(bytes);
    return { read: await read(recognised.page, "report.html"), from: null, by: "PaddleOCR", recognised };
  }
}

// loaded when the first scan is met
const recogniser = () => import("../scans/recognise.ts");
