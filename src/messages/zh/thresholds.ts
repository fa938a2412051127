import { THRESHOLDS, type ThresholdId } from "../../model/thresholds.ts";
import { sayYuan } from "../../values/money.ts";
import { percent } from "../../values/print.ts";

const { totalPoints, lowExecution, highScore, sameFigure, nearCeiling, flatteredRate, exactHit } = THRESHOLDS;
const own = (text: string) => `${text}，本站自定`;
const share = (id: ThresholdId) => own(percent(THRESHOLDS[id]));
const letters = (id: ThresholdId) => own(`${THRESHOLDS[id]} 个字`);

/** Where each rule begins to speak, and where that comes from. */
export const thresholds: Record<ThresholdId, string> = {
  lowExecution: `执行率低于 ${percent(lowExecution)} 须说明原因，至少一个省的自评表如此要求`,
  veryLowExecution: share("veryLowExecution"),
  unspentUnexplained: share("unspentUnexplained"),
  largeUnspent: own(sayYuan(THRESHOLDS.largeUnspent)),
  totalPoints: `自评表的总分为 ${totalPoints} 分（执行 10、产出 50、效益 30、满意度 10）`,
  sameFigure: own(`相差 ${percent(sameFigure)} 以内视为同一数字的另一种印法`),
  sameThing: letters("sameThing"),
  alikeGoals: own(`${percent(THRESHOLDS.alikeGoals)} 相同`),
  echoedText: letters("echoedText"),
  vagueResult: letters("vagueResult"),
  duplicateText: letters("duplicateText"),
  adjustment: share("adjustment"),
  largeAdjustment: share("largeAdjustment"),
  hugeAdjustment: share("hugeAdjustment"),
  flatteredRate: own(`${flatteredRate * 100} 个百分点`),
  highScore: `${highScore} 分为“优”的起点`,
  fullMarks: own(`${THRESHOLDS.fullMarks} 项`),
  listInFull: own(`${THRESHOLDS.listInFull} 项`),
  nearCeiling: own(`可得分的 ${percent(nearCeiling)}`),
  concentratedWeight: own(`${THRESHOLDS.concentratedWeight} 分`),
  overCompletion: share("overCompletion"),
  farOverCompletion: share("farOverCompletion"),
  nearlyWhole: share("nearlyWhole"),
  exactHit: own(`${exactHit} 个百分点`),
  mainPart: share("mainPart"),
};
