import { lowExecution } from "./low-execution.ts";
import { rateMismatch } from "./rate-mismatch.ts";
import type { Rule } from "./rule.ts";

/** Every rule, in the order a reader meets them. */
export const RULES: Rule[] = [rateMismatch, lowExecution];
