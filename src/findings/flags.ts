import type { FlagRow } from "../model/tables/flags.ts";

const SEVERITIES: FlagRow["severity"][] = ["high", "medium", "low", "info"];

/** Flags in two parts: those a reader should meet at once, the gravest first, and those to be opened. */
export interface FlagParts {
  first: FlagRow[];
  rest: FlagRow[];
}

/** Within one severity the order of the report is kept. */
export function splitFlags(flags: FlagRow[]): FlagParts {
  const of = (severities: FlagRow["severity"][]) =>
    severities.flatMap((severity) => flags.filter((flag) => flag.severity === severity));
  return { first: of(SEVERITIES.slice(0, 2)), rest: of(SEVERITIES.slice(2)) };
}

/** A flag's id as an anchor: what is no letter, digit or dash of ASCII is written as its code. */
export function flagAnchor({ flag_id }: FlagRow): string {
  return flag_id.replace(/[^\w-]/gu, (char) => `u${char.codePointAt(0)?.toString(16)}`);
}
