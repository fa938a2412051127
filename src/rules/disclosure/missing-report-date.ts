import type { Rule } from "../rule.ts";

/** Nothing but that it is so. */
export type MissingReportDate = null;

export const missingReportDate: Rule<"missing-report-date", MissingReportDate> = {
  id: "missing-report-date",
  category: "disclosure",
  severity: "info",
  needsWhole: true,
  *checkReport({ id, reportDate, evaluations }) {
    const [first] = evaluations;
    if (reportDate !== null || !first) return;
    yield {
      subject: id,
      data: null,
      printed: null,
      at: [first.at],
    };
  },
};
