import type { ReadSign } from "./recogniser.ts";
import { SHAPES } from "./sign-shapes.ts";

/** Characters that figures are made of; a run of them holds a figure where it has a digit. */
const isFigure = ({ text }: ReadSign) => Object.hasOwn(SHAPES, text);
/** Whether one of these is a digit. */
export const hasDigit = (signs: ReadSign[]) => signs.some(({ text }) => /\d/.test(text));

/** What a figure says, its signs narrow: 92.03%. */
export const textOf = (run: ReadSign[]) =>
  run.map(({ text }) => ({ "（": "(", "）": ")", "，": ",", "：": ":" })[text] ?? text).join("");

/** Signs of a figure that follow one another, and what stands beside them. */
export interface Run {
  run: ReadSign[];
  before: ReadSign | undefined;
  behind: ReadSign | undefined;
}

/** The runs of signs that figures are made of; those without a digit too. */
export function runsOf(all: ReadSign[]): Run[] {
  const signs = all.filter(({ text }) => text.trim() !== "");
  const runs: Run[] = [];
  signs.forEach((sign, index) => {
    if (!isFigure(sign)) return;
    const last = runs.at(-1);
    if (last && last.run.at(-1) === signs[index - 1]) last.run.push(sign);
    else runs.push({ run: [sign], before: signs[index - 1], behind: undefined });
    const own = runs.at(-1);
    if (own) own.behind = signs[index + 1];
  });
  return runs;
}

/** Whether two readings of a line have the same figures. */
export function sameFigures(one: ReadSign[], other: ReadSign[]): boolean {
  return figuresOf(one).join(" ") === figuresOf(other).join(" ");
}

/** The figures of a reading, in their order. */
export const figuresOf = (signs: ReadSign[]) =>
  runsOf(signs).flatMap(({ run }) => (hasDigit(run) ? textOf(run) : []));
