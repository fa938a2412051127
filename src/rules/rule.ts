import type { Comparable } from "../model/comparable.ts";
import type { Evaluation, Indicator } from "../model/evaluation.ts";
import type { Place } from "../model/place.ts";
import type { Report } from "../model/report.ts";
import type { ThresholdId } from "../model/thresholds.ts";
import type { Category, Severity } from "../model/words.ts";
import type { Differing } from "./compare.ts";

/** What is said of a rule in one language: of itself, from which its page is written, and of each finding. */
export interface RuleWords<Data> {
  title: string;
  /** Why it matters, one or two sentences. */
  why: string;
  /** What is computed, as a formula in words. */
  formula: string;
  /** A worked example with figures. */
  example: string;
  /** When this flag is wrong. */
  wrong: string;
  /** A complete sentence with the figures in it, worded as a question to the unit. */
  says: (found: Data) => string;
  /** What would clear it. */
  clears: (found: Data) => string;
}

/** Something by its name, with what is printed of it. */
export interface NamedText {
  name: string;
  said: string;
}

/** What a generator yields: one matter to be explained, with its evidence; not yet a sentence. */
export interface Finding<Data = unknown> {
  /** The id of what it is about: a report, an evaluation, a fund row or an indicator. */
  subject: string;
  /** Tells two matters of one rule about one subject apart; must not depend on other findings. */
  part?: string;
  evaluation?: Pick<Evaluation, "id">;
  indicator?: Pick<Indicator, "id">;
  /** The rule's own severity where it is not given. */
  severity?: Severity;
  /** What its sentence tells: names, printed words and figures; `src/messages` makes the sentence of them. */
  data: Data;
  printed: string | null;
  /** What the report's own figures give instead, where they give one. */
  expected?: string | null;
  /** The sum on one line, to be redone on paper, where something is computed. */
  arithmetic?: string | null;
  /** Every printed place it rests on, the most telling first. */
  at: Place[];
}

/** A rule is meta plus a generator: guards first, the one yield last. */
export interface Rule<Id extends string = string, Data = unknown> {
  id: Id;
  category: Category;
  severity: Severity;
  thresholds?: ThresholdId[];
  /** Judges a total, or what is missing: silent where a part of the form was not read, for the gap may be
   * ours; `sources` where it needs no more than all sources of money. */
  needsWhole?: true | "sources";
  /** Its findings about one report have one cause, such as a formula, a unit or a column that the form lacks: one mend
   * answers all of them. */
  mendedOnce?: true;
  /** Judges one evaluation; the report is there for rules that look beside it. */
  check?: (evaluation: Evaluation, report: Report) => Iterable<Finding<Data>>;
  /** Judges a report as a whole. */
  checkReport?: (report: Report) => Iterable<Finding<Data>>;
  /** Compares reports: names what of each may be compared, and judges what differs, where it stands first. */
  compare?: {
    comparables: (report: Report) => Comparable[];
    judge: (differing: Differing) => Finding<Data>;
  };
}
