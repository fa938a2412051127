import type { AmountRole } from "../../model/words.ts";
import { toNumber } from "../../values/decimal.ts";
import { WON } from "../labels/told-of.ts";
import { beginningOf } from "./beginning.ts";
import { besideRate, besideSpent, onlyPutIn } from "./beside.ts";
import type { Told } from "./clauses.ts";
import { addsUp, isPartOfMore } from "./part-sums.ts";
import { fenOf } from "./programme.ts";
import { pairOf } from "./rate-pair.ts";

/** What the amounts of one programme come to: each null where none, or none for certain, is told. */
export interface Settled {
  initial: Told | null;
  budget: Told | null;
  received: Told | null;
  executed: Told | null;
  rate: Told | null;
  /** Figures that the rate, or a sum, bears out. */
  confirmed: Set<Told>;
  /** Figures that could be meant, of which nothing tells the one. */
  doubted: Told[];
}

/** To whom it was paid out 拨付率 does not say, and of what 占资金的 is a share: amounts have to. */
const NEEDS_AMOUNTS = /^(?:拨付率|占[^，;。]*资金|占[^，;。]*总额的)/;

/** What an execution rate may be a share of, by what goes first. */
const WHOLES: (AmountRole | null)[] = ["budget", "available", "issued", "received", "initial", null];

/** Which of the amounts of one programme are its figures. The printed rate decides first, then sums, then words. */
export function settle(told: Told[]): Settled {
  const given = new Set(told.filter(isGivenWhole).map(fenOf));
  const summed = new Set(
    told.filter((own, i) => own.share === "doubt" && (addsUp(own, told, i) || isAllOf(own, given))),
  );
  const wholes = told.filter((own) => own.share === "whole" || summed.has(own));
  const maybe = told.filter((own) => own.share === "doubt" && !summed.has(own));
  const of = (role: AmountRole | null, from = wholes) =>
    from.filter((own) => own.role === role && own.quantity.money?.value && !own.quantity.isAbout);
  const rates = ratesAmong([...wholes, ...maybe]);
  const paid = [...of("executed"), ...of("executed", maybe)];
  const confirmed = new Set<Told>();
  const doubted: Told[] = [];
  const won = of("issued", maybe).filter(({ because }) => WON.test(because));
  const pair = pairOf(
    WHOLES.map((role) => (role === "issued" ? [...of(role), ...won] : of(role))),
    paid,
    rates,
  );
  for (const own of pair ? [pair.whole, pair.executed, pair.rate] : []) confirmed.add(own);
  for (const own of wholes) if (own.share === "doubt") confirmed.add(own);
  // an amount of one role that was not read may be the whole
  const isUnread = (role: AmountRole) =>
    wholes.some(
      ({ role: own, quantity }) => own === role && quantity.money !== null && !quantity.money.value,
    );
  const changes = told.filter(({ role }) => role === "change").map(fenOf);
  const one = (from: Told[]) => {
    const [first] = from;
    if (first?.role && isUnread(first.role)) doubted.push(...from);
    return first?.role && isUnread(first.role) ? null : onlyOf(from, changes, confirmed, doubted);
  };
  const executed = pair?.executed ?? one(of("executed"));
  // 全年预算数2089元 among 预算资金2089万元: a slip of the unit shows only beside the others
  const slips = of("budget").filter((own) => isSlip(own, of("budget")));
  doubted.push(...slips);
  const whole = of("budget").filter((own) => !slips.includes(own));
  const finals = whole.filter(({ isFinal }) => isFinal);
  const budgets = finals.length > 0 ? finals : whole;
  const isBudget = pair !== null && ["budget", "available", "issued", null].includes(pair.whole.role);
  const begun = beginningOf(told);
  for (const own of begun ? [begun.initial, begun.budget] : []) confirmed.add(own);
  const named = isBudget ? pair.whole : (begun?.budget ?? one(budgets));
  const begunWith = begun?.initial ?? one(of("initial"));
  const received = pair?.whole.role === "received" ? pair.whole : one(of("received"));
  // 批复45万元，追减3.5万元，到位41.5万元: what was approved is what stood before the change
  const wasCut = !pair && !begunWith && isChangedInto(named, received, changes);
  const initial = wasCut ? named : begunWith;
  const issued = named || received ? null : one(of("issued"));
  const cameIn = of("received").length > 0 ? received : issued;
  // money that was issued and spent is the budget that was executed; without a word of spending it only came in
  const isSpent = issued !== null && executed !== null && fenOf(executed) <= fenOf(issued);
  const isOpen = !named && !issued && !initial && !received;
  const unnamed = told.filter(
    ({ role, share, quantity }) => role === null && ["whole", "item"].includes(share) && quantity.money,
  );
  const putIn = isOpen && executed ? onlyPutIn(unnamed, executed) : null;
  const bare = isOpen ? (executed ? besideSpent(unnamed, executed) : besideRate(unnamed, rates, told)) : null;
  const budget = wasCut ? null : (named ?? (isSpent ? issued : bare));
  const denied = pair ? null : deniedBy(rates, executed, budget ?? initial);
  // 共2万元，其中中央1.5万元: what is told elsewhere of the 1.5 alone is not all of it
  const isOfMore = (own: Told | null) =>
    own !== null && !confirmed.has(own) && isPartOfMore(own, wholes, told);
  const withheld = denied === "elsewhere" || isOfMore(budget);
  if (withheld && budget) doubted.push(budget);
  const partPair = pair ? null : pairOfParts(told, rates);
  const ofParts = new Set(told.filter((own, i) => isOfPart(own, told[i - 1])));
  if (partPair) ofParts.add(partPair.rate);
  // 支出决算1265万元，其中保洁项目预算420万元，支出415.8万元，执行率99%: all that was spent may be the whole unit's
  const isOfUnit = partPair !== null && executed !== null && isOpen;
  if (isOfUnit) doubted.push(executed);
  const alone = rates.filter((own) => !ofParts.has(own) && !NEEDS_AMOUNTS.test(own.because));
  const rate = pair?.rate ?? onlyRate(alone);
  // a rate that counts on what came in says nothing of another budget
  // nor does one beside several amounts of which nobody knows which is all that was spent
  const isOfDoubted = pair === null && executed === null && of("executed").length > 1;
  const isOfAnother = isOfDoubted || (pair !== null && !isBudget && budget !== null && pair.whole !== budget);
  return {
    initial,
    budget: withheld ? null : budget,
    received: received ?? (budget ? null : (cameIn ?? putIn)),
    executed: isOfUnit ? null : executed,
    rate: isOfAnother ? null : rate,
    confirmed,
    doubted: isOfAnother && rate ? [...doubted, rate] : doubted,
  };
}

/** The budget of a part, what was spent of it beside it, and the rate of the paragraph that is theirs. */
function pairOfParts(told: Told[], rates: Told[]) {
  const parts = told.filter(({ share, quantity }) => share !== "whole" && quantity.money?.value);
  const given = parts.filter(({ share, role }) => share === "part" && WHOLES.includes(role));
  const paid = parts.filter(({ role }) => role === "executed");
  const pair = pairOf([given], paid, rates);
  if (!pair) return null;
  const [whole, spent, rate] = [pair.whole, pair.executed, pair.rate].map(
    ({ quantity }) => quantity.sentence,
  );
  return whole === spent && whole?.paragraph === rate?.paragraph ? pair : null;
}

const isChangedInto = (before: Told | null, after: Told | null, changes: number[]) =>
  before !== null && after !== null && changes.includes(Math.abs(fenOf(before) - fenOf(after)));

/** 到位资金1.4万元。已兑现救助资金1.4万元: what was handed out is all that came. */
const isAllOf = (own: Told, given: ReadonlySet<number>) =>
  own.role === "executed" && fenOf(own) > 0 && given.has(fenOf(own));

const isGivenWhole = ({ share, role }: Told) =>
  share === "whole" && (role === "received" || role === "budget" || role === "issued");

// 已全部支付完毕 says a rate where none is printed in figures
function ratesAmong(told: Told[]): Told[] {
  const rates = told.filter(({ role, quantity }) => role === "executed" && quantity.rate?.value);
  const inFigures = rates.filter(({ quantity }) => /\d/.test(quantity.rate?.text ?? ""));
  return inFigures.length > 0 ? inFigures : rates;
}

// 2089元 once among 2089万元 twice: the unit slipped once, and what is printed there is nobody's budget
const isSlip = (own: Told, told: Told[]) =>
  told.filter((other) => fenOf(other) === fenOf(own)).length === 1 &&
  told.filter((other) => fenOf(other) === fenOf(own) * 10_000).length > 1;

// one amount, told once or again; of several the one that the others add up to
function onlyOf(told: Told[], changes: number[], confirmed: Set<Told>, doubted: Told[]): Told | null {
  const [first] = told;
  const amounts = new Set(told.map(fenOf));
  if (!first || amounts.size === 1) return first ?? null;
  // 下达111万元，调减40万元，实际下达71万元
  const last = told.at(-1);
  if (last && amounts.size === 2 && changes.includes(Math.abs(fenOf(first) - fenOf(last)))) {
    confirmed.add(last);
    return last;
  }
  const sum = [...amounts].reduce((all, fen) => all + fen, 0);
  const whole = amounts.size > 2 ? told.find((own) => fenOf(own) * 2 === sum) : undefined;
  if (whole) confirmed.add(whole);
  else doubted.push(...told);
  return whole ?? null;
}

// 其中设备支出34万元，使用率84%: of the part, unless arithmetic says otherwise
const isOfPart = (rate: Told, before: Told | undefined) =>
  rate.share === "doubt" && before?.share === "part" && before.role === "executed";

function onlyRate(rates: Told[]): Told | null {
  const printed = new Set(rates.flatMap(({ quantity }) => quantity.rate?.value?.percent ?? []).map(toNumber));
  return printed.size === 1 ? (rates[0] ?? null) : null;
}

// a rate that the one pair of amounts does not give: the report's own trouble in one paragraph, a doubt over two
function deniedBy(rates: Told[], executed: Told | null, budget: Told | null): "here" | "elsewhere" | null {
  if (rates.length === 0 || !executed || !budget) return null;
  return budget.quantity.sentence.paragraph === executed.quantity.sentence.paragraph ? "here" : "elsewhere";
}
