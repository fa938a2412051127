import type { Told } from "./clauses.ts";
import { nameIn } from "./names.ts";
import { fenOf } from "./programme.ts";

/** 1.老年福利资金675万元，使用288万元: the one sum before what was spent of it, in its sentence. */
export function besideSpent(told: Told[], executed: Told): Told | null {
  const [only, ...others] = told.filter(({ quantity }) => quantity.sentence === executed.quantity.sentence);
  const isBefore = only && others.length === 0 && only.quantity.index < executed.quantity.index;
  return isBefore && nameIn(only.words) && fenOf(executed) <= fenOf(only) ? only : null;
}

/** 共投入资金406万元，实际发放406万元: what was put in before it was spent came in. */
export function onlyPutIn(told: Told[], executed: Told): Told | null {
  const put = told.filter(({ words, share }) => share === "whole" && PUT_IN.test(words));
  const [only] = put;
  const isOne = new Set(put.map(fenOf)).size === 1;
  return only && isOne && fenOf(executed) <= fenOf(only) ? only : null;
}

const PUT_IN = /(?<!已|计划|拟|总)投入(?:财政|各级|专项|补助)*(?:资金|经费)?(?:共计?|合计|为)?$/;

/** 救助资金100万元，执行率90%: the one sum beside a rate is what it is a rate of. */
export function besideRate(unnamed: Told[], rates: Told[], told: Told[]): Told | null {
  const [only, ...others] = unnamed;
  if (!only || others.length > 0 || !nameIn(only.words)) return null;
  const { sentence } = only.quantity;
  const isAlone = told.every(
    (own) =>
      own === only ||
      own.quantity.sentence !== sentence ||
      !own.quantity.money?.value ||
      (own.share === "doubt" && own.role === null),
  );
  return isAlone && rates.some(({ quantity }) => quantity.sentence === sentence) ? only : null;
}
