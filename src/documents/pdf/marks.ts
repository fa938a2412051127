import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dropInvisible } from "../../values/fold.ts";
import { apply, compose, IDENTITY, type Matrix, toMatrix } from "./matrix.ts";
import { type Clip, numberAt, numbersOf, Painter, type Painting } from "./painter.ts";
import { findRules, pointsOf, type Ruling } from "./path.ts";

/** One printed character, measured in points from the top left corner of the page. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** Where it was recognised in a picture: how sure that is, what else it was read as, and why its figure is doubted. */
  sure?: number;
  second?: string;
  doubt?: "recognition" | "red";
}

/** Which way a line of characters runs, where not from left to right. */
export type Turn = "down" | "up" | "back";

/** A character of a line that runs another way: the middle of it. */
export interface TurnedGlyph {
  text: string;
  x: number;
  y: number;
  size: number;
  turn: Turn;
}

/** What a page shows; invisible characters and those that lie aslant, as watermarks do, are only counted. */
export interface Marks {
  glyphs: Glyph[];
  turned: TurnedGlyph[];
  rules: Ruling[];
  invisible: number;
  aslant: number;
}

/** Text that is neither filled nor stroked. */
const INVISIBLE = new Set([3, 7]);
/** How far a line may lean and still run along the page: its rise over its length. */
const UPRIGHT = 0.1;

/** What an operator does with its arguments. */
type Actions = Record<number, (args: unknown[]) => void>;

/**
 * The characters and ruling lines of a page from the list of what is painted on it.
 * @param map from the page's own coordinates to points from its top left corner
 * @param isVertical whether the font of this name is written from top to bottom
 * @param most how many of either are read; the rest is left out, so the caller can tell by their number
 */
export function readMarks(
  operators: number[],
  given: unknown[],
  map: Matrix,
  isVertical: (font: string) => boolean,
  most: number,
): Marks {
  const marks: Marks = { glyphs: [], turned: [], rules: [], invisible: 0, aslant: 0 };
  const painter = new Painter(map);
  const actions: Actions = {
    ...placing(painter),
    ...writing(painter, isVertical),
    ...painting(painter, marks, most),
  };
  const isFull = () =>
    marks.glyphs.length + marks.turned.length + marks.invisible + marks.aslant > most ||
    marks.rules.length > most;
  for (let index = 0; index < operators.length && !isFull(); index++) {
    const args = given[index];
    actions[operators[index] ?? 0]?.(Array.isArray(args) ? args : []);
  }
  return marks;
}

/** Operators that say where on the page is painted. */
const placing = (painter: Painter): Actions => ({
  [OPS.save]: () => painter.enter(),
  [OPS.restore]: () => painter.leave(),
  [OPS.transform]: (args) => painter.set({ map: compose(painter.state.map, toMatrix(numbersOf(args))) }),
  [OPS.paintFormXObjectBegin]: ([matrix, box]) => {
    painter.enter(matrix);
    const [left, bottom, right, top] = numbersOf(box);
    if (left !== undefined && bottom !== undefined && right !== undefined && top !== undefined)
      painter.clip(cornersOf(left, bottom, right, top));
  },
  [OPS.paintFormXObjectEnd]: () => painter.leave(),
  [OPS.beginAnnotation]: ([, , transform, matrix]) => painter.enter(transform, matrix),
  [OPS.endAnnotation]: () => painter.leave(),
  [OPS.clip]: () => {
    painter.clips = true;
  },
  [OPS.eoClip]: () => {
    painter.clips = true;
  },
});

/** Operators that say how a line of text runs. */
const writing = (painter: Painter, isVertical: (font: string) => boolean): Actions => ({
  [OPS.beginText]: () => {
    [painter.text, painter.line] = [IDENTITY, IDENTITY];
  },
  [OPS.setTextMatrix]: ([matrix]) => {
    painter.line = toMatrix(numbersOf(matrix));
    painter.text = painter.line;
  },
  [OPS.moveText]: (args) => painter.move(numberAt(args, 0), numberAt(args, 1)),
  [OPS.setLeadingMoveText]: (args) => {
    painter.set({ leading: -numberAt(args, 1) });
    painter.move(numberAt(args, 0), numberAt(args, 1));
  },
  [OPS.nextLine]: () => painter.move(0, -painter.state.leading),
  [OPS.setFont]: (args) =>
    painter.set({
      size: numberAt(args, 1),
      isVertical: typeof args[0] === "string" && isVertical(args[0]),
    }),
  [OPS.setCharSpacing]: (args) => painter.set({ charSpacing: numberAt(args, 0) }),
  [OPS.setWordSpacing]: (args) => painter.set({ wordSpacing: numberAt(args, 0) }),
  [OPS.setHScale]: (args) => painter.set({ stretch: numberAt(args, 0) / 100 }),
  [OPS.setLeading]: (args) => painter.set({ leading: numberAt(args, 0) }),
  [OPS.setTextRise]: (args) => painter.set({ rise: numberAt(args, 0) }),
  [OPS.setTextRenderingMode]: (args) => painter.set({ mode: numberAt(args, 0) }),
});

/** Operators that leave marks. */
const painting = (painter: Painter, marks: Marks, most: number): Actions => ({
  [OPS.showText]: ([glyphs]) => {
    const shown = Array.isArray(glyphs) ? glyphs.slice(0, most + 1) : [];
    painter.text = showText(shown, painter.text, painter.state, marks);
  },
  [OPS.constructPath]: ([paint, data]) => {
    const path = numbersOf(Array.isArray(data) ? data[0] : undefined);
    if (painter.clips) painter.clip(pointsOf(path));
    painter.clips = false;
    if (typeof paint === "number") marks.rules.push(...findRules(paint, path, painter.state.map));
  },
});

function showText(glyphs: unknown[], start: Matrix, state: Painting, marks: Marks): Matrix {
  let text = start;
  const advance = (length: number) => {
    const [x, y] = state.isVertical ? [0, -length] : [length * state.stretch, 0];
    text = compose(text, [1, 0, 0, 1, x, y]);
  };
  for (const glyph of glyphs) {
    // a kern moves back along the line
    if (typeof glyph === "number") advance((-glyph / 1000) * state.size * (state.isVertical ? -1 : 1));
    if (!isGlyph(glyph)) continue;
    const width = (glyph.width / 1000) * state.size;
    place(glyph.unicode, width, compose(state.map, text), state, marks);
    advance(
      (state.isVertical ? state.size : width) + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0),
    );
  }
  return text;
}

function place(unicode: string, width: number, whole: Matrix, state: Painting, marks: Marks): void {
  const { size, rise, stretch, isVertical, clip } = state;
  // a font from top to bottom hangs each character below the middle of its upper edge
  const [dx, dy] = isVertical ? [-width / 2, -size * 0.88] : [0, rise];
  const [left, baseline] = apply(whole, dx, dy);
  const [right, end] = apply(whole, dx + width * stretch, dy);
  const [over, top] = apply(whole, dx, dy + size);
  const [x, y] = [(left + right + over - left) / 2, (baseline + end + top - baseline) / 2];
  if (INVISIBLE.has(state.mode)) marks.invisible += 1;
  else if (unicode === "" || (clip && !isInside(clip, x, y))) return;
  else if (Math.abs(end - baseline) <= UPRIGHT * Math.abs(right - left) && right >= left && top <= baseline)
    if (isVertical) marks.turned.push({ text: printed(unicode), x, y, size: baseline - top, turn: "down" });
    else marks.glyphs.push({ text: printed(unicode), left, right, baseline, size: baseline - top });
  else {
    const turn = turnOf(right - left, end - baseline);
    if (turn === null) marks.aslant += 1;
    else
      marks.turned.push({
        text: printed(unicode),
        x,
        y,
        size: Math.hypot(over - left, top - baseline),
        turn,
      });
  }
}

/** Half a character may reach over the edge of what is painted, not more. */
const isInside = ({ left, right, top, bottom }: Clip, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;

// null where the line runs along neither side of the page
function turnOf(along: number, down: number): Turn | null {
  if (Math.abs(along) <= UPRIGHT * Math.abs(down)) return down > 0 ? "down" : "up";
  return Math.abs(down) <= UPRIGHT * Math.abs(along) && along < 0 ? "back" : null;
}

const cornersOf = (left: number, bottom: number, right: number, top: number): [number, number][] => [
  [left, bottom],
  [right, bottom],
  [left, top],
  [right, top],
];

/** What no character prints: the number of a glyph that its font does not name. */
const NO_NAME = /(?!\s)\p{Cc}/gu;

// fonts name the hyphen by the soft one, which they print all the same
function printed(unicode: string): string {
  return dropInvisible(unicode.replaceAll("\u00ad", "-").replace(NO_NAME, "\ufffd"));
}

function isGlyph(glyph: unknown): glyph is { unicode: string; width: number; isSpace: boolean } {
  return (
    typeof glyph === "object" &&
    glyph !== null &&
    "unicode" in glyph &&
    typeof glyph.unicode === "string" &&
    "width" in glyph &&
    typeof glyph.width === "number" &&
    "isSpace" in glyph
  );
}
