import type { Language } from "../model/words.ts";
import { en } from "./en/index.ts";
import type { Messages } from "./shape.ts";
import { zh } from "./zh/index.ts";

export type { Messages } from "./shape.ts";

/** The words of the pages, by language. */
export const messages: Record<Language, Messages> = { zh, en };
