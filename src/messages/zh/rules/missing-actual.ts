import type { MissingActual } from "../../../rules/disclosure/missing-actual.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { listed } from "../listed.ts";
export const missingActual: RuleWords<MissingActual> = {
  title: "没有写实际完成情况",
  why: "有目标而没有完成情况，就没有东西可以评价。",
  formula:
    "指标印了目标值，实际完成值空白或只划“/”；清单中的项目印了目标，完成情况空白，而同一清单别的项目写了（清单里另有目标与完成情况粘在一格的，不提）；指标有得分，目标值、实际完成值、评分标准、原因都空白的，一份自评合为一条",
  example: "目标“举办培训 4 次”，实际完成值空白",
  wrong: "完成情况印在别的格里、与目标粘在一起时（能看出来的已不计），或几行合用上面一格时。",
  says: (found) =>
    found.of === "indicator"
      ? `“${found.name}”目标写“${found.target}”，实际完成值${printed(found.actual)}，完成了多少？`
      : found.of === "scored"
        ? `“${found.name}”有 ${found.rows.length} 项指标给了分，目标值和实际完成值都空白（${listed(found.rows, " 分")}），得分依据的是什么？`
        : `清单中“${found.name}”写了目标，完成情况${printed(found.result)}，目标完成了吗？`,
  clears: ({ of }) =>
    ({ indicator: "补填实际完成值", project: "补填目标完成情况", scored: "补填目标值和实际完成值" })[of],
};

const printed = (text: string | null) => (text === null ? "空白" : `只有“${text}”`);
