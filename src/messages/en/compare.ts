import { explainBelow } from "../lines.ts";
import type { Messages } from "../shape.ts";
import { number } from "./plural.ts";

export const compare: Messages["compare"] = {
  title: "Compare",
  kicker: "Every unit and year, a line each",
  headline: (units) => {
    const below = units.filter(({ rate }) => rate !== null && rate.ratio < 0.9).length;
    const asked = units.reduce((sum, { heavy }) => sum + heavy, 0);
    return `${number(units.length)} reports: ${number(below)} spent less than nine tenths, ${number(asked)} points to be asked first`;
  },
  standfirst:
    "The rate is the sum executed divided by the sum budgeted of the projects listed, never an average of rates. Units of different levels or years are not peers: filter by level first.",
  table: "Unit by unit",
  caption: "A line for each report; amounts add up only projects with a form or a list entry of their own",
  unit: "Unit and year",
  level: "Level",
  budget: "Annual budget",
  executed: (money) => `executed ${money}`,
  rate: "Execution rate",
  below: (below, rated) => `${number(below)} of ${number(rated)} below ${explainBelow}`,
  unspent: "Unspent",
  checkable: "Checkable",
  missed: "Missed",
  unexplained: (count) => `${number(count)} unexplained`,
  heavy: "To ask first",
  brief: "brief",
  stated: "as the report states",
  of: (part, whole) => `${number(part)} / ${number(whole)}`,
  sorts: [
    ["unit", "Unit and year"],
    ["budget", "Annual budget"],
    ["rate", "Execution rate"],
    ["unspent", "Unspent"],
    ["checkable", "Checkable indicators"],
    ["missed", "Missed indicators"],
    ["heavy", "To ask first"],
  ],
  take: "Counted from the tables of reports, evaluations, indicators and flags:",
};
