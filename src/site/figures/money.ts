import { drawMoney, type MoneyRow } from "../../charts/money.ts";
import { adjustments, moveOf, times } from "../../findings/adjustment.ts";
import type { Voice } from "../language.ts";
import { type Figure, MOST_ROWS } from "./figure.ts";

/** Initial → annual → executed, where an initial budget is printed. */
export function moneyFigure({ say, paths, placeOf, tables }: Voice): Figure {
  const all = adjustments(tables.evaluations);
  const found = all.slice(0, MOST_ROWS);
  const rows: MoneyRow[] = found.map(({ row, initial, annual, executed }) => ({
    id: row.evaluation_id,
    place: placeOf(row.report_id),
    name: row.name,
    value: say.execution.adjustment.moved(moveOf({ initial, annual })),
    amount: say.execution.adjustment.amounts(initial, annual),
    href: paths.evaluation(row.evaluation_id),
    initial,
    annual,
    executed,
  }));
  const { plain, caption, title, label, initial, annual, executed } = say.execution.adjustment;
  const [first] = found;
  const ratio = first ? first.annual / first.initial : 1;
  const { unit, name } = say.execution.table;
  return {
    name: "money",
    title: first && ratio >= 2 ? title(first.row.name, times(ratio)) : plain,
    caption: say.words.join(caption(all.length), say.words.drawn(found.length, all.length)),
    at: "/execution/",
    legend: "money",
    draw: (size, id) => drawMoney(rows, size, { id, label }, say.words.tick),
    columns: [unit, name, initial, annual, executed],
    cells: found.map(({ row, ...money }) => [
      placeOf(row.report_id),
      row.name,
      money.initial,
      money.annual,
      money.executed,
    ]),
  };
}
