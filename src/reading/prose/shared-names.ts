import { matchesOf } from "../../values/matches.ts";
import { MOST_IN_SENTENCE } from "../limits.ts";
import { spoken } from "./clauses.ts";
import type { SpokenQuantity } from "./quantities.ts";

/** 资金到位率、群众满意度分别为: names of rates, one by one, before the rates themselves. */
const NAMES_OF_RATES =
  /((?:[^，;。:、\d%()\s]{1,12}[率度][、和及与]){0,4}[^，;。:、\d%()\s]{1,12}[率度])(?:已|均)?分别(?:已|均)?(?:达到?|为|是|约)*:?\s*$/;
/** 预算、到位、支出资金分别为: roles of money, one by one, before the amounts themselves. */
const ROLE_OF_MONEY = "(?:年初|全年|调整)?(?:预算|到位|下达|支出|执行|支付|结余|决算)(?:数|资金|金额|总额)?";
const NAMES_OF_MONEY = new RegExp(
  `(?:^|[^、和及与])((?:${ROLE_OF_MONEY}[、和及与]){1,3}${ROLE_OF_MONEY})(?:已|均)?分别(?:达到?|为|是|约)*:?\\s*$`,
);
const NAME_OF_MONEY = new RegExp(ROLE_OF_MONEY, "g");
const SEVERAL_NAMES = /[率度]\s*[、和及与]/;
/** What stands between two rates of one list. */
const NEXT = /^\s*[、，和及与]{1,2}\s*$/;
/** How far before a rate the names of its list are looked for. */
const FURTHEST = 80;
const NAME = /[^、和及与]{1,12}[率度]/g;

/**
 * Whose rates they are that stand in a list behind their names, 到位率和执行率分别达到100%和95%, and which amounts: 预算、支出分别为60万元、57万元.
 * @returns for each rate or amount of such a list its own name, or the names of all where their number is another, which `isSure` tells
 */
export function namesInLists(
  text: string,
  quantities: SpokenQuantity[],
): Map<SpokenQuantity, { name: string; isSure: boolean }> {
  const named = new Map<SpokenQuantity, { name: string; isSure: boolean }>();
  if (!text.includes("分别")) return named;
  for (const [i, first] of quantities.entries()) {
    if (named.has(first)) continue;
    const before = text.slice(Math.max(0, first.index - FURTHEST), first.index);
    if (first.money) {
      const [, roles = ""] = NAMES_OF_MONEY.exec(before) ?? [];
      const names = matchesOf(roles, NAME_OF_MONEY).map(([name]) => name);
      const amounts = listFrom(text, quantities.slice(i, i + MOST_IN_SENTENCE), "money");
      if (names.length !== amounts.length) continue;
      for (const [at, own] of amounts.entries()) named.set(own, { name: names[at] ?? "", isSure: true });
      continue;
    }
    const [, words = ""] = NAMES_OF_RATES.exec(before) ?? [];
    if (words === "") continue;
    const rates = listFrom(text, quantities.slice(i, i + MOST_IN_SENTENCE), "rate");
    const names = matchesOf(words, NAME).map(([name]) => spoken(name));
    const isSure = SEVERAL_NAMES.test(words) && names.length === rates.length;
    for (const [at, rate] of rates.entries())
      named.set(rate, { name: isSure ? (names[at] ?? "") : spoken(words), isSure });
  }
  return named;
}

// rates or amounts with nothing but 、 and 和 between them
function listFrom(text: string, quantities: SpokenQuantity[], kind: "rate" | "money"): SpokenQuantity[] {
  const end = quantities.findIndex((own, i) => {
    const last = quantities[i - 1];
    return !own[kind] || (last !== undefined && !NEXT.test(text.slice(last.end, own.index)));
  });
  return quantities.slice(0, end === -1 ? undefined : end);
}
