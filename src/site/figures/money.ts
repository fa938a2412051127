import { drawMoney, type MoneyChartRow } from "../../charts/money.ts";
import { type Adjustment, adjustments, movedBy, times } from "../../findings/adjustment.ts";
import { roundTo } from "../../values/print.ts";
import type { Voice } from "../language.ts";
import { drawing } from "./drawing.ts";
import { type Figure, MOST_ROWS, printedOrder } from "./figure.ts";

/** Initial → annual → executed in percent of the initial budget, where one is printed. */
export function moneyFigure(voice: Voice): Figure {
  const { say, placeOf, tables } = voice;
  const all = adjustments(tables.evaluations);
  const found = all.slice(0, MOST_ROWS);
  const rows = found.map((adjustment) => rowOf(voice, adjustment));
  const { plain, caption, title, label, moved, change, initial, annual, executed } = say.execution.adjustment;
  const [first] = found;
  const ratio = first ? first.annual / first.initial : 1;
  const { unit, name } = say.execution.table;
  return {
    name: "money",
    title:
      first && ratio >= 2 ? title(say.words.called(first.row.name, first.row.name_en), times(ratio)) : plain,
    caption: say.words.join(caption(all.length), say.words.drawn(found.length, all.length)),
    at: "/execution/",
    legend: "money",
    printed: printedOrder(found, ({ row }) => tables.evaluations.indexOf(row)),
    draw: drawing({ voice, name: "money", label, rows }, (own, size, it) => drawMoney(own, size, it, moved)),
    refs: found.map(({ row }) => [row.evaluation_id, row.line]),
    columns: [unit, name, ...[initial, annual, executed].map(say.words.inYuan), say.words.asRatio(change)],
    cells: found.map(({ row, ...money }) => [
      placeOf(row.report_id),
      row.name,
      money.initial,
      money.annual,
      money.executed,
      roundTo(money.annual / money.initial - 1, 6),
    ]),
  };
}

function rowOf(
  { say, paths, placeOf }: Voice,
  { row, initial, annual, executed }: Adjustment,
): MoneyChartRow {
  const words = say.execution.adjustment;
  const place = placeOf(row.report_id);
  const distance = movedBy(annual, initial);
  const value = words.moved(distance);
  const amount = words.amounts(initial, annual);
  return {
    id: row.evaluation_id,
    place,
    name: say.words.called(row.name, row.name_en),
    value,
    amount,
    href: paths.evaluation(row.evaluation_id),
    tip: words.tip({
      place,
      name: say.words.named(row.name, row.name_en),
      initial,
      annual,
      executed,
      moved: value,
    }),
    distance,
    executed: executed === null ? null : movedBy(executed, initial),
  };
}
