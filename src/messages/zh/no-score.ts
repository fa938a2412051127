import type { Unscored } from "../../evidence/scores/score-audit.ts";

/** Why a printed standard gives no score. */
export const noScore: Record<Unscored, string> = {
  standard: "评价标准不是由一个比率或数目直接算出的",
  number: "报告没有印出可以代入标准的比率、数目或金额",
  weight: "分值没有印出",
  between_bands: "这个数落在标准所列各档之外",
  two_bands: "标准中有得分不同的两档都适用",
  part_of_a_step: "标准没有写明不足一档如何计分",
};
