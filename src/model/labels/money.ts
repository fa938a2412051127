import type { FundSource } from "../words.ts";

/** Printed labels of the money block, folded and without their brackets. A new spelling is one line here. */

export type MoneyColumn =
  | "initialBudget"
  | "annualBudget"
  | "received"
  | "executed"
  | "rate"
  | "weight"
  | "score";
export type PairColumn = MoneyColumn | "planned" | "left";
/** Columns that forms and lists print alike. */
export const AMOUNT_COLUMNS = {
  年初预算数: "initialBudget",
  年初预算: "initialBudget",
  年初预算金额: "initialBudget",
  年初批复预算数: "initialBudget",
  年初预算安排数: "initialBudget",
  全年预算数: "annualBudget",
  预算数: "annualBudget",
  全年预算: "annualBudget",
  全年预算金额: "annualBudget",
  调整后预算数: "annualBudget",
  调整预算数: "annualBudget",
  调整后预算: "annualBudget",
  调整后全年预算数: "annualBudget",
  年度预算数: "annualBudget",
  到位数: "received",
  资金到位数: "received",
  实际到位数: "received",
  实际到位资金: "received",
  到位资金: "received",
  全年执行数: "executed",
  实际执行数: "executed",
  实际支出数: "executed",
  执行数: "executed",
  实际支出: "executed",
  全年支出数: "executed",
  支出数: "executed",
  全年实际支出数: "executed",
  预算执行数: "executed",
  全年执行金额: "executed",
  预算执行率: "rate",
  执行率: "rate",
  资金执行率: "rate",
  支出率: "rate",
  // letters of a formula without their brackets
  全年预算数A: "annualBudget",
  预算数A: "annualBudget",
  全年执行数B: "executed",
  执行数B: "executed",
  "执行率B/A": "rate",
  "预算执行率B/A": "rate",
} as const;
export const MONEY_COLUMNS: Record<string, MoneyColumn> = {
  ...AMOUNT_COLUMNS,
  年初数: "initialBudget",
  调整后数: "annualBudget",
  转移支付预算数: "annualBudget",
  全年到位数: "received",
  全年到位资金: "received",
  全年决算数: "executed",
  实际使用资金: "executed",
  全年执行: "executed",
  全年执行资金: "executed",
  转移支付执行数: "executed",
  预算执行进度: "rate",
  执行进度: "rate",
  支出进度: "rate",
  全年执行率: "rate",
  分值: "weight",
  权重: "weight",
  执行率权重: "weight",
  得分: "score",
  自评得分: "score",
  自评分: "score",
  执行率得分: "score",
};

/** The same with the words of accounts, which only a header that gives points for the rate uses of an evaluation. */
export const SCORED_MONEY_COLUMNS: Record<string, MoneyColumn> = {
  ...MONEY_COLUMNS,
  决算数: "executed",
  支出决算数: "executed",
  本年决算数: "executed",
};

/** Labels each before its own figure: those of columns, and what was planned and what was left, which head no column. */
export const PAIR_COLUMNS: Record<string, PairColumn> = {
  ...MONEY_COLUMNS,
  计划安排资金: "planned",
  计划安排资金数: "planned",
  计划安排: "planned",
  计划资金: "planned",
  结余: "left",
  结余数: "left",
  结余资金: "left",
  资金结余: "left",
};

export const FUND_SOURCES: Record<string, FundSource> = {
  年度资金总额: "total",
  年度财政资金总额: "total",
  年度总金额: "total",
  全年资金总额: "total",
  资金总额: "total",
  项目资金总额: "total",
  年度预算资金总额: "total",
  资金总计: "total",
  年度总额: "total",
  总额: "total",
  资金合计: "total",
  合计: "total",
  总计: "total",
  中央财政资金: "central",
  中央资金: "central",
  中央财政补助资金: "central",
  中央财政拨款: "central",
  中央转移支付资金: "central",
  中央补助: "central",
  中央财政: "central",
  中央补助资金: "central",
  中央: "central",
  地方财政资金: "local",
  地方资金: "local",
  ...levelsOf(
    "省级 自治区 自治区级 市级 市州 州级 盟级 县级 区级 区县 县区 县市 市县 乡级 乡镇 本级 省、地 市本级 县本级 区本级 省本级 地方 省 市 县 区 市区 旗县 盟市 县市区",
    "local",
  ),
  // from above, and of which level nobody can tell: 中央 and 省 alike
  ...levelsOf("上级", "fiscal"),
  当年财政拨款: "appropriation",
  本年财政拨款: "appropriation",
  当年度财政拨款: "appropriation",
  本年度财政拨款: "appropriation",
  当年财政拨款资金: "appropriation",
  一般公共预算: "appropriation",
  一般公共预算拨款: "appropriation",
  一般公共预算资金: "appropriation",
  上年结转资金: "carried_over",
  上年结转: "carried_over",
  上年结转结余资金: "carried_over",
  以前年度结转资金: "carried_over",
  结转资金: "carried_over",
  财政资金: "fiscal",
  财政拨款: "fiscal",
  财政拨款资金: "fiscal",
  政府预算资金: "fiscal",
  ...budgetsOf("政府性基金 国有资本经营", "fiscal"),
  ...budgetsOf("社会保险基金", "other"),
  政府性基金: "fiscal",
  基本支出: "other",
  项目支出: "other",
  其他资金: "other",
  其他: "other",
  其它: "other",
  其它资金: "other",
  财政专户管理资金: "other",
  纳入专户管理的非税收入拨款: "other",
  单位资金: "other",
  自有资金: "other",
  ...raisedBy("单位 企业 群众 农户 村级 项目单位"),
  社会资金: "other",
  单位自有资金: "other",
};

// the money of each level: 省级, 省级资金, 省级财政资金, 省级补助资金
function levelsOf(levels: string, source: FundSource): Record<string, FundSource> {
  const endings = ["", "资金", "财政", "财政资金", "补助", "补助资金", "配套", "配套资金", "投入"];
  return Object.fromEntries(
    levels.split(" ").flatMap((level) => endings.map((ending) => [`${level}${ending}`, source])),
  );
}

// money that no treasury gives: 群众自筹, 企业自筹资金
function raisedBy(givers: string): Record<string, FundSource> {
  return Object.fromEntries(
    ["", ...givers.split(" ")].flatMap((giver) =>
      ["自筹", "自筹资金", "自筹投入"].map((ending) => [`${giver}${ending}`, "other" as const]),
    ),
  );
}

// money by the budget it stands in: 政府性基金预算, 政府性基金预算资金, 政府性基金拨款
function budgetsOf(budgets: string, source: FundSource): Record<string, FundSource> {
  const endings = ["预算", "预算资金", "预算拨款", "预算财政拨款", "预算收入", "拨款", "资金", "收入"];
  return Object.fromEntries(
    budgets.split(" ").flatMap((budget) => endings.map((ending) => [`${budget}${ending}`, source])),
  );
}

/** What the row below the money is called that gives the points of its rate. */
export const SCORE_LABELS: Record<string, true> = {
  得分: true,
  自评得分: true,
  执行率得分: true,
  预算执行得分: true,
};
