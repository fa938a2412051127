import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { placesOf, type Reading } from "../../model/reading.ts";
import { type Decimal, toNumber, unitsAt } from "../../values/decimal.ts";
import { matchesOf } from "../../values/matches.ts";
import type { Money } from "../../values/money.ts";
import { printFixed } from "../../values/print.ts";
import { statedIncome } from "../sums/stated-income.ts";
import { type Fraction, toDecimal } from "./fraction.ts";
import { type Amount, entriesOf, formulaOf, type Sum } from "./own-formula.ts";

const mayExempt = (text: string) => /除外|不计入|剔除/.test(text);
const EXEMPTING = /[^。；;（）()]*(?:除外|不计入|剔除)[^。；;（）()]*/g;

/** A ratio of the evaluation's own amounts; bounds are what the last printed digits leave open. */
export interface OwnRatio extends Fraction {
  /** Half 分 that the printed digits of the upper and the lower term may hide. */
  overSlack: bigint;
  underSlack: bigint;
  arithmetic: string;
  at: Place[];
  /** Whether it is the execution rate of the money rows under another name. */
  isExecution: boolean;
  /** Whether it rests on a budget that may have been changed in the year without the report saying so. */
  isAdjustable: boolean;
}

/** How a rule looks at a reading: as printed, or as published. */
export type Look = (reading: Reading<Money>) => { value: Money | null; text: string };

/**
 * The ratio that an indicator names, from the evaluation's amounts: by the formula its row prints, else by the
 * well-known one of its name.
 * @returns null where a term is not known, an amount is not there, or the denominator is not above zero
 */
export function ownRatio(indicator: Indicator, evaluation: Evaluation, look: Look): OwnRatio | null {
  const formula = formulaOf(indicator);
  if (!formula) return null;
  const [over, under] = [formula.over, formula.under].map((sum) => termsIn(evaluation, sum, look));
  if (!over || !under || unitsOf(under) <= 0n) return null;
  // 2958.92 万元 beside 3686.55 of a table in 万元 need no unit; 元 beside 万元 do
  const oneUnit = new Set([...over, ...under].map(({ unit }) => unit)).size === 1;
  return {
    over: unitsOf(over),
    under: unitsOf(under),
    overSlack: slackOf(over),
    underSlack: slackOf(under),
    arithmetic: `${sayTerms(over, oneUnit)} ÷ ${sayTerms(under, oneUnit)}`,
    at: placesOf(...[...over, ...under].map(({ reading }) => reading)),
    isExecution: "executed" in formula.over && "annualBudget" in formula.under,
    isAdjustable: "incomeBudget" in formula.under,
  };
}

/** The clauses by which a row's texts leave something out of its ratio: 因落实国家政策…除外. */
export function exemptionsOf({ content, standard, actual }: Indicator): string[] {
  const texts = [content, standard, actual].flatMap((reading) => reading?.text ?? []).filter(mayExempt);
  const clauses = texts.flatMap((text) => matchesOf(text, EXEMPTING).map(([clause]) => clause.trim()));
  return [...new Set(clauses)];
}

/** Whether a stated percentage may be this ratio, each within its printed digits. */
export function mayBe({ over, under, overSlack, underSlack }: OwnRatio, stated: Decimal): boolean {
  const step = 10n ** BigInt(stated.scale);
  const percent = unitsAt(stated, stated.scale);
  // in half steps and half 分: over/under lies between (2·over − slack)/(2·under + slack) and the other way round
  const [low, high] = [percent * 2n - 1n, percent * 2n + 1n];
  const [least, most] = [2n * over - overSlack, 2n * over + overSlack];
  const [thin, thick] = [2n * under - underSlack, 2n * under + underSlack];
  if (thin <= 0n) return true;
  const down = least < 0n ? thin : thick;
  const up = most < 0n ? thick : thin;
  return least * 200n * step <= high * down && low * up <= most * 200n * step;
}

/** The ratio as a percentage with so many places, rounded half away from zero. */
export function percentOf({ over, under }: Fraction, scale: number): Decimal {
  return toDecimal({ over: over * 100n, under }, scale);
}

/** A percentage with the places it was printed with: 24.59%, 0.10%. */
export function sayPercent(percent: Decimal): string {
  return `${printFixed(toNumber(percent), percent.scale)}%`;
}

/** An amount of a sum as it is seen: printed or published, with the unit it is told in. */
interface Term {
  reading: Reading<Money>;
  sign: 1 | -1;
  money: Money;
  said: string;
  unit: string;
}

function termsIn(evaluation: Evaluation, sum: Sum, look: Look): Term[] | null {
  const columns = entriesOf(sum);
  const terms = columns.flatMap(([column, sign]): Term[] => {
    const reading = amountOf(evaluation, column);
    const seen = reading && look(reading);
    if (!reading || !seen?.value) return [];
    const [, said = "", unit = evaluation.moneyUnit ?? ""] =
      /^(.*?)\s*((?:亿|万)?元|亿|万)?$/.exec(seen.text.trim()) ?? [];
    return [{ reading, sign, money: seen.value, said, unit }];
  });
  return terms.length > 0 && terms.length === columns.length ? terms : null;
}

function amountOf(evaluation: Evaluation, column: Amount): Reading<Money> | null {
  return column === "income" || column === "incomeBudget"
    ? statedIncome(evaluation, column)
    : evaluation[column];
}

const unitsOf = (terms: Term[]) =>
  terms.reduce((units, { sign, money }) => units + BigInt(sign) * BigInt(money.fen), 0n);
const slackOf = (terms: Term[]) => terms.reduce((slack, { money }) => slack + BigInt(money.step), 0n);

function sayTerms(terms: Term[], oneUnit: boolean): string {
  const said = terms.map(({ sign, said: number, unit }, index) => {
    const operator = index === 0 ? (sign < 0 ? "−" : "") : sign < 0 ? " − " : " + ";
    return `${operator}${number}${oneUnit ? "" : ` ${unit}`}`;
  });
  return terms.length > 1 ? `(${said.join("")})` : said.join("");
}
