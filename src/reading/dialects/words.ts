import { isDash } from "../../model/blank.ts";
import {
  ASPECTS,
  FIELDS,
  GOAL_COLUMNS,
  MANAGEMENT_COLUMNS,
  REMARK_LABELS,
  TOTAL_LABELS,
  UNPUBLISHED_FIELDS,
} from "../../model/labels/fields.ts";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "../../model/labels/indicators.ts";
import { COST, LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import {
  FUND_SOURCES,
  MONEY_COLUMNS,
  type MoneyColumn,
  PAIR_COLUMNS,
  type PairColumn,
  SCORED_MONEY_COLUMNS,
} from "../../model/labels/money.ts";
import { parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { LONGEST_LABEL } from "../limits.ts";

/** What the vocabulary says of a folded text that stands alone. */

export const isUnpublishedField = (label: string) => lookUp(UNPUBLISHED_FIELDS, label) !== undefined;
/** Labels of persons, who are never published. */
const isPersonLabel = (label: string) =>
  /^(?:项目|部门|单位)?(?:负责人|联系人|经办人|填[报表]人)(?:及(?:联系)?电话)?$|^(?:联系)?电话$/.test(
    bare(label),
  );
/** Whether it is the label of a field of a form's head, published or not. */
export const isField = (label: string) =>
  lookUp(FIELDS, label) !== undefined || isUnpublishedField(label) || isPersonLabel(label);
/** Two characters, and no more, may be lost at the beginning of a label: 级预算单位名称. */
const MOST_LOST = 2;
/** Whether a text is the label of a field whose beginning was lost: not known, but for a character or two before it. */
export function isTornField(label: string): boolean {
  if (label.length > LONGEST_LABEL || !/^\p{Script=Han}+名称$/u.test(bare(label)) || isKnown(label))
    return false;
  for (let lost = 1; lost <= MOST_LOST; lost++)
    if (lookUp(FIELDS, label.slice(lost)) !== undefined) return true;
  return false;
}
/** The column of the money block that it heads. */
export const moneyColumn = (label: string): MoneyColumn | undefined => lookUpColumn(MONEY_COLUMNS, label);
/** The same in a header that gives points for the rate. */
export const scoredColumn = (label: string): MoneyColumn | undefined =>
  lookUpColumn(SCORED_MONEY_COLUMNS, label);
/** The column that a label before its own figure names. */
export const pairColumn = (label: string): PairColumn | undefined => lookUpColumn(PAIR_COLUMNS, label);
/** The column of indicators that it heads. */
export const indicatorColumn = (label: string): IndicatorColumn | undefined =>
  lookUpColumn(INDICATOR_COLUMNS, label);
/** The column of goals that it heads. */
export const goalColumn = (label: string) => lookUp(GOAL_COLUMNS, label);
/** The column of what is said of the management that it heads. */
export const managementColumn = (label: string) => lookUp(MANAGEMENT_COLUMNS, label);
/** Whether it names what a row of the management is about. */
export const isAspect = (label: string) => lookUp(ASPECTS, label) !== undefined;
/** Whether it stands before the points of the whole. */
export const isTotal = (label: string) => TOTAL_LABELS.has(bare(label));
/** Whether it stands before a remark on the whole form. */
export const isRemark = (label: string) => REMARK_LABELS.has(bare(label));
/** Whether it is a group of the first level. */
export const isLevel1 = (label: string) => lookUp(LEVEL1, label) !== undefined;
/** Whether it is 成本指标, which stands on either level. */
export const isCost = (label: string) => bare(label) === COST;
/** Whether it is a group of either level. */
export const isLevel = (label: string) =>
  isLevel1(label) || lookUp(LEVEL2, label) !== undefined || isCost(label);
/** The fund source that it names, alone or behind 其中. */
export const sourceOf = (label: string) => lookUp(FUND_SOURCES, label.replace(/^其中:/, ""));
/** Whether it names a fund source. */
export const isSource = (label: string) => sourceOf(label) !== undefined;
/** 彩票公益金用于医疗救助 names money where figures stand behind it. */
export const namesMoney = (label: string) =>
  label.length <= LONGEST_LABEL &&
  /(?:资金|拨款|收入|公益金|基金|补助|经费|贷款|债券|捐赠|专项|支出|总额|总金额|合计)$/.test(
    bare(label.replace(/^其中:/, "")),
  );

/** Whether it heads a column of any block. */
export const isColumn = (label: string) =>
  moneyColumn(label) !== undefined ||
  indicatorColumn(label) !== undefined ||
  goalColumn(label) !== undefined ||
  managementColumn(label) !== undefined;

/** Whether a text is a label that the vocabulary knows, in whatever block. */
export function isKnown(label: string): boolean {
  return (
    label !== "" &&
    (isColumn(label) ||
      pairColumn(label) !== undefined ||
      isField(label) ||
      isLevel(label) ||
      isSource(label) ||
      isAspect(label) ||
      isTotal(label) ||
      isRemark(label) ||
      isMergedLabel(label))
  );
}

/** (万元), (20分), (B/A): what stands behind a label. */
export const isBracket = (label: string) => /^\((?:[^()]{1,20}\)|(?:元|万元|亿元))$/.test(label);

/** Whether it is one number, without a unit. */
export const isNumber = (text: string) => parseDecimal(text) !== null;
/** Whether it is one number in percent. */
export const isPercent = (text: string) => /^-?[\d,.]+%$/.test(text);
/** Whether it is one number, with a unit of money or none. */
export const isAmount = (text: string) => /^-?\d[\d,]*(?:\.\d+)?(?:元|万元|万|亿元|亿)?$/.test(text);
/** A number, a rate, an amount or the dash that stands for one. */
export const isFigure = (text: string) => isDash(text) || isNumber(text) || isPercent(text) || isAmount(text);

/** Whether a line of a text is nothing but a label; long lines are not looked at. */
export function isKnownLine(line: string): boolean {
  if (line.length > LONGEST_LABEL * 2) return false;
  const label = fold(line).replace(/^[|｜]+|[|｜]+$/g, "");
  return label.length > 1 && label.length <= LONGEST_LABEL && isKnown(label);
}
