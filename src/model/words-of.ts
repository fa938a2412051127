/** A sentence for each kind of what is told, in one language; `Data` says what the sentence of each kind needs. */
export type WordsOf<Data> = { [Kind in keyof Data]: (data: Data[Kind]) => string };

/** What is told: which sentence, and what that sentence needs. */
export type ToldOf<Data, Kind extends keyof Data = keyof Data> = {
  [Own in Kind]: { kind: Own } & Data[Own];
}[Kind];

/** The sentence of what is told in the words of one language. */
export function tell<Data, Kind extends keyof Data>(words: WordsOf<Data>, told: ToldOf<Data, Kind>): string {
  return words[told.kind](told);
}

/** Nothing beside the kind. */
export type Nothing = unknown;
