import { NUMERALS } from "./numerals.ts";

/**
 * The signs that number headings and items in official writing, as parts of patterns, in the order of their ranks:
 * 一、（一）1. （1）①. Each stands for plain and wide brackets alike; 三十二 and 120 number nothing here.
 */
const DIGITS = NUMERALS.replace("两", "");
export const NUMERAL = `[${DIGITS}]`;
export const FIRST_RANK = `第?${NUMERAL}{1,3}[、.]`;
export const SECOND_RANK = `[（(]${NUMERAL}{1,3}[）)]`;
export const THIRD_RANK = "\\d{1,2}[、.．]";
/** Of an item, not the whole part of a decimal: 1.5. */
const THIRD_RANK_OF_ITEM = "\\d{1,2}[、.．](?!\\d)";
export const FOURTH_RANK = "[（(]\\d{1,3}[）)]";
export const FIFTH_RANK = "[①-⑳]";
/** 一是, 二是: items told in a sentence. */
export const TOLD_RANK = `${NUMERAL}是`;

/** A number in either writing: 项目一, 附件12. */
export const ANY_NUMBER = `[${DIGITS}\\d]{1,3}`;

/** The number before a heading, whatever its rank. */
export const HEADING_NUMBER = `(?:${FIRST_RANK}|${SECOND_RANK}|${THIRD_RANK}|${FOURTH_RANK}|${FIFTH_RANK})`;
/** The number before an item of a list, whatever its rank. */
export const ITEM_NUMBER = `(?:${TOLD_RANK}|${SECOND_RANK}|${THIRD_RANK_OF_ITEM}|${FOURTH_RANK}|${FIFTH_RANK})`;
