import type { Messages } from "../shape.ts";
import { about } from "./about.ts";
import { audit } from "./audit.ts";
import { breaches } from "./breaches.ts";
import { brief } from "./brief.ts";
import { check } from "./check.ts";
import { command } from "./command.ts";
import { compare } from "./compare.ts";
import { crosswalk } from "./crosswalk.ts";
import { data } from "./data.ts";
import { drawn } from "./drawn.ts";
import { evaluation } from "./evaluation.ts";
import { excerpt } from "./excerpt.ts";
import { execution } from "./execution.ts";
import { filed } from "./filed.ts";
import { filter } from "./filter.ts";
import { flags } from "./flags.ts";
import { indicators } from "./indicators.ts";
import { letter } from "./letter.ts";
import { methods } from "./methods.ts";
import { notices } from "./notices.ts";
import { overview } from "./overview.ts";
import { peers } from "./peers.ts";
import { programmes } from "./programmes.ts";
import { refusals } from "./refusals/index.ts";
import { regions } from "./regions.ts";
import { released } from "./released.ts";
import { report } from "./report.ts";
import { rulePage } from "./rule-page.ts";
import { rules } from "./rules/index.ts";
import { search } from "./search.ts";
import { site } from "./site.ts";
import { source } from "./source.ts";
import { terminal } from "./terminal.ts";
import { thresholds } from "./thresholds.ts";
import { troubles } from "./troubles/index.ts";
import { usages } from "./usages.ts";
import { words } from "./words.ts";
import { years } from "./years.ts";

export const en: Messages = {
  site,
  words,
  overview,
  execution,
  indicators,
  filter,
  flags,
  letter,
  rulePage,
  rules,
  thresholds,
  notices,
  refusals,
  audit,
  report,
  source,
  excerpt,
  evaluation,
  data,
  methods,
  years,
  regions,
  programmes,
  peers,
  crosswalk,
  check,
  compare,
  drawn,
  command,
  usages,
  filed,
  released,
  terminal,
  troubles,
  breaches,
  brief,
  search,
  about,
};
