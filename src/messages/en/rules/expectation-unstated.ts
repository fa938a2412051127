import type { ExpectationUnstated } from "../../../rules/disclosure/expectation-unstated.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const expectationUnstated: RuleWords<ExpectationUnstated> = {
  title: "Better than an expectation that is not stated",
  why: "To exceed an expectation there must be one; where it is not printed, nobody knows by how much it was exceeded.",
  formula:
    "the result says that it exceeded an expectation, plan or target, and the row prints none; one flag per evaluation",
  example: "“More than expected: 860 people trained”, with no number planned",
  wrong: "Where the expectation stands in another document that is public.",
  says: ({ name, rows }) =>
    `“${name}” says that it exceeded expectations, which are not printed (${rows.map((row) => `“${row}”`).join(", ")}): what was expected?`,
  clears: () => "print the expected values",
};
