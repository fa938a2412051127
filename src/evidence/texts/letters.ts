import { type Reading, saidOf } from "../../model/reading.ts";
import { once } from "../../values/once.ts";
import { lettersOf } from "../../values/text.ts";

/** What a reading says without its layout; several rules compare the same texts. */
export const lettersSaid = once((reading: Reading<unknown>): string => lettersOf(saidOf(reading)));
