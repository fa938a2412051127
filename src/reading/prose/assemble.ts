import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import type { Told } from "./clauses.ts";
import { cite, takeFunds } from "./money-rows.ts";
import { OWN_ROLES, takeRest, type Unpublished } from "./rest.ts";
import type { Settled } from "./settled.ts";

/** Whether some amounts, or the rate among them, tell of a programme's money at all. */
export const tellsMoney = (told: Told[]) =>
  told.some(({ role, share, quantity }) =>
    quantity.rate
      ? role === "executed"
      : quantity.money?.value && (OWN_ROLES.includes(role) || (role === null && share === "whole")),
  );

/** Publishes the figures of one programme in their columns, each with why it is believed. */
export function assemble(settled: Settled, draft: Draft, context: Context): void {
  const { initial, budget, received, executed, rate, confirmed } = settled;
  const evidence = (own: Told) => (confirmed.has(own) ? "arithmetic" : "stated");
  const money = (own: Told | null) => own && cite(own.quantity.money, evidence(own));
  draft.initialBudget = money(initial);
  draft.annualBudget = money(budget);
  draft.received = money(received);
  draft.executed = money(executed);
  draft.rate = rate && cite(rate.quantity.rate, evidence(rate));
  const figures = [budget, initial, received, executed, rate].filter((own) => own !== null);
  const [first] = figures;
  if (first) draft.at = first.quantity.cell.at;
  const lead = figures.find(({ quantity }) => quantity.money);
  if (lead) draft.moneyUnit = unitOf(lead.quantity.money?.text ?? "");
  for (const { quantity } of figures) context.claims.use(usedBy(draft), quantity.cell);
}

const unitOf = (text: string) => (/亿元?$/.test(text) ? "亿元" : /万元?$/.test(text) ? "万元" : "元");

/** All that the amounts told of one programme come to, in its draft. @returns what of them is published nowhere */
export function takeMoney(told: Told[], settled: Settled, draft: Draft, context: Context): Unpublished {
  assemble(settled, draft, context);
  const funds = takeFunds(settled, told, draft, context);
  return takeRest(settled, funds, told, draft, context);
}
