/** Which fonts a text needs, of the two hundred small ones beside a large one: reading them all takes longer than drawing. */

/** Ends of a range of code points, both within. */
type Range = [first: number, last: number];

/** Of the encodings a file can have, Unicode for Windows: of all planes, or of the first. */
const [WINDOWS, UNICODE_ALL, UNICODE_FIRST] = [3, 10, 1];

/** A TrueType file. */
export interface Font {
  file: string;
  bytes: Buffer;
}

/** What covers one part of many of the characters, and is asked only for those that the first font lacks. */
const PART = /noto-sans-sc-(?!chinese-simplified)/;

/**
 * Chooses fonts of a list, in its order.
 * @param fonts the first draws most characters
 * @returns for a text all of them that are no parts, and the parts that draw a character which the first does not: a
 * glyph is taken from the first that has it, so that others change nothing
 */
export function fontChooser(fonts: Font[]): (text: string) => Uint8Array[] {
  const known = fonts.map(({ file, bytes }) => ({ bytes, isPart: PART.test(file), has: coverageOf(bytes) }));
  return (text) => {
    const lacking = [...new Set(text)].flatMap((char) => {
      const code = char.codePointAt(0) ?? 0;
      return known[0]?.has(code) ? [] : [code];
    });
    return known.filter(({ isPart, has }) => !isPart || lacking.some(has)).map(({ bytes }) => bytes);
  };
}

/** Says of a code point whether a font draws it, as its table `cmap` says (OpenType, formats 4 and 12). @throws Error where the file has no table of characters that is known here */
export function coverageOf(font: Buffer): (code: number) => boolean {
  const ranges = rangesOf(font);
  return (code) => ranges.some(([first, last]) => code >= first && code <= last);
}

function rangesOf(font: Buffer): Range[] {
  const cmap = tableOf(font, "cmap");
  const encodings = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => 4 + 8 * index).map((at) => ({
    platform: cmap.readUInt16BE(at),
    encoding: cmap.readUInt16BE(at + 2),
    table: cmap.subarray(cmap.readUInt32BE(at + 4)),
  }));
  const found = [UNICODE_ALL, UNICODE_FIRST].map((wanted) =>
    encodings.find(({ platform, encoding }) => platform === WINDOWS && encoding === wanted),
  );
  const table = found.find((one) => one)?.table;
  if (table?.readUInt16BE(0) === 12) return ranges12(table);
  if (table?.readUInt16BE(0) === 4) return ranges4(table);
  throw new Error("a font whose table of characters is of an unknown format");
}

function tableOf(font: Buffer, tag: string): Buffer {
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16)
    if (font.toString("latin1", at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
  throw new Error(`a font without ${tag}`);
}

const ranges12 = (table: Buffer): Range[] =>
  Array.from({ length: table.readUInt32BE(12) }, (_, index) => 16 + 12 * index).map((at) => [
    table.readUInt32BE(at),
    table.readUInt32BE(at + 4),
  ]);

// its last range is of U+FFFF, which is no character
function ranges4(table: Buffer): Range[] {
  const count = table.readUInt16BE(6) / 2;
  return Array.from({ length: count - 1 }, (_, index) => [
    table.readUInt16BE(16 + 2 * count + 2 * index),
    table.readUInt16BE(14 + 2 * index),
  ]);
}
