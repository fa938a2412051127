import type { WeakReason } from "../../../rules/disclosure/weak-reason.ts";
import type { RuleWords } from "../../../rules/rule.ts";
export const weakReason: RuleWords<WeakReason> = {
  title: "有原因而无改进措施",
  why: "这一栏要写的是未完成原因和改进措施；只写原因，没有写怎么办，读者不知道下一年会有什么不同。",
  formula:
    "没有达到目标，原因栏有字，而其中没有任何表示改进的词（措施、改进、加强、下一步……），正文的措施也没有提到这一指标",
  example: "原因栏只写“上级未安排”，没有写今后怎么办",
  wrong: "差距由政策或上级安排造成、单位无从改进，或改进措施用了词表以外的说法时。",
  says: ({ name, reason }) => `“${name}”没有达到目标，原因写的是“${reason}”，没有写改进措施，今后怎么办？`,
  clears: () => "补写改进措施，或说明为何无法改进",
};
