import { type Block, filled } from "../../documents/block.ts";
import { readIndicatorHeader } from "../blocks/indicator-header.ts";
import { Claims, shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, openDraft } from "../draft.ts";
import { isSignature } from "../layout/background.ts";
import { indexOfColumn } from "../layout/header.ts";
import { isPageRow } from "../layout/page.ts";
import { readIndicators } from "../prose/indicators.ts";
import { isSameName } from "../prose/names.ts";
import type { Passage } from "../prose/outline.ts";
import { readTable } from "./table.ts";

/** The tables between the paragraphs of a report: rows that follow each other, without those that carry nothing. */
export function tablesBetween(blocks: Block[]): Block[][] {
  const tables: Block[][] = [];
  let isOpen = false;
  for (const block of blocks) {
    if (block.kind === "row" && (isPageRow(block) || filled(block).length === 0)) continue;
    if (block.kind === "row" && isOpen) tables.at(-1)?.push(block);
    else if (block.kind === "row") tables.push([block]);
    isOpen = block.kind === "row";
  }
  return tables;
}

/** The one table of indicators among some tables; null where there is none, or more than one. */
export function indicatorTable(tables: Block[][]): Block[] | null {
  const [only, ...others] = tables.filter(([head]) => {
    const header = head && readIndicatorHeader(head.cells);
    return header && indexOfColumn(header, "actual") !== null;
  });
  return only && others.length === 0 ? only : null;
}

/**
 * Reads the indicators of a report from its table of them. Its sentences mostly say the same in words; where they speak of one that
 * the table has not, or were not understood, one notice says so.
 */
export function readIndicatorTable(
  table: Block[],
  passages: Passage[],
  draft: Draft,
  context: Context,
): void {
  readTable([{ title: null, blocks: table }], draft, context);
  const heard = new Claims();
  const next = () => ({ id: context.reportId, ordinal: 1 });
  const trial = openDraft("narrative", "project", draft.at, next());
  readIndicators(passages, trial, { claims: heard, reportId: context.reportId, next });
  const names = draft.indicators.map(({ name }) => name.text);
  const other = trial.indicators.find(({ name }) => !names.some((own) => isSameName(own, name.text)));
  const [unread] = heard.notices;
  if (other) {
    const data = { heading: shorten(other.level2 ?? other.level1 ?? ""), printed: shorten(other.name.text) };
    context.claims.note("unread-indicators", data, other.name.at);
  } else if (unread) context.claims.notices.push(unread);
}

/** Says of tables that nobody read that they may stand for figures. */
export function doubtTables(tables: Block[][], { claims }: Context): void {
  for (const table of tables) {
    const [head] = table;
    const cells = table.flatMap(filled);
    if (head && isSignature(head)) claims.ignore("signature", cells);
    else claims.doubt("unknown-form", { what: "table", name: shorten(cells[0]?.text ?? "") }, cells);
  }
}
