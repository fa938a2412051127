import type { Evaluation } from "../../../src/model/evaluation.ts";
import { readReport } from "../read.ts";

/** A report in words about the money of one programme in 2022, with the sentences given below one heading. */
export const inReport = (...lines: string[]) =>
  ["2022年河道治理资金绩效自评报告", "一、资金情况", ...lines].join("\n");

/** What an evaluation says of its money: its columns, why the rate is believed, and the other amounts with their roles. */
export function figuresOf(own: Evaluation | undefined) {
  if (!own) return null;
  const { initialBudget, annualBudget, received, executed, rate, amounts } = own;
  return {
    ...(initialBudget && { initial: initialBudget.text }),
    ...(annualBudget && { budget: annualBudget.text }),
    ...(received && { received: received.text }),
    ...(executed && { executed: executed.text }),
    ...(rate && { rate: rate.text }),
    ...(rate?.evidence === "arithmetic" && { proven: true }),
    amounts: amounts.map(({ role, amount }) => `${role ?? "stated"} ${amount.text}`),
  };
}

/** The figures of the first evaluation of such a report, its sources of money, and its notices beside the programme's. */
export function readMoney(...lines: string[]) {
  const { evaluations, notes } = readReport(inReport(...lines));
  const [own] = evaluations;
  return {
    count: evaluations.length,
    figures: figuresOf(own),
    sources: (own?.funds ?? [])
      .slice(1)
      .map(({ source, annualBudget, received, executed }) =>
        [source, (annualBudget ?? received)?.text, executed?.text].join(" ").trim(),
      ),
    notes: notes.filter((note) => !note.startsWith("unknown-programme")),
  };
}
