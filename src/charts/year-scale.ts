import { THRESHOLDS } from "../model/thresholds.ts";
import type { YearDot, YearPanel } from "./year-panel.ts";

/** In percent: where a rate must be explained. */
export const EXPLAINED = THRESHOLDS.lowExecution * 100;

/** In pixels: a panel, and what its heading and its years take of it. */
export const PANEL = { height: 390, top: 98, bottom: 32 };

/** Rates stand in the upper part of a panel, from `foot` up; money below it, up to `top`. */
export const PART = { foot: 0.42, top: 0.24 };

/** How far from its dot a label stands. */
export const LABEL = 14;

/** Labels above their dots and below them: never on one of the two lines, nor where a join leaves the dot. */
export function splitLabels(panels: YearPanel[], at: (id: string, percent: number) => number) {
  const pixels = PANEL.height - PANEL.top - PANEL.bottom;
  const labels = panels.flatMap(({ id, dots, lines }) =>
    dots
      .filter(({ value }) => value !== "")
      .map((dot) => {
        const here = at(id, dot.rate * 100);
        const hits = (side: 1 | -1) => {
          const middle = here + (side * LABEL) / pixels;
          const rules = [100, EXPLAINED].filter(
            (line) => Math.abs(at(id, line) - middle) < 9 / pixels,
          ).length;
          const ends = lines.flatMap(({ from, to }) =>
            from.year === dot.year ? [to.rate] : to.year === dot.year ? [from.rate] : [],
          );
          return 2 * rules + ends.filter((rate) => Math.sign(rate - dot.rate) === side).length;
        };
        return { id, ...dot, under: hits(-1) < hits(1) };
      }),
  );
  return [labels.filter(({ under }) => !under), labels.filter(({ under }) => under)] as const;
}

/** From the ten below the lowest rate, and below the line at least, to 100% or beyond, over the height there is. */
export function rateScale(dots: YearDot[]): (percent: number) => number {
  const [least, most] = endsOf(dots);
  return (percent) => PART.foot + ((percent - least) / (most - least)) * (1 - PART.foot);
}

function endsOf(dots: YearDot[]): [least: number, most: number] {
  const rates = dots.map(({ rate }) => rate * 100);
  return [Math.floor(Math.min(EXPLAINED - 10, ...rates) / 10) * 10, Math.max(100, ...rates)];
}

/** What the axis of a panel is marked with. */
export const ticksOf = (dots: YearDot[]) => [endsOf(dots)[0], EXPLAINED, 100];
