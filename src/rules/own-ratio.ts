import type { Evaluation, Indicator } from "../model/evaluation.ts";
import type { Place } from "../model/place.ts";
import type { Reading } from "../model/reading.ts";
import { type Decimal, toNumber, unitsAt } from "../values/decimal.ts";
import { foldWidth } from "../values/fold.ts";
import type { Money } from "../values/money.ts";
import type { MoneyColumn } from "./money-row.ts";
import { placesOf } from "./rule.ts";

/** How often each of the evaluation's amounts stands in a sum: 1 added, −1 taken off. */
type Sum = Partial<Record<MoneyColumn, 1 | -1>>;

const INITIAL: Sum = { initialBudget: 1 };
const ANNUAL: Sum = { annualBudget: 1 };
const EXECUTED: Sum = { executed: 1 };
const LEFT: Sum = { annualBudget: 1, executed: -1 };
const CHANGE: Sum = { annualBudget: 1, initialBudget: -1 };

/** Terms of printed formulas and the amounts they name; a term that is not here is not guessed at. */
const TERMS: Record<string, Sum> = {
  年初预算数: INITIAL,
  年初预算: INITIAL,
  年初支出预算数: INITIAL,
  调整预算数: ANNUAL,
  调整后预算数: ANNUAL,
  全年预算数: ANNUAL,
  支出预算数: ANNUAL,
  预算调整数: CHANGE,
  调整数: CHANGE,
  执行数: EXECUTED,
  全年执行数: EXECUTED,
  预算执行数: EXECUTED,
  支出决算数: EXECUTED,
  支出预算完成数: EXECUTED,
  预算完成数: EXECUTED,
  结转结余总额: LEFT,
  结余结转总额: LEFT,
  结转结余数: LEFT,
  结转结余资金: LEFT,
};

/** What such ratios mean everywhere, for rows that print no formula; by the whole name. */
const WELL_KNOWN: { name: RegExp; over: Sum; under: Sum }[] = [
  { name: /^(?:资金|预算)?(?:结转结余|结余结转)率$/, over: LEFT, under: ANNUAL },
  { name: /^(?:部门|项目|支出)?预算调整率$/, over: CHANGE, under: INITIAL },
  { name: /^(?:部门|项目|部门整体|整体)?(?:支出)?预算(?:执行|完成)率$/, over: EXECUTED, under: ANNUAL },
];

const FORMULA = /[^。;,\s=]*率\s*=\s*([^=。;]+?)\s*[/÷]\s*([^=。;/÷*×]+)/;
const LEADING = /^(?:本年度|本年|当年|部门|单位|\(单位\))+/;
const EXEMPTING = /[^。；;（）()]*(?:除外|不计入|剔除)[^。；;（）()]*/g;

/** A ratio of the evaluation's own amounts; bounds are what the last printed digits leave open. */
export interface OwnRatio {
  over: bigint;
  under: bigint;
  /** Half 分 that the printed digits of the upper and the lower term may hide. */
  overSlack: bigint;
  underSlack: bigint;
  arithmetic: string;
  at: Place[];
}

/** How a rule looks at a reading: as printed, or as published. */
export type Look = (reading: Reading<Money>) => { value: Money | null; text: string };

/**
 * The ratio that an indicator names, from the evaluation's amounts: by the formula its row prints, else by the
 * well-known one of its name.
 * @returns null where a term is not known, an amount is not there, or the denominator is not above zero
 */
export function ownRatio({ name, content }: Indicator, evaluation: Evaluation, look: Look): OwnRatio | null {
  const sums = printedFormula(content?.text ?? "") ?? wellKnown(foldWidth(name.text).replace(/\s+/g, ""));
  if (!sums) return null;
  const [over, under] = sums.map((sum) => (sum ? termsIn(evaluation, sum, look) : null));
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
  };
}

/** The clauses by which a row's texts leave something out of its ratio: 因落实国家政策…除外. */
export function exemptionsOf({ content, standard, actual }: Indicator): string[] {
  const texts = [content, standard, actual].map((reading) => reading?.text ?? "");
  const clauses = texts.flatMap((text) => [...text.matchAll(EXEMPTING)].map(([clause]) => clause.trim()));
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
export function percentOf({ over, under }: OwnRatio, scale: number): Decimal {
  const scaled = over * 100n * 10n ** BigInt(scale) * 2n;
  const half = scaled < 0n ? -under : under;
  return { units: Number((scaled + half) / (under * 2n)), scale };
}

/** A percentage with the places it was printed with: 24.59%, 0.10%. */
export function sayPercent(percent: Decimal): string {
  return `${toNumber(percent).toFixed(percent.scale)}%`;
}

// a term that is not known leaves it null, so that the well-known formula does not stand in for a printed one
function printedFormula(content: string): [Sum, Sum] | [null, null] | null {
  const match = FORMULA.exec(foldWidth(content));
  if (!match) return null;
  const [over, under] = [readTerms(match[1] ?? ""), readTerms(match[2] ?? "")];
  return over && under ? [over, under] : [null, null];
}

function wellKnown(name: string): [Sum, Sum] | null {
  const found = WELL_KNOWN.find((known) => known.name.test(name));
  return found ? [found.over, found.under] : null;
}

// 调整预算数-年初预算数: each term by its sign
function readTerms(text: string): Sum | null {
  const inner = text.trim().replace(/^\((.*)\)$/, "$1");
  const pieces = inner.replace(/\([^()]*\)|\s/g, "").split(/(?=[-−+])/);
  const sums = pieces.map((piece): Sum | null => {
    const term = piece.replace(/^[-−+]/, "").replace(LEADING, "");
    const sum = Object.hasOwn(TERMS, term) ? TERMS[term] : undefined;
    return sum ? (/^[-−]/.test(piece) ? negate(sum) : sum) : null;
  });
  return sums.every((sum) => sum !== null) ? Object.assign({}, ...sums) : null;
}

const negate = (sum: Sum): Sum =>
  Object.fromEntries(entriesOf(sum).map(([column, sign]) => [column, sign === 1 ? -1 : 1]));

const entriesOf = (sum: Sum) => Object.entries(sum) as [MoneyColumn, 1 | -1][];

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
    const reading = evaluation[column];
    const seen = reading && look(reading);
    if (!reading || !seen?.value) return [];
    const [, said = "", unit = evaluation.moneyUnit ?? ""] =
      /^(.*?)\s*((?:亿|万)?元|亿|万)?$/.exec(seen.text.trim()) ?? [];
    return [{ reading, sign, money: seen.value, said, unit }];
  });
  return terms.length > 0 && terms.length === columns.length ? terms : null;
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
