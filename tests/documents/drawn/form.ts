import type { Document } from "../../../src/documents/block.ts";
import type { Evaluation, Fund, Indicator } from "../../../src/model/evaluation.ts";

/** A cell as it is drawn: its text, and how far it is merged to the right and down. */
export interface DrawnCell {
  text: string;
  columns: number;
  rows: number;
}
/** A paragraph, or a table. */
export type Piece = string | DrawnCell[][];

export const cell = (text: string | null | undefined, columns = 1, rows = 1): DrawnCell => ({
  text: text ?? "",
  columns,
  rows,
});

type Printed = { text: string; readAs?: string } | null | undefined;
const say = (reading: Printed) => reading?.readAs ?? reading?.text ?? "";

/** The pieces of a report as it was read: a table where rows follow one another, every cell one column wide. */
export function drawReport({ blocks }: Document): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, cells } of blocks) {
    const last = pieces.at(-1);
    if (kind === "paragraph") pieces.push(cells.map(({ text }) => text).join(""));
    else if (Array.isArray(last)) last.push(cells.map(({ text }) => cell(text)));
    else pieces.push([cells.map(({ text }) => cell(text))]);
  }
  for (const piece of pieces) {
    if (typeof piece === "string") continue;
    const width = Math.max(...piece.map((row) => row.length));
    for (const row of piece) while (row.length < width) row.push(cell(""));
  }
  return pieces;
}

/** Whether an evaluation stands on one of the two official forms that can be drawn anew. */
export const isForm = ({ form }: Evaluation) => form === "transfer-payment" || form === "project-expenditure";

/** An evaluation on its official form, with the merged cells of the print. */
export function drawForm(evaluation: Evaluation): Piece[] {
  const title =
    evaluation.form === "transfer-payment" ? "转移支付区域（项目）绩效自评表" : "项目支出绩效自评表";
  const table = evaluation.form === "transfer-payment" ? transferRows(evaluation) : projectRows(evaluation);
  return [title, evaluation.fiscalYear?.value ? `（${evaluation.fiscalYear.value}年度）` : "", table].filter(
    (piece) => piece !== "",
  );
}

function transferRows(evaluation: Evaluation): DrawnCell[][] {
  const { name, centralDepartment, supervisingDepartment, implementingUnit, moneyUnit, funds } = evaluation;
  return [
    [cell("转移支付（项目）名称", 3), cell(say(name), 4)],
    [cell("中央主管部门", 3), cell(say(centralDepartment), 4)],
    [
      cell("地方主管部门", 3),
      cell(say(supervisingDepartment)),
      cell("资金使用单位"),
      cell(say(implementingUnit), 2),
    ],
    [
      cell(`资金情况\n（${moneyUnit}）`, 2, funds.length + 1),
      cell("", 2),
      cell("全年预算数（A）"),
      cell("全年执行数（B）"),
      cell("预算执行率（B/A×100%）"),
    ],
    ...funds.map(({ label, annualBudget, executed, rate }) => [
      cell(label.text, 2),
      cell(say(annualBudget)),
      cell(say(executed)),
      cell(say(rate)),
    ]),
    ...managementRows(evaluation),
    ...goalRows(evaluation, "总体目标完成情况", ["总体目标", 3], ["全年实际完成情况", 3]),
    ...indicatorRows(evaluation, [
      ["三级指标", ({ name: own }) => say(own)],
      ["指标值", ({ target }) => say(target)],
      ["全年实际完成值", ({ actual }) => say(actual)],
      ["未完成原因和改进措施", ({ reason }) => say(reason)],
    ]),
    [cell("说明"), cell(say(evaluation.remark), 6)],
  ];
}

function managementRows({ management }: Evaluation): DrawnCell[][] {
  if (management.length === 0) return [];
  return [
    [
      cell("资金管理情况", 2, management.length + 1),
      cell("", 2),
      cell("情况说明"),
      cell("存在问题和改进措施", 2),
    ],
    ...management.map(({ label, explanation, problem }) => [
      cell(label.text, 2),
      cell(say(explanation)),
      cell(say(problem), 2),
    ]),
  ];
}

function projectRows(evaluation: Evaluation): DrawnCell[][] {
  const { name, supervisingDepartment, implementingUnit, moneyUnit, funds } = evaluation;
  const score = (fund: Fund, reading: Printed) => (fund.source === "total" ? say(reading) : "—");
  return [
    [cell("项目名称", 2), cell(say(name), 7)],
    [
      cell("主管部门", 2),
      cell(say(supervisingDepartment), 3),
      cell("实施单位"),
      cell(say(implementingUnit), 3),
    ],
    [
      cell(`项目资金（${moneyUnit}）`, 1, funds.length + 1),
      cell("", 2),
      ...["年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"].map((label) => cell(label)),
    ],
    ...funds.map((fund) => [
      cell(fund.label.text, 2),
      cell(say(fund.initialBudget)),
      cell(say(fund.annualBudget)),
      cell(say(fund.executed)),
      cell(score(fund, evaluation.executionWeight)),
      cell(say(fund.rate)),
      cell(score(fund, evaluation.executionScore)),
    ]),
    ...goalRows(evaluation, "年度总体目标", ["预期目标", 4], ["实际完成情况", 4]),
    ...indicatorRows(evaluation, [
      ["三级指标", ({ name: own }) => say(own)],
      ["年度指标值", ({ target }) => say(target)],
      ["实际完成值", ({ actual }) => say(actual)],
      ["分值", ({ weight }) => say(weight)],
      ["得分", ({ score: own }) => say(own)],
      ["偏差原因分析及改进措施", ({ reason }) => say(reason)],
    ]),
    ...(evaluation.totalScore
      ? [[cell("总分", 6), cell(say(evaluation.totalWeight)), cell(say(evaluation.totalScore)), cell("")]]
      : []),
  ];
}

function goalRows(
  { goal, goalResult }: Evaluation,
  label: string,
  [left, leftColumns]: [string, number],
  [right, rightColumns]: [string, number],
): DrawnCell[][] {
  return [
    [cell(label, 1, 2), cell(left, leftColumns), cell(right, rightColumns)],
    [cell(say(goal), leftColumns), cell(say(goalResult), rightColumns)],
  ];
}

// a group label stands once, merged down over its rows
function indicatorRows(
  { indicators, groupWeights }: Evaluation,
  columns: [label: string, text: (indicator: Indicator) => string][],
): DrawnCell[][] {
  const weigh = (label: string | null, level: 1 | 2) => {
    const own = groupWeights.find((group) => group.label === label && group.level === level);
    return own ? `${label}（${own.weight.value?.units}）` : label;
  };
  const level1 = (index: number) => indicators[index]?.level1 ?? "";
  const level2 = (index: number) => `${level1(index)}/${indicators[index]?.level2 ?? ""}`;
  const span = (index: number, key: (index: number) => string) => {
    if (index > 0 && key(index - 1) === key(index)) return 0;
    const end = indicators.findIndex((_, other) => other > index && key(other) !== key(index));
    return (end === -1 ? indicators.length : end) - index;
  };
  return [
    [
      cell("绩效指标", 1, indicators.length + 1),
      ...["一级指标", "二级指标", ...columns.map(([label]) => label)].map((label) => cell(label)),
    ],
    ...indicators.map((indicator, index) => [
      ...(span(index, level1) > 0 ? [cell(weigh(indicator.level1, 1), 1, span(index, level1))] : []),
      ...(span(index, level2) > 0 ? [cell(weigh(indicator.level2, 2), 1, span(index, level2))] : []),
      ...columns.map(([, text]) => cell(text(indicator))),
    ]),
  ];
}
