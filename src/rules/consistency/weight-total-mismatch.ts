import { say } from "../../evidence/counts/gap.ts";
import { addUp, sayTally, scoreGap, type Tally, tally, weightGap } from "../../evidence/scores/score-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, placesOf, type Reading } from "../../model/reading.ts";
import type { Decimal } from "../../values/decimal.ts";
import type { Rule } from "../rule.ts";

export const weightTotalMismatch: Rule = {
  id: "weight-total-mismatch",
  category: "consistency",
  severity: "high",
  thresholds: ["totalPoints"],
  needsWhole: true,
  zh: {
    title: "分值合计不符",
    why: "分值决定每项指标在总分里占多重；合计不是 100，或一组指标之和不等于该组所印的分值，总分就没有了共同的尺度。",
    formula: "执行率分值 + Σ指标分值 ≠ 所印总分值（未印则为 100）；或一级指标各项分值之和 ≠ 标签中所印分值",
    example: "产出指标 (50) 下三项分值 20、20、15：20 + 20 + 15 = 55，比所印的 50 多 5",
    wrong: "表外另有分值未公开，或合并单元格丢失使某项指标归错了组时。",
  },
  en: {
    title: "Weights do not add up",
    why: "Weights say how much each indicator counts; if they are not 100, or a group is not what its label prints, the score has no common scale.",
    formula:
      "execution weight + Σ weights ≠ the printed total (100 where none is printed); or the weights of a level-1 group ≠ the weight in its label",
    example: "Three weights of 20, 20, 15 under 产出指标 (50): 20 + 20 + 15 = 55, 5 more than printed",
    wrong:
      "Where weights outside the table are not published, or lost merged cells put an indicator into the wrong group.",
  },
  *check(evaluation) {
    const { id, name, totalWeight } = evaluation;
    const total = weightGap(evaluation);
    const groups = groupGaps(evaluation);
    const [first] = groups;
    const found = first ?? total;
    if (!found) return;
    const printed = first ? first.label.text : (totalWeight?.text ?? null);
    const zhGroups = groups.map(({ label, sum }) => `「${label.text}」所列各项合计 ${say(sum)}`);
    const enGroups = groups.map(({ label, sum }) => `“${label.text}” lists ${say(sum)}`);
    const zhTotal = total ? [`全部分值合计 ${say(total.sum)}，应为 ${say(total.due)}`] : [];
    const scores = total ? scoreGap(evaluation) : null;
    const zhScores = scores ? [`各项得分合计 ${say(scores.sum)}，也不是所印总分 ${say(scores.due)}`] : [];
    const enScores = scores
      ? [`the scores are ${say(scores.sum)}, not the printed ${say(scores.due)} either`]
      : [];
    const enTotal = total ? [`all weights are ${say(total.sum)}, not ${say(total.due)}`] : [];
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」分值对不上：${[...zhGroups, ...zhTotal, ...zhScores].join("；")}，哪一项分值有误？`,
      en: `The weights of “${name.text}” do not add up: ${[...enGroups, ...enTotal, ...enScores].join("; ")}: which weight is wrong?`,
      printed,
      expected: say(first ? first.sum : found.due),
      arithmetic: sayTally(found),
      at: [
        ...groups.flatMap(({ label }) => label.at),
        ...placesOf(...found.addends),
        ...(total ? placesOf(totalWeight) : []),
      ],
      clears: { zh: "更正分值，使各组与总分相符", en: "correct the weights so that groups and total agree" },
    };
  },
};

function groupGaps({ groupWeights, indicators }: Evaluation): (Tally & { label: Reading<Decimal> })[] {
  return groupWeights.flatMap(({ label, level, weight }) => {
    const due = asPrinted(weight);
    const own = addUp(
      indicators.filter(({ level1 }) => level1 === label).map((indicator) => indicator.weight),
    );
    const found = level === 1 && due && own ? tally(own, due) : null;
    return found ? [{ ...found, label: weight }] : [];
  });
}
