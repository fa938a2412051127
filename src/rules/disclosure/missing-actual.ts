import { isDash } from "../../evidence/texts/blank.ts";
import { placesOf, type Reading, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const missingActual: Rule = {
  id: "missing-actual",
  category: "disclosure",
  severity: "medium",
  needsWhole: true,
  zh: {
    title: "没有写实际完成情况",
    why: "有目标而没有完成情况，就没有东西可以评价。",
    formula:
      "指标印了目标值，实际完成值空白或只划“/”；清单中的项目印了目标，完成情况空白，而同一清单别的项目写了",
    example: "目标“举办培训 4 次”，实际完成值空白",
    wrong: "完成情况印在别的格里、与目标粘在一起时（能看出来的已不计）。",
  },
  en: {
    title: "No actual result",
    why: "A target without a result leaves nothing to judge.",
    formula:
      "an indicator prints a target but its actual is blank or a slash; a listed project prints a goal but no result, while other projects of the list have one",
    example: "Target “four trainings”, actual blank",
    wrong: "Where the result stands in another cell or runs into the goal (those that show it are left out).",
  },
  *check(evaluation, report) {
    for (const indicator of evaluation.indicators) {
      const { id, name, target, actual } = indicator;
      if (!target || isDash(saidOf(target)) || !isMissing(actual)) continue;
      yield {
        subject: id,
        evaluation,
        indicator,
        zh: `「${name.text}」目标写“${saidOf(target)}”，实际完成值${actual ? `只有“${actual.text}”` : "空白"}，完成了多少？`,
        en: `“${name.text}”: target “${saidOf(target)}”, actual ${actual ? `only “${actual.text}”` : "blank"}: what was reached?`,
        printed: actual?.text ?? null,
        expected: null,
        arithmetic: null,
        at: placesOf(actual, target, name),
        clears: { zh: "补填实际完成值", en: "fill in the actual" },
      };
    }
    const { id, scope, name, goal, goalResult } = evaluation;
    if (scope !== "listed" || !goal?.value || !isMissing(goalResult)) return;
    const listed = report.evaluations.filter((other) => other.scope === "listed");
    if (listed.every((other) => isMissing(other.goalResult))) return; // a list without the column
    yield {
      subject: id,
      evaluation,
      zh: `清单中「${name.text}」写了目标，完成情况${goalResult ? `只有“${goalResult.text}”` : "空白"}，目标完成了吗？`,
      en: `The list gives “${name.text}” a goal, but its result is ${goalResult ? `only “${goalResult.text}”` : "blank"}: was the goal reached?`,
      printed: goalResult?.text ?? null,
      expected: null,
      arithmetic: null,
      at: placesOf(goalResult, goal, name),
      clears: { zh: "补填目标完成情况", en: "fill in the result" },
    };
  },
};

// a cell that is there but was not understood is not missing
function isMissing(cell: Reading<unknown> | null): boolean {
  return cell === null || (cell.value !== null && isDash(saidOf(cell)));
}
