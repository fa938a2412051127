import type { Checkable } from "../../findings/checkable.ts";
import type { Overview } from "../../findings/overview.ts";
import type { Answer } from "../../findings/restated.ts";
import type { ScoreSummary } from "../../findings/scores.ts";
import type { Subject } from "../../findings/subject.ts";
import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";

export const overview = {
  title: "总览",
  headline: ({ indicators, numeric }: Overview) =>
    `${indicators} 项绩效指标里，能用数字核对的只有 ${numeric} 项`,
  standfirst: ({ indicators, numeric, selfDeclared, restated, blank }: Overview) =>
    `其余 ${indicators - numeric} 项中，${selfDeclared} 项只用文字表示达到，${restated} 项只重复目标的界限，` +
    `${blank} 项没有印出可比的目标或实际。`,
  misses: ({ missed, missedNumeric, numeric, unexplained }: Overview) =>
    `能核对的 ${numeric} 项里有 ${missedNumeric} 项没有达到目标；连同只能从得分看出的 ${missed - missedNumeric} 项，` +
    `未达到的共 ${missed} 项，其中 ${unexplained} 项没有写明原因。`,
  scope: ({ reports, evaluations }: Overview) =>
    `以上取自 ${reports} 份公开的绩效自评报告，共 ${evaluations} 个自评。样本小，级别与年度不同，只能逐份看，不能代表各地。`,
  /** The first line: what all of it is about. */
  about: ({ healthcare, places, money }: Subject) =>
    `${places} 个地方的${healthcare ? "医疗保障" : "财政"}资金${money === null ? "" : `，预算合计 ${sayYuan(money)}`}：用钱的单位怎样评价自己`,
  /** The headline as squares. */
  squares: {
    label: (indicators: number) => `${indicators} 项指标，一格一项`,
    each: "一格是一项指标",
    checkable: "能用数字核对",
    words: "只用文字表示达到",
  },
  pair: {
    heading: "“无法核对”是什么意思：目标怎样写，实际就怎样写",
    target: "目标",
    actual: "实际",
    says: (place: string, name: string) => `${place}“${name}”`,
    means: "界限是对结果的要求，不是结果；做到了多少，报告没有印出来。",
  },
  restated: {
    title: ({ equal, words: said, bound }: Record<Answer, number>) =>
      `${equal + said + bound} 项的实际与目标写得一样：${said} 项是同样的话，${bound} 项只重复界限，${equal} 项数字相同`,
    caption: (without: number) =>
      `每条横条是一份报告的全部指标，长度都是 100%，格内是项数。数字与目标相同并不等于没有做到，只是看不出比目标多做或少做了什么。${without > 0 ? `另有 ${without} 份报告没有印出指标表。` : ""}`,
    row: (place: string, indicators: number) => `${place} · ${indicators} 项`,
    answer: {
      differs: "与目标不同的数字或话",
      equal: "与目标相同的数字",
      words: "目标的原话",
      bound: "重复的界限",
      nothing: "没有可比的值",
    } satisfies Record<Answer, string>,
  },
  scores: {
    title: ({ scores, least }: ScoreSummary, rate: string, score: number) =>
      `执行率 ${rate}，自评 ${score} 分；${scores} 个自评分没有一个低于 ${least}`,
    plain: "自评分与执行率",
    caption: ({ above, others }: ScoreSummary, drawn: number) =>
      `图中是自评分高于执行率的 ${above.length} 个自评${drawn < above.length ? `里差得最多的 ${drawn} 个` : ""}，差得多的在前；另有 ${others} 个的自评分不高于执行率。满分 100 分，执行率通常占其中 10 分。`,
    rate: "执行率（%）",
    score: "自评分",
    points: (score: number) => `自评 ${score} 分`,
    tip: (place: string, name: string, rate: string, score: number) =>
      `${place} ${name}：执行率 ${rate}，自评 ${score} 分`,
    rateColumn: "执行率，核算的或印出的",
    gap: "自评分减执行率",
  },
  compare: {
    heading: ({ unit, rate }: { unit: string; rate: string }) => `执行率最低的是${unit}：${rate}`,
    plain: "逐份看",
    some: (shown: number, all: number) => `${all} 份报告里，程度为重的待说明事项最多的 ${shown} 份。`,
    more: "勾选两到四份逐项对照，按级别与年度筛选",
  },
  completion: {
    title: ([least, most]: [Checkable, Checkable]) =>
      least === most
        ? `${least.place} 的 ${least.all} 项指标里，${least.numeric} 项能核对`
        : `${most.place} 的 ${most.all} 项指标里 ${most.numeric} 项能核对，${least.place} 的 ${least.all} 项里${least.numeric === 0 ? "一项也不能" : `只有 ${least.numeric} 项`}`,
    none: "没有一份报告印出指标表",
    caption: (indicators: number, without: string[]) =>
      `分母是各报告印出的全部三级指标，共 ${indicators} 项。` +
      (without.length > 0 ? `${without.join("、")} 的报告没有印出指标表，不在图中。` : ""),
    /** The name of a bar. */
    row: (place: string, indicators: number) => `${place} · ${indicators} 项`,
  },
  execution: {
    title: (below: number, rated: number) => `${rated} 个有执行率的项目中，${below} 个低于 ${explainBelow}`,
    caption: (drawn: number, full: number) =>
      `图中是执行率不足 100% 的 ${drawn} 个自评${full > 0 ? `；另有 ${full} 个印出或核算为 100%` : ""}。执行率的分母是全年（调整后）预算。`,
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
    heading: (reports: number, programmes: number) =>
      `${reports} 份报告，${programmes} 类项目：收录了哪些，缺哪些`,
    lead: "格内是自评个数，点开是这份报告的自评列表。空格表示这份报告没有这一类项目的自评，不表示没有这笔钱。",
    caption: "各报告收录的自评，按项目类别",
    programme: "项目类别",
  },
};
