import { bareName, isHundredPercent } from "../../evidence/counts/ratio-names.ts";
import { listPrinted } from "../../evidence/texts/listed.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

/** What people are asked for: not the survey about it (满意度调查覆盖率). */
const ASKED = /(?:满意|知晓)(?![度率]?(?:调查|测评|问卷|回访|评价))/;
/** Rates that grow beyond 100% by their nature. */
const UNBOUNDED = /增长|增幅|增速|提升率|提高率|同比|环比|杠杆|撬动|回报|收益/;

/** Whether everybody is to be satisfied, or a share is to reach or surpass the whole. */
function isAbsolute(indicator: Indicator): boolean {
  const target = indicator.target?.value;
  if (!target || !isHundredPercent(target)) return false;
  const [name, { operator }] = [bareName(indicator), target];
  if (operator === ">=") return !UNBOUNDED.test(name);
  return (operator === "=" || operator === null) && ASKED.test(name);
}

export const absoluteTarget: Rule = {
  id: "absolute-target",
  category: "plausibility",
  severity: "info",
  zh: {
    title: "目标不留余地",
    why: "要求人人满意、人人知晓，或要求比率“不低于”全部，这样的目标不留余地，也难以测量。",
    formula: "满意度、知晓率的目标为 100%（=、≥ 或不带符号），或任何比率的目标为 ≥100%",
    example: "“服务对象满意度”目标 =100%：100 名受访者有 1 名不满意就是没有完成",
    wrong: "对象很少、逐一回访，确可人人满意，或该比率本可超过 100% 时。",
  },
  en: {
    title: "A target that leaves no room",
    why: "Everyone satisfied, everyone aware, a share of at least the whole: such a target leaves no room and is hard to measure.",
    formula: "100% demanded of satisfaction or awareness, or at least 100% of any rate",
    example: "Satisfaction = 100%: one dissatisfied person of 100 asked and the target is missed",
    wrong: "Where few people are served and each is asked, or the rate can exceed 100% by its nature.",
  },
  *check(evaluation) {
    const found = evaluation.indicators.filter(isAbsolute);
    const printed = found.flatMap(({ target }) => (target ? [saidOf(target)] : []));
    if (found.length === 0) return;
    const list = (language: "zh" | "en") =>
      listPrinted(
        language,
        found.map((indicator, index) => [indicator, printed[index] ?? ""]),
      );
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」把${list("zh")} 定为目标，不留余地，是否做到如何测量？`,
      en: `“${evaluation.name.text}” sets targets that leave no room (${list("en")}): how are they measured?`,
      printed: printed.join("、"),
      expected: null,
      arithmetic: null,
      at: placesOf(...found.map(({ target }) => target)),
      clears: {
        zh: "公开测量办法和样本量，或按实际可达的水平定目标",
        en: "publish how it is measured and how many were asked, or set a target within reach",
      },
    };
  },
};
