/** Sizes of the charts in CSS pixels; colours are custom properties of the site's sheet. */
export const SIZES = {
  wide: { width: 860, font: 14, small: 13 },
  narrow: { width: 352, font: 13, small: 12 },
} as const;
export type Size = keyof typeof SIZES;

/** Colours by meaning; each is defined for light and dark in `styles/tokens.css`. */
export const COLOURS = {
  ink: "var(--ink)",
  quiet: "var(--ink-quiet)",
  hairline: "var(--hairline)",
  paper: "var(--paper)",
  reached: "var(--reached)",
  missed: "var(--missed)",
  unknown: "var(--unknown)",
} as const;

/** How many ems letters take in Noto Sans, the widest of the faces that English names are set in, rounded up. */
const LETTERS: [letters: RegExp, ems: number][] = [
  [/[ijl.,:;'|!()\s·-]/, 0.33],
  [/[frtI/"]/, 0.42],
  [/[sczkvxyJ]/, 0.53],
  [/[mMW@%]/, 0.94],
  [/w/, 0.79],
  [/[A-HK-LN-VX-Z&]/, 0.73],
];
const HALF = 0.62;
const DIGIT = 0.58;

/**
 * About how wide a text is at a font size, rather more than less: a Han character is one em, a letter what it takes.
 * @param letters how many times as wide letters are in the face, a bold or serif one, as in the plain one
 */
export function textWidth(text: string, font: number, letters = 1): number {
  return [...text].reduce((width, char) => width + (isWide(char) ? 1 : emsOf(char) * letters), 0) * font;
}

const emsOf = (char: string) =>
  /\d/.test(char) ? DIGIT : (LETTERS.find(([those]) => those.test(char))?.[1] ?? HALF);

/** The text, cut with an ellipsis where it is wider than `width`. */
export function shorten(text: string, width: number, font: number): string {
  if (textWidth(text, font) <= width) return text;
  let kept = "";
  for (const char of text) {
    if (textWidth(`${kept}${char}…`, font) > width) break;
    kept += char;
  }
  return `${kept}…`;
}

const isWide = (char: string) => /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f“”‘’—…]/.test(char);
