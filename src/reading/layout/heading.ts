const HEADING_NUMBER =
  /^(?:第?[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d+[、.]|[①-⑳]|附件\d*)/;
const SENTENCE_END = /[。；;！？!?，,]$/;
/** Longer than any heading with its number. */
export const LONGEST_HEADING = 40;

/** A short line with a number before it and no sentence in it. */
export function isHeading(label: string): boolean {
  return HEADING_NUMBER.test(label) && label.length <= LONGEST_HEADING && !SENTENCE_END.test(label);
}
