import type { ScoreWithoutFigure } from "../../../rules/disclosure/score-without-figure.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const scoreWithoutFigure: RuleWords<ScoreWithoutFigure> = {
  title: "计分所用的数没有印出",
  why: "评分标准按比率或数量给分，而实际完成情况里没有这个数，得分就无从核对。",
  formula: "评分标准写明按比率或按数量分档计分，该行有得分，而实际完成情况除得分外没有数字；一份自评合为一条",
  example: "标准“30 家以上得满分”，实际完成“检查数量达到要求”，得满分",
  wrong: "数字写在没有公开的评分底稿里时。",
  says: ({ name, rows }) =>
    `“${name}”有 ${rows.length} 项指标按比率或数量计分，而没有写出这个数（${listed(rows, " 分")}），得分是怎样算出的？`,
  clears: () => "写出计分所用的比率或数量",
};
