import type { ComparedUnit } from "../../findings/compare.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { explainBelow } from "../lines.ts";

export const compare = {
  title: "对比",
  kicker: "各单位各年度，一行一份",
  headline: (units: ComparedUnit[]) => {
    const below = units.filter(({ rate }) => rate !== null && rate.ratio < THRESHOLDS.lowExecution).length;
    const asked = units.reduce((sum, { heavy }) => sum + heavy, 0);
    return `${units.length} 份报告，${below} 份执行率低于 ${explainBelow}，${asked} 条待说明事项程度为重`;
  },
  standfirst:
    "执行率是所列项目的执行合计除以预算合计，从不取各率的平均；级别、年度不同的单位不是同类，可以先按级别筛选再比。“待说明（重）”是程度为重的待说明事项。",
  table: (places: string[], heavy: number) => {
    if (heavy === 0) return "没有一份有程度为重的待说明事项";
    return places.length === 1
      ? `${places[0]} 程度为重的待说明事项最多：${heavy} 条`
      : `程度为重的待说明事项最多的有 ${places.length} 份，各 ${heavy} 条`;
  },
  /** The order that the table stands in. */
  first: "程度为重的多的在前",
  order: "程度为重的待说明事项多的在前；一样多的，执行率低的在前。",
  other: "另一种次序：",
  caption: "每份报告一行；金额只加有自己的表或列在清单中的项目",
  unit: "单位与年度",
  level: "级别",
  budget: "全年预算",
  executed: (money: string) => `执行 ${money}`,
  rate: "执行率",
  below: (below: number, rated: number) => `${below} / ${rated} 低于 ${explainBelow}`,
  unspent: "未支出",
  checkable: "能核对",
  missed: "未达到",
  unexplained: (count: number) => `${count} 项未说明`,
  heavy: "待说明（重）",
  brief: "一页简报",
  stated: "报告自述",
  of: (part: number, whole: number) => `${part} / ${whole}`,
  /** Units that a reader has ticked, side by side. */
  side: {
    heading: "逐项对照",
    caption: "勾选的各份报告，同一件事在同一行",
    tick: (place: string) => `勾选 ${place}，与别的报告对照`,
    none: "勾选两到四份报告，就能逐项对照。",
    one: (names: string) => `已勾选 ${names}，再勾选一份就能逐项对照。`,
    some: (names: string) => `已勾选 ${names}。`,
    most: "最多四份。",
    go: "看对照表",
    clear: "清除勾选",
    failed: "没有取到对照的内容，请重新勾选。",
    unlike: "勾选的单位级别不同，不是同类：金额与条数不宜相比。",
    executed: "全年执行",
    programme: (name: string) => `执行率：${name}`,
    projects: (count: number, below: number) => `${count} 个项目，${below} 个低于 ${explainBelow}`,
    marks: "指标",
    indicators: (count: number) => `${count} 项`,
    noIndicators: "没有指标表",
    open: "打开",
  },
  take: "本页两张表的数都取自报告、自评、指标、待说明事项四张数据表：",
};
