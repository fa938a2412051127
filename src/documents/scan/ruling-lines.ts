import type { Ink } from "./ink.ts";

/** A ruling line in pixels: the rows or columns it covers, and from where to where it goes. */
export interface RulingLine {
  isUpright: boolean;
  first: number;
  last: number;
  from: number;
  to: number;
}

/** A line may be interrupted by as many pixels where paper shows through. */
const MOST_GAP_OF_RULING = 3;
/** No ruling line is thicker than this part of the height of a character. */
const THICKEST_RULING = 0.5;

/** A run of ink along one row or column. */
interface Run {
  at: number;
  from: number;
  to: number;
}

/**
 * The ruling lines of a page: ink that runs straight on for longer than any stroke of a character.
 * @param size the height of its characters, in pixels
 */
export function findRulingLines(ink: Ink, size: number): RulingLine[] {
  return [false, true].flatMap((isUpright) =>
    joinRuns(runsOf(ink, isUpright, size * (isUpright ? SHORTEST_DOWN : SHORTEST_ACROSS))).flatMap(
      ({ first, last, from, to }) =>
        last - first + 1 > Math.max(6, size * THICKEST_RULING) ? [] : { isUpright, first, last, from, to },
    ),
  );
}

/** No stroke of a character is as long, in heights: dashes are two wide, strokes down less than one. */
const SHORTEST_ACROSS = 2.4;
const SHORTEST_DOWN = 1.3;

function runsOf({ width, height, pixels }: Ink, isUpright: boolean, shortest: number): Run[] {
  const [across, along] = isUpright ? [width, height] : [height, width];
  const isInk = (at: number, x: number) => pixels[isUpright ? x * width + at : at * width + x] === 1;
  const runs: Run[] = [];
  for (let at = 0; at < across; at++) {
    let [from, to] = [-1, -1];
    const close = () => {
      if (from >= 0 && to - from + 1 >= shortest) runs.push({ at, from, to });
      from = -1;
    };
    for (let x = 0; x < along; x++) {
      if (!isInk(at, x)) continue;
      if (from >= 0 && x - to > MOST_GAP_OF_RULING) close();
      if (from < 0) from = x;
      to = x;
    }
    close();
  }
  return runs;
}

// runs on neighbouring rows that overlap or nearly meet are one line, which may lean by a pixel or two
function joinRuns(runs: Run[]): { first: number; last: number; from: number; to: number }[] {
  const lines: { first: number; last: number; from: number; to: number }[] = [];
  let open: typeof lines = [];
  for (const { at, from, to } of runs) {
    open = open.filter(({ last }) => at - last <= 2);
    const own = open.filter(
      (line) => from <= line.to + MOST_GAP_OF_RULING && to >= line.from - MOST_GAP_OF_RULING,
    );
    const [first, ...others] = own;
    if (!first) {
      const line = { first: at, last: at, from, to };
      lines.push(line);
      open.push(line);
      continue;
    }
    for (const other of others) {
      first.first = Math.min(first.first, other.first);
      first.from = Math.min(first.from, other.from);
      first.to = Math.max(first.to, other.to);
      lines.splice(lines.indexOf(other), 1);
      open.splice(open.indexOf(other), 1);
    }
    first.last = at;
    first.from = Math.min(first.from, from);
    first.to = Math.max(first.to, to);
  }
  return lines;
}

/** Takes the ink of ruling lines away, a pixel beside them too. */
export function eraseRulingLines(ink: Ink, rules: RulingLine[], erase: (at: number) => void): void {
  for (const { isUpright, first, last, from, to } of rules)
    for (let at = Math.max(0, first - 1); at <= last + 1; at++)
      for (let x = from; x <= to; x++) {
        const [column, row] = isUpright ? [at, x] : [x, at];
        if (column < ink.width && row < ink.height) erase(row * ink.width + column);
      }
}
