import { matchesOf } from "../../../values/matches.ts";
import { operatorPattern } from "../../../values/operators.ts";
import { findQuantities } from "../../../values/quantity.ts";
import { MOST_TOKENS } from "../../limits.ts";

/** A piece of a sentence that carries a figure or words of value, and what it is. */
export interface ValueToken {
  kind: "value" | "target-words" | "actual-words" | "score" | "weight" | "deduction";
  /** Where it begins and ends with the label that makes it what it is. */
  start: number;
  end: number;
  /** The value alone, within the sentence. */
  from: number;
  to: number;
  /** A value that prints its own bound: ≥12. */
  bounded: boolean;
  /** 余, 近, 超: more or less than printed, by how much nobody says. */
  vague: boolean;
}

/** In a sentence, 高于, 低于 and 超过 compare with something else as often as they bound. */
const BOUND = new RegExp(`(?:[≥≤<>]=?|大于|小于|${operatorPattern([">=", "<=", "=", "about"])})[“"]?\\s*$`);
/** 6.5次/10万公顷, 1000元/生.年 and 1300元/人/月 are one value each. */
const PER =
  /^\/(?:\d+[万亿]?)?[\p{Script=Han}]{1,3}?(?:公顷|公里|人|户|亩)?(?:[./·・•*×][年月日天次人户])?(?=[,;。、)]|实际|全年|$)/u;
const BOUND_BEHIND = /^\s*(?:及?以上|及?以下|以内|之内|左右)/;
const SCORE =
  /(?:自评|实际|本项|该项|此项|指标){0,3}(?:得分|得|评分)(?:数|值)?(?:[:为是]|共计){0,3}\s*(\d{1,3}(?:\.\d{1,4})?)(?:\s*分|(?<=得分:\s?[\d.]{1,8})(?=\s*(?:[,;。]|$)))/g;
const WEIGHT = /(?:满分|分值|权重)(?:[:为是])*\s*(\d{1,3}(?:\.\d{1,2})?)\s*(?:分|%)?/g;
const BRACKETED = /\(\s*(?:满分|分值|权重)?[:为]?\s*(\d{1,3}(?:\.\d{1,2})?)\s*分\s*\)/g;
const DEDUCTION = /扣\s*(\d{1,3}(?:\.\d{1,2})?)\s*分/g;
const WORDS = "(?:20\\d\\d年[^,;。]{1,14}|[^\\d\\s≥≤<>=,;。:][^\\d≥≤<>=,;。]{0,28})(?=[,;。]|$)";
const TARGET_WORDS = new RegExp(
  `(?:年?初|年度|全年|预期|计划|绩效){0,3}(?:目标|指标)值(?:[:为是]){1,3}\\s*(${WORDS})`,
  "g",
);
const ACTUAL_WORDS = new RegExp(
  `(?:全年|年度)?(?:实际完成值|实际完成情况|实际值|完成值)(?:[:为是]){1,3}\\s*(${WORDS})`,
  "g",
);
/** Longer than any sentence about indicators; a text without stops is no sentence. */
export const LONGEST_SENTENCE = 2_000;

/** The figures of a sentence with their bounds, and what the words directly at them make of them; null where there are too many. */
export function tokenize(text: string): ValueToken[] | null {
  if (text.length > LONGEST_SENTENCE) return null;
  const labelled = [
    ...labelledIn(text, BRACKETED, "weight"),
    ...labelledIn(text, SCORE, "score"),
    ...labelledIn(text, WEIGHT, "weight"),
    ...labelledIn(text, DEDUCTION, "deduction"),
    ...labelledIn(text, TARGET_WORDS, "target-words"),
    ...labelledIn(text, ACTUAL_WORDS, "actual-words"),
  ];
  const taken: ValueToken[] = [];
  for (const token of labelled) if (!taken.some((own) => overlaps(own, token))) taken.push(token);
  for (const token of valuesIn(text).sort((a, b) => a.start - b.start))
    if (!taken.some((own) => overlaps(own, token))) taken.push(token);
  return taken.length > MOST_TOKENS ? null : taken.sort((a, b) => a.start - b.start);
}

const overlaps = (a: ValueToken, b: ValueToken) => a.start < b.end && b.start < a.end;

function labelledIn(text: string, pattern: RegExp, kind: ValueToken["kind"]): ValueToken[] {
  return matchesOf(text, pattern).map((match) => {
    const [all, value = ""] = match;
    const from = match.index + all.lastIndexOf(value);
    return {
      kind,
      start: match.index,
      end: match.index + all.length,
      from,
      to: from + value.length,
      bounded: false,
      vague: false,
    };
  });
}

function valuesIn(text: string): ValueToken[] {
  return findQuantities(text).flatMap((quantity): ValueToken[] => {
    const bound = BOUND.exec(text.slice(Math.max(0, quantity.index - 12), quantity.index))?.[0] ?? "";
    const start = quantity.index - bound.length;
    let end = quantity.index + quantity.text.length;
    // a unit that is no word of counting (5镇, 2.1亿尾) is one where its clause ends behind it
    if (/^[万亿]?$/.test(quantity.unit))
      end += /^[\p{Script=Han}]{1,3}(?=[,;。、)]|$)/u.exec(text.slice(end))?.[0].length ?? 0;
    end += PER.exec(text.slice(end))?.[0].length ?? 0;
    const behind = BOUND_BEHIND.exec(text.slice(end))?.[0] ?? "";
    end += behind.length;
    // 65岁老年人, 2型糖尿病患者: a figure that names
    const isInName =
      /^[\p{Script=Han}A-Za-z]/u.test(text.slice(end)) &&
      !/[%‰]$/.test(text.slice(start, end)) &&
      bound === "";
    if (isInName && !/^(?:实际|的|扣|得|由于|因)/.test(text.slice(end))) return [];
    return [
      {
        kind: "value",
        start,
        end,
        from: start,
        to: end,
        bounded: /[^约大\s左右]/.test(bound + behind),
        vague: quantity.about && bound === "" && !/左右/.test(quantity.text + behind),
      },
    ];
  });
}
