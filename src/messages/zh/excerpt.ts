import { EXCERPT_SOURCE_IDS, type ExcerptSourceId } from "../../model/excerpt.ts";
import type { Checked } from "../../model/words.ts";

const money = { budget: "预算", received: "到位", executed: "执行", rate: "执行率" };
const sources: Record<ExcerptSourceId, string> = {
  central: "中央",
  province: "省级",
  local: "地方",
  carried_over: "上年结转",
  other: "其他",
};
const own: Record<string, string> = {
  name: "项目",
  money_unit: "金额单位",
  initial_budget: "年初预算",
  annual_budget: "全年预算",
  received: "到位",
  planned: "计划",
  executed: "全年执行",
  rate: "所印执行率",
  total_score: "自评得分",
  grade: "等级",
};
const ofSources = EXCERPT_SOURCE_IDS.flatMap((id) =>
  Object.entries(money).map(([name, said]) => [`${id}_${name}`, `${sources[id]}${said}`]),
);
const columns: Record<string, string> = { ...own, ...Object.fromEntries(ofSources) };

export const excerpt = {
  mark: "摘录",
  ring: "空心：摘录，只转录了数字",
  kicker: "摘录：只有数字，不是全文",
  /** Beside a headline: what it counts. */
  counted: (whole: number, excerpts: number) =>
    `只计全文收录的 ${whole} 份报告，${excerpts} 份摘录不计在内。`,
  title: (place: string) => `${place}的摘录`,
  headline: (place: string, count: number) => `${place}：从公开的页面上转录的 ${count} 个自评的数字`,
  where: "摘录：本站只转录数字，原文在",
  aside:
    "原文还有文字、指标或说明，这里没有；所以没有写出的原因，不等于单位没有说明。摘录不计入本站任何一处的报告数、指标数和合计。",
  table: {
    heading: "转录的数字",
    caption: (count: number) => `${count} 行，照原文的字样；空白是没有印出或没有看到`,
  },
  column: (name: string) => columns[name] ?? name,
  recomputed: "复算执行率",
  list: {
    heading: "看这些摘录",
    found: (count: number) => `另有 ${count} 份只摘录了数字`,
    lead: "原文不能转载，或只看到了其中的数字；不算在上面的报告里，用来比较年度与同类项目。",
    caption: (count: number) => `${count} 份摘录`,
    unit: "地方与年度",
    publisher: "发布单位",
    evaluations: "自评",
    programmes: "项目类别",
    original: "原文在",
    more: (count: number) => `另有 ${count} 份见 reports.csv。`,
  },
  facts: {
    heading: "这些数字从哪里来",
    title: "原文标题",
    noTitle: "转录时没有看到",
    publisher: "发布单位",
    place: "地区",
    year: "预算年度",
    url: "网址",
    plain: "不是 https 网址，只写出，不做链接",
    retrieved: "读取日期",
    checked: "复核过的算术",
    checks: { rate: "所印执行率与金额相符", parts: "各来源之和与合计相符" } as Record<Checked, string>,
    unchecked: "没有可以复算的数",
  },
  flags: { heading: "数字引出的问题", lead: "只由数字得出；单位在原文里可能已经说明。" },
  notices: "没有转录的，与归类",
};
