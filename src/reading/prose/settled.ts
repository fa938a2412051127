import { toNumber } from "../../values/decimal.ts";
import { OF_ONE_FUND } from "../labels/roles.ts";
import { beginningOf } from "./beginning.ts";
import { besideRate, besideSpent, onlyPutIn } from "./beside.ts";
import type { Told } from "./clauses.ts";
import { isPartOfMore } from "./part-sums.ts";
import { sourceIn } from "./parts.ts";
import { fenOf } from "./programme.ts";
import { type Pair, pairOf } from "./rate-pair.ts";
import { amountsOf, oneOf, type Weighed, WHOLES, weigh } from "./weighed.ts";

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

/** Which of the amounts of one programme are its figures. The printed rate decides first, then sums, then words. */
export function settle(told: Told[]): Settled {
  const weighed = weigh(told);
  const { wholes, pair, rates, confirmed, doubted } = weighed;
  const executed = pair?.executed ?? oneOf(withoutFunds(amountsOf("executed", wholes)), weighed);
  const { initial, named, received, issued } = findGiven(weighed);
  // money that was issued and spent is the budget that was executed; without a word of spending it only came in
  const isSpent = issued !== null && executed !== null && fenOf(executed) <= fenOf(issued);
  const isOpen = !named && !issued && !initial && !received;
  const unnamed = isOpen ? told.filter(isUnnamed) : [];
  const bare = executed ? besideSpent(unnamed, executed) : besideRate(unnamed, rates, told);
  const budget = named ?? (isSpent ? issued : bare);
  const cameIn = amountsOf("received", wholes).length > 0 ? null : issued;
  const putIn = executed && onlyPutIn(unnamed, executed);
  const withheld = budget !== null && isWithheld(budget, executed, weighed);
  if (withheld) doubted.push(budget);
  const parts = pair ? null : pairOfParts(told, rates);
  // 支出决算1265万元，其中保洁项目预算420万元，支出415.8万元，执行率99%: all that was spent may be the whole unit's
  const isOfUnit = parts !== null && executed !== null && isOpen;
  if (isOfUnit) doubted.push(executed);
  const rate = pair?.rate ?? onlyRate(ratesOfWhole(weighed, parts));
  const isOfAnother = isRateOfAnother(budget, executed, weighed);
  if (isOfAnother && rate) doubted.push(rate);
  return {
    initial,
    budget: withheld ? null : budget,
    received: received ?? (budget ? null : (cameIn ?? putIn)),
    executed: isOfUnit ? null : executed,
    rate: isOfAnother ? null : rate,
    confirmed,
    doubted,
  };
}

// 总支出1542万元；一般公共预算支出165万元: what was spent of one kind of money is not all that was spent
function withoutFunds(executed: Told[]): Told[] {
  const others = executed.filter(({ words }) => !OF_ONE_FUND.test(words));
  const most = Math.max(0, ...others.map(fenOf));
  return executed.filter((own) => others.includes(own) || fenOf(own) >= most);
}

/** The money that was given, by words of its own: at the year's beginning, as the year's budget, as it came in or was issued. */
function findGiven(weighed: Weighed) {
  const { told, wholes, changes, pair, confirmed, doubted } = weighed;
  const all = amountsOf("budget", wholes);
  // 全年预算数2089元 among 预算资金2089万元: a slip of the unit shows only beside the others
  const slips = all.filter((own) => isSlip(own, all));
  doubted.push(...slips);
  const budgets = all.filter((own) => !slips.includes(own));
  const finals = budgets.filter(({ isFinal }) => isFinal);
  const begun = beginningOf(told);
  for (const own of begun ? [begun.initial, begun.budget] : []) confirmed.add(own);
  const named =
    pair && isOfBudget(pair)
      ? pair.whole
      : (begun?.budget ?? oneOf(finals.length > 0 ? finals : budgets, weighed));
  const initial = begun?.initial ?? oneOf(amountsOf("initial", wholes), weighed);
  const cameIn = pair?.whole.role === "received" ? pair.whole : oneOf(amountsOf("received", wholes), weighed);
  const received = cameIn && isOfOneSource(cameIn, weighed) ? null : cameIn;
  const handedDown = named || cameIn ? null : oneOf(amountsOf("issued", wholes), weighed);
  const issued = handedDown && isOfOneSource(handedDown, weighed) ? null : handedDown;
  for (const own of [cameIn, handedDown])
    if (own && own !== received && own !== issued && !named) doubted.push(own);
  // 批复45万元，追减3.5万元，到位41.5万元: what was approved is what stood before the change
  const wasCut = !pair && !initial && isChangedInto(named, received, changes);
  return wasCut ? { initial: named, named: null, received, issued } : { initial, named, received, issued };
}

const HANDED_DOWN: Told["role"][] = ["issued", "received"];

// 收到中央补助90万元 … 省级下达8万元: each names another level's money, and none is said to be all of it
function isOfOneSource(own: Told, { wholes, confirmed }: Weighed): boolean {
  const source = sourceIn(own.words);
  if (source === null || confirmed.has(own)) return false;
  const others = wholes.filter(({ role, quantity }) => HANDED_DOWN.includes(role) && quantity.money?.value);
  return others.some((other) => {
    const theirs = sourceIn(other.words);
    return theirs !== null && theirs !== source && fenOf(other) !== fenOf(own);
  });
}

const isOfBudget = ({ whole }: Pair) => ["budget", "available", "issued", null].includes(whole.role);

const isUnnamed = ({ role, share, quantity }: Told) =>
  role === null && (share === "whole" || share === "item") && quantity.money !== null;

/** Whether nobody can tell that a budget is all there was. */
function isWithheld(budget: Told, executed: Told | null, { told, wholes, rates, pair, confirmed }: Weighed) {
  if (!pair && executed && rates.length > 0 && isElsewhere(budget, executed)) return true;
  // 共2万元，其中中央1.5万元: what is told elsewhere of the 1.5 alone is not all of it
  return !confirmed.has(budget) && isPartOfMore(budget, wholes, told);
}

// a rate that the one pair of amounts does not give: the report's own trouble in one paragraph, a doubt over two
const isElsewhere = (budget: Told, executed: Told) =>
  budget.quantity.sentence.paragraph !== executed.quantity.sentence.paragraph;

/** Whether the rate says nothing of this budget: it counts on what came in, or stands beside several amounts that were spent. */
function isRateOfAnother(budget: Told | null, executed: Told | null, { wholes, pair }: Weighed): boolean {
  if (!pair) return executed === null && amountsOf("executed", wholes).length > 1;
  return !isOfBudget(pair) && budget !== null && pair.whole !== budget;
}

/** The budget of a part, what was spent of it beside it, and the rate of the paragraph that is theirs. */
function pairOfParts(told: Told[], rates: Told[]): Pair | null {
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

// 2089元 once among 2089万元 twice: the unit slipped once, and what is printed there is nobody's budget
const isSlip = (own: Told, told: Told[]) =>
  told.filter((other) => fenOf(other) === fenOf(own)).length === 1 &&
  told.filter((other) => fenOf(other) === fenOf(own) * 10_000).length > 1;

/** To whom it was paid out 拨付率 does not say, and of what 占资金的 is a share: amounts have to. */
const NEEDS_AMOUNTS = /^(?:拨付率|占[^，;。]*资金|占[^，;。]*总额的)/;

function ratesOfWhole({ told, rates }: Weighed, parts: Pair | null): Told[] {
  const ofParts = new Set(told.filter((own, i) => isOfPart(own, told[i - 1])));
  return rates.filter((own) => own !== parts?.rate && !ofParts.has(own) && !NEEDS_AMOUNTS.test(own.because));
}

// 其中设备支出34万元，使用率84%: of the part, unless arithmetic says otherwise
const isOfPart = (rate: Told, before: Told | undefined) =>
  rate.share === "doubt" && before?.share === "part" && before.role === "executed";

function onlyRate(rates: Told[]): Told | null {
  const printed = new Set(rates.flatMap(({ quantity }) => quantity.rate?.value?.percent ?? []).map(toNumber));
  return printed.size === 1 ? (rates[0] ?? null) : null;
}
