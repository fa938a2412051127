import type { Evaluation, Management, Statement } from "../../src/model/evaluation.ts";
import type { Reading } from "../../src/model/reading.ts";
import type { Aspect } from "../../src/model/words.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { evaluation, FOUNDING, flagsOn, founding, number, words } from "./build.ts";

/** One row of 资金管理情况: aspect, 情况说明, 存在问题和改进措施. */
export function management(aspect: Aspect, explanation?: string, problem?: string): Management {
  return { aspect, label: words(aspect), explanation: words(explanation), problem: words(problem) };
}

export function stated(kind: Statement["kind"], text: string): Statement {
  return { kind, text, at: words(text).at };
}

/** A cell that was there and was not understood. */
export function unread<T>(text = ""): Reading<T> {
  return { text, at: words("").at, value: null };
}

/** A row of a project list. */
export function listed(
  ordinal: number,
  printed: { name: string; score?: string; goal?: string; result?: string },
  given: Partial<Evaluation> = {},
): Evaluation {
  return evaluation({
    id: `t-2023-${String(ordinal).padStart(2, "0")}`,
    ordinal,
    scope: "listed",
    form: "project-list",
    name: words(printed.name),
    totalScore: number(printed.score),
    goal: words(printed.goal),
    goalResult: words(printed.result),
    ...given,
  });
}

/** The flags that a rule raises on the five founding reports, by id. */
export function onFounding(rule: Rule): string[] {
  return FOUNDING.flatMap((id) => flagsOn(rule, founding(id)).map(({ flag_id }) => flag_id));
}
