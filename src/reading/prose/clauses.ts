import type { AmountRole } from "../../model/words.ts";
import { matchesOf } from "../../values/matches.ts";
import { MUTE } from "../labels/roles.ts";
import type { SpokenQuantity } from "./quantities.ts";

/** What the words make of an amount: all of the money, a part of it, one of a list, or in doubt between part and whole. */
export type Share = "whole" | "part" | "item" | "doubt";

/** An amount or rate with what its sentence says of it. */
export interface Told {
  quantity: SpokenQuantity;
  /** Of an amount; null where the words do not tell. A rate of execution is `executed`. */
  role: AmountRole | null;
  share: Share;
  /** The words that belong to it alone, from the stop or amount before it. */
  words: string;
  /** The word that decided; empty where none did. */
  because: string;
  /** Whether it stands in brackets, beside what the sentence says. */
  isAside: boolean;
  /** Whether an adjusted or whole year's budget is named: 调整后, 全年预算数. */
  isFinal: boolean;
}

/**
 * The words around an amount: its own, as they are printed, between the last amount and these, all before, and behind; and
 * those of the next clause, where nothing but a comma and no other amount stands between. `isUnshared`: nobody can tell which of
 * several names of a list is its own.
 */
export interface Clause {
  words: string;
  printed: string;
  gap: string;
  past: string;
  behind: string;
  next: string;
  isUnshared: boolean;
}

const MUTED = new RegExp(MUTE.join("|"), "g");
const SKIPPED = "\u3000";
const STOP = /[，;:。()]/g;

/** Titles of documents, their numbers and phrases that name things are passed over. */
export function mute(text: string): string {
  const blank = (words: string) => SKIPPED.repeat(words.length);
  // the number of a document has a bracket that hardly any text has
  const hasNumber = /\[\d/.test(text);
  const titled = text.replace(/《[^《》]{0,120}》/g, blank);
  const named = hasNumber
    ? titled.replace(/[(（][^()（）]{0,40}\[\d{4}\][^()（）]{0,30}[)）]/g, blank)
    : titled;
  const filed = named.replace(/\([^()]{0,20}\d{4}\]?[^()]{0,10}号\)/g, blank);
  const numbered = hasNumber
    ? filed.replace(/[\p{Script=Han}]{0,12}\[\d{4}\]\s*(?:第)?[\d、,，-]{1,20}号?/gu, blank)
    : filed;
  return numbered.replace(/[(（][^()（）\d]{0,30}[)）]/g, blank).replace(MUTED, blank);
}

/** Words without spaces and without what was passed over. */
export const spoken = (words: string) => words.replace(/[\s\u3000]+/g, "");

/** Where the words of an amount begin: behind the last stop, or the 、 and 和 behind the amount before. */
export function clauseStart(text: string, index: number, least: number): number {
  let start = least;
  // 救灾资金（2022年冬春救助）614万元: what stands in brackets before an amount is part of its words
  const plain = text.slice(least, index).replace(/\([^()]{0,60}\)/g, (words) => " ".repeat(words.length));
  for (const { index: at } of matchesOf(plain, STOP)) start = least + at + 1;
  // 和, 、 between two amounts
  const joined = /^\s*[、和及与]/.exec(text.slice(start, index));
  return joined ? start + joined[0].length : start;
}

/** 资金80万元，已全部下达到位: the clause behind the comma that directly follows an amount; empty where it tells another one. */
export function nextClause(text: string, from: number, most: number): string {
  if (text[from] !== "，") return "";
  const end = nextStop(text, from + 1, most);
  return end === most && most < text.length ? "" : text.slice(from + 1, end);
}

/** Where the words behind an amount end. */
export function nextStop(text: string, from: number, most: number): number {
  const stop = text.slice(from, most).search(/[，;。()]/);
  return stop === -1 ? most : from + stop;
}
