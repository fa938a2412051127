import { MOST_LINES_OF_A_PICTURE } from "../limits.ts";
import { boxAt, findTables, type RuledTable } from "../pdf/grid.ts";
import type { Glyph, Marks } from "../pdf/marks.ts";
import type { Ruling } from "../pdf/path.ts";
import { heightOf, type InkBox, widthOf } from "./box.ts";
import { sameFigures } from "./figures.ts";
import { type Blob, findBlobs, findInk, type Ink } from "./ink.ts";
import { type Crop, cropLine, type InkLine, MARGINS, sizeOf, toInkLines } from "./lines.ts";
import { changeLayers, type Layers, rotate, type Tones, turnQuarters } from "./picture.ts";
import type { ReadSign, Recognise } from "./recogniser.ts";
import { findRed, hidingIn, isBetween, isCrossed, isParted, type Red } from "./red.ts";
import { eraseRulingLines, findRulingLines, type RulingLine } from "./ruling-lines.ts";
import { findOdd, type ReadDigit } from "./shapes.ts";
import { findSkew } from "./skew.ts";
import { unitsOf } from "./units.ts";
import { bearOut, type Testimony } from "./witness.ts";
import { besideLostInk, compareReadings } from "./words.ts";

/** A page is taken to be as wide as A4, in points; upright and lying. */
const [WIDTH, LYING] = [595, 842];
/** A page that leans less, in radians, is left as it is. */
const STRAIGHT = 0.0008;
/** A line read with less certainty is doubted as a whole. */
const UNSURE = 0.5;

/** A unit or a sign is as sure as this, or the figure beside it is doubted. */
const SURE_UNIT = 0.8;

/** A page made straight: its tones without ruling lines, its ink, the pieces of it, what was red, and the lines. */
interface Straight {
  shown: Tones;
  tones: Tones;
  red: Red;
  ink: Ink;
  blobs: Blob[];
  rules: Ruling[];
  size: number;
  /** Points of a pixel. */
  scale: number;
}

/**
 * What a picture of a page shows, in points as a page with text has it: its characters as recognised, its ruling lines, and how it
 * looks when it stands straight.
 * @returns null where it has more lines than the limits allow
 */
export async function readPicture(
  given: Layers,
  recognise: Recognise,
): Promise<(Marks & { height: number; shown: Tones }) | null> {
  const { page, tables, lines } = await upright(given, recognise);
  if (lines.length > MOST_LINES_OF_A_PICTURE) return null;
  const glyphs: Glyph[] = [];
  const digits: ReadDigit[] = [];
  const glyphOf = new Map<ReadSign, Glyph>();
  const joined = joinedByRed(page, tables, lines);
  for (const line of lines) {
    const read = await readLine(page, line, recognise);
    if (joined.has(line) || isParted(page.red, line, page.size))
      for (const sign of read.signs) read.doubted.set(sign, "red");
    const own = toGlyphs(page, line, read);
    own.forEach((glyph, index) => {
      const sign = read.signs[index];
      if (sign) glyphOf.set(sign, glyph);
    });
    glyphs.push(...own);
    digits.push(...read.digits);
  }
  for (const sign of findOdd(digits, page.ink)) {
    const glyph = glyphOf.get(sign);
    if (glyph) glyph.doubt = "recognition";
  }
  glyphs.push(...hiddenByRed(page, tables, lines));
  const height = page.tones.height * page.scale;
  return { glyphs, turned: [], rules: page.rules, invisible: 0, aslant: 0, height, shown: page.shown };
}

/** A page whose lines are read with this certainty stands upright; so many of them, the longest, tell. */
const READABLE = 0.8;
const SAMPLE = 8;

/** A page as it stands upright: its tables, and its lines. */
interface Upright {
  page: Straight;
  tables: RuledTable[];
  lines: InkLine[];
}

// a page that was laid on its side or head is read with little certainty
async function upright(given: Layers, recognise: Recognise): Promise<Upright> {
  // one at a time: a page of 400 dpi takes half a gigabyte
  let best: (Upright & { sure: number }) | null = null;
  for (let quarters = 0; quarters < 4; quarters++) {
    const page = straighten(changeLayers(given, (layer) => turnQuarters(layer, quarters)));
    const tables = findTables(page.rules) ?? [];
    const lines = linesOf(page, page.blobs, tables);
    const longest = lines.toSorted((a, b) => widthOf(b) - widthOf(a)).slice(0, SAMPLE);
    const crops = longest.map((line) => cropLine(page.tones, line, page.size, MARGINS[0]).tones);
    const read = await recognise(crops);
    const all = read.map((signs) => mean(signs.map(({ sure }) => sure)));
    const sure = mean(all);
    if (!best || sure > best.sure) best = { page, tables, lines, sure };
    if (sure >= READABLE || lines.length > MOST_LINES_OF_A_PICTURE) break;
  }
  return best ?? { page: straighten(given), tables: [], lines: [] };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function straighten(given: Layers): Straight {
  let { shown, tones, red } = given;
  let ink = findInk(tones);
  const skew = findSkew(ink);
  if (Math.abs(skew) > STRAIGHT) {
    ({ shown, tones, red } = changeLayers(given, (layer) => rotate(layer, skew)));
    ink = findInk(tones);
  }
  const scale = (tones.width > tones.height ? LYING : WIDTH) / tones.width;
  const found = findRulingLines(ink, sizeOf(findBlobs(ink, tones)));
  const values = tones.values.slice();
  eraseRulingLines(ink, found, (at) => {
    ink.pixels[at] = 0;
    values[at] = 255;
  });
  const bare = { ...tones, values };
  const blobs = findBlobs(ink, bare);
  const rules = found.map((rule) => toRule(rule, scale));
  const size = sizeOf(blobs);
  return { shown, tones: bare, red: findRed(red, size), ink, blobs, rules, size, scale };
}

function toRule({ isUpright, first, last, from, to }: RulingLine, scale: number): Ruling {
  const [at, start, end] = [((first + last + 1) / 2) * scale, from * scale, (to + 1) * scale];
  return isUpright ? { x1: at, x2: at, y1: start, y2: end } : { x1: start, x2: end, y1: at, y2: at };
}

// the ink of each cell, and that outside of tables, makes lines of its own
function linesOf(page: Straight, blobs: Blob[], tables: RuledTable[]): InkLine[] {
  const groups = new Map<unknown, Blob[]>();
  for (const blob of blobs) {
    const place = boxOf(page, tables, blob) ?? null;
    const own = groups.get(place);
    if (own) own.push(blob);
    else groups.set(place, [blob]);
  }
  return [...groups.values()].flatMap((own) => toInkLines(own, page.size));
}

/** A piece of ink alone that is this flat and wide, in heights of a character, is a dash, whatever it is taken for. */
const FLAT = 0.25;
const WIDE = 0.3;

const boxOf = ({ scale }: Straight, tables: RuledTable[], { left, right, top, bottom }: InkBox) => {
  const [x, y] = [((left + right + 1) / 2) * scale, ((top + bottom + 1) / 2) * scale];
  return tables.map((table) => boxAt(table, x, y)).find((box) => box);
};

// a stamp that covers a ruling line makes one cell of two
function joinedByRed(page: Straight, tables: RuledTable[], lines: InkLine[]): Set<InkLine> {
  const cells = Map.groupBy(lines, (line) => boxOf(page, tables, line));
  const joined = [...cells].flatMap(([box, own]) =>
    box && own.some((one) => own.some((other) => one !== other && isBetween(page.red, one, other)))
      ? own
      : [],
  );
  return new Set(joined);
}

// print in red, and what a stamp may cover in a cell that shows nothing: somebody has to look
function hiddenByRed(page: Straight, tables: RuledTable[], lines: InkLine[]): Glyph[] {
  const { red, size, scale } = page;
  const printed = linesOf(page, red.print, tables);
  const filled = new Set([...lines, ...printed].map((line) => boxOf(page, tables, line)));
  const blank = tables.flatMap(({ boxes }) => boxes.filter((box) => !filled.has(box)));
  const covered = blank.flatMap(({ left, right, top, bottom }) => {
    const edge = (points: number, inwards: number) => Math.round(points / scale + inwards * size * INSIDE);
    const inner = {
      left: edge(left, 1),
      right: edge(right, -1),
      top: edge(top, 1),
      bottom: edge(bottom, -1),
    };
    return hidingIn(red, inner, size) ?? [];
  });
  return [...printed, ...covered].map(
    ({ left, right, top, bottom }): Glyph => ({
      text: "□",
      left: left * scale,
      right: (right + 1) * scale,
      baseline: ((top + bottom + size) / 2) * scale,
      size: size * scale,
      sure: 0,
      doubt: "red",
    }),
  );
}

/** What is red this near to a ruling line, in characters, is not of the cell. */
const INSIDE = 0.2;

/** A line as it was read, and what its ink says of it. */
interface ReadLine extends Pick<Testimony, "digits"> {
  signs: ReadSign[];
  doubted: Map<ReadSign, NonNullable<Glyph["doubt"]>>;
}

async function readLine(page: Straight, line: InkLine, recognise: Recognise): Promise<ReadLine> {
  const { tones, size, ink } = page;
  const [height, width] = [heightOf(line), widthOf(line)];
  const unread = (signs: ReadSign[]): ReadLine => ({
    signs,
    doubted: new Map(signs.map((sign) => [sign, "recognition"])),
    digits: [],
  });
  if (line.blobs.length === 1 && height < size * FLAT && width > size * WIDE)
    return { signs: [{ text: "—", middle: 0.5, sure: 1 }], doubted: new Map(), digits: [] };
  const read = async (margin: number) => {
    const crop = cropLine(tones, line, size, margin);
    const [own = []] = await recognise([crop.tones]);
    return placed(own, crop, line);
  };
  let first: ReadSign[] = [];
  for (const margin of MARGINS) if (first.length === 0) first = await read(margin);
  if (first.length === 0) return unread([{ text: "□", middle: 0.5, sure: 0 }]);
  if (Math.min(...first.map(({ sure }) => sure)) < UNSURE) return unread(first);
  let second = await read(MARGINS[1]);
  const lost = besideLostInk(line, first, size);
  const signs = compareReadings(first, second).map((sign, index) => {
    const isLost = lost.has(first[index] ?? sign) || isDashForOne(first, index);
    return isLost ? { ...sign, sure: 0 } : sign;
  });
  const isDoubtful = ({ sure, second: other }: ReadSign) => other !== undefined || sure < SURE_UNIT;
  const doubted = new Map<ReadSign, NonNullable<Glyph["doubt"]>>();
  const doubt = (all: Iterable<ReadSign>, why: NonNullable<Glyph["doubt"]>) => {
    for (const sign of all) doubted.set(sign, why);
  };
  for (const { words, figure } of unitsOf(signs)) if (words.some(isDoubtful)) doubt(figure, "recognition");
  if (PLAIN.test(textOf(signs))) return { signs, doubted, digits: [] };
  const letters = lettersOf(textOf(signs));
  const isSame = () => sameFigures(signs, second) && lettersOf(textOf(second)) === letters;
  for (const margin of MARGINS.slice(2)) if (!isSame()) second = await read(margin);
  if (lettersOf(textOf(second)) !== letters) return unread(signs);
  const said = bearOut(line, signs, second, ink);
  doubt(said.doubted, "recognition");
  for (const { run, ink: boxes } of said.figures) {
    // its ink says what it is, whatever another reading said
    for (const sign of run) delete sign.second;
    if (boxes.some((box) => isCrossed(page.red, box))) doubt(run, "red");
  }
  return { signs, doubted, digits: said.digits };
}

const textOf = (signs: ReadSign[]) => signs.map(({ text }) => text).join("");
/** Whether a dash stands for 一: right before a character, and behind none. */
const isDashForOne = (signs: ReadSign[], index: number) =>
  /^[—–-]$/.test(signs[index]?.text ?? "") &&
  /\p{Script=Han}/u.test(signs[index + 1]?.text ?? "") &&
  !/[\p{Script=Han}—–-]/u.test(signs[index - 1]?.text ?? "");
/** Han characters and what stands between them; anything else is read twice. */
const PLAIN = /^[\p{Script=Han}，。、；：（）()“”《》\s—-]*$/u;
const lettersOf = (text: string) => text.replace(/[^\p{Script=Latin}\p{Sm}]/gu, "");

// from the frame of the crop to that of the line; what is shown several times reads the same most times
function placed(all: ReadSign[], crop: Crop, { left, right }: InkLine): ReadSign[] {
  const { copies } = crop;
  const moved = all.map((sign) => {
    const copy = Math.min(copies - 1, Math.floor(sign.middle * copies));
    const middle = (crop.left + (sign.middle * copies - copy) * crop.width - left) / (right - left + 1);
    return { copy, sign: { ...sign, middle } };
  });
  if (copies === 1) return moved.map(({ sign }) => sign);
  const printing = moved.filter(({ sign }) => sign.text.trim() !== "");
  const read = Array.from({ length: copies }, (_, copy) =>
    printing.filter((own) => own.copy === copy).map(({ sign }) => sign),
  );
  const says = (signs: ReadSign[]) => signs.map(({ text }) => text).join("");
  const most = read.find((own) => read.filter((other) => says(other) === says(own)).length > copies / 2);
  return most ?? (read[0] ?? []).map((sign) => ({ ...sign, sure: 0 }));
}

// the characters of a line stand side by side; their borders are halfway between their middles
function toGlyphs({ scale, size }: Straight, line: InkLine, { signs, doubted }: ReadLine): Glyph[] {
  const width = widthOf(line);
  const x = (middle: number) => (line.left + middle * width) * scale;
  const height = Math.max(size, heightOf(line)) * scale;
  return signs.map((sign, index) => {
    const [before, behind] = [signs[index - 1], signs[index + 1]];
    return {
      text: sign.text,
      left: before ? x((before.middle + sign.middle) / 2) : line.left * scale,
      right: behind ? x((behind.middle + sign.middle) / 2) : (line.right + 1) * scale,
      baseline: (line.bottom + 1) * scale,
      size: height,
      sure: sign.sure,
      ...(sign.second !== undefined && { second: sign.second }),
      ...(doubted.has(sign) && { doubt: doubted.get(sign) }),
    };
  });
}
