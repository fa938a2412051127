import type { ExplanationEcho } from "../../../rules/disclosure/explanation-echo.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const explanationEcho: RuleWords<ExplanationEcho> = {
  title: "情况说明只重复栏目名",
  why: "资金管理情况要说明钱是怎样分配、下达、使用的；只重复栏目名，和空白一样看不出情况。",
  formula: "“情况说明”一格的文字与本行栏目名相同；一份自评合为一条",
  example: "“下达及时性”一行的情况说明写“下达及时性”",
  wrong: "表格转成文字时，栏目名被重复印进了说明一格时。",
  says: ({ name, rows }) =>
    `“${name}”资金管理情况有 ${rows.length} 栏只重复了栏目名（${rows.join("、")}），实际情况如何？`,
  clears: () => "写明分配、下达、使用的实际情况",
};
