let words: Intl.Segmenter | null = null;
/** Characters around a name that tell where words begin; words of reports are shorter. */
const AROUND = 8;

/**
 * Whether a name may begin at a place of a text: a word begins there, and it is no word of two characters or more, as
 * 花椒 of 花椒苗 is. Words are those of the dictionary that comes with the language, where a family name stands alone.
 * @param start UTF-16 unit
 */
export function mayBeginName(text: string, start: number): boolean {
  // its dictionary takes longer to load than most files to read, and few texts ask
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const from = Math.max(0, start - AROUND);
  const own = words.segment(text.slice(from, start + AROUND)).containing(start - from);
  return own !== undefined && own.index === start - from && own.segment.length === 1;
}
