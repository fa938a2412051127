import { THRESHOLDS, type ThresholdId } from "../../model/thresholds.ts";
import { sayYuan } from "../../values/money.ts";
import { percent } from "../../values/print.ts";

const { totalPoints, lowExecution, highScore, sameFigure, nearCeiling, flatteredRate, exactHit } = THRESHOLDS;
const own = (text: string) => `${text}, set by this site`;
const share = (id: ThresholdId, before: string, behind = "") =>
  own(before + percent(THRESHOLDS[id]) + behind);
const letters = (id: ThresholdId, before: string) => own(`${before} ${THRESHOLDS[id]} characters`);

/** Where each rule begins to speak, and where that comes from. */
export const thresholds: Record<ThresholdId, string> = {
  lowExecution: `at least one provincial form demands an explanation below ${percent(lowExecution)}`,
  veryLowExecution: share("veryLowExecution", "execution below "),
  unspentUnexplained: share("unspentUnexplained", "execution below "),
  largeUnspent: own(`${sayYuan(THRESHOLDS.largeUnspent, "en")} or more unspent`),
  totalPoints: `the forms score out of ${totalPoints} (execution 10, output 50, outcome 30, satisfaction 10)`,
  sameFigure: own(`two figures within ${percent(sameFigure)} are taken for one, printed twice`),
  sameThing: letters("sameThing", "beside the numbers, in common at least"),
  alikeGoals: share("alikeGoals", "two texts ", " alike"),
  echoedText: letters("echoedText", "both texts at least"),
  vagueResult: letters("vagueResult", "a result of at most"),
  duplicateText: letters("duplicateText", "the same text, of at least"),
  adjustment: share("adjustment", "adjusted by ", " or more: low"),
  largeAdjustment: share("largeAdjustment", "adjusted by ", " or more: medium"),
  hugeAdjustment: share("hugeAdjustment", "adjusted by ", " or more: high"),
  flatteredRate: own(`the rate is higher by ${flatteredRate * 100} percentage points`),
  highScore: `${highScore} points is where “excellent” begins`,
  fullMarks: own(`at least ${THRESHOLDS.fullMarks} indicators`),
  listInFull: own(`at least ${THRESHOLDS.listInFull} projects`),
  nearCeiling: own(`a total of ${percent(nearCeiling)} or more of the points within reach`),
  concentratedWeight: own(`one indicator of ${THRESHOLDS.concentratedWeight} points or more`),
  overCompletion: share("overCompletion", "an actual of ", " of the target or more"),
  farOverCompletion: share("farOverCompletion", "an actual of ", " of the target or more: medium"),
  nearlyWhole: share("nearlyWhole", "a target such as everyone satisfied, reached to ", " or more: medium"),
  exactHit: own(`no more than ${exactHit} percentage points off`),
  mainPart: share("mainPart", "what is called the main part is less than ", " of the whole"),
};
