import { matchesOf } from "../values/matches.ts";
import {
  AMOUNT_BEFORE,
  CARD_BEFORE,
  CODE_BEFORE,
  LABELLED,
  MOBILE,
  NUMBERS,
  type PersonKind,
  speaksOfNumbers,
  UNIT_AFTER,
} from "./patterns.ts";

/** A number inside a text: [first, behind the last] UTF-16 unit. */
export interface NumberSpan {
  kind: PersonKind;
  start: number;
  end: number;
}

/**
 * The numbers of persons in a text of folded width. Amounts and counts are none of them.
 * @param bare what eleven digits that are the whole text are taken for: a phone, or a figure of a table
 */
export function findNumbers(text: string, bare: "phone" | "figure"): NumberSpan[] {
  if (!speaksOfNumbers(text)) return [];
  const found = NUMBERS.flatMap(([kind, shape]) =>
    matchesOf(text, shape).flatMap(({ 0: all, 1: own = all, index }) => {
      const start = index + all.lastIndexOf(own);
      const span = { kind, start, end: start + own.length };
      return (CODE_BEFORE.test(before(text, start)) && !CARD_BEFORE.test(before(text, start))) ||
        isAmount(text, span, own !== all)
        ? []
        : [span];
    }),
  );
  const mobiles = matchesOf(text, MOBILE).flatMap(({ 0: all, index }) => {
    const span = { kind: "phone" as const, start: index, end: index + all.length };
    const alone = text.trim() === all && /^\d+$/.test(all);
    return (alone && bare === "figure") || isAmount(text, span, false) ? [] : [span];
  });
  return [...found, ...mobiles];
}

/** The numbers of a cell that stands beside or below a label for them. */
export function labelledNumbers(text: string, kind: PersonKind): NumberSpan[] {
  if (kind === "mail") return [];
  return matchesOf(text, LABELLED).map(({ 0: all, index }) => ({
    kind,
    start: index,
    end: index + all.length,
  }));
}

// how far around a number is looked
const NEAR = 20;
const before = (text: string, start: number) => text.slice(Math.max(0, start - NEAR), start);

function isAmount(text: string, { kind, start, end }: NumberSpan, labelled: boolean): boolean {
  if (kind !== "phone" || labelled) return kind === "phone" && UNIT_AFTER.test(text.slice(end, end + NEAR));
  return UNIT_AFTER.test(text.slice(end, end + NEAR)) || AMOUNT_BEFORE.test(before(text, start));
}
