import type { Messages } from "../../../src/messages/index.ts";
import { breaches } from "./breaches.ts";
import type { Called } from "./called.ts";
import { checking } from "./checking.ts";
import { command } from "./command.ts";
import { comparisons } from "./comparisons.ts";
import { filed } from "./filed.ts";
import { lists } from "./lists.ts";
import { notices } from "./notices.ts";
import { refusals } from "./refusals.ts";
import { single } from "./single.ts";
import { terminal } from "./terminal.ts";
import { troubles } from "./troubles.ts";
import { whole } from "./whole.ts";

/**
 * Arguments for every function that says something; the compiler asks for those of a new one. What is said of findings
 * is tried on findings, by the tests of each rule and by `rules.test.ts`.
 */
export const samples: Called<Omit<Messages, "rules">> = {
  notices,
  refusals,
  troubles,
  breaches,
  ...filed,
  ...terminal,
  ...whole,
  ...lists,
  ...comparisons,
  ...checking,
  ...single,
  ...command,
};
