import { HEADING_NUMBER } from "../../values/numbering.ts";

const NUMBERED = new RegExp(`^(?:${HEADING_NUMBER}|附件\\d*)`);
const SENTENCE_END = /[。；;！？!?，,]$/;
/** Longer than any heading with its number. */
export const LONGEST_HEADING = 40;

/** A short line with a number before it and no sentence in it. */
export function isHeading(label: string): boolean {
  return NUMBERED.test(label) && label.length <= LONGEST_HEADING && !SENTENCE_END.test(label);
}
