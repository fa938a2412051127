import type { StaffAboveQuota } from "../../../rules/consistency/staff-above-quota.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const staffAboveQuota: RuleWords<StaffAboveQuota> = {
  title: "More staff than posts",
  why: "Money for staff follows authorised posts; where more people are in post, the report should say who pays for them.",
  formula: "staff in post > authorised posts, as stated in one place; administrative and other posts apart",
  example: "“12 administrative posts, 14 in post”: 14 − 12 = 2",
  wrong: "Where the staff include people who need no post, such as contract staff or resettled soldiers.",
  says: ({ name, posts, quota, staff }) =>
    `“${name}” states ${quota} posts of “${posts}编制” and ${staff} people in post: by which posts is the surplus of ${staff - quota} covered?`,
  clears: () => "say who holds no post and who pays for them",
};
