import { type Block, type Cell, filled } from "../../documents/block.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { TOTAL_LABELS } from "../../model/labels/fields.ts";
import type { MoneyUnit } from "../../values/money.ts";
import { findFiscalYear } from "../../values/year.ts";
import { divideMoney, isNumbered, type ListHeader, readListHeader, untoldOf } from "../blocks/list-header.ts";
import { readListRow } from "../blocks/list-row.ts";
import { readListTotal } from "../blocks/list-total.ts";
import { printOf } from "../claims.ts";
import type { Context } from "../context.ts";
import { bare } from "../labels/look-up.ts";
import { findMoneyUnit, indexOfColumn } from "../layout/header.ts";
import type { Section } from "../layout/sections.ts";
import { withoutTorn } from "../layout/torn.ts";
import type { Form } from "./form.ts";

/** 分项绩效项目清单, 自评结果汇总表: one row per project, its money, score, goal and result under one header. */
export const projectList: Form = {
  id: "project-list",
  claims: ({ blocks }) => blocks.some(({ cells }) => readListHeader(cells) !== null),
  continues: () => false,
  read: ([section], context) => (section ? readList(section, context) : []),
};

function readList({ title, blocks }: Section, context: Context): Evaluation[] {
  const { claims } = context;
  const evaluations: Evaluation[] = [];
  let header: ListHeader | null = null;
  let above: MoneyUnit | null = title && findMoneyUnit(title.text);
  // the cell that says of which year it is
  let dated = title;
  // the lines below a header that belong to it
  let isOpen = false;
  if (title) claims.ignore("heading", title);
  for (const block of withoutTorn(blocks, context)) {
    const cells = filled(block);
    const [first, ...others] = cells;
    if (!first) continue;
    const own = readListHeader(block.cells, dated && (findFiscalYear(dated.text)?.year ?? null));
    const divided: ListHeader | null = isOpen && header ? divideMoney(header, block.cells) : null;
    if (own) {
      claims.ignore(header ? "repeated header" : "table header", ...cells);
      if (!header) noteUntold(own, claims);
      header = own;
      isOpen = true;
    } else if (block.kind === "paragraph") {
      const unit = findMoneyUnit(first.text);
      above = unit ?? above;
      const isYear = evaluations.length === 0 && /^\(20\d{2}年度?\)$/.test(first.label);
      if (isYear) dated = first;
      if (unit || isYear) claims.use("project-list", first);
    } else if (/^\d+$/.test(first.label) && others.length === 0) claims.ignore("blank template row", first);
    else if (header && (isNumbered(header) ? /^\d+$/.test(first.label) : isRowOf(header, block))) {
      isOpen = false;
      evaluations.push(...readListRow(block.cells, header, above, dated, context));
    } else if (divided) {
      claims.ignore("table header", ...cells);
      header = divided;
    } else if (isOpen && cells.every(isComment)) claims.ignore("table header", ...cells);
    else if (header && TOTAL_LABELS.has(bare(first.label)))
      readListTotal(block.cells, header, above, evaluations, context);
    // a header of two lines that was not understood leaves its columns open
    else if (isOpen) header = null;
  }
  return evaluations;
}

// 资金总额 | 中央 | 省级 with no word of a budget: said once of all rows
function noteUntold(header: ListHeader, claims: Context["claims"]): void {
  const untold = untoldOf(header);
  const [first] = untold;
  if (first) claims.note("doubtful-role", { printed: printOf(untold) }, first.at);
}

/** A row of a list without numbers names a project and has two figures. */
const FEWEST_FIGURES = 2;

const isRowOf = (header: ListHeader, { cells }: Block) =>
  cells.findIndex(({ text }) => text !== "") === indexOfColumn(header, "name") &&
  !TOTAL_LABELS.has(bare(cells[indexOfColumn(header, "name") ?? 0]?.label ?? "")) &&
  cells.filter(({ label }) => /^-?\d[\d,.]*(?:[万亿]?元|%)?$/.test(label)).length >= FEWEST_FIGURES;

// the second line of a header only comments the first: （调整后）（至2021年底）
const isComment = ({ label }: Cell) => /^\(.*\)$/.test(label);
