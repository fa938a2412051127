import { LONGEST, ReadingTrouble } from "./reader.ts";
import type { CheckVoice } from "./voice.ts";

/** Why a file came to nothing though it was not refused, as a sentence. */
export function troubleText({ say }: CheckVoice, error: unknown): string {
  const words = say.check.trouble;
  if (!(error instanceof ReadingTrouble)) return words.broken(error instanceof Error ? error.message : "");
  if (error.trouble === "slow") return words.slow(LONGEST / 1000);
  return error.trouble === "stopped" ? words.stopped : words.broken(error.message);
}
