import type { ExecutionSummary } from "../../findings/execution.ts";
import type { Overview } from "../../findings/overview.ts";
import type { StatementCount } from "../../findings/reports.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import type { Fate, StatementKind } from "../../model/words.ts";
import { explainBelow } from "../lines.ts";
import { words } from "./words.ts";

export const statement: Record<StatementKind, string> = {
  problem: "问题",
  measure: "措施",
  target: "指标",
  staffing: "人员",
  assets: "资产",
};

/** What sentences of a report state, by kind. */
export const stated = (counts: StatementCount[]) =>
  `报告的文字另写有：${counts.map(({ kind, count }) => `${statement[kind]}\u00a0${count} 条`).join("，")}`;

export const own = {
  headline: (
    place: string,
    evaluations: number,
    { indicators, numeric }: Overview,
    kind: ReportRow["kind"],
  ) =>
    indicators === 0
      ? `${place}：${evaluations} 个自评，没有${kind === "excerpt" ? "转录" : "印出"}指标表`
      : `${place}：${evaluations} 个自评，${indicators} 项指标${numeric === 0 ? "没有一项" : `里 ${numeric} 项`}能核对`,
  low: ({ below, rated, lowest }: ExecutionSummary) => {
    if (rated === 0) return "没有一个项目有执行率。";
    return below === 0
      ? `${rated} 个有执行率的项目都在 ${explainBelow} 以上。`
      : `${rated} 个有执行率的项目中 ${below} 个低于 ${explainBelow}，最低的是“${lowest?.name}”，${lowest?.rate}。`;
  },
  missed: ({ missed, unexplained }: Overview) =>
    missed === 0 ? "" : `未达到的指标 ${missed} 项，${words.unexplained(missed, unexplained)}。`,
  source: "看按行编号的原文",
  region: "这个地方的全部",
  facts: "这份报告从哪里来",
  publisher: "发布单位",
  inferred: "（正文未印，系推断）",
  printedTitle: "原文标题",
  year: "预算年度",
  place: "地区",
  date: "填报或落款日期",
  url: "原网址",
  noUrl: "收录时没有记下网址",
  how: "怎样取得",
  obtained: ({ kind, source_file, source_url }: Pick<ReportRow, "kind" | "source_file" | "source_url">) =>
    `${kind === "excerpt" ? "只转录了数字" : "全文收录"}，存为 ${source_file}；${source_url === null ? "从哪里取得没有记下" : "取自上面的网址"}`,
  collected: "收录日期",
  sha: "校验值 sha256",
  evaluationsCaption: "这份报告的自评",
  score: "总分",
  completionTitle: (place: string, { indicators, numeric, missed }: Overview) =>
    `${place}：${indicators} 项指标${numeric === 0 ? "没有一项" : `里 ${numeric} 项`}能核对，${missed === 0 ? "没有一项印明未达到" : `${missed} 项没有达到`}`,
  executionTitle: (place: string, { rated, below, lowest }: ExecutionSummary) =>
    rated === 0
      ? `${place}：各自评的执行率`
      : rated === 1
        ? `${place}：执行率 ${lowest?.rate}`
        : lowest?.rate === "100%"
          ? `${place}：${rated} 个项目的执行率都达到 100%`
          : `${place}：${rated} 个项目的执行率${below === 0 ? `都不低于 ${explainBelow}` : `有 ${below} 个低于 ${explainBelow}`}${lowest ? `，最低 ${lowest.rate}` : ""}`,
  all: "全部指标列表",
  statements: stated,
  sentences: "文字所述",
  ledger: (lines: number, counts: Record<Fate, number>) =>
    counts.not_understood === 0
      ? `${lines} 行里 ${counts.used} 行读出了数据或文字，没有读不懂的`
      : `${lines} 行里有 ${counts.not_understood} 行没有读懂`,
  ledgerText: (lines: number, counts: Record<Fate, number>) =>
    `非空白的 ${lines} 行里，${counts.used} 行读出了数据或文字，${counts.ignored} 行是标题、脚注、叙述或空白模板` +
    `${counts.not_understood === 0 ? "" : `，${counts.not_understood} 行没有读懂`}。`,
};

export const report = {
  title: "报告",
  headline: ({ reports, evaluations, indicators, numeric }: Overview) =>
    `${reports} 份报告里有 ${evaluations} 个自评：${indicators === 0 ? "没有一个印出指标" : `${indicators} 项指标${numeric === 0 ? "没有一项" : `里 ${numeric} 项`}能核对`}`,
  standfirst: "每份报告一页：花了多少、指标如何、有何说明；每页都通往按行编号的原文。",
  list: {
    caption: "收录的报告",
    unit: "单位与年度",
    forms: "表式",
    evaluations: "自评",
    indicators: "指标",
    lines: "原文行数",
  },
  own,
  take: "每份报告一行，见 reports 表，其中有原文的校验值与收录日期。",
  statement,
};
