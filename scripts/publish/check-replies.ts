import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { CommandTrouble } from "../../src/messages/trouble.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Reply } from "../../src/model/source.ts";
import { RULES } from "../../src/rules/index.ts";
import { BadInput } from "../disk/bad-input.ts";
import { entryLines } from "./entry-lines.ts";
import type { Collected } from "./sources.ts";

const RULE_IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Whether there is a rule of this id. */
export const isRule = (id: string) => RULE_IDS.has(id);

/** Every answer is to a rule that there is, of an evaluation of its report. @throws BadInput at the line of one that is not */
export function checkReplies({ file, replies }: Collected, evaluations: Evaluation[]): void {
  const ids = evaluations.map(({ id }) => id);
  const index = replies.findIndex((reply) => unknownIn(reply, ids) !== null);
  const unknown = replies[index] && unknownIn(replies[index], ids);
  if (!unknown) return;
  const path = join(dirname(file), "replies.json");
  const place = { file: path, line: entryLines(readFileSync(path, "utf8"))[index] ?? 1 };
  throw new BadInput(
    unknown.kind === "no-rule"
      ? { ...unknown, ...place, kind: "reply-to-no-rule" }
      : { ...unknown, ...place, kind: "reply-to-no-evaluation" },
  );
}

/** Why an answer is to nothing; null where there is what it answers. @param ids the evaluations of its report */
export function unknownIn(
  { rule, evaluation }: Reply,
  ids: string[],
): CommandTrouble<"no-rule" | "no-such-evaluation"> | null {
  if (!isRule(rule)) return { kind: "no-rule", rule };
  if (evaluation === undefined || ids.includes(evaluation)) return null;
  return { kind: "no-such-evaluation", evaluation, ids };
}
