import type { ExplanationEcho } from "../../../rules/disclosure/explanation-echo.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { plural } from "../plural.ts";
export const explanationEcho: RuleWords<ExplanationEcho> = {
  title: "The explanation repeats its row label",
  why: "The rows on fund management ask how money was allocated, released and used; a copied label says as little as a blank.",
  formula: "the text of the explanation is that of its own row label; one flag per evaluation",
  example: "The row “timeliness of release” is explained by “timeliness of release”",
  wrong: "Where the label was printed into the cell when the table was turned into text.",
  says: ({ name, rows }) =>
    `“${name}” explains ${plural(rows.length, "row of fund management by its own label", "rows of fund management by their own labels")} (${rows.join(", ")}): what was actually done?`,
  clears: () => "say how the money was allocated, released and used",
};
