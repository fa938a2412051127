import type { Cell } from "../../documents/block.ts";
import type { Statement } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { type IndicatorValue, parseIndicatorValue } from "../../values/indicator-value.ts";
import { matchesOf } from "../../values/matches.ts";
import { type Money, parseMoney } from "../../values/money.ts";
import { ITEM_NUMBER } from "../../values/numbering.ts";
import { parseRate, type Rate } from "../../values/rate.ts";
import { type Part, read } from "../settle/row.ts";

/** A clause that ends in a number: `全年支出943.31元` says 943.31元 of 全年支出. */
export interface SaidFigure {
  label: string;
  cell: Cell;
  money: Reading<Money> | null;
  rate: Reading<Rate> | null;
  points: Reading<Decimal> | null;
}

const CLAUSE = /^(.*?)(?:为|达到|达|是|共计|共)?\s*(\d[\d,]*(?:\.\d+)?)\s*(亿元|万元|元|万|%|％|分)$/;

/** Longer than any clause of prose: what is longer lost its stops, and its words name no amount. */
const LONGEST_CLAUSE = 300;

/** Every clause of a paragraph that ends in an amount, a percentage or points, in its order. */
export function readClauses(cell: Cell): SaidFigure[] {
  return clausesOf(cell.text).flatMap(({ text: clause, index }): SaidFigure[] => {
    const match = clause.length > LONGEST_CLAUSE ? null : CLAUSE.exec(clause);
    if (!match) return [];
    const [, label = "", number = "", unit = ""] = match;
    // 资金1 200万元 may be one number or two
    if (/[\d.,]\s*$/.test(label)) return [];
    const start = clause.lastIndexOf(number);
    const printed = { text: clause.slice(start), index: index + start };
    const said = {
      label: label
        .trim()
        .replace(/^其中[:：]?/, "")
        .replace(/^.*[:：]/, ""),
      cell,
      money: null,
      rate: null,
      points: null,
    };
    if (unit === "分") return [{ ...said, points: read(cell, () => parseDecimal(number), printed) }];
    if (unit === "%" || unit === "％") return [{ ...said, rate: read(cell, parseRate, printed) }];
    return [{ ...said, money: read(cell, (text) => parseMoney(text, null), printed) }];
  });
}

// 中央资金100万元、省级资金20万元: an amount ends its clause
const STOP = /[，。；;！\n]|,(?!\d)|(?<=\d[万亿]?元?|[%％])[、和及与](?=\D)/g;

/** The clauses of a text, each with the place where it begins. */
function clausesOf(text: string): Part[] {
  const ends = matchesOf(text, STOP).map(({ index }) => index);
  return [...ends, text.length].map((end, i) => {
    const start = (ends[i - 1] ?? -1) + 1;
    const clause = text.slice(start, end);
    return { text: clause.trim(), index: start + clause.length - clause.trimStart().length };
  });
}

const SCORED = /(?:自评)?得(?:分)?\s*为?\s*\d+(?:\.\d+)?\s*分/g;
const STATED = /(?:为|达到|达|[数率比])\s*(\d[\d,]*(?:\.\d+)?)\s*(%|％|[\p{Script=Han}]{0,3})/gu;

/**
 * The number that a sentence states of its subject (实际参保人数166986人, 完成率为 99.99%), its own score left out.
 * @returns null where the sentence states none, or more than one
 */
export function findStatedValue(text: string): IndicatorValue | null {
  const found = matchesOf(text.replace(SCORED, ""), STATED);
  const [only, ...others] = found;
  if (!only || others.length > 0) return null;
  const value = parseIndicatorValue(`${only[1]}${only[2]}`);
  return value.value ? value : null;
}

/** The points a sentence gives itself: 自评得分 7 分, 此项得 2 分; null where it gives none. */
export function findOwnScore(text: string): Decimal | null {
  const match = /得(?:分)?\s*为?\s*(\d+(?:\.\d+)?)\s*分/.exec(text);
  return match ? parseDecimal(match[1] ?? "") : null;
}

const ENUMERATED = new RegExp(`(?:^|(?<=[。；;：:\\s]))(?=${ITEM_NUMBER})`);

/** A text of problems or measures as statements; an enumerated one (一是…二是…) is a statement each. */
export function splitStatements(kind: Statement["kind"], text: string, at: Place): Statement[] {
  return text
    .split(ENUMERATED)
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => ({ kind, text: part, at }));
}
