import { ofReport } from "../findings/of-report.ts";
import type { Voice } from "./language.ts";

/** The programmes of an excerpt, each once, in the order of its rows. */
export const programmesOf = (
  { say, excerpts }: Pick<Voice, "say" | "excerpts">,
  report: string,
): string[] => [
  ...new Set(ofReport(excerpts.evaluations, report).map(({ programme }) => say.words.programme[programme])),
];

/** The host of an address; null where there is none. */
export const hostOf = (address: string | null): string | null =>
  address === null ? null : new URL(address).host;
