import { programmeNames } from "../../model/programmes.ts";
import { sayYuan } from "../../values/money.ts";
import type { Messages } from "../shape.ts";
import { number } from "./plural.ts";
import { shortYuan } from "./short-yuan.ts";

const scope: Messages["words"]["scope"] = {
  project: "project",
  listed: "listed project",
  department: "whole department",
  summary: "summary",
};

const form: Messages["words"]["form"] = {
  "transfer-payment": "Transfer payment self-evaluation form",
  "project-expenditure": "Project expenditure self-evaluation form",
  "department-overall": "Whole-department self-evaluation form",
  "project-list": "List of evaluated projects",
  narrative: "Narrative report",
  excerpt: "Excerpt (the form of the original was not noted)",
};

const formShort: Messages["words"]["formShort"] = {
  "transfer-payment": "transfer payment form",
  "project-expenditure": "project form",
  "department-overall": "department form",
  "project-list": "project list",
  narrative: "narrative report",
  excerpt: "excerpt",
};

const role: Messages["words"]["role"] = {
  initial: "initial budget",
  budget: "budget",
  change: "change of budget",
  issued: "issued",
  received: "received",
  available: "available",
  executed: "executed",
  passed_on: "passed on",
  carried_in: "carried in",
  carried_out: "carried over",
  left: "left over",
  returned: "returned",
  saved: "saved",
  planned: "planned",
  contract: "contract",
  per_head: "per head",
  other_time: "another time",
  sample: "sample",
  part: "a part",
  context: "context",
};

const source: Messages["words"]["source"] = {
  total: "Total",
  central: "Central funds",
  local: "Local funds",
  appropriation: "Appropriation of the year",
  carried_over: "Carried over from the year before",
  fiscal: "Fiscal funds, level not stated",
  other: "Other funds",
};

const level: Messages["words"]["level"] = {
  province: "Province",
  prefecture: "Prefecture",
  county: "County",
};

const programme = programmeNames("en");

const mark: Messages["words"]["mark"] = {
  exceeded: "Exceeded",
  met: "Met",
  self_declared: "Self-declared",
  unverifiable: "Unverifiable",
  not_met: "Missed",
};

const basis: Messages["words"]["basis"] = {
  numeric: "Target and actual are both figures",
  date: "Target and actual are both dates",
  restated: "The actual repeats the target’s bound",
  self_declared: "The actual repeats the target’s words",
  score: "Known from the score alone",
  missing: "No comparable value is printed",
};

const ignored: Messages["words"]["ignored"] = {
  footnote: "footnote",
  heading: "heading",
  "table header": "table header",
  "repeated header": "repeated table header",
  "layout litter": "layout residue",
  "blank template row": "blank row of the form",
  "empty field": "field left empty",
  signature: "signature or seal",
  "background prose": "background narrative",
};

export const words: Messages["words"] = {
  scope,
  form,
  formShort,
  source,
  role,
  level,
  programme,
  mark,
  basis,
  ignored,
  inYuan: (column) => `${column} (yuan)`,
  asRatio: (column) => `${column} (1 is 100%)`,
  others: (count) => `See all, ${number(count)} more`,
  drawn: (drawn, all) =>
    drawn < all
      ? `Of ${number(all)} rows only the first ${number(drawn)} are drawn; the data have the rest.`
      : "",
  join: (...sentences) => sentences.filter((sentence) => sentence !== "").join(" "),
  gap: " ",
  list: (items) => items.join(", "),
  series: (items) => items.join("; "),
  between: "; ",
  labelled: (label, text) => `${label}: ${text}`,
  colon: ": ",
  aside: (text) => ` (${text})`,
  described: (title, sentence) => `${title}. ${sentence}`,
  money: (yuan, beside) => sayYuan(yuan, "en", beside),
  moneyShort: shortYuan,
  tick: (yuan) => shortYuan(yuan),
  gloss: (english: string | null) => english ?? "",
  named: (name, english) => (english === null ? name : `${english} (${name})`),
  called: (name, english) => english ?? name,
  notPrinted: "not printed",
  none: "—",
  unexplained: (missed, silent) => {
    if (silent === 0) return missed === 1 ? "with a reason given" : "each with a reason given";
    if (silent === missed) return missed === 1 ? "with no reason given" : "none with a reason given";
    return `${number(silent)} of them with no reason given`;
  },
};
