import { hasHan } from "../../values/fold.ts";
import { TO } from "../../values/span.ts";
import { LONGEST_WITH_BRACKETS } from "../limits.ts";
import { lookUp } from "./look-up.ts";

/** What the words of a column's label say beside its name: which year, which part of it, which stage of a budget. */
export interface ColumnWords {
  /** The year it prints: 2021年执行数, 实际完成值（2022年）. */
  year: number | null;
  /** Whether it counts only a part of the year: 执行数（1—8月）. */
  isPartOfYear: boolean;
  /**
   * Whether it is the figure before changes during the year (年初) or after them (调整后, 全年), or what either is or was changed by
   * (调整预算数).
   */
  stage: "initial" | "adjusted" | "year" | "change" | null;
}

const YEAR = /(20\d{2})年度?/;
/** 1-7月, 1至8月, 上半年, 前三季度, 截至8月底; 1-12月 is the whole year. */
const PART_OF_YEAR = new RegExp(
  String.raw`1(?:月?${TO}+)(?:[2-9]|1[01])月|(?:上|下)半年|前[一二三]季度|第?[一二三四1-4]季度|截[至止](?!12)\d{1,2}月`,
);
const INITIAL = /年初|期初|初始/;
const ADJUSTED = /调整后|\([^()]*调整[^()]*\)/;
const CHANGE = /调整/;
const WHOLE_YEAR = /全年/;
/** The stages by their words, the surest first. */
const STAGES: [NonNullable<ColumnWords["stage"]>, RegExp][] = [
  ["adjusted", ADJUSTED],
  ["change", CHANGE],
  ["initial", INITIAL],
  ["year", WHOLE_YEAR],
];

/** The words of a folded label, wherever in it they stand. */
export function columnWords(label: string): ColumnWords {
  const year = YEAR.exec(label)?.[1];
  const [stage = null] = STAGES.find(([, words]) => words.test(label)) ?? [];
  return { year: year ? Number(year) : null, isPartOfYear: PART_OF_YEAR.test(label), stage };
}

/** How a label begins that prints its year or a part of it, and the longest such beginning, in characters. */
const TIME_FIRST = "12上";
const LONGEST_TIME = 16;
const PART_FIRST = new RegExp(String.raw`^(?:1${TO}{1,4}\d{1,2}月|上半年)`);

/**
 * The column a label names. 预算数（调整后） is 调整后预算数, 2022年全年执行数 is 全年执行数; letters, units and points in
 * brackets say nothing of it. What has no Han character, as most figures, names no column.
 */
export function lookUpColumn<Key extends string>(
  vocabulary: Record<string, Key>,
  label: string,
): Key | undefined {
  if (label.length > LONGEST_WITH_BRACKETS + LONGEST_TIME || !hasHan(label)) return undefined;
  const [, inside = ""] = label.includes("(") ? (/\(([^()A-Za-z\d]{2,6})\)/.exec(label) ?? []) : [];
  const outside = TIME_FIRST.includes(label.charAt(0))
    ? label.replace(/^20\d{2}年度?/, "").replace(PART_FIRST, "")
    : label;
  return (
    (inside === "" ? undefined : lookUp(vocabulary, `${inside}${outside}`)) ??
    lookUp(vocabulary, label) ??
    (outside === label ? undefined : lookUp(vocabulary, outside))
  );
}
