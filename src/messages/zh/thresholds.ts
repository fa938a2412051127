import { THRESHOLDS, type ThresholdId } from "../../model/thresholds.ts";
import { sayYuan } from "../../values/money.ts";
import { percent } from "../../values/print.ts";

const { totalPoints, lowExecution, highScore, sameFigure, nearCeiling, flatteredRate, exactHit } = THRESHOLDS;
const own = (text: string) => `${text}，本站自定`;
const share = (id: ThresholdId, before: string, behind = "") =>
  own(before + percent(THRESHOLDS[id]) + behind);
const letters = (id: ThresholdId, before: string) => own(`${before} ${THRESHOLDS[id]} 个字`);

/** Where each rule begins to speak, and where that comes from. */
export const thresholds: Record<ThresholdId, string> = {
  lowExecution: `执行率低于 ${percent(lowExecution)} 须说明原因，至少一个省的自评表如此要求`,
  veryLowExecution: share("veryLowExecution", "执行率低于 "),
  unspentUnexplained: share("unspentUnexplained", "执行率低于 "),
  largeUnspent: own(`未支出达到 ${sayYuan(THRESHOLDS.largeUnspent)}`),
  totalPoints: `自评表的总分为 ${totalPoints} 分（执行 10、产出 50、效益 30、满意度 10）`,
  sameFigure: own(`相差 ${percent(sameFigure)} 以内视为同一数字的另一种印法`),
  sameThing: letters("sameThing", "旁边相同的不少于"),
  alikeGoals: share("alikeGoals", "两段文字有 ", " 相同"),
  echoedText: letters("echoedText", "两段文字都不少于"),
  vagueResult: letters("vagueResult", "完成情况不超过"),
  duplicateText: letters("duplicateText", "相同的文字不少于"),
  adjustment: share("adjustment", "调整达到 ", "，记为轻"),
  largeAdjustment: share("largeAdjustment", "调整达到 ", "，记为中"),
  hugeAdjustment: share("hugeAdjustment", "调整达到 ", "，记为重"),
  flatteredRate: own(`执行率高出 ${flatteredRate * 100} 个百分点`),
  highScore: `${highScore} 分为“优”的起点`,
  fullMarks: own(`指标不少于 ${THRESHOLDS.fullMarks} 项`),
  listInFull: own(`清单不少于 ${THRESHOLDS.listInFull} 项`),
  nearCeiling: own(`总分达到可得分的 ${percent(nearCeiling)}`),
  concentratedWeight: own(`一项指标达到 ${THRESHOLDS.concentratedWeight} 分`),
  overCompletion: share("overCompletion", "实际达到目标的 "),
  farOverCompletion: share("farOverCompletion", "实际达到目标的 ", "，记为中"),
  nearlyWhole: share("nearlyWhole", "人人满意一类的目标做到 ", "，记为中"),
  exactHit: own(`与门槛相差不超过 ${exactHit} 个百分点`),
  mainPart: share("mainPart", "所说的主要部分不到合计的 "),
};
