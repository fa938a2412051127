import type { WordsOf } from "../../../model/words-of.ts";
import type { TroubleData } from "../../trouble.ts";
import { commandLines } from "./command-lines.ts";
import { disks } from "./disks.ts";
import { excerpts } from "./excerpts.ts";
import { letters } from "./letters.ts";
import { releases } from "./releases.ts";
import { reports } from "./reports.ts";
import { sources } from "./sources.ts";

/** Why a command stops, and what else it has to say of its work: what was found, and what to do. */
export const troubles: WordsOf<TroubleData> = {
  ...commandLines,
  ...reports,
  ...excerpts,
  ...letters,
  ...sources,
  ...disks,
  ...releases,
};
