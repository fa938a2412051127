import { THRESHOLDS, type ThresholdId } from "../../model/thresholds.ts";
import { sayYuan } from "../../values/money.ts";
import { percent } from "../../values/print.ts";

const { totalPoints, lowExecution, highScore, sameFigure, nearCeiling, flatteredRate, exactHit } = THRESHOLDS;
const own = (text: string) => `${text}, set by this site`;
const share = (id: ThresholdId) => own(percent(THRESHOLDS[id]));
const letters = (id: ThresholdId) => own(`${THRESHOLDS[id]} characters`);

/** Where each rule begins to speak, and where that comes from. */
export const thresholds: Record<ThresholdId, string> = {
  lowExecution: `at least one provincial form demands an explanation below ${percent(lowExecution)}`,
  veryLowExecution: share("veryLowExecution"),
  unspentUnexplained: share("unspentUnexplained"),
  largeUnspent: own(sayYuan(THRESHOLDS.largeUnspent, "en")),
  totalPoints: `the forms score out of ${totalPoints} (execution 10, output 50, outcome 30, satisfaction 10)`,
  sameFigure: own(`within ${percent(sameFigure)}`),
  sameThing: letters("sameThing"),
  alikeGoals: own(`${percent(THRESHOLDS.alikeGoals)} alike`),
  echoedText: letters("echoedText"),
  vagueResult: letters("vagueResult"),
  duplicateText: letters("duplicateText"),
  adjustment: share("adjustment"),
  largeAdjustment: share("largeAdjustment"),
  hugeAdjustment: share("hugeAdjustment"),
  flatteredRate: own(`${flatteredRate * 100} percentage points`),
  highScore: `${highScore} points is where “excellent” begins`,
  fullMarks: own(`${THRESHOLDS.fullMarks} indicators`),
  listInFull: own(`${THRESHOLDS.listInFull} projects`),
  nearCeiling: own(`${percent(nearCeiling)} of the points within reach`),
  concentratedWeight: own(`${THRESHOLDS.concentratedWeight} points`),
  overCompletion: share("overCompletion"),
  farOverCompletion: share("farOverCompletion"),
  nearlyWhole: share("nearlyWhole"),
  exactHit: own(`${exactHit} percentage points`),
  mainPart: share("mainPart"),
};
