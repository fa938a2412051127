let words: Intl.Segmenter | null = null;
/** Characters around a name that tell where words begin; words of reports are shorter. */
const AROUND = 8;

/**
 * Whether a name may begin at a place of a text: a word begins there, and it is no word of two characters or more, as
 * 花椒 of 花椒苗 is. Words are those of the dictionary that comes with the language, where a family name stands alone.
 * @param start UTF-16 unit
 */
export function mayBeginName(text: string, start: number): boolean {
  const own = wordAt(text, start);
  return own !== undefined && own.start === start && own.word.length === 1;
}

/** The word that holds a place of a text, and where it begins. @param at UTF-16 unit */
export function wordAt(text: string, at: number): { word: string; start: number } | undefined {
  // its dictionary takes longer to load than most files to read, and few texts ask
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const from = Math.max(0, at - AROUND);
  const own = words.segment(text.slice(from, at + AROUND)).containing(at - from);
  return own && { word: own.segment, start: own.index + from };
}
