import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { MainPartSmall } from "../../../rules/consistency/main-part-small.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const mainPartSmall: RuleWords<MainPartSmall> = {
  title: "称为主要的只占小部分",
  why: "说“主要为”的那一部分占不到一半，要么这句话说的不是这笔钱，要么数字印错了，或其余部分没有写出。",
  formula: `“主要为”之后各部分之和 ÷ 之前的合计 < ${percent(THRESHOLDS.mainPart)}`,
  example: "“资产合计 200 万元，主要为存货 3 万元”：3 ÷ 200 = 1.5%",
  wrong: "“主要为”指另一件事，而本站把前后两个数连在了一起时。",
  says: ({ name, total, parts, share }) =>
    `“${name}”写合计 ${total}，主要为 ${parts}，只占 ${share}，其余是什么？`,
  clears: () => "写出其余各部分，或更正数字",
};
