import type { Chance, Content, Row } from "./content.ts";

/** A printed line: its cells, and which row of the content it prints. */
export interface Line {
  cells: string[];
  row?: { table: "money" | "indicators"; label: string; columns: string[] };
}

export interface Layout {
  lines: Line[];
  money: string[];
  indicators: string[];
}

const MONEY: string[][] = [
  ["initial", "annual", "executed", "weight", "rate", "score"],
  ["annual", "executed", "weight", "rate", "score"],
  ["annual", "executed", "rate"],
  ["initial", "annual", "received", "executed", "rate"],
  ["annual", "executed", "rate", "score"],
];
const MONEY_LABELS: Record<string, string[]> = {
  initial: ["年初预算数", "预算数（年初）"],
  annual: ["全年预算数", "全年预算数（A）", "调整后预算数"],
  received: ["实际到位资金", "到位数"],
  executed: ["全年执行数", "全年执行数（B）", "实际支出"],
  rate: ["执行率", "预算执行率（B/A）"],
  weight: ["分值", "权重"],
  score: ["得分"],
};
const INDICATORS: string[][] = [
  ["target", "actual", "weight", "score", "reason"],
  ["weight", "target", "actual", "score", "reason"],
  ["actual", "target", "score", "weight"],
  ["target", "actual", "score"],
  ["operator", "number", "unit", "actual", "weight", "score", "reason"],
  ["target", "actual", "reason"],
];
const INDICATOR_LABELS: Record<string, string[]> = {
  operator: ["指标性质"],
  number: ["指标值"],
  unit: ["度量单位"],
  target: ["年度指标值", "年初目标值（A）", "目标值"],
  actual: ["实际完成值", "全年实际值", "实际完成值（B）"],
  weight: ["分值", "参考分值"],
  score: ["得分", "自评分"],
  reason: ["偏差原因分析及改进措施", "未完成原因分析"],
};

/** The content on one of the forms of the practice, its columns in one of their orders and under one of their names. */
export function layOut(content: Content, chance: Chance, isShuffled: boolean): Layout {
  const [money, indicators] = [chance.pick(MONEY), chance.pick(INDICATORS)];
  const names = (labels: Record<string, string[]>, columns: string[]) =>
    columns.map((column) => chance.pick(labels[column] ?? [column]));
  const order = <T>(rows: T[]) => (isShuffled ? chance.shuffle(rows) : rows);
  const lead = chance.pick([1, 2]);
  const moneyLine = ({ label, cells }: Row): Line => ({
    cells: [...Array<string>(lead - 1).fill(""), label, ...money.map((column) => cells[column] ?? "")],
    row: { table: "money", label, columns: money },
  });
  let above = "";
  const indicatorLine = (row: Content["indicators"][number]): Line => {
    const group = `${row.level1}|${row.level2}`;
    const levels =
      isShuffled || group !== above
        ? [isShuffled || !above.startsWith(row.level1) ? row.level1 : "", row.level2]
        : ["", ""];
    above = group;
    return {
      cells: [...levels, row.label, ...indicators.map((column) => row.cells[column] ?? "")],
      row: { table: "indicators", label: row.label, columns: indicators },
    };
  };
  const head = [`项目资金（${content.unit}）`, ...Array<string>(lead - 1).fill("")];
  const lines: Line[] = [
    { cells: ["项目支出绩效自评表"] },
    { cells: ["（2023年度）"] },
    { cells: ["项目名称", "小流域治理"] },
    { cells: [...head, ...names(MONEY_LABELS, money)] },
    ...order(content.money).map(moneyLine),
    { cells: ["年度总体目标", "预期目标", "实际完成情况"] },
    { cells: ["", "治理河段", "已治理"] },
    { cells: ["一级指标", "二级指标", "三级指标", ...names(INDICATOR_LABELS, indicators)] },
    ...order(content.indicators).map(indicatorLine),
  ];
  return { lines, money, indicators };
}
