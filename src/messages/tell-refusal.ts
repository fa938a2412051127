import type { Refusal, RefusalKind, RefusalWords } from "../model/refusal.ts";

/** The sentence of a refusal in the words of one language. */
export function tellRefusal<Kind extends RefusalKind>(words: RefusalWords, refusal: Refusal<Kind>): string {
  return words[refusal.kind](refusal);
}
