import { COST } from "../../model/labels/levels.ts";
import { compareDecimals, type Decimal, sumDecimals } from "../../values/decimal.ts";
import type { LevelLabel, Levels } from "./levels.ts";

/**
 * The labels printed in one row, its weight, whether its weight could not be read on a form that has them, and whether it
 * only splits up the row above it.
 */
export interface PrintedLevels extends Levels {
  weight: Decimal | null;
  unweighed: boolean;
  isPart: boolean;
  /** Whether the row stands beside its header: then the blank cells before its name are not those of merged labels. */
  moved: boolean;
}

export interface ResolvedLevels {
  level1: string | null;
  level2: string | null;
}

/** For each row, whether a label of it rests on a row that stands beside its header: a label may have been lost there. */
export function guessedLevels(rows: PrintedLevels[]): boolean[] {
  let guessed = false;
  return rows.map(({ level2, moved }) => {
    guessed = level2 === null && (moved || guessed);
    return guessed;
  });
}

/**
 * Restores the labels that merged cells lost. A row without a label goes on with the group above it, unless that
 * group's printed weight is used up: then it belongs to the next group that is printed, and to none where the figures
 * do not say which.
 */
export function resolveLevels(rows: PrintedLevels[]): ResolvedLevels[] {
  const whole = rows.filter(({ isPart }) => !isPart);
  const own = resolveRows(whole);
  const everyRow = repeatsLabels(whole);
  let last: ResolvedLevels = { level1: null, level2: null };
  let index = 0;
  return rows.map((row) => {
    if (row.isPart) return last;
    last = own[index] ?? last;
    index += 1;
    if (everyRow && !row.level1 && !row.level2) last = { level1: last.level1, level2: null };
    return last;
  });
}

// where neighbours print the same label twice and more, no label is merged down: a blank one was lost
function repeatsLabels(rows: PrintedLevels[]): boolean {
  const repeated = rows.filter(
    ({ level2 }, index) => level2 !== null && level2.label === rows[index - 1]?.level2?.label,
  );
  const blank = rows.filter(({ level1, level2 }) => !level1 && !level2);
  return repeated.length > 1 && repeated.length > blank.length;
}

function resolveRows(rows: PrintedLevels[]): ResolvedLevels[] {
  const resolved: ResolvedLevels[] = [];
  let outer: Group = { label: null, limit: null, sum: ZERO, sure: true };
  let inner: Group = { label: null, limit: null, sum: ZERO, sure: true };
  let waiting: number[] = [];
  rows.forEach((row, index) => {
    const { level1, level2 } = row;
    if (!level1 && !level2 && !(hasRoom(inner) && hasRoom(outer))) {
      // the level 1 is sure as long as its own weight is not used up
      const inside = outer.limit !== null && hasRoom(outer);
      resolved[index] = { level1: inside ? outer.label : null, level2: null };
      if (inside) addWeight(row, outer);
      waiting.push(index);
      return;
    }
    const above = level1?.label ?? keepLevel1(outer, level2);
    const own = level2?.label ?? (level1 ? null : inner.label);
    const sameOuter = above === outer.label;
    const [outerFull, innerFull] = [isFull(outer), isFull(inner)];
    outer = openGroup(outer, sameOuter, above, level1?.weight ?? null);
    inner = openGroup(inner, sameOuter && own === inner.label, own, level2?.weight ?? null);
    const held =
      waiting.length === 0
        ? ZERO
        : sumDecimals([row, ...waiting.map((i) => rows[i] ?? row)].flatMap((each) => each.weight ?? []));
    for (const i of waiting) {
      const inside = resolved[i]?.level1 !== null;
      if (!sameOuter && (inside || !outerFull || !holds(outer, held))) continue;
      const next = (innerFull || !sameOuter) && holds(inner, held);
      resolved[i] = { level1: above, level2: next ? own : null };
      addWeight(rows[i] ?? row, ...(next ? [inner] : []), ...(inside ? [] : [outer]));
      if (!next) inner.sure = false;
    }
    if (waiting.length > 0) waiting = [];
    addWeight(row, outer, inner);
    resolved[index] = { level1: outer.label, level2: inner.label };
  });
  return resolved;
}

/** A group being read: its label, the weight it prints for itself, the sum of its rows' weights, and whether all were read. */
interface Group {
  label: string | null;
  limit: Decimal | null;
  sum: Decimal;
  sure: boolean;
}

const ZERO: Decimal = { units: 0, scale: 0 };

// the same label again (a page break, or every row prints it) goes on with the group
function openGroup(group: Group, same: boolean, label: string | null, limit: Decimal | null): Group {
  return same ? { ...group, limit: limit ?? group.limit } : { label, limit, sum: ZERO, sure: true };
}

function addWeight({ weight, unweighed }: PrintedLevels, ...groups: Group[]): void {
  for (const group of groups) {
    if (weight) group.sum = sumDecimals([group.sum, weight]);
    if (unweighed) group.sure = false;
  }
}

// a level 2 of another family says that a new level 1 began whose label was lost
function keepLevel1(outer: Group, level2: LevelLabel | null): string | null {
  const isOver = isStandard(outer.label) || isFull(outer);
  return level2?.parent && level2.parent !== outer.label && isOver ? level2.parent : outer.label;
}

const STANDARD = new Set(["产出指标", COST, "效益指标", "满意度指标"]);
const isStandard = (label: string | null) => label === null || STANDARD.has(label);

function holds({ limit }: Group, weight: Decimal): boolean {
  return limit === null || compareDecimals(weight, limit) <= 0;
}

function hasRoom(group: Group): boolean {
  return group.limit === null || (group.sure && !isFull(group));
}

function isFull({ limit, sum }: Group): boolean {
  return limit !== null && compareDecimals(sum, limit) >= 0;
}
