import type { QuantityWithoutNumber } from "../../../rules/plausibility/quantity-without-number.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const quantityWithoutNumber: RuleWords<QuantityWithoutNumber> = {
  title: "数量指标没有数字",
  why: "数量指标要回答做了多少；目标只有文字，做多做少都算完成。",
  formula:
    "二级指标为数量指标，而指标值中没有数字（比率类指标由“比率类指标没有数值目标”提出，数量写在名称里的由“数量写在指标名里”提出）",
  example: "数量指标“开展巡查”，目标“普遍开展”，没有写 12 次还是 50 次",
  wrong: "上级下达的目标本为定性要求，只是归在数量指标之下时。",
  says: ({ name, target }) => `“${name}”列为数量指标，目标只写“${target}”，应做多少？`,
  clears: () => "给出数值目标，或改列为质量指标",
};
