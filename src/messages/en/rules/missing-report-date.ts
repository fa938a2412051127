import type { MissingReportDate } from "../../../rules/disclosure/missing-report-date.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const missingReportDate: RuleWords<MissingReportDate> = {
  title: "No date of filing",
  why: "Without a date nobody knows up to when the figures count, or which of two versions is the later.",
  formula: "no line of the report is a date of its own, and no full date is labelled as the day of filing",
  example: "The form ends with “remarks: none”, without a date",
  wrong: "Where the date stands on the web page or the covering letter and not in this file.",
  says: () => "No date of filing or signing was found in the report: when were these figures filed?",
  clears: () => "add the date",
};
