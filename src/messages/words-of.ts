/** A sentence for each kind of one room, in one language. */
export type WordsOf<Data> = { [Kind in keyof Data]: (data: Data[Kind]) => string };
