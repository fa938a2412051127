import type { FlagSummary } from "../../findings/flags.ts";
import type { Category, Severity } from "../../model/words.ts";
import { arithmetic } from "./arithmetic.ts";

const category: Record<Category, string> = {
  consistency: "数字不符",
  shortfall: "没有做到",
  disclosure: "没有说明",
  plausibility: "需要解释",
};

const categoryMeaning: Record<Category, string> = {
  consistency: "印出的数字彼此不符",
  shortfall: "钱没有花完，或目标没有达到",
  disclosure: "没有印出依据，或没有写原因",
  plausibility: "数字对得上，但不寻常",
};

const severity: Record<Severity, string> = { high: "重", medium: "中", low: "轻", info: "备考" };

const severityMeaning: Record<Severity, string> = {
  high: "数字不可能都对，钱大半没有花出去，或者没有做到又没有说明",
  medium: "单位应当说明",
  low: "填写得不够好",
  info: "供分析时参考，默认收起",
};

export const flags = {
  arithmetic,
  title: "待说明事项",
  category,
  categoryMeaning,
  severity,
  severityMeaning,
  headline: ({ reports, total, bySeverity: { high }, grave }: FlagSummary) => {
    if (total === 0) return `${reports} 份报告里没有待说明的事项`;
    const where = grave === reports ? "每份都有" : `出在 ${grave} 份里`;
    return `${reports} 份报告里有 ${total} 条待说明事项，${high === 0 ? "没有一条程度为重" : `其中 ${high} 条程度为重，${where}`}`;
  },
  standfirst: ({ bySeverity: { high }, highBy }: FlagSummary) =>
    high === 0
      ? ""
      : `重的 ${high} 条里，${highBy.map(({ category: of, count }) => `${count} 条是${categoryMeaning[of]}`).join("；")}。`,
  question: "每一条都是向单位提的问题，不是指责；单位的答复会与问题并列。",
  how: "怎样判定",
  chart: {
    order: "重的多的在前",
    title: ({ total, byCategory: [most] }: FlagSummary) =>
      most
        ? `问得最多的是“${category[most.category]}”：${total} 条里有 ${most.count} 条`
        : "没有待说明的事项",
    caption: (total: number) =>
      `一个方块是一条，共 ${total} 条，按报告与类别排列，重的在前。各报告的篇幅、表式与级别不同，条数多少不能用来比较单位。`,
    unit: "单位与年度",
    total: "合计",
    part: (of: string, how: string, count: number) => `${of}（${how}）${count} 条`,
  },
  section: (of: Severity, count: number) => `程度为${severity[of]}的 ${count} 条`,
  /** The same with the rule that raised most of them. */
  sectionOf: (of: Severity, count: number, rule: string, own: number) =>
    `程度为${severity[of]}的 ${count} 条里，“${rule}”最多：${own} 条`,
  meaning: (of: Severity) => `${severityMeaning[of]}。按规则排列，多的在前。`,
  none: (of: Severity) => `没有程度为${severity[of]}的事项。`,
  ofUnit: (count: number, high: number) =>
    high === 0 ? `${count} 条待说明事项` : `${count} 条待说明事项，${high} 条程度为重`,
  light: {
    heading: (low: number, info: number) => `轻 ${low} 条，备考 ${info} 条`,
    lead: "填写质量的问题与供分析时参考的情况，按规则列出条数，点开看每一条。",
    caption: "程度为轻与备考的事项，按规则",
  },
  table: { rule: "规则", severity: "程度", count: "条数", reports: "出在" },
  catalogue: {
    heading: (rules: number, silent: number) => `全部 ${rules} 条规则，${silent} 条没有触发`,
    lead: "没有触发也是一个结果：它们在收录的报告里查过，没有查出问题。",
  },
  count: (count: number) => `${count} 条`,
  more: (count: number) => `其余 ${count} 条`,
  moreAt: (count: number) => `还有 ${count} 条，见这条规则的页面`,
  rest: (count: number) => `另有 ${count} 条，程度较轻或仅供备考`,
  clears: (what: string) => `怎样可以消除：${what}`,
  reply: (by: string, date: string) => `单位答复（${by}，${date}）：`,
  rules: (count: number) => `${count} 条规则`,
  address: "#",
  answer: "答复，或指出读错",
  /** The same where many flags stand close. */
  answerShort: "答复",
  ruleOn: (rule: string, about: string) => `${rule}，${about}`,
  addressOf: (rule: string, about: string) => `${rule}，${about}：这一条的固定地址`,
  printed: "印出",
  expected: "对照",
  whole: "这份报告",
  ruleOf: "这条规则怎样判定",
  briefly: "另见",
  context: "备考",
  related: "这里会问：",
  front: {
    heading: (owed: number, disagree: number) =>
      disagree === 0
        ? `${owed} 条要单位说明`
        : `${owed} 条要单位说明，${disagree === owed ? "都" : `${disagree} 条`}是数字彼此不符`,
    lead: (count: number, most: boolean) =>
      `先问这 ${count} 条：${most ? "每份报告先各选一条，" : ""}彼此不符的数字在前，同类只举一条。`,
    siblings: (count: number) => `同类另有 ${count} 条`,
    all: (total: number) => `全部 ${total} 条待说明事项`,
  },
  thresholds: {
    caption: "规则所用的界限，来自何处，用在哪里",
    line: "界限与来源",
    rules: "用到的规则",
  },
};
