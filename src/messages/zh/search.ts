import type { Overview } from "../../findings/overview.ts";

export const search = {
  title: "搜索",
  headline: ({ reports, evaluations, indicators }: Overview, rules: number) =>
    `在 ${reports} 份报告、${evaluations} 个自评、${indicators} 项指标与 ${rules} 条规则里找`,
  standfirst: "输入名称、指标、地名或一句话里的几个字，例如“满意度”“长护险”“飞行检查”。",
  label: "找什么",
  button: "搜索",
  noScript: "搜索要用 JavaScript。没有它，下面是全部报告、自评与规则，可以用浏览器的“在页面中查找”。",
  kinds: { report: "报告", evaluation: "自评", indicator: "指标", rule: "规则" },
  among: "范围",
  all: "全部",
  heading: "搜索结果",
  status: {
    loading: "正在查找……",
    none: "没有找到“{query}”。换一个更短的词，或看下面的名单。",
    found: "找到 {count} 条。",
    some: "找到 {count} 条，先列出前 {shown} 条。",
    about: "找到约 {count} 条，已列出 {shown} 条。加几个字可以找得更准。",
    failed: "搜索没有载入成功，请看下面的名单。",
  },
  more: "再列出一些",
  plain: {
    report: (count: number) => `${count} 份报告`,
    evaluation: (count: number) => `${count} 个自评`,
    rule: (count: number) => `${count} 条规则`,
  },
  record: {
    report: (place: string, publisher: string) => `${place} · ${publisher}`,
    indicator: (place: string, evaluation: string) => `${place} · ${evaluation}`,
    said: (target: string | null, actual: string | null) =>
      `目标 ${target ?? "未印出"}；实际 ${actual ?? "未印出"}`,
  },
};
