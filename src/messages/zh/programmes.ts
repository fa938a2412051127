import type { ProgrammeView } from "../../findings/programmes.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

const lowest = ({ lowest: row }: ProgrammeView["summary"]) =>
  row ? `，最低的是${row.place.split(" ")[0]}的 ${row.rate}` : "";

export const programmes = {
  title: "项目类别",
  list: {
    headline: (programmes: number, places: number) => `${programmes} 类项目，见于 ${places} 个地方的报告`,
    standfirst: "同一类项目放在一处，才看得出各地花钱与定指标的不同。类别按项目名称归入，对照表随代码公布。",
    caption: "项目类别",
    places: "见于",
    years: "年度",
    evaluations: "自评",
    below: `低于 ${explainBelow}`,
    lowest: "最低",
    indicators: "指标",
  },
  headline: ({ programme, summary }: ProgrammeView) => {
    const name = words.programme[programme];
    const { rated, below } = summary;
    if (rated === 0) return `${name}：没有一个项目有执行率`;
    if (below === 0) return `${name}：${rated} 个项目的执行率都在 ${explainBelow} 以上`;
    return `${name}：${rated} 个项目里 ${below} 个执行率低于 ${explainBelow}${lowest(summary)}`;
  },
  standfirst: ({ places, years, rows }: ProgrammeView) =>
    `${years.join("、")} 年，${places.join("、")}，共 ${rows.length} 个自评。` +
    `级别不同、年度不同的单位并非同类：图表按级别分开，不求平均，也不相加。`,
  rates: {
    title: (name: string, { rated, below, lowest: row }: ProgrammeView["summary"]) =>
      rated === 0
        ? `${name}：各自评的执行率`
        : rated === 1 && row
          ? `${name}：只有 1 个执行率，${row.rate}`
          : `${name}：${rated} 个执行率，${below === 0 ? `都不低于 ${explainBelow}` : `${below} 个低于 ${explainBelow}`}${row && row.rate !== "100%" ? `，最低 ${row.rate}` : ""}`,
  },
  money: {
    title: (name: string, least: number, most: number) =>
      least === most
        ? `${name}：全年预算 ${words.money(most)}`
        : `${name}：全年预算从 ${words.money(least)}到 ${words.money(most)}`,
    caption: (count: number, log: boolean) =>
      `空心圆是全年（调整后）预算，实心点是全年执行，共 ${count} 个自评；部门整体与汇总重述同一笔钱，不画。` +
      (log ? "金额相差几个数量级，所以用对数刻度，每格十倍；刻度上的距离不能当作金额的差。" : ""),
    place: (place: string, level: string) => `${place}（${level}）`,
  },
  indicators: {
    heading: (shared: number, alone: number) =>
      shared + alone === 0
        ? "没有印出指标"
        : `${shared + alone} 项指标里，${shared} 项有统一名称，可以相互对照`,
    lead: "按统一名称归类，目标与实际照原文。",
  },
};
