let words: Intl.Segmenter | null = null;

/** Where the words of a text begin, and how long each is, as the dictionary that comes with the language sees them. */
export function wordsOf(text: string): Map<number, number> {
  // its dictionary takes longer to load than most files to read, and few texts ask
  words ??= new Intl.Segmenter("zh", { granularity: "word" });
  const all = [...words.segment(text)].map((own): [number, number] => [own.index, own.segment.length]);
  return new Map([...all, [text.length, 0]]);
}
