import { findSaying, type PrintedText, passagesOf } from "../../evidence/texts/passages.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { fold } from "../../values/fold.ts";
import { percentFixed, ratioOf, toRatio } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

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

const TEXTS: PrintedText["field"][] = ["explanation", "goal_result", "remark"];

/** What an evaluation claims of its execution, where its rate lies below the line from which it must explain itself. */
function contradictedClaims(evaluation: Evaluation): { words: string; at: PrintedText["at"] }[] {
  const rate = printedRate(evaluation);
  if (rate === null || rate >= THRESHOLDS.lowExecution) return [];
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

/** What its sentence tells. */
export interface ClaimContradicted {
  name: string;
  claims: string[];
  rate: string;
}

export const claimContradicted: Rule<"claim-contradicted", ClaimContradicted> = {
  id: "claim-contradicted",
  category: "consistency",
  severity: "medium",
  thresholds: ["lowExecution"],
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate } = evaluation;
    const claims = contradictedClaims(evaluation);
    const ratio = printedRate(evaluation);
    const [first] = claims;
    if (!first || ratio === null) return;
    const printed = rate?.text ?? percentFixed(ratio);
    const words = [...new Set(claims.map((claim) => claim.words))];
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, claims: words, rate: printed },
      printed: first.words,
      arithmetic:
        executed && annualBudget && !rate ? `${executed.text} ÷ ${annualBudget.text} = ${printed}` : null,
      at: [...claims.map(({ at }) => at), ...placesOf(rate, executed, annualBudget)],
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
