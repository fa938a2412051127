import type { ExpectationUnstated } from "../../../rules/disclosure/expectation-unstated.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const expectationUnstated: RuleWords<ExpectationUnstated> = {
  title: "超过预期而没有写预期",
  why: "说“超过预期”，就要有预期；预期是多少没有写，超过多少也就不知道。",
  formula: "实际完成情况写超过（高于、好于）预期、计划或目标，而该行没有印目标；一份自评合为一条",
  example: "“已超过预期，实际培训 860 人”，没有写计划培训多少人",
  wrong: "预期写在别的文件里，随后公开时。",
  says: ({ name, rows }) =>
    `“${name}”说超过了预期（${rows.map((row) => `“${row}”`).join("、")}），没有写出预期，预期是多少？`,
  clears: () => "写出预期的数值",
};
