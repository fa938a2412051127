import type { Brief } from "../../findings/brief.ts";
import type { ReasonState } from "../../findings/reasons.ts";
import { sayYuan } from "../../values/money.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

export const brief = {
  link: "一页简报（可打印）",
  title: (place: string) => `${place}的一页简报`,
  paper: (place: string) => `${place}的一页简报，PDF`,
  list: {
    title: "一页简报",
    headline: (reports: number) => `${reports} 份报告，每份一页，可以打印`,
    standfirst: "每份简报说四件事：花了多少，能核对多少，哪些没有做到，该问什么。每句话都标有原文的行号。",
    questions: (count: number) => (count === 0 ? "没有要问的" : `${count} 个问题`),
  },
  kicker: (place: string, publisher: string) => `一页简报 · ${place} · ${publisher}`,
  headline: ({ money: { rated, below, lowest }, place }: Brief) => {
    if (rated === 0) return `${place}：没有印出执行率`;
    if (below === 0)
      return rated === 1
        ? `${place}：1 个项目的预算执行率 ${lowest?.rate}`
        : `${place}：${rated} 个项目的预算执行率都在 ${explainBelow} 以上`;
    if (rated === 1) return `${place}：“${lowest?.name}”的预算执行率 ${lowest?.rate}`;
    if (below === rated)
      return `${place}：${rated} 个项目的执行率都低于 ${explainBelow}，最低 ${lowest?.rate}`;
    return `${place}：${rated} 个项目里 ${below} 个执行率低于 ${explainBelow}，最低 ${lowest?.rate}`;
  },
  spent: ({ budget, executed }: Brief) => {
    if (budget.sum === null) return "报告没有印出预算。";
    const part = budget.known < budget.all ? `${budget.all} 个项目中 ${budget.known} 个印出预算，` : "";
    const paid =
      executed.sum === null
        ? "没有印出执行数"
        : `实际执行 ${sayYuan(executed.sum, "zh", [budget.sum])}${executed.known < executed.all ? `（${executed.known} 个印出）` : ""}`;
    return `${part}全年预算合计 ${sayYuan(budget.sum, "zh", [executed.sum])}，${paid}。`;
  },
  reading: `执行率 = 全年实际支付 ÷ 年中调整后的全年预算；低于 ${explainBelow} 的，一份省级自评表要求说明原因。`,
  rates: {
    some: (shown: number, all: number, span: string) =>
      `${all} 个有执行率的自评中最低的 ${shown} 个：${span}`,
    all: (all: number, span: string) => `${all} 个有执行率的自评：${span}`,
    span: (lowest: string, highest: string) => (lowest === highest ? lowest : `从 ${lowest} 到 ${highest}`),
  },
  verify: {
    heading: ({ facts: { indicators, numeric } }: Brief) => {
      if (indicators === 0) return "没有印出指标表";
      return numeric === 0
        ? `${indicators} 项指标没有一项能核对`
        : `${indicators} 项指标里 ${numeric} 项能核对`;
    },
    none: "目标与实际无从核对。",
    text: ({ facts: { indicators, numeric } }: Brief): string =>
      numeric === indicators
        ? "每一项都印出了可以比较的目标与实际。"
        : "能核对，是指印出了可以比较的目标与实际；其余只有文字、重复的界限或得分，看不出做到没有。",
  },
  misses: {
    none: "没有一项印明未达到",
    noTable: "看不出哪些目标没有达到",
    count: (missed: number, silent: number) => `${missed} 项没有达到，${words.unexplained(missed, silent)}`,
    more: (count: number) => `另 ${count} 项见报告页。`,
    numeric: (target: string | null, actual: string | null) => `目标 ${target}，实际 ${actual}`,
    score: (weight: number | null, score: number | null) => `满分 ${weight} 分，自评 ${score} 分`,
    reason: (stands: ReasonState): string =>
      stands === "none" ? "未说明原因" : stands === "elsewhere" ? "所述问题提到" : "写有原因",
  },
  questions: {
    heading: (count: number) => (count === 0 ? "该问什么" : `该问的${["", "一", "两", "三"][count]}个问题`),
    lead: "由程序从这份报告的待说明事项中选出，程度重的在前；“行”后面是原文的行号。是问题，不是指责。",
    none: "这份报告没有程度为重或中的待说明事项。",
    arithmetic: (sum: string) => `算式：${sum}`,
  },
  source: {
    heading: "数字出自报告原文",
    text: (title: string, publisher: string, inferred: boolean) =>
      `据${publisher}${inferred ? "（推断）" : ""}《${title}》，本站逐行读出，没有核对事实本身。`,
    collected: (date: string, url: string | null) =>
      `收录于 ${date}${url ? `，原网址 ${url}` : "，收录时没有记下原网址"}。`,
    check: (sha: string) => `原文校验值 sha256 ${sha.slice(0, 16)}…`,
    more: "全部数字、原文与行号：",
    site: "绩效自评公开站不是政府网站；单位的答复会与问题并列公布。",
  },
  back: "返回报告",
  /** What leads to the printed sheet. */
  sheet: "打印用的 PDF（一页 A4）",
  print: "，也可以直接打印本页。",
};
