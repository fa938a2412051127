import type { Cell } from "../../documents/block.ts";
import type { Fund } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { fundId } from "../blocks/fund-labels.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { type Amounts, isGeneric, type sourcesAmong } from "./narrative-money.ts";

/** The amounts that were settled, as those of the evaluation, with the name of its money; unsettled ones are a notice. */
export function takeAmounts(settled: Amounts, title: Cell | null, draft: Draft, { claims }: Context): void {
  const { initial, budget, executed, rate, unsettled } = settled;
  draft.initialBudget = initial?.money ?? null;
  draft.annualBudget = budget?.money ?? null;
  draft.executed = executed?.money ?? null;
  draft.rate = rate?.rate ?? null;
  for (const said of [initial, budget, executed, rate]) if (said) claims.use(usedBy(draft), said.cell);
  if (unsettled.length > 0) {
    const amounts = unsettled.map(({ label, money }) => `${label}${money?.text ?? ""}`).join("、");
    claims.note(
      "unread-amount",
      `分不清哪一个是预算或执行的金额，没有发布：${shorten(amounts, 60)}`,
      unsettled[0]?.cell.at ?? draft.at,
    );
  }
  const amount = budget ?? initial;
  if (!amount?.money) return;
  draft.moneyUnit = /亿元?$/.test(amount.money.text)
    ? "亿元"
    : /万元?$/.test(amount.money.text)
      ? "万元"
      : "元";
  draft.at = amount.cell.at;
  // the words before the budget are the name that the report gives the money
  draft.name =
    isGeneric(amount.label) || !namesMoney(amount.label)
      ? nameInTitle(title)
      : { text: amount.label, at: amount.cell.at, value: amount.label };
}

// 一项资金, never a heading or what is done with it: （一）项目预算安排
const namesMoney = (words: string) =>
  /(?:资金|补助|补贴|经费|工程|建设|项目)$/.test(words) &&
  !/^[(（]?[一二三四五六七八九十\d]+[)）、.]/.test(words);

// 2022年中央财政农业生产发展资金绩效自评报告 names the money that it speaks of
function nameInTitle(title: Cell | null): Reading<string> | null {
  const match = /^(?:.*20\d{2}\s*年度?)?(.*?)(?:项目)?(?:支出)?(?:绩效)?(?:自评|自我评价)/.exec(
    title?.text.replace(/绩效(?=自评|自我)/, "") ?? "",
  );
  const text = match?.[1]?.trim() ?? "";
  return title && namesMoney(text) ? { text, at: title.at, value: text } : null;
}

/** The money row of a whole that sentences state. */
export function totalOf({ id, annualBudget, executed, rate }: Draft, label: Reading<string>): Fund {
  return {
    id: `${id}-total`,
    source: "total",
    label,
    initialBudget: null,
    annualBudget,
    received: null,
    executed,
    rate,
  };
}

/** 2023年中央财政农业补助资金2554万元: the sources of funds, before the projects are described. */
export function takeSources(parts: ReturnType<typeof sourcesAmong>, draft: Draft, { claims }: Context): void {
  for (const { said: own, source } of parts) {
    const fund: Fund = {
      id: fundId(draft, source),
      source,
      label: { text: own.label, at: own.cell.at, value: own.label },
      initialBudget: null,
      annualBudget: own.money,
      received: null,
      executed: null,
      rate: null,
    };
    draft.funds.push(fund);
    claims.use(`narrative:${fund.id}`, own.cell);
  }
}
