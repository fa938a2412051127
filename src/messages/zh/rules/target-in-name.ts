import type { TargetInName } from "../../../rules/plausibility/target-in-name.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetInName: RuleWords<TargetInName> = {
  title: "数量写在指标名里",
  why: "要做多少写在指标名里，指标值只写 100% 或“按时完成”，实际做了多少没有地方填，也就无从核对。",
  formula: "指标名含“数字 + 量词”，而指标值为 100% 或只说完成、及时等，总体目标完成情况里也没有同一量词的数",
  example: "指标名“举办培训 12 场”，指标值 =100%，实际 100%：办了几场没有数字",
  wrong: "名称中的数字只是说明范围（如机构总数），而要考核的确是完成比例时。",
  says: ({ name, quantities, target }) =>
    `“${name}”的数量（${quantities.join("、")}）写在名称里，指标值只是 ${target}，实际做到多少？`,
  clears: () => "把数量写入指标值，并填实际完成的数量",
};
