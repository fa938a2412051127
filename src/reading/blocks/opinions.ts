import { type Block, type Cell, filled } from "../../documents/block.ts";
import { OPINIONS } from "../../model/labels/fields.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { lookUp } from "../labels/look-up.ts";
import { splitStatements } from "../prose/sentence.ts";
import { saysNone } from "../prose/statements.ts";

/** What a cell states under such a label, each statement its own. @returns how many there are; none where it says that there is nothing to say */
export function takeOpinion(kind: "problem" | "measure", { text, at }: Cell, draft: Draft): number {
  const own = splitStatements(kind, text, at).filter((statement) => !saysNone(statement.text));
  draft.statements.push(...own);
  return own.length;
}

/** 存在问题 | 汛期人手不足。 in the tail of a form: a statement each, none where it says that there is nothing to say. */
export function readOpinion(block: Block, draft: Draft, { claims }: Context): boolean {
  const cells = filled(block);
  const [label, value] = cells;
  const kind = label && cells.length <= 2 && lookUp(OPINIONS, label.label);
  if (!kind) return false;
  const own = value ? takeOpinion(kind, value, draft) : 0;
  if (own > 0) claims.use(usedBy(draft), label, ...(value ? [value] : []));
  else claims.ignore("empty field", label, ...(value ? [value] : []));
  return true;
}
