import { FIELDS, GOAL_COLUMNS, UNPUBLISHED_FIELDS } from "../../model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { FUND_SOURCES, MONEY_COLUMNS } from "../../model/labels/money.ts";
import { anyOf } from "../../values/any-of.ts";

/**
 * The labels at which a text without borders may be cut: those that are long enough to be no words of a value. They are
 * made of the vocabulary; what is written here is only what else stands between.
 */

/** A shorter label is a word of many sentences: 部门, 单位, 年度. */
const SHORTEST_FIELD = 4;
const SHORTEST_SOURCE = 4;

const BRACKETS = String.raw`(?:\([^()]{0,20}\))*`;
// a name may end with 项目 before them, and certainly does where 项目 stands twice
const PERSONS = ["负责人及电话", "联系人及电话", "联系电话", "联系人", "负责人"];
const PERSONS_OF_PROJECT = `(?<=项目)项目(?:${anyOf(PERSONS)})`;
/** What is chosen of a list is no part of the value before it: 项目类别1、部门预算项目☑, 项目属性□. */
const CHOICES = String.raw`项目(?:类别|类型|属性|性质)(?=:?(?:\d[、.]|[□☑√■☐]))`;
/** 转移支付(项目)名称 and the like are printed with a bracket inside. */
const NAMES = [String.raw`转移支付(?:\(项目\))?名称`];

const ending = (labels: string[], end: string) => labels.filter((label) => label.endsWith(end));
const atLeast = (labels: string[], length: number) => labels.filter((label) => label.length >= length);

// 执行率得分 is as well two labels, one behind the other
const isJoined = (label: string, _: number, all: string[]) =>
  all.some((first) => label.startsWith(first) && all.includes(label.slice(first.length)));
const separate = (labels: string[]) => labels.filter((label, index) => !isJoined(label, index, labels));

const moneyColumns = anyOf(separate(Object.keys(MONEY_COLUMNS)));
const indicatorColumns = anyOf(separate(Object.keys(INDICATOR_COLUMNS)));
const goalColumns = anyOf(Object.keys(GOAL_COLUMNS));

/** A label before its value. */
export const FIELD = new RegExp(
  `(?:${[...NAMES, PERSONS_OF_PROJECT, CHOICES, anyOf([...atLeast(Object.keys(FIELDS), SHORTEST_FIELD), ...PERSONS])].join("|")}):?`,
  "g",
);
/** Labels of fields that are not published; a value in which one stands may be two, or be named so. */
export const INSIDE = new RegExp(anyOf(atLeast(Object.keys(UNPUBLISHED_FIELDS), SHORTEST_FIELD)));
/** The label of the whole block, right before the header of its money. */
export const MONEY_BLOCK = new RegExp(`(?:项目资金|资金(?:投入)?情况|预算资金|预算执行情况)${BRACKETS}$`);
/** Three and more labels of columns of money, one behind the other. */
export const MONEY_HEAD = new RegExp(`(?:(?:${moneyColumns})${BRACKETS}){3,}`, "g");
export const MONEY_LABEL = new RegExp(`(?:${moneyColumns})${BRACKETS}`, "g");
/** The header of indicators, from its first group on. */
export const INDICATOR_HEAD = new RegExp(
  `(?:一级指标)?二级指标三级指标(?:(?:${indicatorColumns})${BRACKETS}){2,}`,
  "g",
);
export const INDICATOR_LABEL = new RegExp(`(?:${indicatorColumns})${BRACKETS}`, "g");
/** A source of money before its figures, or with none. */
export const SOURCE = new RegExp(
  `(?:其中:)?(?:${anyOf(atLeast(Object.keys(FUND_SOURCES), SHORTEST_SOURCE))})${BRACKETS}:?(?!\\p{Script=Han}{0,3}(?:使用|管理|拨付|到位))`,
  "gu",
);
/** The figures behind it. */
export const FIGURES = /^[\d.,%—-]*/;
/** What begins behind the rows of money. */
export const AFTER_MONEY = new RegExp(`年度(?:总体)?目标|总体目标|资金管理情况|绩效指标|(?:${goalColumns})`);
/** A group of indicators. */
export const LEVEL = new RegExp(
  `(?:${anyOf([...ending(Object.keys(LEVEL1), "指标"), ...ending(Object.keys(LEVEL2), "指标")])})(?:\\(\\d{1,3}分?\\))?`,
  "g",
);
/** What ends the indicators. */
export const AFTER_INDICATORS = /总分|说明|注:|注\d|备注/;
/** The pieces of what stands there. */
export const BEHIND = /总分|说明|注:|注(?=\d)|备注/g;
/** The words that count what indicators print; a longer one stands before those it begins with. */
export const UNITS_OF_INDICATORS = anyOf(
  "% ‰ 万元 亿元 元 人次 人 户次 户 个 公里 千米 厘米 平方米 立方米 米 吨 公斤 亩 次 场次 场 起 件 家 座 处 台 套 条 项 份 批次 批 期 所 村 天 日 月 年 小时 分钟".split(
    " ",
  ),
);
