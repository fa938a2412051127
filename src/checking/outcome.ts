import { UnreadableFile } from "../documents/block.ts";
import { provideCMaps } from "../documents/pdf/cmaps.ts";
import { sayRefusal } from "../messages/refusals.ts";
import type { Language } from "../model/words.ts";
import { loadReaders } from "../reading/open.ts";

/** What came of a file: what was made of it, or why it is not read, as one sentence with its line. */
export type Outcome<Made> = { made: Made } | { refused: { line: number; message: string } };

/** The outcome of some work on a file, for readers of one language. @throws whatever is no refusal: that is a mistake of ours */
export async function outcomeOf<Made>(language: Language, work: () => Promise<Made>): Promise<Outcome<Made>> {
  try {
    return { made: await work() };
  } catch (error) {
    if (error instanceof UnreadableFile)
      return { refused: { line: error.line, message: sayRefusal(error.refusal, language) } };
    throw error;
  }
}

/** What a program without folders needs before it reads: where tables of fonts come from, every reader at once. */
export { loadReaders, provideCMaps };
