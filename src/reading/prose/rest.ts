import type { Indicator } from "../../model/evaluation.ts";
import type { Reading } from "../../model/reading.ts";
import { AmountRole } from "../../model/words.ts";
import { fold } from "../../values/fold.ts";
import type { Money } from "../../values/money.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { EXECUTION_RATE, RATE_OF_MONEY, RATE_OF_PAYING, SHARE_OF_WHOLE } from "../labels/roles.ts";
import { WON } from "../labels/told-of.ts";
import { LONGEST_LABEL } from "../limits.ts";
import { spoken, type Told } from "./clauses.ts";
import { labelOf } from "./money-rows.ts";
import { fenOf } from "./programme.ts";
import type { Settled } from "./settled.ts";
import { INDICATORS } from "./stated.ts";

/** Roles that are not of a unit's own money of the year. */
const OTHER_ROLES: readonly AmountRole[] = [
  "planned",
  "contract",
  "per_head",
  "other_time",
  "sample",
  "part",
  "context",
];
/** Roles of money that an evaluation may be read for; a text that only tells of others tells of no programme's money. */
export const OWN_ROLES: readonly (AmountRole | null)[] = AmountRole.options.filter(
  (role) => !OTHER_ROLES.includes(role),
);

const GIVEN: AmountRole[] = ["initial", "budget", "issued", "received"];

/** A day that the rate behind it counts up to, in its clause or the one before. */
const UNTIL_DAY = /截[至止][^，;。]{0,20}[日月底末前][^，;。]{0,4}，?[^，;。]{0,20}$/;

/** 到位率和执行率均为95%: the first of two that share a figure. */
const SHARED_RATE =
  /(\p{Script=Han}{2,12}率)[和及与、]\p{Script=Han}{2,12}率(?:均|都)(?:已)?(?:达到?|为|是|约){0,2}:?\s*$/u;

/** Rates and amounts that were found and are published nowhere. */
export interface Unpublished {
  unread: Told[];
  /** Rates that no column has. */
  others: Told[];
}

/**
 * What is in no column and no money row: amounts as stated, and notices for what was not told apart.
 * @returns what was not understood, and rates that no column has, to be noted when the indicators are known
 */
export function takeRest(
  settled: Settled,
  taken: Told[],
  told: Told[],
  draft: Draft,
  { claims }: Context,
): Unpublished {
  const { initial, budget, received, executed, rate } = settled;
  const published = [initial, budget, received, executed].filter((own) => own !== null);
  const placed = new Set([...published, rate, ...taken]);
  const doubted = new Set(settled.doubted);
  const unread: Told[] = [];
  const others: Told[] = [];
  for (const own of told) {
    const shared = firstOfTwo(own);
    if (shared) others.push(shared);
    if (placed.has(own)) continue;
    if (own.quantity.rate) {
      if (doubted.has(own)) continue;
      if (isOfPaying(own) || (isOfExecution(own) && !isToldAgain(own, rate))) unread.push(own);
      else if (isOtherRate(own)) {
        const words = labelOfRate(own);
        (own.role === null && EXECUTION_RATE.test(words) ? unread : others).push({ ...own, words });
      }
    } else if (published.some((other) => isSameAmount(own, other)))
      claims.use(usedBy(draft), own.quantity.cell);
    else if (!own.quantity.money?.value) unread.push(own);
    else {
      takeAmount(own, own.quantity.money, draft);
      claims.use(usedBy(draft), own.quantity.cell);
      if (mayBeOwn(own, settled)) doubted.add(own);
    }
  }
  noteDoubted([...doubted], claims);
  return { unread, others };
}

/** Notes what is published nowhere; of a rate that an indicator of the same words publishes there is nothing to say. */
export function noteRest({ unread, others }: Unpublished, { indicators }: Draft, { claims }: Context): void {
  const isOpen = (own: Told) => !indicators.some((indicator) => isSaidBy(own, indicator));
  noteUnread(unread.filter(isOpen), claims);
  noteRates(others.filter(isOpen), claims);
}

// 资金到位率100% among the money, and again below 时效指标
function isSaidBy(own: Told, { name, actual }: Indicator): boolean {
  const rate = own.quantity.rate?.text;
  const words = fold(own.words || labelOfRate(own));
  const called = fold(name.text);
  return rate !== undefined && fold(actual?.text ?? "").endsWith(fold(rate)) && words.includes(called);
}

/** The first of two rates that share the printed figure, where it is one that is not published. */
function firstOfTwo(own: Told): Told | null {
  const { sentence, index, rate } = own.quantity;
  const words = rate && SHARED_RATE.exec(sentence.text.slice(0, index))?.[1];
  return words && isOtherRate({ ...own, words, role: null, because: "" }) ? { ...own, words } : null;
}

const isToldAgain = (own: Told, rate: Told | null) => own.quantity.rate?.text === rate?.quantity.rate?.text;

/** Whether an amount says again what is published. */
const isSameAmount = (own: Told, published: Told) =>
  own.quantity.money?.value?.fen === fenOf(published) &&
  (own.role === null || own.role === published.role || own.share === "item");

function takeAmount(own: Told, money: Reading<Money>, draft: Draft): void {
  const { quantity, role, share } = own;
  draft.amounts.push({
    heading: quantity.sentence.passage.path.at(-1) ?? "",
    label: labelOf(own).text,
    role: share === "part" && isOwnOrOpen(role) && role !== "change" ? "part" : role,
    amount: { ...money, evidence: "stated" },
  });
}

/** Whether an amount may be the budget or the spending that was not found. */
function mayBeOwn(own: Told, { initial, budget, received, executed }: Settled): boolean {
  const { role, share, because } = own;
  if (!budget && !received && !initial) {
    const isOpen = role === null ? share === "whole" : share === "item" && GIVEN.includes(role);
    if (isOpen || (share === "doubt" && WON.test(because))) return true;
  }
  return (role === "sample" || role === "other_time") && !executed && because !== "" && isPaid(own);
}

function noteDoubted(doubted: Told[], claims: Context["claims"]): void {
  const [first] = doubted;
  if (first) claims.note("doubtful-role", { printed: printOf(doubted) }, first.quantity.cell.at);
}

function noteUnread(unread: Told[], claims: Context["claims"]): void {
  const masked = unread.find(isMasked);
  if (masked) claims.note("masked-figure", {}, masked.quantity.cell.at);
  const plain = unread.filter((own) => !isMasked(own));
  const [open] = plain;
  if (open) claims.note("unread-amount", { what: "stated", printed: printOf(plain) }, open.quantity.cell.at);
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
const isOwnOrOpen = (role: AmountRole | null) => role === null || OWN_ROLES.includes(role);
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
  const words = labelOfRate(own);
  return isOpen && !isRead && (RATE_OF_MONEY.test(words) || SHARE_OF_WHOLE.test(words));
}

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
    told.filter(({ role }) => isOwnOrOpen(role)),
    context,
  );
}

/** Notes all the amounts of a text that tells no programme's money: what was planned, or to be paid under a contract. */
export function doubtAll(told: Told[], { claims }: Context): void {
  const left = told.filter(({ quantity }) => quantity.money?.value);
  const [first] = left;
  if (first) claims.note("unread-amount", { what: "stated", printed: printOf(left) }, first.quantity.cell.at);
}
