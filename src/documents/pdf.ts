import { getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Correction } from "../model/source.ts";
import { type Document, ScannedPages, UnreadableFile } from "./block.ts";
import { splitCaptions } from "./captions.ts";
import { withoutContinued } from "./continued.ts";
import { MOST_MARKS_OF_A_PAGE, MOST_OPERATORS, MOST_PAGES } from "./limits.ts";
import { withAligned } from "./pdf/aligned/place.ts";
import { withBanded } from "./pdf/banded/place.ts";
import { cMapOptions } from "./pdf/cmaps.ts";
import { withForms } from "./pdf/forms/place.ts";
import { toFound } from "./pdf/found.ts";
import { dropFurniture, type ReadPage } from "./pdf/furniture.ts";
import { checkPdf } from "./pdf/guard.ts";
import { type Marks, readMarks, type Turn } from "./pdf/marks.ts";
import { compose, type Matrix, toMatrix, turnBack } from "./pdf/matrix.ts";
import { type PagePart, readPage } from "./pdf/page.ts";
import { QUIET } from "./pdf/quiet.ts";
import { withoutUnruled } from "./pdf/unruled.ts";
import { type FoundBlock, writeDocument } from "./write.ts";

/**
 * Reads a PDF with a text layer: cells from ruling lines, or from gaps where there are none; a table goes on over pages.
 * @throws UnreadableFile where there is no text layer, where text cannot be told for certain, or the file is damaged,
 * encrypted or passes the limits
 */
export async function readPdf(bytes: Uint8Array, corrections: Correction[]): Promise<Document> {
  const { hasPictures } = await checkPdf(bytes);
  const { parts, blank } = await readPages(bytes);
  const found = splitCaptions(
    withoutContinued(withoutUnruled(parts, (own) => toFound(withAligned(withForms(withBanded(own)))))),
  );
  return writeDocument(hasPictures ? [...found, ...tellPictures(blank)] : found, corrections);
}

// in a file with pictures, pages without text may be pictures; what is said of them becomes a notice
function tellPictures(pages: number[]): FoundBlock[] {
  if (pages.length === 0) return [];
  const text = `[第${pages.join("、")}页是图片，没有文字层]`;
  return [{ kind: "paragraph", cells: [{ text, origin: `第${pages[0]}页` }] }];
}

async function readPages(bytes: Uint8Array): Promise<{ parts: PagePart[]; blank: number[] }> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    ...QUIET,
    ...cMapOptions(),
    // no picture is decoded
    maxImageSize: 1,
  });
  try {
    const file = await task.promise;
    if (file.numPages > MOST_PAGES)
      throw new UnreadableFile(1, { kind: "pdf-pages", pages: file.numPages, most: MOST_PAGES });
    const hasFields = (await file.getFieldObjects()) !== null;
    const pages: ReadPage[] = [];
    const blank: number[] = [];
    let [printed, steps] = [0, 0];
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number);
      if (hasFields) await checkFields(page);
      const { found, height, count, operators } = await readOne(page);
      printed += count;
      steps += operators;
      if (steps > MOST_OPERATORS)
        throw new UnreadableFile(1, { kind: "pdf-steps", when: "reading", most: MOST_OPERATORS });
      pages.push({ height, parts: found });
      if (count === 0) blank.push(number);
    }
    if (printed > 0) return { parts: dropFurniture(pages), blank };
    throw new ScannedPages(1, { kind: "pdf-without-text" });
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw Object.assign(new UnreadableFile(1, { kind: "pdf-broken" }), { cause: error });
  } finally {
    await task.destroy();
  }
}

// what is filled in shows where a program draws it, and this file leaves that to each
async function checkFields(page: PDFPageProxy): Promise<void> {
  for (const annotation of await page.getAnnotations()) {
    const { fieldValue, hasAppearance, hidden } = annotation;
    if (hasAppearance || hidden || typeof fieldValue !== "string" || fieldValue.trim() === "") continue;
    const text = fieldValue.trim().slice(0, 20);
    throw new UnreadableFile(1, { kind: "pdf-fields", page: page.pageNumber, text });
  }
}

async function readOne(
  page: PDFPageProxy,
): Promise<{ found: PagePart[]; height: number; count: number; operators: number }> {
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { fnArray, argsArray } = await page.getOperatorList();
  const isVertical = (font: string) => page.commonObjs.has(font) && isTopDown(page.commonObjs.get(font));
  const readAs = (map: Matrix) => readMarks(fnArray, argsArray, map, isVertical, MOST_MARKS_OF_A_PAGE);
  const map = toMatrix(transform);
  const first = readAs(map);
  const turn = turnOfPage(first);
  const marks = turn ? readAs(compose(turnBack(turn, width, height), map)) : first;
  page.cleanup();
  const found = readPage(page.pageNumber, marks);
  const tall = turn === "down" || turn === "up" ? width : height;
  return { found, height: tall, count: marks.glyphs.length, operators: fnArray.length };
}

// a page that was laid on its side: nearly all of its characters run one other way
function turnOfPage({ glyphs, turned }: Marks): Turn | null {
  const [first] = turned;
  const same = turned.filter(({ turn }) => turn === first?.turn).length;
  return first && same > (glyphs.length + turned.length) * TURNED ? first.turn : null;
}

const TURNED = 0.9;

function isTopDown(font: unknown): boolean {
  return typeof font === "object" && font !== null && "vertical" in font && font.vertical === true;
}
