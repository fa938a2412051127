import { findSaying, type Passage, passagesOf } from "../../evidence/texts/passages.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { fold } from "../../values/fold.ts";
import { ratioOf, sayRatio, toRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";
import { THRESHOLDS } from "../thresholds.ts";

/** Claims that money was spent as budgeted; 执行准确性 is the name of a row and no claim. */
const CLAIMS = [
  /(?:预算)?执行准确(?!性|度|率)/,
  /(?:执行|支出)(?:基本)?无偏差/,
  /(?:资金)?(?:运行|使用)(?:效能|效率)(?:良好|较好|很好|好|较高|高)/,
  /预算执行(?:情况)?(?:良好|较好|很好|到位)/,
  /资金(?:已)?全部(?:支出|执行|使用)(?:完毕|到位)?/,
];

/** Answers that claim it in the row 执行准确性, where they need not repeat its name. */
const ANSWERS = new Set(["准确", "较准确", "很准确", "无偏差", "准确无误"]);

/** Words that make it an aim or a doubt when they stand before it in its clause. */
const CANCELLING = /不$|未|没有|难以|有待|确保|保证|力争|争取|提高|提升|加强|推进|促进|为了|要求|应当|是否/;

const TEXTS: Passage["field"][] = ["explanation", "goal_result", "remark"];

/** What an evaluation claims of its execution, where its rate lies below the line from which it must explain itself. */
function contradictedClaims(evaluation: Evaluation): { words: string; at: Passage["at"] }[] {
  const rate = printedRate(evaluation);
  if (rate === null || rate >= THRESHOLDS.lowExecution.value) return [];
  const said = passagesOf(evaluation).flatMap(({ field, text, at }) => {
    const found = TEXTS.includes(field) ? findSaying(text, CLAIMS, CANCELLING) : null;
    return found ? [{ words: found.words, at }] : [];
  });
  const answered = evaluation.management.flatMap(({ aspect, explanation }) =>
    aspect === "执行准确性" && explanation && ANSWERS.has(fold(explanation.text).replace(/[。.]$/, ""))
      ? [{ words: explanation.text, at: explanation.at }]
      : [],
  );
  return [...answered, ...said];
}

export const claimContradicted: Rule = {
  id: "claim-contradicted",
  category: "consistency",
  severity: "medium",
  thresholds: ["lowExecution"],
  zh: {
    title: "自称执行良好而执行率低",
    why: "“执行准确”“运行效能好”是结论，执行率是事实；事实不支持结论时，结论就只是套话。",
    formula: "执行率 < 90%，而资金管理情况或完成情况写有“执行准确”“无偏差”“运行效能好”一类的话",
    example: "执行率 60%，执行准确性一栏写“执行准确”",
    wrong: "“执行准确”只指钱没有用错地方，或预算按规定跨年执行时。",
  },
  en: {
    title: "Claim of good execution beside a low rate",
    why: "“Executed accurately” is a conclusion and the rate a fact; where the fact does not bear it, the conclusion is a set phrase.",
    formula: "rate < 90% while the form says 执行准确, 无偏差, 运行效能好 or the like",
    example: "60% executed, and the row for accuracy says “executed accurately”",
    wrong: "Where the words only mean that no money went astray, or the budget lawfully runs over years.",
  },
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate } = evaluation;
    const claims = contradictedClaims(evaluation);
    const ratio = printedRate(evaluation);
    const [first] = claims;
    if (!first || ratio === null) return;
    const printed = rate?.text ?? sayRatio(ratio);
    const words = [...new Set(claims.map((claim) => claim.words))];
    yield {
      subject: id,
      evaluation,
      zh: `「${name.text}」写${words.map((text) => `“${text}”`).join("、")}，而执行率只有 ${printed}，依据是什么？`,
      en: `“${name.text}” says ${words.map((text) => `“${text}”`).join(", ")} while only ${printed} was executed: what is that based on?`,
      printed: first.words,
      expected: null,
      arithmetic:
        executed && annualBudget && !rate ? `${executed.text} ÷ ${annualBudget.text} = ${printed}` : null,
      at: [...claims.map(({ at }) => at), ...placesOf(rate, executed, annualBudget)],
      clears: { zh: "写明这一结论的依据，或改写", en: "say what the claim rests on, or reword it" },
    };
  },
};

// the rate a reader sees beside the claim: the printed one, else what the printed amounts give
function printedRate({ annualBudget, executed, rate }: Evaluation): number | null {
  if (rate) {
    const printed = asPrinted(rate);
    return printed ? toRatio(printed) : null;
  }
  const [whole, part] = [asPrinted(annualBudget), asPrinted(executed)];
  return whole && part ? ratioOf(part, whole) : null;
}
