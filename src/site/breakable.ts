/** Characters of a name that a narrow column holds. */
const COLUMN = 8;
/** Characters that a column of counts holds on a phone. */
export const COUNTS = 4;
/** Characters of a publisher that its column holds beside five others. */
export const PUBLISHER = 5;
/** Characters that a phone sets on one line of its largest heading, less what balancing takes. */
export const HEADLINE = 11;
/** Characters that a part has at least. */
const PART = 4;
const ENDS = /(?<=[，。：；、！？“”‘’《》（）\s])/u;
const HAN = /\p{Script=Han}/u;
const HAN_ONLY = /^\p{Script=Han}+$/u;
const words = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * A heading or a name in parts between which it may be broken: words of those stretches of Han characters that are
 * too long for one line, where keeping them whole would tear them anywhere. What is short is one part.
 * @param line characters that a line holds
 */
export function breakable(text: string, line = COLUMN): string[] {
  const parts: string[] = [];
  for (const stretch of text.split(ENDS)) {
    const pieces = stretch.length > line && HAN.test(stretch) ? wordsOf(stretch) : [stretch];
    // punctuation is a place to break by itself
    parts.push((parts.pop() ?? "") + (pieces[0] ?? ""), ...pieces.slice(1));
  }
  return parts;
}

// A word of two characters goes with the next, as names are read; figures go with what they count.
function wordsOf(stretch: string): string[] {
  const parts: string[] = [];
  for (const { segment } of words.segment(stretch)) {
    const last = parts.at(-1) ?? "";
    if (!isWord(last, segment) || isOne(last, segment, PART + 1)) parts.push((parts.pop() ?? "") + segment);
    else parts.push(segment);
  }
  const [before = "", end = ""] = parts.slice(-2);
  return isOne(end, before, PART + 2) ? [...parts.slice(0, -2), before + end] : parts;
}

const isOne = (short: string, other: string, most: number) =>
  short.length < 2 || other.length < 2 || (short.length < PART && short.length + other.length <= most);
const isWord = (last: string, next: string) => HAN.test(last.at(-1) ?? "") && HAN_ONLY.test(next);
