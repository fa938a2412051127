import type { LineReading } from "../../findings/source.ts";
import type { Fate, StatementKind } from "../../model/words.ts";

const kind: Record<LineReading["kind"], string> = {
  evaluation: "自评",
  fund: "资金",
  indicator: "指标",
  management: "资金管理",
  statement: "所述",
  amount: "金额",
};

const statement: Record<string, string> = {
  problem: "存在的问题",
  measure: "改进措施",
  target: "文字写的指标",
  staffing: "人员与编制",
  assets: "资产",
} satisfies Record<StatementKind, string>;

export const source = {
  title: (place: string) => `${place}的原文`,
  headline: (place: string, lines: number, { used }: Record<Fate, number>) =>
    `${place}的原文：${lines} 行，其中 ${used} 行读出了数据`,
  standfirst:
    "左边是原样的文字，行号可以引用；竖线是原文的制表符，也就是单元格的界线。旁边注明从这一行读出了什么，或者为什么没有。",
  redacted: "个人姓名、签名与电话在收录时已隐去，方括号是隐去之处。",
  kind,
  readingText: ({ kind: what, text }: LineReading) => {
    const words = what === "statement" ? (statement[text] ?? text) : text;
    return words.length > 22 ? `${words.slice(0, 21)}…` : words;
  },
  crop: (page: number) => `扫描件第 ${page} 页的这一处`,
  form: "表头与栏目",
  more: (count: number) => `等 ${count + 1} 项`,
  back: "返回报告",
};
