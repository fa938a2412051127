import { findSaying, type PrintedText, passagesOf } from "../../evidence/texts/passages.ts";
import { saysSettled } from "../../evidence/texts/settled.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { asPrinted, placesOf } from "../../model/reading.ts";
import { compareDecimals, type Decimal } from "../../values/decimal.ts";
import { percentFixed, ratioOf } from "../../values/rate.ts";
import type { Rule } from "../rule.ts";

/** Words by which a text says that money was not paid out or not in place; 未拨付的 only names such money. */
const NOT_PAID = [
  /(?:尚未|未能|没能|没有|未|没)(?:能够|能|完全|全部|全额|足额|及时足额|按计划|按预算|予以|得到|全|实际|年内|在年底前)*(?:拨付|支付|支出|拨款|兑付)(?!的|部分|.{0,3}(?:问题|情况|现象))/,
  /(?:难以|无法)[^，。；]{0,40}(?:拨付|支付|拨款|兑付|到位)/,
  /(?:资金|经费|补助|拨款|款项|配套|拨付)[^，。；]{0,8}(?:不到位|未到位|没有到位|未能到位|尚未到位)/,
  /(?:资金|经费|补助|款项)[^，。；]{0,8}(?:尚未|未能|没有|未)(?:能|全部|全额|足额)*下达/,
];

/** What each of these needs, and most texts lack. */
const DENIES = /[未没]|难以|无法|不到位/;

/** Words that take it back when they stand before it in its clause. */
const CANCELLING =
  /防止|避免|杜绝|严禁|禁止|确保|保证|解决|消除|不存在|不得|未发现|未发生|未出现|没有发现|没有$|无$|如果|如有|如|若|是否|一旦|凡|对$|除$|上年|去年|往年|以前年度|此前/;

const FULL: Decimal = { units: 100, scale: 0 };

const TEXTS: PrintedText["field"][] = ["explanation", "problem", "reason", "remark", "statement"];

/** The texts that say money was not paid out, on a form that says all of it was; empty where the two agree. */
function unpaidDespiteFull(evaluation: Evaluation): { sentence: string; passage: PrintedText }[] {
  if (!isFullyExecuted(evaluation)) return [];
  return passagesOf(evaluation).flatMap((passage) => {
    if (!TEXTS.includes(passage.field) || !DENIES.test(passage.text) || saysSettled(passage.text)) return [];
    const found = findSaying(passage.text, NOT_PAID, CANCELLING);
    return found ? [{ sentence: found.sentence, passage }] : [];
  });
}

/** What its sentence tells. */
export interface FullExecutionContradicted {
  name: string;
  rate: string;
  quotes: string[];
}

export const fullExecutionContradicted: Rule<"full-execution-contradicted", FullExecutionContradicted> = {
  id: "full-execution-contradicted",
  category: "consistency",
  severity: "high",
  *check(evaluation) {
    const { id, name, annualBudget, executed, rate } = evaluation;
    const told = unpaidDespiteFull(evaluation);
    const [first] = told;
    if (!first) return;
    const [whole, part] = [asPrinted(annualBudget), asPrinted(executed)];
    const ratio = whole && part ? ratioOf(part, whole) : null;
    const printed = rate?.text ?? "100%";
    const quotes = [...new Set(told.map(({ sentence }) => sentence))];
    yield {
      subject: id,
      evaluation,
      data: { name: name.text, rate: printed, quotes },
      printed,
      arithmetic:
        ratio === null ? null : `${executed?.text} ÷ ${annualBudget?.text} = ${percentFixed(ratio)}`,
      at: [...told.map(({ passage }) => passage.at), ...placesOf(rate, executed, annualBudget)],
    };
  },
};

function isFullyExecuted({ annualBudget, executed, rate }: Evaluation): boolean {
  const [whole, part, percent] = [asPrinted(annualBudget), asPrinted(executed), asPrinted(rate)?.percent];
  if (whole && part) return whole.fen > 0 && part.fen >= whole.fen;
  return percent !== undefined && compareDecimals(percent, FULL) === 0;
}
