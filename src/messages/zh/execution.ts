import type { ExecutionSummary } from "../../findings/execution.ts";
import type { RateCheck, RateVerdict, TwoRates } from "../../findings/rates.ts";
import { printNumber } from "../../values/print.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

const verdicts: Record<RateVerdict, string> = {
  agree: "相符",
  differ: "不符",
  "only-printed": "无从核算",
  "only-computed": "仅核算",
  zero: "预算为 0，没有执行率",
  none: "没有执行率",
};

const table = {
  full: (count: number) => `另有 ${count} 个执行率是 100%`,
  heading: ({ agree, differ, corrected }: RateCheck) => {
    if (agree + differ === 0) return "没有一个印出的执行率能按金额重算";
    return differ === 0
      ? `${agree} 个印出的执行率按金额重算，${corrected > 0 ? `更正 ${corrected} 处以后` : ""}全部相符`
      : `${agree + differ} 个印出的执行率按金额重算，${differ} 个不符`;
  },
  caption: "印出的与核算的执行率并列；“印”与“算”之差不超过所印末位的一半，即算相符。",
  unit: "单位与年度",
  name: "自评",
  of: (place: string, scope: string) => `${place} · ${scope}`,
  scope: "范围",
  budget: "全年预算",
  executed: "全年执行",
  printed: "印出的执行率",
  computed: "核算的执行率",
  verdict: "比较",
};

const verdict = ({ verdict, gap }: TwoRates) => (gap ? `不符，差 ${gap} 个百分点` : verdicts[verdict]);

/** Rates beside one another, as tables of every page have them. */
export const rates = { table, verdict };

export const execution = {
  title: "执行率",
  headline: ({ below, rated, lowest }: ExecutionSummary) =>
    `${rated} 个有执行率的项目里，${below} 个低于 ${explainBelow}` +
    (lowest ? `，最低的${lowest.place.split(" ")[0]}只有 ${lowest.rate}` : ""),
  standfirst: ({ full }: ExecutionSummary) =>
    `${full} 个是 100%。执行率 = 全年执行数 ÷ 年中调整后的全年预算数。`,
  /** Which of them are counted. */
  counted: ({ rated, printedOnly, restated }: ExecutionSummary) =>
    (printedOnly > 0 ? `${printedOnly} 个只印了执行率，没有印执行数，无从核算。` : "") +
    (restated > 0 ? `另有 ${restated} 个部门整体或汇总重述同一笔钱，不计入这 ${rated} 个。` : ""),
  chart: {
    title: ({ full, below, rated }: ExecutionSummary) =>
      `${rated} 个执行率里，${full} 个是 100%，${below} 个低于 ${explainBelow}`,
    /** Of a row that is pointed at. */
    tip: ({
      subject,
      budget,
      executed,
      printed,
      computed,
    }: Record<"subject" | "budget" | "executed" | "printed" | "computed", string>) =>
      `${subject}：预算 ${budget}，执行 ${executed}；执行率印 ${printed}，算 ${computed}`,
    caption: (drawn: number, all: number) =>
      `一行一个自评，分母是全年（调整后）预算，${drawn < all ? `${all} 个自评中执行率最低的 ${drawn} 个` : `共 ${all} 个自评`}。点的大小按预算的数量级分档；两条竖线是 ${explainBelow} 与 100%。` +
      `${explainBelow} 取自一份省级自评表的要求：低于此数须说明原因。不同级别的单位并非同类，只宜同级相比。`,
    all: (full: number) => `全部自评，按项目类别与级别（其中 ${full} 个 100%）`,
    below: `低于 ${explainBelow}`,
    reached: `${explainBelow} 及以上`,
    circle: "项目",
    square: "清单项目",
    diamond: "部门整体、汇总（重述）",
    hollow: "空心：只印了执行率，无法核算",
    sizes: "大小：预算不足 100 万元、不足 1,000 万元、不足 1 亿元、不足 10 亿元、10 亿元及以上",
  },
  adjustment: {
    title: (name: string, times: string) => `“${name}”的预算年中调到年初的 ${times} 倍`,
    plain: "年初预算、全年预算与全年执行",
    lead: "执行率的分母可以在年中改动：追加预算会压低它，削减预算会抬高它。只有印出年初预算的自评能看到这一步。",
    label: "全年预算与全年执行比年初预算多或少百分之几",
    caption: (count: number) =>
      `印出年初预算的 ${count} 个自评，变动大的在前：粗竖线是年初预算，空心圆是全年预算，实心点是全年执行，位置是比年初预算多或少百分之几；翻一倍以上的画到图边，用箭头表示。其余报告的表式没有年初预算这一栏。`,
    /** How far an amount is from the initial budget, in percent of it. */
    moved: (percent: number) =>
      percent === 0 ? "0" : `${percent > 0 ? "+" : "−"}${printNumber(Math.abs(percent))}%`,
    change: "全年预算比年初多出，少为负",
    tip: ({
      place,
      name,
      initial,
      annual,
      executed,
      moved,
    }: {
      place: string;
      name: string;
      initial: number;
      annual: number;
      executed: number | null;
      moved: string;
    }) =>
      `${place} ${name}：年初 ${words.money(initial, [annual, executed])}，全年 ${words.money(annual, [initial, executed])}（${moved}），执行 ${executed === null ? words.notPrinted : words.money(executed, [initial, annual])}`,
    amounts: (initial: number, annual: number) =>
      `${words.money(initial, [annual])} → ${words.money(annual, [initial])}`,
    initial: "年初预算",
    annual: "全年预算",
    executed: "全年执行",
  },
  sources: {
    title: (below: number, rated: number) =>
      `分来源印出的 ${rated} 个执行率里，${below} 个低于 ${explainBelow}`,
    caption:
      "分母：各来源的全年（调整后）预算。中央与地方资金由不同级次的财政下达，到位有早有晚；合计是各来源之和，不画。只有把来源分行印出的表才在图中。",
    full: (count: number) => (count > 0 ? `另有 ${count} 个是 100%，见数据。` : ""),
    label: "所印行名",
  },
  table,
  verdict,
  take: "执行率在 evaluations 表（每个自评一行）与 funds 表（每个资金来源一行）。",
};
