import { PROGRAMMES } from "../../model/programmes.ts";
import { STATEMENTS } from "../../model/statement-kinds.ts";
import type { CodeWords } from "../code-words.ts";
import { flags } from "./flags.ts";
import { noticeKinds } from "./notice-kinds.ts";
import { words } from "./words.ts";

/** What each value of a column means: its label, and a definition where the label does not say it. */
export const codelists: CodeWords = {
  "reports.kind": {
    whole: ["全文收录", "各页的报告数、指标数与合计只算它"],
    excerpt: ["摘录", "只转录了数字，原文在 source_url"],
  },
  scope: {
    project: [words.scope.project, "有自己的表或章节"],
    listed: [words.scope.listed, "项目清单中的一行"],
    department: [words.scope.department, "整个部门，与所属项目是同一笔钱"],
    summary: [words.scope.summary, "文字对所属项目所作的合计，与它们是同一笔钱"],
  },
  form: Object.fromEntries(Object.entries(words.form).map(([code, label]) => [code, [label]])),
  programme: Object.fromEntries(Object.entries(PROGRAMMES).map(([code, { zh }]) => [code, [zh]])),
  money_unit: { 元: ["元"], 万元: ["万元", "一万元"], 亿元: ["亿元", "一亿元"] },
  rate_basis: {
    computed: ["按金额核算", "执行数 ÷ 全年预算数，两者都印出"],
    printed: ["所印之率", "两者未全印出时取报告所印的率"],
  },
  source: Object.fromEntries(Object.entries(words.source).map(([code, label]) => [code, [label]])),
  "funds.level": {
    central: ["中央"],
    province: ["省级"],
    prefecture: ["市级"],
    county: ["县级"],
    unknown: ["未写明"],
  },
  origin: { this_year: ["当年资金"], carried_over: ["上年结转"] },
  reason_kind: { none: ["没有写"], blank_word: ["空话", "栏里是“无”“/”一类的字"], stated: ["写了原因"] },
  aspect: {},
  level: {
    province: [words.level.province, "省、自治区、直辖市"],
    prefecture: [words.level.prefecture, "地级市、自治州、地区、盟"],
    county: [words.level.county, "县、县级市、区、旗"],
  },
  operator: {
    ">=": ["不低于"],
    "<=": ["不高于"],
    "=": ["等于"],
    ">": ["高于"],
    "<": ["低于"],
    range: ["区间", "两数之间，上限见 target_upper"],
    about: ["左右", "达到或相差不超过 5% 即为达到"],
  },
  "totals.kind": { whole: ["全文收录"], excerpt: ["摘录"] },
  "indicators.kind": {
    quantitative: ["定量", "目标（没有目标时为实际）是数字"],
    qualitative: ["定性", "目标是文字"],
  },
  "statements.kind": {
    ...Object.fromEntries(Object.entries(STATEMENTS).map(([code, { zh }]) => [code, [zh]])),
    target: [STATEMENTS.target.zh, "部门报告在文字里写的年度绩效指标"],
  },
  notice: Object.fromEntries(Object.entries(noticeKinds).map(([code, label]) => [code, [label]])),
  status: {
    exceeded: ["超过目标", "两边都是数字，实际严格优于目标"],
    met: ["达到目标", "两边都是数字而达到，或以目标的话作答；两者以 basis 或 mark 区分"],
    not_met: ["未达到", "数字劣于目标，或没有数字而得分低于分值"],
    unverifiable: ["无法核对", "印出的文字不足以判断，既不算达到，也不算没有达到"],
  },
  basis: {
    numeric: [words.basis.numeric],
    restated: [words.basis.restated],
    self_declared: [words.basis.self_declared],
    score: [words.basis.score],
    missing: [words.basis.missing],
  },
  mark: {
    exceeded: [words.mark.exceeded, "两边都是数字，实际严格优于目标"],
    met: [words.mark.met, "两边都是数字，相等、在区间之内，或 0 答以 0"],
    self_declared: [words.mark.self_declared, "用目标的话或更强的话作答，没有数字"],
    unverifiable: [words.mark.unverifiable, "照抄界限，或没有印出可比的值"],
    not_met: [words.mark.not_met, "数字劣于目标，或没有数字而得分低于分值"],
  },
  restates: {
    words: ["照抄文字", "实际与目标的文字相同"],
    bound: ["照抄界限", "实际只写目标的界限或区间"],
    value: ["数字相同", "实际的数字与目标分毫不差"],
  },
  "amounts.role": Object.fromEntries(Object.entries(words.role).map(([code, label]) => [code, [label]])),
  category: {
    consistency: [flags.category.consistency, flags.categoryMeaning.consistency],
    shortfall: [flags.category.shortfall, flags.categoryMeaning.shortfall],
    disclosure: [flags.category.disclosure, flags.categoryMeaning.disclosure],
    plausibility: [flags.category.plausibility, flags.categoryMeaning.plausibility],
  },
  severity: {
    high: [flags.severity.high, flags.severityMeaning.high],
    medium: [flags.severity.medium, flags.severityMeaning.medium],
    low: [flags.severity.low, flags.severityMeaning.low],
    info: [flags.severity.info, flags.severityMeaning.info],
  },
  "score_audits.basis": {
    amounts: ["按金额算出", "由报告所印的金额算出"],
    stated: ["报告自述", "取报告文字所说的数"],
  },
  table: {
    evaluations: ["自评"],
    funds: ["资金"],
    indicators: ["指标"],
    amounts: ["句中金额"],
    totals: ["合计"],
  },
  evidence: {
    header: ["在表头之下", "在所印表头的那一列"],
    arithmetic: ["由算术印证", "与同一行或同一表的其他数字相合"],
    stated: ["句中明言", "句子的词说明它是什么"],
    restored: ["由周围还原", "标签在原文中丢失，按周围的标签还原"],
  },
  "provenance.role": {
    printed: ["所印之数"],
    numerator: ["分子", "算出比率所用的分子"],
    denominator: ["分母", "算出比率所用的分母"],
    part: ["分项", "相加的一项"],
    total: ["合计", "汇总所印的数，各项没有印"],
  },
  fate: {
    used: ["已采用", "有数字或文字由此发布"],
    ignored: ["不含数据", "标题、表头、空栏等，by 一列写明是哪一种"],
    not_understood: ["没有读懂", "notices 里有一条说明"],
  },
};
