import { type Document, UnreadableFile } from "./block.ts";
import { splitCaptions } from "./captions.ts";
import { withoutContinued } from "./continued.ts";
import { MOST_LINES_OF_A_PICTURE, MOST_SCANNED_PAGES } from "./limits.ts";
import { toFound } from "./pdf/found.ts";
import { dropFurniture, type ReadPage } from "./pdf/furniture.ts";
import { readPage } from "./pdf/page.ts";
import { readPicture } from "./scan/page.ts";
import { checkSize, type Picture, type Tones, toLayers } from "./scan/picture.ts";
import { provenByArithmetic } from "./scan/proven.ts";
import type { Recognise } from "./scan/recogniser.ts";
import { writeDocument } from "./write.ts";

/**
 * Reads pictures of pages: ruling lines give the cells, a model their characters. What is recognised says so, and a figure that
 * neither its ink nor the arithmetic of its row bears out is a cell with a problem, never a figure.
 * @param onPage is shown each page, turned and made straight: frames of cells are in it
 * @throws UnreadableFile where a picture passes the limits, or rows and cells cannot be told for certain
 */
export async function readScan(
  pictures: Iterable<Picture> | AsyncIterable<Picture>,
  recognise: Recognise,
  onPage: (straight: Tones) => unknown = () => {},
): Promise<Document> {
  const pages: ReadPage[] = [];
  for await (const picture of pictures) {
    const number = pages.length + 1;
    if (number > MOST_SCANNED_PAGES)
      throw new UnreadableFile(1, { kind: "scan-pages", pages: null, most: MOST_SCANNED_PAGES });
    checkSize(picture, number);
    const read = await readPicture(toLayers(picture), recognise);
    if (!read)
      throw new UnreadableFile(1, { kind: "scan-lines", page: number, most: MOST_LINES_OF_A_PICTURE });
    const { height, shown, ...marks } = read;
    onPage(shown);
    pages.push({ height, parts: readPage(number, marks) });
  }
  return writeDocument(
    splitCaptions(withoutContinued(provenByArithmetic(toFound(dropFurniture(pages))))),
    [],
  );
}
