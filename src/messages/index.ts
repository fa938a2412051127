import type { Language } from "../model/words.ts";
import { en } from "./en/index.ts";
import { zh } from "./zh/index.ts";

/** Everything a reader is told that is not data; another language is another object of this shape. */
export type Messages = typeof zh;

/** The words of the pages, by language. */
export const messages: Record<Language, Messages> = { zh, en };
