import type { EvaluationView } from "../../findings/evaluation.ts";
import type { Mark } from "../../model/mark.ts";
import type { EvaluationRow } from "../../model/tables/evaluations.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import { isMeasured } from "../../model/words.ts";
import { sayYuan } from "../../values/money.ts";
import { countCharacters } from "../../values/text.ts";
import { words } from "./words.ts";

/** An excerpt leaves out; what it lacks the report may print. */
const done = (kind: ReportRow["kind"]) => (kind === "excerpt" ? "转录" : "印出");

export const evaluation = {
  /** Unique on the site, and short enough for a tab. */
  title: (name: string, place: string, ordinal: number) => `${name.slice(0, 40)} · ${place}第 ${ordinal} 项`,
  headline: (name: string, rate: string | null) => (rate ? `${name}：执行率 ${rate}` : `${name}：没有执行率`),
  counts: ({ indicators }: EvaluationView, kind: ReportRow["kind"]) => {
    const numeric = indicators.filter(({ row }) => isMeasured(row.basis)).length;
    const missed = indicators.filter(({ mark }) => mark === "not_met").length;
    const silent = indicators.filter(({ reason }) => reason === "none").length;
    if (indicators.length === 0) return `这个自评没有${done(kind)}指标。`;
    const verifiable =
      numeric === 0
        ? `${indicators.length} 项指标没有一项能用印出的数字核对`
        : `${indicators.length} 项指标里 ${numeric} 项能用印出的数字核对`;
    if (missed === 0) return `${verifiable}；没有一项印明未达到。`;
    return `${verifiable}；${missed} 项没有达到，${words.unexplained(missed, silent)}。`;
  },
  spent: ({ annual_budget, executed }: EvaluationRow, kind: ReportRow["kind"]) => {
    if (annual_budget === null) return `没有${done(kind)}全年预算。`;
    if (executed === null) return `全年预算 ${sayYuan(annual_budget)}，没有${done(kind)}执行数。`;
    return `全年预算 ${words.money(annual_budget, [executed])}，执行 ${words.money(executed, [annual_budget])}。`;
  },
  /** What is seen before anything is read. */
  picture: {
    money: "预算花了多少",
    spent: (rate: string) => `执行率 ${rate}`,
    budget: (money: string) => `全年预算 ${money}`,
    executed: (money: string) => `执行 ${money}`,
    left: (money: string) => `未支出 ${money}`,
    indicators: (count: number) => `${count} 项指标`,
  },
  restates: "这是部门整体或汇总的自评，与所属项目是同一笔钱，合计时不再计入。",
  facts: {
    heading: ({ total_score: score, grade }: Pick<EvaluationRow, "total_score" | "grade">): string =>
      score === null ? "表首写明的范围与单位" : `自评 ${score} 分${grade ? `，等级“${grade}”` : ""}`,
    report: "报告",
    form: "表式",
    scope: "范围",
    programme: "项目类别",
    central: "中央主管部门",
    supervising: "主管部门",
    unit: "实施单位",
    moneyUnit: "表上的金额单位",
    score: "总分",
    executionScore: "执行率得分",
    grade: "等级",
    remark: "说明",
  },
  money: {
    plain: "预算与执行",
    heading: (sources: { label: string; label_en: string | null; ratio: number; text: string }[]) => {
      const [lowest] = sources.toSorted((a, b) => a.ratio - b.ratio);
      if (!lowest) return evaluation.money.plain;
      if (sources.length === 1) return `${lowest.label}的执行率是 ${lowest.text}`;
      return sources.every(({ ratio }) => ratio === lowest.ratio)
        ? `${sources.length} 个来源的执行率都是 ${lowest.text}`
        : `${sources.length} 个来源里，${lowest.label}的执行率最低：${lowest.text}`;
    },
    caption: "各来源的预算与执行",
    source: "来源",
    initial: "年初预算",
    annual: "全年预算",
    received: "到位",
    executed: "全年执行",
    printed: "印出的执行率",
    computed: "核算的执行率",
    none: "这个自评没有印出金额。",
    corrected: (printed: string) => `原文的执行数印作“${printed}”，有更正；理由见原文该行。`,
    noInitial: "这种表没有年初预算一栏。",
  },
  amounts: {
    heading: (count: number) => `正文里另有 ${count} 笔金额`,
    caption: "句中说到的金额，原样列出，不计入预算与执行",
    label: "所指",
    role: "性质",
    amount: "金额",
    printed: "原文",
    untold: "文字不能断定",
  },
  indicators: {
    heading: (marks: { mark: Mark; count: number }[]) =>
      marks.map(({ mark, count }) => `${count} 项${words.mark[mark]}`).join("，"),
    caption: "目标与实际",
  },
  goals: {
    heading: ({ goal, goal_result }: Pick<EvaluationRow, "goal" | "goal_result">): string => {
      if (goal_result === null) return "印了总体目标，没有印完成情况";
      if (goal === null) return "印了完成情况，没有印总体目标";
      if (goal === goal_result) return "完成情况与总体目标文字相同";
      return `总体目标写了 ${countCharacters(goal)} 字，完成情况写了 ${countCharacters(goal_result)} 字`;
    },
    goal: "目标",
    result: "完成情况",
    none: "未印出",
  },
  management: {
    heading: (rows: number, stated: number) =>
      stated === 0 ? `资金管理 ${rows} 项，都没有写问题` : `资金管理 ${rows} 项，${stated} 项写了问题`,
    caption: "资金管理情况，原样列出",
    aspect: "事项",
    explanation: "情况说明",
    problem: "存在问题和改进措施",
    blank: "（空白）",
  },
  doubts: "识别时没有认准的字",
  take: "这个自评的全部数字在 evaluations、funds、indicators 三张表中，编号",
};
