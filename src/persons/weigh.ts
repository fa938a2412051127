import { codeAt } from "../values/code-at.ts";
import { FAMILY_WEIGHTS, GIVEN_WEIGHTS } from "./characters.ts";
import { BEHIND_NAMES, beforeNames, NO_WORD, SPEAKS_BEFORE } from "./contexts.ts";
import { isAllHan, isHanAt } from "./han.ts";
import { remembered } from "./remembered.ts";
import { DOUBLE } from "./surnames.ts";
import { isWordOnly } from "./words.ts";

/** What is taken off where words would be cut. */
const OVER_END = -3;
const BEGINS_WORD = -3;
/** What a family name weighs that is more often one than the begin of a word. */
const OFTEN = 4;
/** A character that stands in no list, which is rare elsewhere; and a family name of two characters. */
const OTHER_CHARACTER = 1;
export const DOUBLE_FAMILY = 6;
/** Family names that go on with a sentence as well, behind another character: 村民都…; and what that takes off. */
const GRAMMAR = /[都向应来于连全从为包付及]/;
const IS_GRAMMAR = -4;
/** Those that do so where no clear given name follows, and how much is clear. */
const AT_TIMES_GRAMMAR = /[时任曾费管商谈解班高路花成计]/;
const CLEAR = 2;
const SURELY = 4;
const MAY_BE_GRAMMAR = -3;
/** What a sentence goes on with behind a name, which no given name ends with: 邹凯为…. */
const GOES_ON_WITH = /[为在于对把被是向到将就也由从与给让等每任说称副兼担领适打]$/;
const ENDS_IN_GRAMMAR = -6;
/** Weight of another name before, behind a comma or blanks, and of one behind; what characters weigh that may be one. */
const GOES_ON = 4;
const LISTED = 4;
const LEAST_LISTED = 5;
/** The most that the cell before weighs. */
const MOST_BESIDE = 4;
/** Labels that are longer are not kept, in UTF-16 units. */
const LONGEST_LABEL = 16;
/** How far is looked around a name, in UTF-16 units. */
export const AROUND = 12;

/** The family names of two characters, and what they begin with. */
export const DOUBLES: ReadonlySet<string> = new Set(DOUBLE.split("|"));
export const DOUBLE_BEGINS: ReadonlySet<string> = new Set([...DOUBLES].map((own) => own.charAt(0)));

/** What a UTF-16 unit weighs as a family name, and as a character of a given one: by its code, for a map looks up texts. */
const NO_FAMILY = -128;
const AS_FAMILY = byCode(FAMILY_WEIGHTS, NO_FAMILY);
export const AS_GIVEN = byCode(GIVEN_WEIGHTS, OTHER_CHARACTER);

function byCode(weights: ReadonlyMap<string, number>, other: number): Int8Array {
  const all = new Int8Array(0x10000).fill(other);
  for (const [own, weight] of weights) if (own.length === 1) all[own.charCodeAt(0)] = weight;
  return all;
}

/** A family name: how many characters it has, and what it weighs. */
export interface Family {
  length: number;
  weight: number;
}

/** The family name that a text has at a place. @param start UTF-16 unit */
export function familyAt(text: string, start: number): Family | null {
  if (start >= text.length) return null;
  if (DOUBLE_BEGINS.has(text.charAt(start)) && DOUBLES.has(text.slice(start, start + 2)))
    return { length: 2, weight: DOUBLE_FAMILY };
  const weight = AS_FAMILY[codeAt(text, start)] ?? NO_FAMILY;
  return weight === NO_FAMILY ? null : { length: 1, weight };
}

/** What a character weighs as one of a given name. */
export const weightOfGiven = (character: string): number =>
  (character.length === 1 ? AS_GIVEN[codeAt(character, 0)] : GIVEN_WEIGHTS.get(character)) ?? OTHER_CHARACTER;

/** What the characters of a name weigh. @param follows whether another character stands right before it */
export function insideWeight(name: string, family: Family, follows: boolean): number {
  const given = name.slice(family.length);
  let characters = 0;
  for (const own of given) characters += weightOfGiven(own);
  const ending = given.length > 1 && GOES_ON_WITH.test(given) ? ENDS_IN_GRAMMAR : 0;
  return family.weight + characters + ending + (follows ? grammarWeight(name, characters) : 0);
}

function grammarWeight(name: string, given: number): number {
  const first = name.charAt(0);
  if (first === "和") return Number.NEGATIVE_INFINITY;
  if (GRAMMAR.test(first)) return given < SURELY ? IS_GRAMMAR : MAY_BE_GRAMMAR;
  return AT_TIMES_GRAMMAR.test(first) && given < CLEAR ? MAY_BE_GRAMMAR : 0;
}

/**
 * What stands before a place weighs.
 * @param last where the name before ends; null where there is none
 * @param beside what the cell before weighs, where the text is one of a row; see `weightBeside`
 */
export function weightBefore(
  text: string,
  start: number,
  last: number | null,
  beside: number | null,
): number {
  if (last !== null && /^(?:[、和及与/]\s*|\s+)$/.test(text.slice(last, start))) return GOES_ON;
  if (isHanAt(text, start - 1) && !SPEAKS_BEFORE.has(text.charAt(start - 1))) return NO_WORD;
  const before = text.slice(Math.max(0, start - AROUND), start);
  return beside === null || before.trim() !== "" ? firstOf(beforeNames(before.slice(-1)), before) : beside;
}

/** What the cell before weighs: another name, or a label, beside which another label may stand as well. */
export const weightBeside = remembered(
  (cell) =>
    mayBeName(cell, LEAST_LISTED) && !isWordOnly(cell)
      ? GOES_ON
      : Math.min(MOST_BESIDE, firstOf(beforeNames(":"), `${cell}:`)),
  LONGEST_LABEL,
);

/** What stands behind a place weighs. @param end UTF-16 unit */
export function weightBehind(text: string, end: number): number {
  const weight = firstOf(BEHIND_NAMES, text.slice(end, end + AROUND * 2));
  return weight < LISTED && listGoesOn(text, end) ? LISTED : weight;
}

/** What words weigh against a name: one that it would cut at its end, and one that it begins with. @param words see `wordsOf` */
export function boundsWeight(words: Map<number, number>, name: string, family: Family, end: number): number {
  // 王朝阳, 张家明
  const often = family.weight >= OFTEN && /^.[家朝]/.test(name);
  const begins = name.length > 2 && family.length === 1 && !often && isWordOnly(name.slice(0, 2));
  return (words.has(end) ? 0 : OVER_END) + (begins ? BEGINS_WORD : 0);
}

/** Whether a text is a name by its characters alone. @param least what they weigh at least */
export function mayBeName(text: string, least: number): boolean {
  const family = familyAt(text, 0);
  if (!family || !isAllHan(text)) return false;
  const given = text.length - family.length;
  return given >= 1 && given <= 2 && insideWeight(text, family, false) >= least;
}

const listGoesOn = (text: string, end: number) =>
  end < text.length &&
  "、和及与/".includes(text.charAt(end)) &&
  [4, 3, 2].some((size) => {
    const next = text.slice(end + 1, end + 1 + size);
    const behind = text.slice(end + 1 + size, end + 1 + size + AROUND);
    return next.length === size && mayBeName(next, LEAST_LISTED) && firstOf(BEHIND_NAMES, behind) > 0;
  });

function firstOf(weighed: [weight: number, pattern: RegExp][], text: string): number {
  for (const [weight, pattern] of weighed) if (pattern.test(text)) return weight;
  return 0;
}
