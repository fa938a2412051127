import { drawMoney, type MoneyRow } from "../../charts/money.ts";
import { adjustments, changeText, times } from "../../findings/adjustment.ts";
import { placeNames } from "../../findings/places.ts";
import { say } from "../../messages/index.ts";
import { paths } from "../../paths.ts";
import { published } from "../../published.ts";
import { sayYuan } from "../../values/money.ts";
import type { Figure } from "./figure.ts";

const { tables } = published();
const placeOf = placeNames(tables);

/** Initial → annual → executed, where an initial budget is printed. */
export function moneyFigure(): Figure {
  const found = adjustments(tables.evaluations);
  const rows: MoneyRow[] = found.map(({ row, initial, annual, executed }) => ({
    id: row.evaluation_id,
    place: placeOf(row.report_id),
    name: row.name,
    value: changeText({ initial, annual }),
    amount: `${sayYuan(initial)} → ${sayYuan(annual)}`,
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
    draw: (size, id) => drawMoney(rows, size, { id, label }, (yuan) => sayYuan(yuan).replace(/[ ,元]/g, "")),
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
