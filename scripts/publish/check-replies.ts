import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
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
  const index = replies.findIndex((reply) => sayUnknown(reply, ids) !== null);
  const unknown = replies[index] && sayUnknown(replies[index], ids);
  if (!unknown) return;
  const path = join(dirname(file), "replies.json");
  const line = entryLines(readFileSync(path, "utf8"))[index];
  throw new BadInput(`${path}:${line}: ${unknown}`);
}

/** Why an answer is to nothing; null where there is what it answers. @param ids the evaluations of its report */
export function sayUnknown({ rule, evaluation }: Reply, ids: string[]): string | null {
  if (!isRule(rule)) return `没有「${rule}」这条规则；规则的编号见网站“规则”页和 flags.csv 的 rule 列`;
  if (evaluation === undefined || ids.includes(evaluation)) return null;
  return `这份报告没有「${evaluation}」这个自评；它的自评是 ${ids.join("、")}`;
}
