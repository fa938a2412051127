import type { Messages } from "../../../src/messages/index.ts";
import type { Called } from "./called.ts";
import { comparisons } from "./comparisons.ts";
import { lists } from "./lists.ts";
import { single } from "./single.ts";
import { whole } from "./whole.ts";

/** Arguments for every function that says something; the compiler asks for those of a new one. */
export const samples: Called<Messages> = { ...whole, ...lists, ...comparisons, ...single };
