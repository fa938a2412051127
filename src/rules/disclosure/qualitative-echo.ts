import type { Indicator } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import type { Rule } from "../rule.ts";

export const qualitativeEcho: Rule = {
  id: "qualitative-echo",
  category: "disclosure",
  severity: "info",
  zh: {
    title: "定性指标照抄目标",
    why: "目标写“有所提升”，完成情况也写“有所提升”，只表示单位自己认为达到了，没有可以核对的事实。",
    formula: "没有数字的目标与实际完成值一字不差（前面的“=”不算）；一份自评合为一条，列出所有这样的指标",
    example: "目标“运行良好”，实际完成值“运行良好”",
    wrong: "“是／否”“按时完成”一类的目标，本来只能这样回答时；所以只作提示。",
  },
  en: {
    title: "Qualitative actual echoes its target",
    why: "“Somewhat improved” answered by “somewhat improved” only says that the unit thinks so; there is no fact to check.",
    formula:
      "a target without a number and its actual are the same word for word (a leading = aside); one flag per evaluation lists them all",
    example: "Target “runs well”, actual “runs well”",
    wrong:
      "For yes-or-no targets and “done in time”, which can only be answered so; hence for information only.",
  },
  *check(evaluation) {
    const echoes = evaluation.indicators.filter(isEcho);
    if (echoes.length === 0) return;
    const names = echoes.map(({ name, actual }) => `${name.text}“${actual ? saidOf(actual) : ""}”`);
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」有 ${echoes.length} 项定性指标的实际完成值与目标一字不差（${names.join("、")}），凭什么认定已经达到？`,
      en: `“${evaluation.name.text}”: qualitative actuals that repeat their targets word for word: ${echoes.length} (${names.join(", ")}): what shows that they were reached?`,
      printed: null,
      expected: null,
      arithmetic: null,
      at: echoes.flatMap(({ actual, target }) => placesOf(actual, target)),
      clears: {
        zh: "写出可以核对的事实、数字或依据",
        en: "give facts, figures or grounds that can be checked",
      },
    };
  },
};

function isEcho({ basis, target, actual }: Indicator): boolean {
  return basis === "self_declared" && target?.value?.words === actual?.value?.words;
}
