import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";
import { words } from "./words.ts";

const name: Messages["crosswalk"]["name"] = {
  "duplicate-enrolment": "Persons enrolled twice",
  "false-enrolment": "Persons falsely enrolled",
  enrolment: "Persons enrolled",
  "inpatient-reimbursement": "Reimbursement rate of inpatient costs within policy",
  "payment-reform": "Payment method reform",
  "reserve-months": "Months the accumulated fund balance can pay for",
  "outpatient-pooling": "Outpatient pooling",
  "policy-awareness": "Policy awareness rate",
  "insured-satisfaction": "Satisfaction of the insured",
  "aid-people": "Number of times assistance was given",
  "aid-inpatient-ratio": "Inpatient assistance rate for priority recipients",
  "aid-enrolment-coverage": "Coverage of subsidised enrolment",
  "aid-settlement": "Coverage of one-stop instant settlement",
  "aid-batches": "Batches in which funds were disbursed",
  "aid-accuracy": "Accuracy in handling medical assistance",
  "aid-burden": "Medical cost burden on people in hardship",
  "aid-convenience": "Ease of access to care for people in hardship",
  "aid-relief-system": "Effect on the social assistance system",
  "aid-security-system": "Effect on the healthcare security system",
  "aid-awareness": "Awareness rate of medical assistance policy",
  "aid-satisfaction": "Satisfaction of assistance recipients",
  "system-uptime": "Uptime of the healthcare security information system",
  "fund-inspections": "Unannounced inspections of healthcare security funds",
  "supervision-coverage": "Share of designated providers inspected",
  training: "Healthcare security training",
  publicity: "Publicity for healthcare security policy",
  "supervision-capacity": "Capacity for supervision of healthcare security",
  procurement: "Implementation of centralised procurement",
  "procurement-awareness": "Awareness rate of centralised procurement of drugs and consumables",
  "service-satisfaction": "Satisfaction of the insured with healthcare security services",
  "care-coverage": "Enrolment coverage of long-term care insurance",
  "care-duplicate": "Persons enrolled twice in long-term care insurance",
  "care-false": "Persons falsely enrolled in long-term care insurance",
  "care-burden": "Relief of the cost of care",
  "care-satisfaction": "Satisfaction of long-term care recipients",
  "veteran-people": "Number of retired veteran cadres",
  "veteran-settlement": "Instant settlement rate of medical costs",
  "veteran-awareness": "Policy awareness rate (retired veteran cadres)",
  "veteran-satisfaction": "Satisfaction of the insured (retired veteran cadres)",
  "mutual-batches": "Batches in which mutual aid funds were disbursed",
  "mutual-satisfaction": "Satisfaction of mutual aid recipients",
  "operations-training": "Publicity and training sessions",
  "operations-accuracy": "Accuracy in handling cases",
  "operations-satisfaction": "Satisfaction of service users (administration)",
};

export const crosswalk: Messages["crosswalk"] = {
  name,
  fold: (count) => plural(count, "indicator, side by side", "indicators, side by side"),
  title: "The same indicator across reports",
  heading: ({ shared, unmatched }) =>
    `${plural(shared.length, "indicator is", "indicators are")} found in two reports or more, ${plural(unmatched.length, "printed row matches", "printed rows match")} none`,
  lead: ({ shared, alone, unmatched }) =>
    "Reports do not always call the same indicator by the same name; a crosswalk brings them together here. " +
    `Those found in at least two reports stand side by side (${number(shared.length)}); ${plural(alone.length, "is", "are")} found in one only, and rows that match none come last (${number(unmatched.length)}). ` +
    "Targets and actual values are given as printed; units and levels differ, so nothing is added up or averaged.",
  caption: "Indicators found in at least two reports",
  ownCaption: (programme) => `Indicators by common name: ${programme}`,
  count: (title, reports) => `${title} · ${plural(reports, "report", "reports")}`,
  place: "Report and printed name",
  printed: (level, printed) => `${words.level[level]} · ${printed}`,
  alone: (count) =>
    `${plural(count, "indicator is", "indicators are")} found in one report only; ${count === 1 ? "it stands" : "they stand"}, with all others, on the pages of the programmes:`,
  unmatched: (count) => `${plural(count, "printed row has", "printed rows have")} no common name`,
  none: "No indicators have been printed for this programme yet.",
};
