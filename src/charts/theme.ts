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

/** About how wide a text is at a font size: a Han character is one em, a Latin letter or digit a little over half. */
export function textWidth(text: string, font: number): number {
  return [...text].reduce((width, char) => width + (isWide(char) ? 1 : 0.58), 0) * font;
}

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
