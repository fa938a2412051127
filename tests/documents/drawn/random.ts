import type { Chance, Content } from "../../reading/tables/content.ts";
import { cell, type DrawnCell, type Piece } from "./form.ts";

const PLACES = "沿线各村 山区三乡 城乡接合部 库区移民安置点 老旧小区 中心集镇".split(" ");
const MORE = "及附属设施 和日常维护 并建立台账 与信息登记".split(" ");

/** The same content with names so long that they take several lines. */
export function withLongNames(content: Content, chance: Chance): Content {
  const indicators = content.indicators.map((own) => {
    const more = chance.next() < 0.5 ? `${chance.pick(MORE)}（${chance.pick(PLACES)}）` : "";
    return { ...own, label: `${own.label}${more}` };
  });
  return { ...content, indicators };
}

/** Content on the official form of projects, groups merged over their rows. */
export function drawContent({ unit, money, indicators }: Content): Piece[] {
  const heads = (...labels: string[]) => labels.map((label) => cell(label));
  const fund = ({ label, cells }: Content["money"][number]) => [
    cell(label, 2),
    ...["initial", "annual", "executed", "weight", "rate", "score"].map((key) => cell(cells[key])),
  ];
  const span = (index: number, key: (own: Content["indicators"][number]) => string): number => {
    const own = indicators[index];
    const before = indicators[index - 1];
    if (!own || (before && key(before) === key(own))) return 0;
    const end = indicators.findIndex((other, at) => at > index && key(other) !== key(own));
    return (end === -1 ? indicators.length : end) - index;
  };
  const rows: DrawnCell[][] = [
    [cell("项目名称", 2), cell("河道管护", 7)],
    [
      cell(`项目资金（${unit}）`, 1, money.length + 1),
      cell("", 2),
      ...heads("年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"),
    ],
    ...money.map(fund),
    heads(
      "一级指标",
      "二级指标",
      "三级指标",
      "年度指标值",
      "实际完成值",
      "分值",
      "得分",
      "偏差原因分析及改进措施",
      "备注",
    ),
    ...indicators.map(({ level1, level2, label, cells }, index) => {
      const [outer, inner] = [
        span(index, (own) => own.level1),
        span(index, (own) => own.level1 + own.level2),
      ];
      return [
        ...(outer > 0 ? [cell(level1, 1, outer)] : []),
        ...(inner > 0 ? [cell(level2, 1, inner)] : []),
        cell(label),
        ...["target", "actual", "weight", "score", "reason"].map((key) => cell(cells[key])),
        cell(""),
      ];
    }),
  ];
  return ["项目支出绩效自评表", "（2022年度）", rows];
}
