import type { NarrativeRatioMismatch } from "../../../rules/consistency/narrative-ratio-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const narrativeRatioMismatch: RuleWords<NarrativeRatioMismatch> = {
  title: "自报比率与金额不符",
  why: "结转结余率、预算调整率、预算完成率都能由同一份报告的金额算出；自报的数与算出的不同，按它计的分也就需要说明。",
  formula:
    "按本报告所印公式（未印的按通行公式）重算：结转结余率 = (预算 − 执行) ÷ 预算，预算调整率 = (调整后预算 − 年初预算) ÷ 年初预算，预算完成率 = 执行 ÷ 预算，收入预算完成率 = 本年收入 ÷ 预算收入（预算可能调整过，记为中等）；与自报的差超过各数末位的一半；公式中有报告未印的数则不判断",
  example: "年初预算 400，调整后 500，自报预算调整率 0：(500 − 400) ÷ 400 = 25%",
  wrong:
    "报告的除外条款（如因落实国家政策而调整的不算）把差额全部除外，而除外多少没有印出时；收入预算年中调整过而没有印出时。",
  says: ({ name, stated, sum, exemptions, isOfRow }) =>
    `“${name}”自报 ${stated}${isOfRow ? "（与支出的执行率同数）" : ""}，而按本报告的金额 ${sum}，${exemptions.length > 0 ? `报告写明${exemptions.map(quote).join("、")}，除外的各是多少` : "哪一个数字有误"}？`,
  clears: () => "更正比率，或列出除外的金额与算法",
};

const quote = (clause: string) => `“${clause}”`;
