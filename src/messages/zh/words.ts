import type { Mark } from "../../model/mark.ts";
import { programmeNames } from "../../model/programmes.ts";
import type { RegionRow } from "../../model/tables/regions.ts";
import type { AmountRole, Basis, FormId, FundSource, IgnoredBecause, Scope } from "../../model/words.ts";
import { sayYuan } from "../../values/money.ts";

const scope: Record<Scope, string> = {
  project: "项目",
  listed: "清单项目",
  department: "部门整体",
  summary: "汇总",
};

const form: Record<FormId, string> = {
  "transfer-payment": "转移支付区域（项目）绩效自评表",
  "project-expenditure": "项目支出绩效自评表",
  "department-overall": "部门整体支出绩效自评表",
  "project-list": "分项绩效项目清单",
  narrative: "自评报告正文",
  excerpt: "摘录（原文表式没有记下）",
};

const formShort: Record<FormId, string> = {
  "transfer-payment": "转移支付表",
  "project-expenditure": "项目支出表",
  "department-overall": "部门整体表",
  "project-list": "项目清单",
  narrative: "报告正文",
  excerpt: "摘录",
};

const source: Record<FundSource, string> = {
  total: "合计",
  central: "中央财政资金",
  local: "地方财政资金",
  appropriation: "当年财政拨款",
  carried_over: "上年结转资金",
  fiscal: "财政资金（未分级）",
  other: "其他资金",
};

const role: Record<AmountRole, string> = {
  initial: "年初预算",
  budget: "预算",
  change: "追加或调减",
  issued: "下达",
  received: "到位",
  available: "可用",
  executed: "执行",
  passed_on: "转拨下级",
  carried_in: "上年结转",
  carried_out: "结转下年",
  left: "结余",
  returned: "交回",
  saved: "节约",
  planned: "计划",
  contract: "合同",
  per_head: "标准",
  other_time: "其他时间",
  sample: "抽样",
  part: "其中",
  context: "背景",
};

const level: Record<RegionRow["level"], string> = { province: "省级", prefecture: "市级", county: "县级" };

const programme = programmeNames("zh");

const mark: Record<Mark, string> = {
  exceeded: "超过目标",
  met: "达到目标",
  self_declared: "自述达到",
  unverifiable: "无法核对",
  not_met: "未达到",
};

const basis: Record<Basis, string> = {
  numeric: "目标与实际都是数字",
  date: "目标与实际都是日期",
  restated: "只重复目标的界限",
  self_declared: "用目标的话作答",
  score: "只能从得分看出",
  missing: "没有印出可比的值",
};

const ignored: Record<IgnoredBecause, string> = {
  footnote: "脚注",
  heading: "标题",
  "table header": "表头",
  "repeated header": "重复的表头",
  "layout litter": "排版残留",
  "blank template row": "空白模板行",
  "empty field": "未填写的栏目",
  signature: "签章",
  "background prose": "背景叙述",
};

export const words = {
  scope,
  form,
  formShort,
  source,
  role,
  level,
  programme,
  mark,
  basis,
  ignored,
  /** Columns of what is taken along of a chart, whose cells are bare numbers. */
  inYuan: (column: string) => `${column}（元）`,
  asRatio: (column: string) => `${column}（1 为 100%）`,
  /** What a list had no room for; leads to where it stands. */
  others: (count: number) => `另有 ${count} 个，见全部`,
  /** Where a picture holds only the first of many rows; empty where it holds all. */
  drawn: (drawn: number, all: number) =>
    drawn < all ? `共 ${all} 行，图中只画最靠前的 ${drawn} 行，其余见数据。` : "",
  /** Sentences one behind the other. */
  join: (...sentences: string[]) => sentences.join(""),
  /** Between a sentence and the link behind it. */
  gap: "",
  /** Names or years that stand in one cell. */
  list: (items: (string | number)[]) => items.join("、"),
  /** Longer things that stand in one cell, and what stands between them where each is a link. */
  series: (items: string[]) => items.join("；"),
  between: "；",
  /** What is said of a label, and what stands between them where either is a link. */
  labelled: (label: string, text: string) => `${label}：${text}`,
  colon: "：",
  /** An aside behind what it belongs to. */
  aside: (text: string) => `（${text}）`,
  /** A headline or title with the sentence that follows it, for those who hear a drawing or a search result. */
  described: (title: string, sentence: string) => `${title}。${sentence}`,
  /** An amount, told apart from those that are read together with it. */
  money: (yuan: number, beside: readonly (number | null)[] = []) => sayYuan(yuan, "zh", beside),
  /** The same beside a mark of a chart, and on its axis, where there is less room. */
  moneyShort: (yuan: number, beside: readonly (number | null)[] = []) => sayYuan(yuan, "zh", beside),
  tick: (yuan: number) => (yuan === 0 ? "0" : sayYuan(yuan, "zh").replace(/[,元]/g, "")),
  /** What a printed label of the forms means, beside it; empty where a reader of the page needs no telling. */
  gloss: (_english: string | null) => "",
  /** A name as printed, in a sentence or above a headline, with what it means where a reader of the page needs telling. */
  named: (name: string, _english: string | null) => name,
  /** The same where there is room for one name. */
  called: (name: string, _english: string | null) => name,
  notPrinted: "未印出",
  none: "—",
  unexplained: (missed: number, silent: number) => {
    if (missed === 1) return silent === 0 ? "写有原因" : "没有说明原因";
    if (silent === 0) return "都写有原因";
    return silent === missed ? "都没有说明原因" : `其中 ${silent} 项没有说明原因`;
  },
};
