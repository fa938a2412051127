import type { Cell } from "../../documents/block.ts";
import { beginsAsNothing } from "../../model/blank.ts";
import { ASPECTS, MANAGEMENT_COLUMNS } from "../../model/labels/fields.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { mayBeHeader } from "../labels/headers.ts";
import { lookUp } from "../labels/look-up.ts";
import { type Header, indexOfColumn, readHeader } from "../layout/header.ts";
import { endOf, readText, tokensOf } from "../settle/row.ts";

export type ManagementHeader = Header<"explanation" | "problem">;

/** The row 资金管理情况 | 情况说明 | 存在问题和改进措施; null for any other. */
export function readManagementHeader(cells: Cell[]): ManagementHeader | null {
  if (!mayBeHeader(cells)) return null;
  const header = readHeader(cells, MANAGEMENT_COLUMNS);
  return header.columns.length === 2 ? header : null;
}

/**
 * One aspect with its explanation and problem; a row of one cell behind an aspect without problem goes on with it.
 * @returns whether the row is of this kind
 */
export function readManagement(
  cells: Cell[],
  header: ManagementHeader,
  draft: Draft,
  { claims }: Context,
): boolean {
  const [first, ...values] = tokensOf(cells);
  if (!first) return false;
  const aspect = lookUp(ASPECTS, first.cell.label);
  const last = draft.management.at(-1);
  if (!aspect) {
    // a blank paragraph inside a cell splits its row in two
    if (values.length > 0 || !last?.explanation || last.problem || isPieceOfLabel(first.cell)) return false;
    last.problem = readText(first.cell);
    claims.use(usedBy(draft, `-${last.aspect}`), first.cell);
    return true;
  }
  const explanationAt = indexOfColumn(header, "explanation") ?? 0;
  const problemAt = indexOfColumn(header, "problem") ?? 0;
  const [one, two, ...more] = values;
  if (more.length > 0) {
    claims.doubt(
      "unplaced-cells",
      { what: "cell-too-many", label: first.cell.text },
      first.cell,
      ...values.map(({ cell }) => cell),
    );
    return true;
  }
  // one cell alone is the explanation, unless it stands at the problem column or right of it
  const alone = one !== undefined && two === undefined;
  const isProblem = alone && one.index - endOf(first) >= problemAt - (explanationAt - 1);
  draft.management.push({
    aspect,
    label: { text: first.cell.text, at: first.cell.at, value: aspect },
    explanation: isProblem ? null : readText(one?.cell),
    problem: readText(isProblem ? one?.cell : two?.cell),
  });
  claims.use(usedBy(draft, `-${aspect}`), first.cell, ...values.map(({ cell }) => cell));
  return true;
}

/** Shorter words without a stop say nothing of a problem: they are the rest of a label that was broken. */
const SHORTEST_PROBLEM = 10;

const isPieceOfLabel = ({ label }: Cell) =>
  label.length < SHORTEST_PROBLEM && !/[。，；,;]/.test(label) && !beginsAsNothing(label);
