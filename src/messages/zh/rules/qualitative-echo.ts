import type { QualitativeEcho } from "../../../rules/disclosure/qualitative-echo.ts";
import type { NamedText, RuleWords } from "../../../rules/rule.ts";
export const qualitativeEcho: RuleWords<QualitativeEcho> = {
  title: "定性指标重复目标",
  why: "目标写“有所提升”，完成情况也写“有所提升”，只表示单位自己认为达到了，没有可以核对的事实。",
  formula: "没有数字的目标与实际完成值一字不差（前面的“=”不算）；一份自评合为一条，列出所有这样的指标",
  example: "目标“运行良好”，实际完成值“运行良好”",
  wrong: "“是／否”“按时完成”一类的目标，本来只能这样回答时；所以只作提示。",
  says: ({ name, echoes }) =>
    `“${name}”有 ${echoes.length} 项定性指标的实际完成值与目标一字不差（${echoes.map(sayEcho).join("、")}），有哪些事实可以核对？`,
  clears: () => "写出可以核对的事实、数字或依据",
};

const sayEcho = ({ name, said }: NamedText) => `${name}“${said}”`;
