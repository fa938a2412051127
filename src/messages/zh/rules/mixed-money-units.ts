import type { MixedMoneyUnits } from "../../../rules/consistency/mixed-money-units.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const mixedMoneyUnits: RuleWords<MixedMoneyUnits> = {
  title: "各表金额单位不同",
  why: "一份报告里有的表用元、有的表用万元，直接比较或相加就会差一万倍；本站已按各表的单位换算。",
  formula: "一份报告各表所印的金额单位不止一种",
  example: "前五张表以元计（2,111,000），第六张表以万元计（349.20），后者合 3,492,000 元",
  wrong: "它不是差错，只是提示；各表格式由不同部门规定时，单位不同是正常的。",
  says: ({ evaluations, units }) =>
    `本报告 ${evaluations} 份自评的金额单位不一（${units.map(sayUnit).join("、")}），比较前是否都换算过？`,
  clears: () => "全报告统一金额单位",
};

const sayUnit = ({ unit, count }: MixedMoneyUnits["units"][number]) => `${unit} × ${count}`;
