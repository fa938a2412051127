import { type Block, filled } from "../../documents/block.ts";
import { fold } from "../../values/fold.ts";
import { readFields } from "../blocks/fields.ts";
import { type IndicatorHeader, printIndicators, readIndicatorHeader } from "../blocks/indicator-header.ts";
import { readIndicatorRow, type UnplacedIndicator } from "../blocks/indicator-row.ts";
import { readTotal } from "../blocks/indicator-total.ts";
import { finishIndicators } from "../blocks/indicators.ts";
import { doubtPairs, finishPairs } from "../blocks/money-pairs.ts";
import {
  isOddPairRow,
  NO_HEAD,
  type PairRow,
  type PairsHead,
  readPairsHead,
  takePairRow,
} from "../blocks/pair-row.ts";
import { withoutUnit } from "../blocks/unit-line.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { lookUp } from "../labels/look-up.ts";
import { findMoneyUnit } from "../layout/header.ts";
import { isHeading } from "../layout/heading.ts";
import type { Section } from "../layout/sections.ts";
import { withoutTorn } from "../layout/torn.ts";
import { splitStatements } from "../prose/sentence.ts";
import { type Levels, NO_LEVELS, readLoose } from "../settle/levels.ts";
import { isMoneyFigure } from "../settle/money-table.ts";
import { read } from "../settle/row.ts";

/**
 * The scoring table of a whole department: 预算安排 beside 资金执行 as pairs of label and amount, then indicators with
 * content, standard, weight and score. A group label may stand on loose lines between two parts of the table.
 */
export function readDepartmentTable({ blocks }: Section, draft: Draft, context: Context): void {
  const { claims } = context;
  const rows: UnplacedIndicator[] = [];
  const pairs: { head: PairsHead; rows: PairRow[] } = { head: NO_HEAD, rows: [] };
  let header: IndicatorHeader | null = null;
  let loose: Levels = NO_LEVELS;
  let ended = false;
  for (const block of withoutTorn(blocks, context)) {
    const own = block.kind === "row" ? readIndicatorHeader(block.cells) : null;
    if (own) {
      claims.ignore(header ? "repeated header" : "table header", ...filled(block));
      header = own;
      printIndicators(own, draft);
    } else if (block.kind === "paragraph")
      loose = readParagraph(block, header !== null, loose, draft, context);
    else if (readDeviation(block, draft, context)) continue;
    else if (!header) readHead(block, pairs, draft, context);
    else if (readTotal(block.cells, header, draft, context)) ended = true;
    else if (!ended) {
      const read = readIndicatorRow(block.cells, header, loose, context);
      if (read.row) rows.push(read.row);
      loose = read.loose;
    }
  }
  finishPairs(pairs.rows, pairs.head, draft, context);
  finishIndicators(rows, draft, context);
}

// 过程（执行） and （40） on lines of their own are one label with its weight
function readParagraph(
  block: Block,
  inTable: boolean,
  loose: Levels,
  draft: Draft,
  context: Context,
): Levels {
  const { claims } = context;
  const [cell] = filled(block);
  if (!cell) return loose;
  const [label, value] = cell.text.split(/[:：]/).map((part) => part.trim());
  const unit = findMoneyUnit(cell.text);
  if (unit) {
    draft.moneyUnit = unit;
    claims.use(usedBy(draft), cell);
    return loose;
  }
  if (label && value && lookUp({ 填报单位: true }, fold(label))) {
    draft.implementingUnit = read(cell, (text) => text, { text: value, index: cell.text.indexOf(value) });
    claims.use(usedBy(draft), cell);
    return loose;
  }
  if (!inTable) return loose;
  const levels = readLoose([cell], loose);
  if (levels) claims.use(usedBy(draft), cell);
  else if (isHeading(cell.label)) claims.ignore("heading", cell);
  return levels ?? loose;
}

// what stands above the indicators: fields, pairs of money, and the headings over them
function readHead(
  printed: Block,
  pairs: { head: PairsHead; rows: PairRow[] },
  draft: Draft,
  context: Context,
): void {
  const block = withoutUnit(printed, draft, context);
  const cells = filled(block);
  if (readFields(cells, draft, context)) return;
  const head = readPairsHead(block.cells);
  if (head) {
    context.claims.ignore("table header", ...cells);
    pairs.head = head;
    return;
  }
  const row = takePairRow(block.cells, draft.moneyUnit, true);
  if (row) pairs.rows.push(row);
  else if (isOddPairRow(block.cells, draft.moneyUnit)) doubtPairs(cells, context);
  else if (cells.every(({ text }) => !isMoneyFigure(text, draft.moneyUnit)))
    context.claims.ignore("table header", ...cells);
}

// 三、绩效目标执行出现的偏差和采取的措施 | 项目绩效存在问题: … 下一步措施: …
function readDeviation(block: Block, draft: Draft, { claims }: Context): boolean {
  const [heading, cell, ...others] = filled(block);
  if (!heading || !cell || others.length > 0 || !/偏差.*措施$/.test(heading.label)) return false;
  const match = /^(?:.*?存在(?:的)?问题[:：])?([\s\S]*?)(?:(?:下一步|改进)措施[:：]([\s\S]*))?$/.exec(
    cell.text,
  );
  const [, problem = "", measure = ""] = match ?? [];
  draft.statements.push(
    ...splitStatements("problem", problem, cell.at),
    ...splitStatements("measure", measure, cell.at),
  );
  claims.use(usedBy(draft), heading, cell);
  return true;
}
