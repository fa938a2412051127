import type { Amiss } from "../../../evidence/texts/amiss.ts";
import type { NoIssueClaimed } from "../../../rules/disclosure/no-issue-claimed.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { sayYuan } from "../../../values/money.ts";
export const noIssueClaimed: RuleWords<NoIssueClaimed> = {
  title: "数字有差距而没有写问题",
  why: "自评是为了找出问题；钱没有用完、目标没有达到，而各栏一律写“无”，读者就看不到原因，也看不到怎样改进。",
  formula:
    "“存在问题和改进措施”各栏、原因各栏与“说明”全部空白或写“无”，而同一份自评执行率偏低、有未写原因的未达标指标，或未支出金额较大",
  example: "执行率 79%，七栏问题全写“无”，各指标的原因栏也都空着",
  wrong: "问题与原因写在没有公开的正文里时；表里根本没有这些栏目的，不在此列。",
  says: ({ name, troubles }) =>
    `“${name}”${troubles.map(sayTrouble).join("，")}，而存在问题、未完成原因各栏全部空白或写“无”，原因和改进措施写在哪里？`,
  clears: () => "在相应各栏写明问题、原因和改进措施",
};

function sayTrouble(amiss: Amiss): string {
  if (amiss.kind === "low_execution") return `预算执行率 ${amiss.rate}`;
  if (amiss.kind === "unspent") return `${amiss.row}有 ${sayYuan(amiss.yuan)}没有支出`;
  return `${amiss.count} 项指标没有达到目标`;
}
