import { type Block, type Cell, filled } from "../../documents/block.ts";
import { fold } from "../../values/fold.ts";
import { parseMoney } from "../../values/money.ts";
import { parseRate } from "../../values/rate.ts";
import { readFields } from "../blocks/fields.ts";
import { cleanLabel, fundId, sourceOf } from "../blocks/fund-labels.ts";
import { readTotal } from "../blocks/indicator-total.ts";
import {
  finishIndicators,
  type IndicatorHeader,
  type IndicatorRow,
  readIndicatorHeader,
  readIndicatorRow,
} from "../blocks/indicators.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { lookUp } from "../labels/vocabulary.ts";
import { findMoneyUnit } from "../layout/header.ts";
import { isHeading } from "../layout/heading.ts";
import type { Section } from "../layout/sections.ts";
import { withoutTorn } from "../layout/torn.ts";
import { splitStatements } from "../prose/sentence.ts";
import { type Levels, NO_LEVELS, readLoose } from "../settle/levels.ts";
import { read } from "../settle/row.ts";

/**
 * The scoring table of a whole department: 预算安排 beside 资金执行 as pairs of label and amount, then indicators with
 * content, standard, weight and score. A group label may stand on loose lines between two parts of the table.
 */
export function readDepartmentTable({ blocks }: Section, draft: Draft, context: Context): void {
  const { claims } = context;
  const rows: IndicatorRow[] = [];
  let header: IndicatorHeader | null = null;
  let loose: Levels = NO_LEVELS;
  let ended = false;
  for (const block of withoutTorn(blocks, context)) {
    const own = block.kind === "row" ? readIndicatorHeader(block.cells) : null;
    if (own) {
      claims.ignore(header ? "repeated header" : "table header", ...filled(block));
      header = own;
    } else if (block.kind === "paragraph")
      loose = readParagraph(block, header !== null, loose, draft, context);
    else if (readDeviation(block, draft, context)) continue;
    else if (!header) readPairs(block, draft, context);
    else if (readTotal(block.cells, header, draft, context)) ended = true;
    else if (!ended) {
      const read = readIndicatorRow(block.cells, header, loose, context);
      if (read.row) rows.push(read.row);
      loose = read.loose;
    }
  }
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

// 预算数： | 3686.55 | 执行数： | 3686.23 | 99.99%: the left label is the budget's, the right one the executed amount's
function readPairs(block: Block, draft: Draft, context: Context): void {
  const { claims } = context;
  const cells = filled(block);
  if (readFields(cells, draft, context)) return;
  const amounts = cells.filter(({ text }) => parseMoney(text, draft.moneyUnit) !== null);
  const rates = cells.filter(({ text }) => parseRate(text) !== null);
  const labels = cells.filter((cell) => !amounts.includes(cell) && !rates.includes(cell));
  const [left, right] = labels;
  const source = left && sourceOf(left);
  if (!left || !source) {
    if (amounts.length === 0) claims.ignore("table header", ...cells);
    return;
  }
  const behind = (label: Cell | undefined) => {
    const next = label && cells[cells.indexOf(label) + 1];
    return next && amounts.includes(next) ? read(next, (text) => parseMoney(text, draft.moneyUnit)) : null;
  };
  const [rate, ...moreRates] = rates;
  const [annualBudget, executed, printedRate] = [
    behind(left),
    behind(right),
    rate ? read(rate, parseRate) : null,
  ];
  const placed = (annualBudget ? 1 : 0) + (executed ? 1 : 0);
  if (labels.length > 2 || amounts.length > placed || moreRates.length > 0) {
    claims.doubt("unplaced-amounts", { label: left.text, readings: [] }, ...cells);
    return;
  }
  const label = { text: left.text, at: left.at, value: cleanLabel(left) };
  const fund = {
    id: fundId(draft, source),
    source,
    label,
    initialBudget: null,
    annualBudget,
    received: null,
    executed,
    rate: printedRate,
  };
  draft.funds.push(fund);
  claims.use(`${draft.form}:${fund.id}`, ...cells);
  if (source === "total") Object.assign(draft, { annualBudget, executed, rate: printedRate });
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
