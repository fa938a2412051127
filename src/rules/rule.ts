import type { Evaluation, Indicator } from "../model/evaluation.ts";
import type { Place } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { Category, Severity } from "../model/words.ts";
import type { ThresholdId } from "./thresholds.ts";

/** What a rule says of itself in one language; its page is written from this. */
export interface RuleWords {
  title: string;
  /** Why it matters, one or two sentences. */
  why: string;
  /** What is computed, as a formula in words. */
  formula: string;
  /** A worked example with figures. */
  example: string;
  /** When this flag is wrong. */
  wrong: string;
}

/** What a generator yields: one matter to be explained, with its evidence. */
export interface Finding {
  /** The id of what it is about: a report, an evaluation, a fund row or an indicator. */
  subject: string;
  /** Tells two matters of one rule about one subject apart; must not depend on other findings. */
  part?: string;
  evaluation?: Evaluation;
  indicator?: Indicator;
  /** The rule's own severity where it is not given. */
  severity?: Severity;
  /** A complete sentence with the figures in it, worded as a question to the unit. */
  zh: string;
  en: string;
  printed: string | null;
  expected: string | null;
  /** The sum on one line, to be redone on paper; null where nothing is computed. */
  arithmetic: string | null;
  /** Every printed place it rests on, the most telling first. */
  at: Place[];
  /** What would clear it. */
  clears: { zh: string; en: string };
}

/** A rule is meta plus a generator: guards first, the one yield last. */
export interface Rule {
  id: string;
  category: Category;
  severity: Severity;
  thresholds?: ThresholdId[];
  /** Judges a total, or what is missing: silent where a part of the form was not read, for the gap may be ours. */
  needsWhole?: true;
  zh: RuleWords;
  en: RuleWords;
  /** Judges one evaluation; the report is there for rules that look beside it. */
  check?: (evaluation: Evaluation, report: Report) => Iterable<Finding>;
  /** Judges a report as a whole; the collection is there for rules that compare reports. */
  checkReport?: (report: Report, collection: Report[]) => Iterable<Finding>;
}
