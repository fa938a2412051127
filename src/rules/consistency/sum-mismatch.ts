import { COLUMNS, type MoneyColumn, moneyRows, sayLike } from "../../evidence/sums/money-row.ts";
import { gapBetween, isSettledBySum, type SumGap, sourceGap } from "../../evidence/sums/source-sums.ts";
import { statedGaps } from "../../evidence/sums/stated-sums.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { placesOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import type { Finding, Rule } from "../rule.ts";

const CHECKED: MoneyColumn[] = ["initialBudget", "annualBudget", "executed"];

export const sumMismatch: Rule = {
  id: "sum-mismatch",
  category: "consistency",
  severity: "high",
  needsWhole: true,
  zh: {
    title: "分项之和不等于合计",
    why: "合计应等于各分项之和；不等，则不是印错了数，就是漏列或重列了一项，以后的执行率、调整率都跟着错。",
    formula:
      "|合计 − Σ分项| ≤ 最粗末位的一半 ×（分项数 + 1）：各资金来源与总额（年初、全年、执行各算各的）、基本支出 + 项目支出与本年支出、年初结转 + 收入与总计、各项目与总述",
    example: "总额 300，中央 180，地方 110，其他空白：180 + 110 = 290，差 10",
    wrong: "报告未列出全部分项（如另有经营支出），或某一来源行是另一行的“其中”数时。",
  },
  en: {
    title: "Parts do not add up to the total",
    why: "A total is the sum of its parts; where it is not, a figure is misprinted or a part was left out or counted twice, and every rate built on it is wrong.",
    formula:
      "|total − Σ parts| ≤ half of the coarsest last digit × (number of parts + 1): sources and total (initial, annual, executed each by itself), basic + project expenditure, opening balance + income, projects and their summary",
    example: "Total 300, central 180, local 110, other blank: 180 + 110 = 290, 10 short",
    wrong: "Where the report does not list every part, or one row of sources is part of another.",
  },
  *check(evaluation, report) {
    for (const column of CHECKED) {
      const found = sourceGap(evaluation, column);
      if (!found) continue;
      const { fund } = found;
      const total = fund.label.value ?? fund.label.text;
      const [zh, en] = [`「${total}」的${COLUMNS[column].zh}`, `${COLUMNS[column].en} of “${total}”`];
      const settled = moneyRows(evaluation).find(
        (row) => column !== "initialBudget" && isSettledBySum(row, evaluation),
      );
      yield {
        ...say(evaluation, found, zh, en, settled?.name),
        subject: fund.id,
        part: COLUMNS[column].part,
      };
    }
    for (const found of statedGaps(evaluation)) {
      const [zh, en] = [`${found.heading}中的「${found.label}」`, `“${found.label}” under ${found.heading}`];
      yield { ...say(evaluation, found, zh, en), part: `${found.id}-${found.total.at.line}` };
    }
    for (const column of CHECKED) {
      const found = projectGap(evaluation, report, column);
      if (!found) continue;
      const [zh, en] = [`各项目合计的${COLUMNS[column].zh}`, `${COLUMNS[column].en} over all projects`];
      yield { ...say(evaluation, found, zh, en), part: `projects-${COLUMNS[column].part}` };
    }
  },
};

function say(evaluation: Evaluation, found: SumGap, zh: string, en: string, settled?: string): Finding {
  const { total, addends, sum, gap } = found;
  const like = (fen: number) => sayLike(fen, total, evaluation.moneyUnit);
  const parts = addends.map(({ text }) => text).join(" + ");
  const added = addends.length > 1 ? `${parts} = ${like(sum)}` : parts;
  const { text: name } = evaluation.name;
  const zhHint = settled ? `（按分项之和改正后，「${settled}」所印执行率恰好相符）` : "";
  const enHint = settled ? ` (mended by that sum, the printed rate of “${settled}” is right)` : "";
  return {
    subject: evaluation.id,
    evaluation,
    zh: `「${name}」${zh}印 ${total.text}，而分项 ${added}，相差 ${like(Math.abs(gap))}，是漏列、重列了一项，还是印错了数？${zhHint}`,
    en: `“${name}”: the ${en} is printed as ${total.text}, but its parts ${added}, ${like(Math.abs(gap))} apart: was a part left out or counted twice, or is a figure misprinted?${enHint}`,
    printed: total.text,
    expected: like(sum),
    arithmetic: `${added} ≠ ${total.text}`,
    at: placesOf(total, ...addends),
    clears: {
      zh: "补列分项，或更正合计或分项的金额",
      en: "list the missing part, or correct the total or a part",
    },
  };
}

/** A summary beside its projects; where its own sources settle what it holds, they are the better witness. */
function projectGap(evaluation: Evaluation, { evaluations }: Report, column: MoneyColumn): SumGap | null {
  if (
    evaluation.scope !== "summary" ||
    evaluation.funds.some((fund) => fund.source !== "total" && fund[column])
  )
    return null;
  const projects = evaluations.filter(({ scope, form }) => scope === "project" && form === evaluation.form);
  const amounts = projects.map((project) => project[column]);
  if (projects.length < 2 || amounts.some((amount) => amount === null)) return null;
  const found = gapBetween(evaluation[column], amounts);
  // a summary may hold projects that are not described one by one, but never less than those that are
  return found && found.gap < 0 ? found : null;
}
