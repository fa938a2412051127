import type { Cell } from "../../documents/block.ts";
import type { IndicatorColumn } from "../../model/labels/indicators.ts";
import { COST, LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { isBlankName } from "../blocks/indicator-name.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import { type Header, indexOfColumn } from "../layout/header.ts";
import type { Token } from "./row.ts";

/** A printed group label: its canonical words, its weight where it prints one, and its cell. */
export interface LevelLabel {
  label: string;
  parent: string | null;
  weight: Decimal | null;
  cell: Cell;
}

/** Group labels of one row, or of the loose lines above it; what merged cells lost is null. */
export interface Levels {
  level1: LevelLabel | null;
  level2: LevelLabel | null;
}

export const NO_LEVELS: Levels = { level1: null, level2: null };

/** A level-1 label and its weight: `产出指标 (50)`, `过程（执行）（40）`; null for anything else. */
function readLevel1(cell: Cell): LevelLabel | null {
  const label = lookUp(LEVEL1, withoutPoints(cell.label));
  return label === undefined ? null : { label, parent: null, weight: readWeight(cell), cell };
}

// 产出指标40分, without brackets
const POINTS = /(\d{1,3}(?:\.\d+)?)分$/;
const withoutPoints = (label: string) => (label.endsWith("分") ? label.replace(POINTS, "") : label);

/** A level-2 label, likewise. */
function readLevel2(cell: Cell): LevelLabel | null {
  const found = lookUp(LEVEL2, withoutPoints(cell.label));
  return found === undefined ? null : { ...found, weight: readWeight(cell), cell };
}

/**
 * Takes the group labels from the left of a row.
 * @param tokens the filled cells of the row
 * @returns the labels, and what is left: the indicator's name and its values
 */
export function takeLevels(tokens: Token[], header: Header<IndicatorColumn>): Levels & { rest: Token[] } {
  let rest = tokens;
  const take = (readLabel: (cell: Cell) => LevelLabel | null): LevelLabel | null => {
    const [first, ...others] = rest;
    const label = first ? readLabel(first.cell) : null;
    if (!first || !label) return null;
    const [next] = others;
    // the blank form's own words behind a label leave it a label
    if (!(others.length === 1 && next && isBlankName(next.cell)) && others.length < 2) return null;
    if (isName(first, others, header)) return null;
    rest = others;
    return label;
  };
  const [first, second] = tokens;
  const isCost =
    first && bare(first.cell.label) === COST && second && readLevel2(second.cell)?.parent === COST;
  const level1 = take(isCost ? readCost : readLevel1);
  const level2 = take(readLevel2);
  return { level1, level2, rest };
}

/** A line that prints only group labels, or only the weight of the label before it: 过程（执行）, then （40）; null for any other. */
export function readLoose(cells: Cell[], before: Levels): Levels | null {
  const [first, second, ...others] = cells;
  if (!first || others.length > 0) return null;
  const weight = /^\((\d+(?:\.\d+)?)\)$/.exec(first.label);
  if (weight && !second && before.level1)
    return { ...before, level1: { ...before.level1, weight: parseDecimal(weight[1] ?? "") } };
  const level1 = readLevel1(first);
  const level2 = readLevel2(second ?? first);
  if (second) return level1 && level2 && { level1, level2 };
  return level1 ? { level1, level2: null } : level2 && { level1: before.level1, level2 };
}

const readCost = (cell: Cell): LevelLabel => ({ label: COST, parent: null, weight: readWeight(cell), cell });

// 服务对象满意度 names an indicator where a number follows, or where target and actual follow with no name before them
function isName(first: Token, others: Token[], header: Header<IndicatorColumn>): boolean {
  if (/指标(?:\([^)]*\))?$/.test(first.cell.label)) return false;
  const [next, second] = others;
  // 服务对象 and 社会效益 measure nothing: where a number follows, the name between them is blank
  if (next && parseIndicatorValue(next.cell.text).value) return /[率度]$/.test(bare(first.cell.label));
  const nameAt = indexOfColumn(header, "name") ?? 0;
  const values = header.columns.filter(({ index }) => index > nameAt).length;
  if (next?.cell.label === second?.cell.label) return others.length <= values;
  return first.index === nameAt && others.length < values;
}

function readWeight({ label }: Cell): Decimal | null {
  const match = /\((\d+(?:\.\d+)?)分?\)$/.exec(label) ?? POINTS.exec(label);
  return match ? parseDecimal(match[1] ?? "") : null;
}
