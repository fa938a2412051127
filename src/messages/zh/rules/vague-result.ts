import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { VagueResult } from "../../../rules/disclosure/vague-result.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const vagueResult: RuleWords<VagueResult> = {
  title: "完成情况过于简略",
  why: "目标几十个字，完成情况只有“已完成”，读者无从判断完成了哪些、完成到什么程度。",
  formula: `目标完成情况去掉标点后不超过 ${THRESHOLDS.vagueResult} 个字，且其中没有数字；项目清单一份报告合为一条`,
  example: "三项目标的完成情况只写“基本完成”：4 个字",
  wrong: "目标只有一件事、完成与否一句话就能说清时。",
  says: (found) =>
    found.of === "form"
      ? `“${found.name}”的完成情况只写“${found.result}”（${found.letters} 个字），具体完成了什么？`
      : `项目清单中 ${found.projects.length} 个项目的完成情况只有几个字（${listed(found.projects)}），具体完成了什么？`,
  clears: () => "对照目标逐项写明完成情况",
};
