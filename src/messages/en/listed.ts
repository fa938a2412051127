import type { NamedText } from "../../rules/rule.ts";

/** Indicators by name, each with what it printed. */
export const listed = (printed: NamedText[]): string =>
  printed.map(({ name, said }) => `“${name}” ${said}`).join(", ");
