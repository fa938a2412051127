import type { Evaluation } from "../model/evaluation.ts";

/** What tells two reports of one region and year apart. */
interface Told {
  publisher: string;
  evaluations: Evaluation[];
}

/**
 * Whether two reports of one region and year are the same, in whole or in part, so that their money would be counted twice:
 * they are on the same forms and of one unit or about the same things, or a form of both prints the same name and money.
 * Two bureaus of one city may use one form.
 */
export function isSameReport(one: Told, other: Told): boolean {
  const forms = (report: Told) => [...new Set(report.evaluations.map(({ form }) => form))].sort().join(" ");
  const onSameForms = forms(one) === forms(other);
  if (onSameForms && (one.publisher === other.publisher || shares(one, other, nameOf))) return true;
  return shares(one, other, moneyOf);
}

/**
 * Whether two of these speak of the same money, whatever form they stand on: they have the same budget and payment, or one
 * of them and the same name.
 */
export function sharesEvaluation(some: Evaluation[], others: Evaluation[]): boolean {
  return some.some((one) => others.some((other) => isSameMoney(one, other)));
}

function isSameMoney(one: Evaluation, other: Evaluation): boolean {
  const pairs = [
    [one.annualBudget?.value?.fen, other.annualBudget?.value?.fen],
    [one.executed?.value?.fen, other.executed?.value?.fen],
  ].filter(([own, its]) => own !== undefined && its !== undefined && own !== 0);
  const alike = pairs.filter(([own, its]) => own === its).length;
  return alike === 2 || (alike > 0 && one.name.text === other.name.text);
}

function shares(one: Told, other: Told, say: (evaluation: Evaluation) => string | null): boolean {
  const said = new Set(one.evaluations.map(say));
  return other.evaluations.map(say).some((own) => own !== null && said.has(own));
}

const nameOf = ({ name }: Evaluation) => name.text;

// a name such as 办公经费 is of many units, with its money of one
function moneyOf({ form, name, annualBudget, executed }: Evaluation): string | null {
  const amounts = [annualBudget, executed].flatMap((money) => money?.value?.fen.toString() ?? []);
  return amounts.length === 2 ? [form, name.text, ...amounts].join(" ") : null;
}
