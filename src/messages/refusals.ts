import type { Refusal } from "../model/refusal.ts";
import type { Language } from "../model/words.ts";
import { tell } from "../model/words-of.ts";
import { refusals as en } from "./en/refusals/index.ts";
import { nestQuotes } from "./quotes.ts";
import { refusals as zh } from "./zh/refusals/index.ts";

/** Why a file is not read, as a sentence: what was found, and what to do. */
export const sayRefusal = (refusal: Refusal, language: Language): string =>
  nestQuotes(tell({ zh, en }[language], refusal));
