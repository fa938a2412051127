/** How white is written; text that is transparent shows as little. */
const WHITE =
  /^(?:white|#fff(?:f|fff(?:ff)?)?|rgba?\(\s*255\s*[, ]\s*255\s*[, ]\s*255\s*(?:[,/]\s*(?:1|100%)\s*)?\)|transparent)$/;
/** Values that leave what stands around as it is. */
const SAYS_NOTHING = /^(?:inherit|initial|unset|revert|none|transparent|0 0|auto)?$/;

/** Whether a colour of text is that of paper; undefined where the value names none. */
export function isInkOfPaper(value: string): boolean | undefined {
  const said = value.trim().toLowerCase();
  return /^(?:inherit|initial|unset|revert)?$/.test(said) ? undefined : WHITE.test(said);
}

/** Whether a background is plain paper, false where it is another or a picture; undefined where the value leaves it as it is. */
export function isPaper(value: string): boolean | undefined {
  const said = value.trim().toLowerCase();
  return SAYS_NOTHING.test(said) ? undefined : said !== "transparent" && WHITE.test(said);
}
