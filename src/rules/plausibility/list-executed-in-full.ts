import { placesOf } from "../../model/reading.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import type { Rule } from "../rule.ts";

/** What its sentence tells. */
export interface ListExecutedInFull {
  projects: number;
}

export const listExecutedInFull: Rule<"list-executed-in-full", ListExecutedInFull> = {
  id: "list-executed-in-full",
  category: "plausibility",
  severity: "info",
  thresholds: ["listInFull"],
  needsWhole: true,
  *checkReport({ id, evaluations }) {
    const listed = evaluations.filter(({ scope }) => scope === "listed");
    if (listed.length < THRESHOLDS.listInFull) return;
    const full = listed.filter(({ annualBudget, executed }) => {
      const [whole, part] = [annualBudget?.value, executed?.value];
      return whole && part && whole.fen > 0 && whole.fen === part.fen;
    });
    if (full.length < listed.length) return;
    yield {
      subject: id,
      part: "listed",
      data: { projects: full.length },
      printed: null,
      at: full.flatMap(({ executed, annualBudget }) => placesOf(executed, annualBudget)),
    };
  },
};
