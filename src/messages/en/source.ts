import type { StatementKind } from "../../model/words.ts";
import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

const statement: Record<string, string> = {
  problem: "problem",
  measure: "measure",
  target: "target in words",
  staffing: "posts and staff",
  assets: "assets",
} satisfies Record<StatementKind, string>;

export const source: Messages["source"] = {
  title: (place) => `Printed text of ${place}`,
  headline: (place, lines, { used }) =>
    `${place}: data were read from ${number(used)} of ${plural(lines, "printed line", "printed lines")}`,
  standfirst:
    "On the left the text as it was collected, with line numbers to cite; a vertical bar is a tab of the text, the edge of a cell. Beside each line stands what was read from it, or why nothing was.",
  redacted:
    "Names, signatures and telephone numbers of persons were removed when the report was collected; square brackets show where.",
  kind: {
    evaluation: "Self-evaluation",
    fund: "Funds",
    indicator: "Indicator",
    management: "Fund management",
    statement: "Statement",
    amount: "Amount",
  },
  readingText: ({ kind: what, text }) => {
    const words = what === "statement" ? (statement[text] ?? text) : text;
    return words.length > 22 ? `${words.slice(0, 21)}…` : words;
  },
  crop: (page: number) => `What stands here on page ${page} of the scan`,
  form: "Form head and columns",
  more: (count) => ` and ${number(count)} more`,
  back: "Back to the report",
};
