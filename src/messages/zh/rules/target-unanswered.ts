import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { TargetUnanswered } from "../../../rules/disclosure/target-unanswered.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const targetUnanswered: RuleWords<TargetUnanswered> = {
  title: "写在文字里的指标没有结果",
  why: "部门报告先用文字定下指标，后面却按另外的各行打分；定下的数做到了没有，读者看不到。",
  formula: `文字写的每条带数字的绩效指标，在各项指标、完成情况、所述问题与措施里都找不到同类的数，且旁边有 ${THRESHOLDS.sameThing} 个字与它相同；一份自评合为一条`,
  example: "“绩效指标：农村供水普及率达到 95%”，报告后面没有再提供水普及率",
  wrong: "结果写在随后公开的另一份文件里，或换了说法，本站没有认出时。",
  says: ({ name, targets }) =>
    `“${name}”有 ${targets.length} 条写在文字里的指标没有结果（${targets.map((target) => `“${target}”`).join("；")}），实际做到多少？`,
  clears: () => "逐条写出实际完成值",
};
