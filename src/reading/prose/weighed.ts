import type { AmountRole } from "../../model/words.ts";
import { WON } from "../labels/told-of.ts";
import type { Told } from "./clauses.ts";
import { addsUp } from "./part-sums.ts";
import { fenOf } from "./programme.ts";
import { type Pair, pairOf } from "./rate-pair.ts";

/** The amounts of one programme by how much of its money they are, and what was found out of them so far. */
export interface Weighed {
  told: Told[];
  /** All of the money, by their words or by the sums of their parts. */
  wholes: Told[];
  /** All of it or a part. */
  maybe: Told[];
  rates: Told[];
  /** By how much it was changed, in 分. */
  changes: number[];
  /** What a printed rate bears out. */
  pair: Pair | null;
  /** Figures that the rate, or a sum, bears out. */
  confirmed: Set<Told>;
  /** Figures that could be meant, of which nothing tells the one. */
  doubted: Told[];
}

/** What an execution rate may be a share of, by what goes first. */
export const WHOLES: (AmountRole | null)[] = ["budget", "available", "issued", "received", "initial", null];

/** Tells wholes from what may be a part, and finds the pair of amounts that the printed rate bears out. */
export function weigh(told: Told[]): Weighed {
  const given = new Set(told.filter(isGivenWhole).map(fenOf));
  const summed = new Set(
    told.filter((own, i) => own.share === "doubt" && (addsUp(own, told, i) || isAllOf(own, given))),
  );
  const wholes = told.filter((own) => own.share === "whole" || summed.has(own));
  const maybe = told.filter((own) => own.share === "doubt" && !summed.has(own));
  const rates = ratesAmong([...wholes, ...maybe]);
  const won = amountsOf("issued", maybe).filter(({ because }) => WON.test(because));
  const pair = pairOf(
    WHOLES.map((role) => [...amountsOf(role, wholes), ...(role === "issued" ? won : [])]),
    [...amountsOf("executed", wholes), ...amountsOf("executed", maybe)],
    rates,
  );
  const confirmed = new Set(summed);
  for (const own of pair ? [pair.whole, pair.executed, pair.rate] : []) confirmed.add(own);
  const changes = told.filter(({ role }) => role === "change").map(fenOf);
  return { told, wholes, maybe, rates, changes, pair, confirmed, doubted: [] };
}

/** The amounts of a role that are printed to the last digit and were understood. */
export const amountsOf = (role: AmountRole | null, from: Told[]) =>
  from.filter((own) => own.role === role && own.quantity.money?.value && !own.quantity.isAbout);

/**
 * The one amount of a role: told once or again, or of several the one that the others add up to. Where there are others that
 * nothing tells apart, or one that was not read, all are doubted.
 * @param from amounts of that role
 */
export function oneOf(from: Told[], { wholes, changes, confirmed, doubted }: Weighed): Told | null {
  const [first] = from;
  if (!first) return null;
  // an amount of one role that was not read may be the whole
  const isUnread = ({ role, quantity }: Told) =>
    role === first.role && quantity.money !== null && !quantity.money.value;
  if (first.role && wholes.some(isUnread)) {
    doubted.push(...from);
    return null;
  }
  const amounts = new Set(from.map(fenOf));
  if (amounts.size === 1) return first;
  const found = lastChanged(from, amounts, changes) ?? wholeOf(from, amounts);
  if (found) confirmed.add(found);
  else doubted.push(...from);
  return found;
}

// 下达111万元，调减40万元，实际下达71万元
function lastChanged(from: Told[], amounts: ReadonlySet<number>, changes: number[]): Told | null {
  const [first, last] = [from[0], from.at(-1)];
  if (!first || !last || amounts.size !== 2) return null;
  return changes.includes(Math.abs(fenOf(first) - fenOf(last))) ? last : null;
}

function wholeOf(from: Told[], amounts: ReadonlySet<number>): Told | null {
  const sum = [...amounts].reduce((all, fen) => all + fen, 0);
  return (amounts.size > 2 && from.find((own) => fenOf(own) * 2 === sum)) || null;
}

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
