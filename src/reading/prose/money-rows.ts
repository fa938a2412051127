import type { Fund } from "../../model/evaluation.ts";
import { FUND_SOURCES } from "../../model/labels/money.ts";
import type { Reading } from "../../model/reading.ts";
import { NUMERAL } from "../../values/numbering.ts";
import { fundId } from "../blocks/fund-labels.ts";
import type { Context } from "../context.ts";
import type { Draft } from "../draft.ts";
import { lookUp } from "../labels/look-up.ts";
import { LONGEST_LABEL } from "../limits.ts";
import type { Told } from "./clauses.ts";
import { type PartOf, partsOf } from "./parts.ts";
import { fenOf } from "./programme.ts";
import type { Settled } from "./settled.ts";

/** A figure with why it is believed. */
export const cite = <T>(reading: Reading<T> | null, evidence: "arithmetic" | "stated"): Reading<T> | null =>
  reading && { ...reading, evidence };

/** The money row of a whole, and those of its sources where they come to it. */
export function takeFunds(settled: Settled, told: Told[], draft: Draft, { claims }: Context): Told[] {
  const { name, annualBudget, initialBudget, received, executed, rate } = draft;
  const whole = settled.budget ?? settled.received ?? settled.initial;
  if (!name || !whole) return [];
  draft.funds.push({
    id: fundId(draft, "total"),
    source: "total",
    label: name,
    initialBudget,
    annualBudget,
    received,
    executed,
    rate,
  });
  const column = settled.budget ? "annualBudget" : settled.received ? "received" : "initialBudget";
  const parts = partsOf(whole, told) ?? sourceOfAll(whole, told);
  const paid = (settled.executed && partsOf(settled.executed, told)) ?? [];
  const [sources, paidSources] = [parts, paid].map((own) => own.map(({ source }) => source));
  const isPaidAlike =
    paid.length > 0 &&
    new Set(paidSources).size === paid.length &&
    paid.every(({ source }) => sources?.filter((own) => own === source).length === 1);
  for (const { told: own, source } of parts) {
    const spent = isPaidAlike ? paid.find((part) => part.source === source) : undefined;
    const fund: Fund = {
      id: fundId(draft, source),
      source,
      label: labelOf(own),
      initialBudget: null,
      annualBudget: null,
      received: null,
      executed: spent ? cite(spent.told.quantity.money, "arithmetic") : null,
      rate: null,
    };
    fund[column] = cite(own.quantity.money, "arithmetic");
    draft.funds.push(fund);
    for (const used of [own, spent?.told])
      if (used) claims.use(`${draft.form}:${fund.id}`, used.quantity.cell);
  }
  return [...parts, ...(isPaidAlike ? paid : [])].map((part) => part.told);
}

/** 年度资金40万元，本年度财政拨款40万元: the one source of a sentence that all of its money comes from. */
function sourceOfAll(whole: Told, told: Told[]): PartOf[] {
  const beside = told.filter(
    (own) =>
      own !== whole &&
      (own.role === null || own.role === whole.role) &&
      own.quantity.sentence === whole.quantity.sentence &&
      own.quantity.money?.value?.fen === fenOf(whole),
  );
  const [own, ...others] = beside;
  const source = own && lookUp(FUND_SOURCES, labelOf(own).text);
  return own && source && source !== "total" && others.length === 0 ? [{ told: own, source }] : [];
}

/** 二是安排…, 2)…: the number of an entry is none of its name. */
const LIST_MARK = new RegExp(
  String.raw`^\s*(?:${NUMERAL}{1,2}是|[(（]?(?:\d{1,2}|${NUMERAL}{1,2})[)）、]|\d{1,2}[.．](?!\d))`,
);

// 依据《…通知》下达中央财政资金 calls its part 中央财政资金
function trimLabel(words: string): string {
  const label = words
    .replace(LIST_MARK, "")
    .replace(/^[(（、\s]+/, "")
    .replace(/^(?:其中|包括|包含|分别[为是])[:：]?/, "")
    .replace(/(?:为|共计?|是|[:：])$/, "");
  if (label.length <= LONGEST_LABEL && !/[《》]/.test(label)) return label;
  const [last = ""] = label
    .replace(/《[^《》]*》(?:[(（][^()（）]*[)）])?/g, "，")
    .replace(/[(（][^()（）]*[)）]/g, "")
    .split(/[，,、；;。：:]/)
    .slice(-1);
  return last.replace(/^.*(?:下达|安排|拨付|到位|投入|收到|具体为|分别为|其中)/, "") || last;
}

/** What an amount is called: its own words, without the clause about it. */
export function labelOf({ words, quantity }: Told): Reading<string> {
  const text = trimLabel(words) || quantity.money?.text || "";
  return { text, at: quantity.cell.at, value: text };
}
