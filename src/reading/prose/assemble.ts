import type { AmountRole } from "../../model/words.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { EXECUTION_RATE, RATE_OF_MONEY, RATE_OF_PAYING } from "../labels/roles.ts";
import { WON } from "../labels/told-of.ts";
import { spoken, type Told } from "./clauses.ts";
import { cite, labelOf, takeFunds } from "./money-rows.ts";
import type { Settled } from "./settled.ts";
import { INDICATORS } from "./stated.ts";

/** Roles of money that an evaluation may be read for; a text that only tells of others tells of no programme's money. */
const OWN: (AmountRole | null)[] = [
  "initial",
  "budget",
  "change",
  "issued",
  "received",
  "available",
  "executed",
  "passed_on",
  "carried_in",
  "carried_out",
  "left",
  "returned",
  "saved",
];

const GIVEN: AmountRole[] = ["initial", "budget", "issued", "received"];

/** Whether some amounts, or the rate among them, tell of a programme's money at all. */
export const tellsMoney = (told: Told[]) =>
  told.some(({ role, share, quantity }) =>
    quantity.rate
      ? role === "executed"
      : quantity.money?.value && (OWN.includes(role) || (role === null && share === "whole")),
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

/** A day that the rate behind it counts up to, in its clause or the one before. */
const UNTIL_DAY = /截[至止][^，;。]{0,20}[日月底末前][^，;。]{0,4}，?[^，;。]{0,20}$/;

/** 到位率和执行率均为95%: the first of two that share a figure. */
const SHARED_RATE =
  /(\p{Script=Han}{2,12}率)[和及与、]\p{Script=Han}{2,12}率(?:均|都)(?:已)?(?:达到?|为|是|约){0,2}:?\s*$/u;

/** What is in no column and no money row: amounts as stated, and notices for what was not understood or told apart. */
export function takeRest(
  settled: Settled,
  taken: Told[],
  told: Told[],
  draft: Draft,
  { claims }: Context,
): void {
  const { initial, budget, received, executed, rate } = settled;
  const placed = new Set([initial, budget, received, executed, rate, ...taken]);
  const published = [initial, budget, received, executed].filter((own) => own !== null);
  const unread: Told[] = [];
  const others: Told[] = [];
  const doubted = new Set(settled.doubted);
  for (const own of told) {
    const { quantity, role } = own;
    const shared = quantity.rate && SHARED_RATE.exec(quantity.sentence.text.slice(0, quantity.index))?.[1];
    if (shared && isOtherRate({ ...own, words: shared, role: null, because: "" }))
      others.push({ ...own, words: shared });
    if (placed.has(own)) continue;
    if (quantity.rate) {
      const isTold = isOfExecution(own) && quantity.rate.text !== rate?.quantity.rate?.text;
      if (doubted.has(own)) continue;
      if (isTold || isOfPaying(own)) unread.push(own);
      else if (isOtherRate(own))
        (own.role === null && EXECUTION_RATE.test(labelOfRate(own)) ? unread : others).push({
          ...own,
          words: labelOfRate(own),
        });
      continue;
    }
    // told again
    const again = published.some(
      (other) =>
        fenOf(other) === fenOf(own) && (role === null || role === other.role || own.share === "item"),
    );
    if (again) {
      claims.use(usedBy(draft), quantity.cell);
      continue;
    }
    if (!quantity.money?.value) {
      unread.push(own);
      continue;
    }
    draft.amounts.push({
      heading: quantity.sentence.passage.path.at(-1) ?? "",
      label: labelOf(own).text,
      role: own.share === "part" && isSpoken(role) && role !== "change" ? "part" : role,
      amount: { ...quantity.money, evidence: "stated" },
    });
    claims.use(usedBy(draft), quantity.cell);
    const isWon = own.share === "doubt" && WON.test(own.because);
    const isOpen = role === null ? own.share === "whole" : own.share === "item" && GIVEN.includes(role);
    const isLeft = isOpen || isWon;
    if (isLeft && !budget && !received && !initial) doubted.add(own);
    if ((role === "sample" || role === "other_time") && !executed && own.because !== "" && isPaid(own))
      doubted.add(own);
  }
  const [first] = [...doubted];
  if (first) claims.note("doubtful-role", { printed: printOf([...doubted]) }, first.quantity.cell.at);
  const masked = unread.find(isMasked);
  if (masked) claims.note("masked-figure", {}, masked.quantity.cell.at);
  const plain = unread.filter((own) => !isMasked(own));
  const [open] = plain;
  if (open) claims.note("unread-amount", { what: "stated", printed: printOf(plain) }, open.quantity.cell.at);
  noteRates(others, claims);
}

// one notice for all, each once
function noteRates(rates: Told[], claims: Context["claims"]): void {
  const told = [...Map.groupBy(rates, (own) => printOf([own])).values()].flatMap(([own]) => own ?? []);
  const [first] = told;
  if (first) claims.note("unpublished-rate", { printed: printOf(told) }, first.quantity.cell.at);
}

// **万元, XX元: someone took the figure out
const isMasked = ({ quantity: { money } }: Told) =>
  money !== null && !/[\d壹贰叁肆伍陆柒捌玖拾]/.test(money.text);
// of a part it matters first that it is one; a sampled or planned part is no part of the year's money at all
const isSpoken = (role: AmountRole | null) => role === null || OWN.includes(role);
const fenOf = ({ quantity }: Told) => quantity.money?.value?.fen ?? null;
const isOfExecution = ({ role, because }: Told) =>
  because !== "" && (role === "executed" || role === "sample");
// 补贴发放率98%, and what was paid by a day after the year: neither is a rate of the year's execution
const isOfPaying = ({ quantity: { sentence, index }, role, words, because }: Told) =>
  role === "other_time"
    ? because !== "" && UNTIL_DAY.test(sentence.text.slice(0, index))
    : because === "" &&
      RATE_OF_PAYING.test(words) &&
      !sentence.passage.path.some((own) => INDICATORS.test(own));
// 资金到位率100%, 结余率5%: below the heading of indicators they are read as such
function isOtherRate(own: Told): boolean {
  const { quantity, role } = own;
  const isRead = quantity.sentence.passage.path.some((words) => INDICATORS.test(words));
  // 2021年执行率90%: of another year
  const isOpen = role === null || (role === "other_time" && own.because !== "");
  return isOpen && !isRead && RATE_OF_MONEY.test(labelOfRate(own));
}

/** Longer words are no label of a rate. */
const LONGEST_LABEL = 24;
// 资金到位率：100%
const labelOfRate = ({ quantity: { sentence, index }, words }: Told) =>
  words ||
  spoken(/[^，;。]*$/.exec(sentence.text.slice(Math.max(0, index - LONGEST_LABEL), index))?.[0] ?? "");
const isPaid = ({ because }: Told) => /支|执行|使用|发放/.test(because);

// each amount behind the words before it
function printOf(told: Told[]): string {
  const printed = told.map(
    ({ words, quantity }) => `${shorten(words, 20)}${(quantity.money ?? quantity.rate)?.text ?? ""}`,
  );
  return shorten(printed.join("、"), 80);
}

/** Notes the amounts that are no programme's and make no whole: they are published nowhere. */
export function doubtLeft(told: Told[], context: Context): void {
  doubtAll(
    told.filter(({ role }) => OWN_OR_NONE.has(role)),
    context,
  );
}

/** Notes all the amounts of a text that tells no programme's money: what was planned, or to be paid under a contract. */
export function doubtAll(told: Told[], { claims }: Context): void {
  const left = told.filter(({ quantity }) => quantity.money?.value);
  const [first] = left;
  if (first) claims.note("unread-amount", { what: "stated", printed: printOf(left) }, first.quantity.cell.at);
}

const OWN_OR_NONE: ReadonlySet<AmountRole | null> = new Set([...OWN, null]);

/** All that the amounts told of one programme come to, in its draft. */
export function takeMoney(told: Told[], settled: Settled, draft: Draft, context: Context): void {
  assemble(settled, draft, context);
  const funds = takeFunds(settled, told, draft, context);
  takeRest(settled, funds, told, draft, context);
}
