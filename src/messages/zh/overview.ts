import type { Overview } from "../../findings/overview.ts";
import { explainBelow } from "../lines.ts";

export const overview = {
  title: "总览",
  headline: ({ indicators, numeric }: Overview) =>
    `${indicators} 项绩效指标里，能用数字核对的只有 ${numeric} 项`,
  standfirst: ({ indicators, numeric, selfDeclared, restated, blank }: Overview) =>
    `其余 ${indicators - numeric} 项中，${selfDeclared} 项用目标的原话作答，${restated} 项把目标的界限照抄一遍，` +
    `${blank} 项没有印出可比的目标或实际。`,
  misses: ({ missed, missedNumeric, numeric, unexplained }: Overview) =>
    `能核对的 ${numeric} 项里有 ${missedNumeric} 项没有达到目标；连同只能从得分看出的 ${missed - missedNumeric} 项，` +
    `未达到的共 ${missed} 项，其中 ${unexplained} 项在报告里找不到原因。`,
  scope: ({ reports, evaluations }: Overview) =>
    `以上取自 ${reports} 份公开的绩效自评报告，共 ${evaluations} 个自评。样本小，级别与年度不同，只能逐份看，不能代表各地。`,
  completion: {
    title: "每份报告的指标，能核对的有多少",
    caption: (indicators: number, without: string[]) =>
      `分母是各报告印出的全部三级指标，共 ${indicators} 项。` +
      (without.length > 0 ? `${without.join("、")}的报告没有印出指标表，不在图中。` : ""),
    /** The name of a bar. */
    row: (place: string, indicators: number) => `${place} · ${indicators} 项`,
  },
  execution: {
    heading: "谁没有把预算花完",
    title: (below: number, rated: number) => `${rated} 个有执行率的项目中，${below} 个低于 ${explainBelow}`,
    caption: (drawn: number, full: number) =>
      `图中是执行率不足 100% 的 ${drawn} 个自评；另有 ${full} 个印出或核算为 100%，见执行率页。执行率的分母是全年（调整后）预算。`,
    more: "全部自评的执行率",
  },
  units: {
    heading: "逐份看",
    caption:
      "金额只加有自己的表或列在清单中的项目；部门整体与汇总行重述同一笔钱，不计入。年度与级别不同，行与行之间不能相加。",
    unit: "单位与年度",
    evaluations: "自评",
    budget: "项目全年预算",
    executed: "项目全年执行",
    verifiable: "能核对的指标",
    missed: "未达到",
    unexplained: "其中未说明",
    partly: (known: number, all: number) => `${all} 项中 ${known} 项印出`,
    noIndicators: "没有指标表",
    of: (part: number, whole: number) => `${part} / ${whole}`,
  },
  coverage: {
    heading: "收录了什么，缺什么",
    lead: "格内是自评个数，点开是这份报告的自评列表。空格表示这份报告没有这一类项目的自评，不表示没有这笔钱。",
    caption: "各报告收录的自评，按项目类别",
    programme: "项目类别",
    count: (count: number, programme: string, place: string) => `${place}，${programme}：${count} 个自评`,
  },
};
