import type { Cell } from "../documents/block.ts";
import { compareDecimals, type Decimal, parseDecimal, sumDecimals } from "../values/decimal.ts";
import type { Token } from "./row.ts";
import { LEVEL1, LEVEL2, lookUp } from "./vocabulary.ts";

/** A printed group label: its canonical words, its weight where it prints one, and its cell. */
export interface LevelLabel {
  label: string;
  parent: string | null;
  weight: Decimal | null;
  cell: Cell;
}

/** The labels printed in one row, and its weight; what merged cells lost is null. */
export interface PrintedLevels {
  level1: LevelLabel | null;
  level2: LevelLabel | null;
  weight: Decimal | null;
}

export interface ResolvedLevels {
  level1: string | null;
  level2: string | null;
}

/** A level-1 label and its weight: `产出指标 (50)`, `过程（执行）（40）`; null for anything else. */
export function readLevel1(cell: Cell): LevelLabel | null {
  const label = lookUp(LEVEL1, cell.label);
  return label === undefined ? null : { label, parent: null, weight: readWeight(cell), cell };
}

/** A level-2 label, likewise. */
export function readLevel2(cell: Cell): LevelLabel | null {
  const found = lookUp(LEVEL2, cell.label);
  return found === undefined ? null : { ...found, weight: readWeight(cell), cell };
}

/**
 * Takes the group labels from the left of a row.
 * @param tokens the filled cells of the row
 * @returns the labels, and what is left: the indicator's name and its values
 */
export function takeLevels(tokens: Token[]): {
  level1: LevelLabel | null;
  level2: LevelLabel | null;
  rest: Token[];
} {
  let rest = tokens;
  const take = (readLabel: (cell: Cell) => LevelLabel | null): LevelLabel | null => {
    const [first, ...others] = rest;
    const label = first ? readLabel(first.cell) : null;
    // a label that could be a name (政策知晓率) is one only where a name and its values still follow
    if (!label || others.length < (label.parent === null && readLabel === readLevel2 ? 3 : 2)) return null;
    rest = others;
    return label;
  };
  const level1 = take(readLevel1);
  const level2 = take(readLevel2);
  return { level1, level2, rest };
}

/**
 * Restores the labels that merged cells lost. A row without a label goes on with the group above it, unless that
 * group's printed weight is used up: then it belongs to the next group that is printed.
 */
export function resolveLevels(rows: PrintedLevels[]): ResolvedLevels[] {
  const resolved: ResolvedLevels[] = [];
  let outer: Group = { label: null, limit: null, weights: [] };
  let inner: Group = { label: null, limit: null, weights: [] };
  let waiting: number[] = [];
  rows.forEach(({ level1, level2, weight }, index) => {
    if (!level1 && !level2 && (isFull(inner) || isFull(outer))) waiting.push(index);
    else {
      const above = level1?.label ?? keepLevel1(outer.label, level2);
      const own = level2?.label ?? (level1 ? null : inner.label);
      const sameOuter = above === outer.label;
      outer = openGroup(outer, sameOuter, above, level1?.weight ?? null);
      inner = openGroup(inner, sameOuter && own === inner.label, own, level2?.weight ?? null);
      for (const i of waiting) {
        resolved[i] = { level1: above, level2: own };
        addWeight(rows[i]?.weight ?? null, outer, inner);
      }
      waiting = [];
      addWeight(weight, outer, inner);
    }
    resolved[index] = { level1: outer.label, level2: inner.label };
  });
  return resolved;
}

/** A group being read: its label, the weight it prints for itself, and the weights of its rows so far. */
interface Group {
  label: string | null;
  limit: Decimal | null;
  weights: Decimal[];
}

// the same label again (a page break, or every row prints it) goes on with the group
function openGroup(group: Group, same: boolean, label: string | null, limit: Decimal | null): Group {
  return same ? { ...group, limit: limit ?? group.limit } : { label, limit, weights: [] };
}

function addWeight(weight: Decimal | null, ...groups: Group[]): void {
  if (weight) for (const group of groups) group.weights.push(weight);
}

// a level 2 of another family says that a new level 1 began whose label was lost
function keepLevel1(current: string | null, level2: LevelLabel | null): string | null {
  return level2?.parent && level2.parent !== current && isStandard(current) ? level2.parent : current;
}

const STANDARD = new Set(["产出指标", "效益指标", "满意度指标"]);
const isStandard = (label: string | null) => label === null || STANDARD.has(label);

function isFull({ limit, weights }: Group): boolean {
  return limit !== null && compareDecimals(sumDecimals(weights), limit) >= 0;
}

function readWeight({ label }: Cell): Decimal | null {
  const match = /\((\d+(?:\.\d+)?)分?\)$/.exec(label);
  return match ? parseDecimal(match[1] ?? "") : null;
}
