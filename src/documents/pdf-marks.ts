import { OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { dropInvisible } from "../values/fold.ts";
import { apply, compose, IDENTITY, type Matrix, toMatrix } from "./pdf-matrix.ts";
import { findRules, type Rule } from "./pdf-path.ts";

/** One printed character, measured in points from the top left corner of the page. */
export interface Glyph {
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
}

/** What a page shows; invisible characters and those that are not written left to right are only counted. */
export interface Marks {
  glyphs: Glyph[];
  rules: Rule[];
  invisible: number;
  turned: number;
}

interface State {
  map: Matrix;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  leading: number;
  rise: number;
  mode: number;
}

const START: State = {
  map: IDENTITY,
  size: 0,
  charSpacing: 0,
  wordSpacing: 0,
  stretch: 1,
  leading: 0,
  rise: 0,
  mode: 0,
};
const INVISIBLE = 3;
/**
 * The characters and ruling lines of a page from the list of what is painted on it.
 * @param map from the page's own coordinates to points from its top left corner
 * @param most how many of either are read; the rest is left out, so the caller can tell by their number
 */
export function readMarks(operators: number[], given: unknown[], map: Matrix, most: number): Marks {
  const marks: Marks = { glyphs: [], rules: [], invisible: 0, turned: 0 };
  const stack: State[] = [];
  let state: State = { ...START, map };
  let text = IDENTITY;
  let line = IDENTITY;
  const move = (x: number, y: number) => {
    line = compose(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const enter = (...matrices: unknown[]) => {
    stack.push(state);
    state = {
      ...state,
      map: matrices.reduce<Matrix>((all, own) => compose(all, toMatrix(numbersOf(own))), state.map),
    };
  };
  const leave = () => {
    state = stack.pop() ?? state;
  };
  const actions: Record<number, (args: unknown[]) => void> = {
    [OPS.save]: () => enter(),
    [OPS.restore]: leave,
    [OPS.transform]: (args) => {
      state = { ...state, map: compose(state.map, toMatrix(numbersOf(args))) };
    },
    [OPS.paintFormXObjectBegin]: ([matrix]) => enter(matrix),
    [OPS.paintFormXObjectEnd]: leave,
    [OPS.beginAnnotation]: ([, , transform, matrix]) => enter(transform, matrix),
    [OPS.endAnnotation]: leave,
    [OPS.beginText]: () => {
      [text, line] = [IDENTITY, IDENTITY];
    },
    [OPS.setTextMatrix]: ([matrix]) => {
      line = toMatrix(numbersOf(matrix));
      text = line;
    },
    [OPS.moveText]: (args) => move(numberAt(args, 0), numberAt(args, 1)),
    [OPS.setLeadingMoveText]: (args) => {
      state = { ...state, leading: -numberAt(args, 1) };
      move(numberAt(args, 0), numberAt(args, 1));
    },
    [OPS.nextLine]: () => move(0, -state.leading),
    [OPS.setFont]: (args) => set({ size: numberAt(args, 1) }),
    [OPS.setCharSpacing]: (args) => set({ charSpacing: numberAt(args, 0) }),
    [OPS.setWordSpacing]: (args) => set({ wordSpacing: numberAt(args, 0) }),
    [OPS.setHScale]: (args) => set({ stretch: numberAt(args, 0) / 100 }),
    [OPS.setLeading]: (args) => set({ leading: numberAt(args, 0) }),
    [OPS.setTextRise]: (args) => set({ rise: numberAt(args, 0) }),
    [OPS.setTextRenderingMode]: (args) => set({ mode: numberAt(args, 0) }),
    [OPS.showText]: ([glyphs]) => {
      text = showText(Array.isArray(glyphs) ? glyphs.slice(0, most + 1) : [], text, state, marks);
    },
    [OPS.constructPath]: ([paint, data]) => {
      const path = numbersOf(Array.isArray(data) ? data[0] : undefined);
      if (typeof paint === "number") marks.rules.push(...findRules(paint, path, state.map));
    },
  };
  function set(change: Partial<State>): void {
    state = { ...state, ...change };
  }
  const isFull = () =>
    marks.glyphs.length + marks.invisible + marks.turned > most || marks.rules.length > most;
  for (let index = 0; index < operators.length && !isFull(); index++) {
    const args = given[index];
    actions[operators[index] ?? 0]?.(Array.isArray(args) ? args : []);
  }
  return marks;
}

function showText(glyphs: unknown[], start: Matrix, state: State, marks: Marks): Matrix {
  let text = start;
  const advance = (width: number) => {
    text = compose(text, [1, 0, 0, 1, width * state.stretch, 0]);
  };
  for (const glyph of glyphs) {
    if (typeof glyph === "number") advance((-glyph / 1000) * state.size);
    if (!isGlyph(glyph)) continue;
    const width = (glyph.width / 1000) * state.size;
    const whole = compose(state.map, text);
    const [left, baseline] = apply(whole, 0, state.rise);
    const [right, end] = apply(whole, width * state.stretch, state.rise);
    const [, top] = apply(whole, 0, state.rise + state.size);
    if (state.mode === INVISIBLE) marks.invisible += 1;
    else if (Math.abs(end - baseline) > Math.abs(right - left) || top > baseline) marks.turned += 1;
    else if (glyph.unicode !== "")
      marks.glyphs.push({ text: printed(glyph.unicode), left, right, baseline, size: baseline - top });
    advance(width + state.charSpacing + (glyph.isSpace ? state.wordSpacing : 0));
  }
  return text;
}

// fonts name the hyphen by the soft one, which they print all the same
function printed(unicode: string): string {
  return dropInvisible(unicode.replaceAll("\u00ad", "-"));
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

function numbersOf(value: unknown): number[] {
  if (value instanceof Float32Array || value instanceof Float64Array) return [...value];
  return Array.isArray(value) ? value.filter((item): item is number => typeof item === "number") : [];
}

function numberAt(args: unknown[], index: number): number {
  const value = args[index];
  return typeof value === "number" ? value : 0;
}
