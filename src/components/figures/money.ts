import { drawMoney, type MoneyRow } from "../../charts/money.ts";
import { adjustments, moveOf, times } from "../../findings/adjustment.ts";
import type { Voice } from "../../language.ts";
import type { Figure } from "./figure.ts";

/** Initial → annual → executed, where an initial budget is printed. */
export function moneyFigure({ say, paths, placeOf, tables }: Voice): Figure {
  const found = adjustments(tables.evaluations);
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
    caption: caption(found.length),
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
