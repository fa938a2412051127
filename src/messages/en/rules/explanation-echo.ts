import type { ExplanationEcho } from "../../../rules/disclosure/explanation-echo.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const explanationEcho: RuleWords<ExplanationEcho> = {
  title: "The explanation repeats its row label",
  why: "The rows on fund management ask how money was allocated, released and used; a copied label leaves them blank.",
  formula: "the text of the explanation is that of its own row label; one flag per evaluation",
  example: "The row “timeliness of release” is explained by “timeliness of release”",
  wrong: "Where the label was printed into the cell when the table was turned into text.",
  says: ({ name, rows }) =>
    `“${name}”: explanations of fund management that only repeat their labels: ${rows.length} (${rows.join(", ")}): what was the case?`,
  clears: () => "say how the money was allocated, released and used",
};
