import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number } from "./plural.ts";

const facet: Messages["filter"]["facet"] = {
  severity: "Severity",
  category: "Category",
  rule: "Rule",
  programme: "Programme",
  level: "Level",
  year: "Year",
  form: "Form",
  report: "Report",
  rate: "Execution rate",
  verdict: "Printed and recomputed",
  status: "Status",
  reason: "Reason",
};

const rate: Messages["filter"]["rate"] = {
  below: `Below ${explainBelow}`,
  reached: `${explainBelow} and above`,
  none: "No rate",
};

const verdict: Messages["filter"]["verdict"] = {
  agree: "Agree",
  differ: "Differ",
  "only-printed": "Printed only",
  "only-computed": "Recomputed only",
  zero: "Budget is 0",
  none: "Neither",
};

const reason: Messages["filter"]["reason"] = {
  given: "Given in the row",
  elsewhere: "Given elsewhere in the report",
  none: "Not given",
  "not-due": "Not required",
};

// the browser fills in counts that are not known when the page is built
const said = (count: number | string) => (typeof count === "number" ? number(count) : count);

export const filter: Messages["filter"] = {
  legend: "Filter and sort",
  facet,
  rate,
  verdict,
  reason,
  any: "All",
  year: (year) => year,
  option: (label, count) => `${label} (${number(count)})`,
  sort: "Sort by",
  asPrinted: "Order of the reports",
  upwards: (column) => `${column}, ascending`,
  downwards: (column) => `${column}, descending`,
  reset: "Show all",
  every: (all) => `Rows shown: all ${said(all)}.`,
  some: (shown, all) => `Rows shown: ${said(shown)} of ${said(all)}.`,
  none: (all) => `No row of ${said(all)} fits this selection; widen one of the choices.`,
  matters: {
    every: (all) =>
      `Entries shown: all ${said(all)}; flags of low severity and for context are one entry per rule.`,
    some: (shown, all) =>
      `Entries shown: ${said(shown)} of ${said(all)}; flags of low severity and for context are one entry per rule.`,
    none: (all) => `No entry of ${said(all)} fits this selection; widen one of the choices.`,
  },
  unknown: (values) => `The address asks for ${values}, which this page does not offer; it was ignored.`,
};
