import type { Messages } from "../index.ts";
import { zh } from "../zh/index.ts";
import { evaluation } from "./evaluation.ts";
import { execution } from "./execution.ts";
import { filter } from "./filter.ts";
import { flags } from "./flags.ts";
import { indicators } from "./indicators.ts";
import { overview } from "./overview.ts";
import { report } from "./report.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { words } from "./words.ts";

export const en: Messages = {
  ...zh,
  site,
  words,
  overview,
  execution,
  indicators,
  filter,
  flags,
  report,
  source,
  evaluation,
  search,
};
