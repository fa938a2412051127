import type { AbsoluteTarget } from "../../../rules/plausibility/absolute-target.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const absoluteTarget: RuleWords<AbsoluteTarget> = {
  title: "目标不留余地",
  why: "要求人人满意、人人知晓，或要求比率不低于 100%，这样的目标不留余地，也难以测量。",
  formula: "满意度、知晓率的目标为 100%（=、≥ 或不带符号），或任何比率的目标为 ≥100%",
  example: "“服务对象满意度”目标 =100%：100 名受访者有 1 名不满意就是没有完成",
  wrong: "对象很少、逐一回访，确可人人满意，或该比率本可超过 100% 时。",
  says: ({ name, targets }) => `“${name}”的目标不留余地（${listed(targets)}），做到与否如何测量？`,
  clears: () => "公开测量办法和样本量，或按实际可达的水平定目标",
};
