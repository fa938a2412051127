import { data } from "./data.ts";
import { evaluation } from "./evaluation.ts";
import { execution } from "./execution.ts";
import { indicators } from "./indicators.ts";
import { methods } from "./methods.ts";
import { overview } from "./overview.ts";
import { report } from "./report.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { words } from "./words.ts";

export const zh = { site, words, overview, execution, indicators, report, source, evaluation, data, methods };
