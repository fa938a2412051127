import { parseLines } from "../model/place.ts";
import type { ToldFlag } from "../model/told.ts";
import { Severity } from "../model/words.ts";
import { RULES } from "../rules/index.ts";

/** Questions of one rule that have one cause: a unit, a formula, a column that was filled in one way. */
export interface Cause {
  rule: string;
  severity: Severity;
  clears: string;
  flags: ToldFlag[];
}

/** The questions that rest on one line of the report. */
export interface Row {
  line: number;
  flags: ToldFlag[];
}

/** The questions about a file, as whoever mends it meets them. */
export interface Heaps {
  /** One cause, several rows: the gravest first, then the most frequent. */
  once: Cause[];
  /** Everything else that is owed an answer, down the report. */
  rows: Row[];
  /** What asks for nothing and is told for reference. */
  context: ToldFlag[];
}

const WITH_ONE_CAUSE = new Set<string>(RULES.flatMap(({ id, mendedOnce }) => (mendedOnce ? [id] : [])));

/** So many rows filled in one way are a habit, not slips: 18 results that repeat their targets are one copied column. */
const MANY = 3;

/**
 * Divides the questions into what is mended once for many rows and what is mended row by row. One cause is what the rule
 * says has one, or what it finds on many rows.
 */
export function heapsOf(flags: ToldFlag[]): Heaps {
  const owed = flags.filter(({ severity }) => severity !== "info");
  const once = [...Map.groupBy(owed, ({ rule }) => rule)].flatMap(([rule, own]) =>
    own.length >= (WITH_ONE_CAUSE.has(rule) ? 2 : MANY) ? causeOf(own) : [],
  );
  const taken = new Set(once.flatMap((cause) => cause.flags));
  const lines = Map.groupBy(
    owed.filter((flag) => !taken.has(flag)),
    ({ line }) => parseLines(line)[0] ?? 1,
  );
  return {
    once: once.toSorted((a, b) => rank(a) - rank(b) || b.flags.length - a.flags.length),
    rows: [...lines]
      .map(([line, own]) => ({ line, flags: own.toSorted((a, b) => rank(a) - rank(b)) }))
      .toSorted((a, b) => a.line - b.line),
    context: flags.filter(({ severity }) => severity === "info"),
  };
}

function causeOf(flags: ToldFlag[]): Cause[] {
  const [gravest] = flags.toSorted((a, b) => rank(a) - rank(b));
  return gravest ? [{ rule: gravest.rule, severity: gravest.severity, clears: gravest.clears, flags }] : [];
}

const rank = ({ severity }: { severity: Severity }) => Severity.options.indexOf(severity);
