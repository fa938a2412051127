import type { Evaluation } from "../model/evaluation.ts";
import { fold } from "../values/fold.ts";

/** Amounts by which is told whether two speak of the same money. */
const AMOUNTS = ["annualBudget", "executed"] as const;
type Amounts = Record<(typeof AMOUNTS)[number], number | null>;

/**
 * A report in sentences with its own table behind it tells the same money twice: its sentences are then a summary, so that
 * no sum counts the money again. It is the same where no amount differs, one at least is told by both, and the table is of
 * the same name, or several tables together make the amounts.
 */
export function markRestated(evaluations: Evaluation[]): void {
  const tables = evaluations.filter(({ form, scope }) => form !== "narrative" && OWN.has(scope));
  if (tables.length === 0) return;
  for (const told of evaluations) {
    if (told.form !== "narrative" || told.scope !== "project") continue;
    const own = amountsOf(told);
    const isOfOne = tables.some((table) => sameName(told, table) && sameMoney(own, amountsOf(table)));
    const isOfAll = tables.length > 1 && sameMoney(own, together(tables.map(amountsOf)));
    if (isOfOne || isOfAll) told.scope = "summary";
  }
}

const OWN: ReadonlySet<Evaluation["scope"]> = new Set(["project", "listed"]);

const amountsOf = ({ annualBudget, executed }: Evaluation): Amounts => ({
  annualBudget: annualBudget?.value?.fen ?? null,
  executed: executed?.value?.fen ?? null,
});

function sameMoney(one: Amounts, other: Amounts): boolean {
  const both = AMOUNTS.filter((name) => one[name] !== null && other[name] !== null);
  return both.length > 0 && both.every((name) => one[name] === other[name]);
}

// a sum of which one part is not printed is none
function together(parts: Amounts[]): Amounts {
  const sum = (name: (typeof AMOUNTS)[number]) =>
    parts.reduce<number | null>((all, part) => {
      const own = part[name];
      return all === null || own === null ? null : all + own;
    }, 0);
  return { annualBudget: sum("annualBudget"), executed: sum("executed") };
}

// a title says more of a programme than its table, or less
function sameName(told: Evaluation, table: Evaluation): boolean {
  const [one, other] = [fold(told.name.text), fold(table.name.text)];
  return one.includes(other) || other.includes(one);
}
