import { hasDigit, runsOf } from "./figures.ts";
import type { ReadSign } from "./recogniser.ts";

/** What a figure of a longer text means depends on: the words beside it. */
export interface Unit {
  words: ReadSign[];
  /** What may not be believed where they may not. */
  figure: ReadSign[];
}

/** Characters of a unit behind a figure: 万元, 个百分点, 平方公里; and of what says before it whether it is more, less or below zero. */
const BEHIND = 4;
const BEFORE = 3;
/** What stands before the 100% of a header's formula, B/A×100%, which is no figure. */
const FORMULA = /[A-Z][×xX*]$/;

/** The figures of a line, each with the words beside it that its unit and its sign are among. */
export function unitsOf(all: ReadSign[]): Unit[] {
  const signs = all.filter(({ text }) => text.trim() !== "");
  return runsOf(signs)
    .filter(({ run }) => hasDigit(run))
    .flatMap(({ run }): Unit | [] => {
      const [first, last] = [signs.indexOf(run[0] as ReadSign), signs.indexOf(run.at(-1) as ReadSign)];
      const behind = signs.slice(last + 1, last + 1 + BEHIND);
      const before = signs.slice(Math.max(0, first - BEFORE), first);
      if (FORMULA.test(before.map(({ text }) => text).join(""))) return [];
      return {
        words: [...before.slice(before.findLastIndex(isBorder) + 1), ...untilBorder(behind)],
        figure: run,
      };
    });
}

const isBorder = ({ text }: ReadSign) => /[，。；、,;]/u.test(text);

function untilBorder(signs: ReadSign[]): ReadSign[] {
  const end = signs.findIndex(isBorder);
  return end === -1 ? signs : signs.slice(0, end);
}
