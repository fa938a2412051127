import { FUND_SOURCES } from "../../../model/labels/money.ts";
import { fold } from "../../../values/fold.ts";
import { type Money, parseMoney } from "../../../values/money.ts";
import { agrees, parseRate } from "../../../values/rate.ts";
import { textOf } from "../aligned/shape.ts";
import type { ReadBlock } from "./block.ts";
import type { RowCells } from "./partition.ts";

/** So many rows have no more points than their weight where weights do not add up. */
const FEWEST_ROWS = 3;
/** Weights add up to one of these, those of the execution rate counted or not. */
const WHOLE = 100;

/**
 * Whether the figures of a form bear out how its cells were told: a printed rate is that of its two amounts, or the parts add
 * up; weights make a hundred, and no points are above their weight. A row that speaks against it outweighs one that speaks for it.
 */
export function isBorneOut(blocks: ReadBlock[], total: boolean): boolean {
  const money = blocks.find(({ kind }) => kind === "money");
  const indicators = blocks.find(({ kind }) => kind === "indicators");
  if (!indicators) return false;
  const votes = money ? votesOfMoney(money) : { pro: 0, contra: 0 };
  if (money && votes.pro <= votes.contra) return false;
  if (!indicators.keys.includes("weight")) return votes.pro > 0 && !total;
  return holdsPoints(indicators, money, total);
}

function reader({ keys }: ReadBlock): (cells: RowCells, key: string) => string {
  const levels = keys.filter((key) => key === "level").length;
  return (cells, key) => fold(textOf(cells[keys.indexOf(key) - levels]?.lines));
}

const rowsOf = ({ pages }: ReadBlock): RowCells[] => pages.flatMap(({ rows }) => rows);

function votesOfMoney(block: ReadBlock): { pro: number; contra: number } {
  const say = reader(block);
  const amount = (cells: RowCells, key: string): Money | null => parseMoney(say(cells, key), "万元");
  const whole = block.keys.includes("annualBudget") ? "annualBudget" : "initialBudget";
  const votes = { pro: 0, contra: 0 };
  const vote = (holds: boolean) => {
    votes[holds ? "pro" : "contra"] += 1;
  };
  const rows = rowsOf(block);
  for (const cells of rows) {
    const [part, all] = [amount(cells, "executed"), amount(cells, whole)];
    const printed = say(cells, "rate");
    const rate = parseRate(printed.endsWith("%") ? printed : `${printed}%`);
    if (part && all && all.fen > 0 && rate) vote(agrees(rate, part, all));
  }
  const [total, ...parts] = rows;
  if (total && parts.length > 0 && FUND_SOURCES[say(total, "label")] === "total")
    for (const key of [whole, "executed"]) {
      const own = amount(total, key);
      const all = parts.map((cells) => amount(cells, key));
      const sum = all.reduce((fen, one) => fen + (one?.fen ?? 0), 0);
      if (own && own.fen > 0 && sum === own.fen) vote(true);
    }
  return votes;
}

function holdsPoints(block: ReadBlock, money: ReadBlock | undefined, hasTotal: boolean): boolean {
  const say = reader(block);
  const points = (text: string): number | null =>
    /^\d+(?:\.\d+)?分?$/.test(text) ? Number.parseFloat(text) : null;
  const all = rowsOf(block);
  const rows = hasTotal ? all.slice(0, -1) : all;
  const pairs = rows.map((cells) => ({
    weight: points(say(cells, "weight")),
    score: block.keys.includes("score") ? points(say(cells, "score")) : null,
  }));
  if (pairs.some(({ weight, score }) => weight !== null && score !== null && score > weight)) return false;
  const sayMoney = money && reader(money);
  const execution = money && sayMoney ? rowsOf(money).map((cells) => points(sayMoney(cells, "weight"))) : [];
  const given = execution.find((weight) => weight !== null) ?? 0;
  const near = (a: number, b: number) => Math.abs(a - b) < 0.005;
  const sum = pairs.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const last = hasTotal ? all.at(-1) : undefined;
  const printed = last ? (points(say(last, "weight")) ?? WHOLE) : WHOLE;
  const isWhole = [sum, sum + given].some((own) => near(own, printed));
  const scores = pairs.every(({ score }) => score !== null);
  return isWhole || (scores && pairs.length >= FEWEST_ROWS);
}
