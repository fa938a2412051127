import type { Management } from "../../model/evaluation.ts";
import { placesOf, saidOf } from "../../model/reading.ts";
import { lettersOf } from "../../values/text.ts";
import type { Rule } from "../rule.ts";

export const explanationEcho: Rule = {
  id: "explanation-echo",
  category: "disclosure",
  severity: "low",
  zh: {
    title: "情况说明照抄栏目名",
    why: "资金管理情况要说明钱是怎样分配、下达、使用的；把栏目名抄一遍，等于没有填。",
    formula: "“情况说明”一格的文字与本行栏目名相同；一份自评合为一条",
    example: "“下达及时性”一行的情况说明写“下达及时性”",
    wrong: "表格转成文字时，栏目名被重复印进了说明一格时。",
  },
  en: {
    title: "The explanation repeats its row label",
    why: "The rows on fund management ask how money was allocated, released and used; a copied label leaves them blank.",
    formula: "the text of the explanation is that of its own row label; one flag per evaluation",
    example: "The row “timeliness of release” is explained by “timeliness of release”",
    wrong: "Where the label was printed into the cell when the table was turned into text.",
  },
  *check(evaluation) {
    const echoes = evaluation.management.filter(isEcho);
    if (echoes.length === 0) return;
    const names = echoes.map(({ label }) => label.value ?? label.text);
    yield {
      subject: evaluation.id,
      evaluation,
      zh: `「${evaluation.name.text}」资金管理情况有 ${echoes.length} 栏只抄了栏目名（${names.join("、")}），实际情况如何？`,
      en: `“${evaluation.name.text}”: explanations of fund management that only repeat their labels: ${echoes.length} (${names.join(", ")}): what was the case?`,
      printed: names.join("、"),
      expected: null,
      arithmetic: null,
      at: echoes.flatMap(({ explanation, label }) => placesOf(explanation, label)),
      clears: {
        zh: "写明分配、下达、使用的实际情况",
        en: "say how the money was allocated, released and used",
      },
    };
  },
};

function isEcho({ aspect, label, explanation }: Management): boolean {
  if (!explanation?.value) return false;
  const letters = lettersOf(saidOf(explanation));
  return letters === lettersOf(aspect) || letters === lettersOf(label.text);
}
