import type { Cell } from "../../documents/block.ts";
import { INDICATOR_COLUMNS, type IndicatorColumn } from "../../model/labels/indicators.ts";
import type { Reading } from "../../model/reading.ts";
import { type Decimal, parseDecimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { once } from "../../values/once.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { indexOfColumn, type OtherColumn } from "../layout/header.ts";
import { placeValues, placeWhole, rivalsOfIndicator } from "../settle/indicator-cells.ts";
import type { PrintedLevels } from "../settle/level-groups.ts";
import { type Levels, NO_LEVELS, takeLevels } from "../settle/levels.ts";
import { withoutMerged } from "../settle/merged-cells.ts";
import { missingCells, read, type Token, tokensOf } from "../settle/row.ts";
import { mayBeLevel, takeUnknownLevels } from "../settle/unknown-levels.ts";
import { type IndicatorHeader, isPassedOver } from "./indicator-header.ts";
import { isBlankName, isBlankRow, isPartOfAbove, weightInName } from "./indicator-name.ts";

/** An indicator row before the labels that merged cells lost are restored; its cells are null where none could be placed. */
export interface UnplacedIndicator {
  printed: PrintedLevels;
  name: Cell;
  cells: Map<IndicatorColumn | OtherColumn, Cell> | null;
  /** Whether the name prints the weight, which no column does. */
  weighed: boolean;
}

/** Columns whose values belong to one indicator alone. */
const FIGURES = new Set<IndicatorColumn | OtherColumn>(["operator", "target", "actual", "weight", "score"]);
const POINTS_ALONE = /^\(\d{1,3}分?\)$/;
/** A longer reading is cut, in characters: two of them stand in one sentence. */
const LONGEST_READING = 80;

/**
 * One indicator row: group labels, name, then the values under their columns.
 * @param loose the labels that stood on lines of their own above this row
 * @returns no row where it is none; one that cannot be placed is a notice, and counts for the labels of the others
 */
export function readIndicatorRow(
  cells: Cell[],
  header: IndicatorHeader,
  loose: Levels,
  { claims }: Context,
): { row: UnplacedIndicator | null; loose: Levels } {
  const tokens = tokensOf(cells);
  const [lost] = tokens;
  // （50分） is what is left of a label; the group behind it says which it was
  const isLost = lost !== undefined && POINTS_ALONE.test(lost.cell.label);
  const own = isLost ? tokens.slice(1) : tokens;
  if (isLost) claims.ignore("table header", lost.cell);
  const group = groupOf(header);
  const taken = withoutGroup(takeLevels(own, header), group, claims);
  const { level1, level2, rest } = takeUnknownLevels(taken, cells, header);
  const [name, ...values] = rest;
  const levels = { level1: level1 ?? loose.level1, level2: level2 ?? (level1 ? null : loose.level2) };
  const filled = values.map(({ cell }) => cell);
  if (name && isBlankRow(name.cell, filled)) {
    // labels of a blank row are those of the rows below it
    const labels = [level1, level2].flatMap((label) => label?.cell ?? []);
    claims.ignore("blank template row", name.cell, ...filled, ...labels);
    return { row: null, loose: levels };
  }
  if (!name || values.length === 0) return { row: null, loose };
  const missing = missingCells(cells, name, header.length - (indexOfColumn(header, "name") ?? 0) - 1);
  const isBehindLabel = level2 !== null && cells.indexOf(level2.cell) === name.index - 1;
  const whole = group || isBlankName(name.cell) ? null : placeWhole(name, values, header, isBehindLabel);
  const isUnknownLevel = !whole && !isBlankName(name.cell) && mayBeLevel(rest, cells, header);
  // of a row that lost cells nobody knows whether the group or the name below it is left
  const isSure = !isBlankName(name.cell) && !isUnknownLevel && !(group && cells.length < header.length);
  const found = whole ?? (isSure ? placeValues(name, values, header, missing) : null);
  const isPart = isPartOfAbove(name.cell);
  const moved = name.cell.span === undefined && name.index !== (indexOfColumn(header, "name") ?? 0);
  if (!found) {
    doubtCells(name.cell, values, isUnknownLevel ? null : header, claims);
    const printed = { ...levels, weight: null, unweighed: true, isPart, moved };
    return { row: { printed, name: name.cell, cells: null, weighed: false }, loose: NO_LEVELS };
  }
  const placed = withoutMerged(found, values, header, (key) => FIGURES.has(key), claims);
  const hasColumn = indexOfColumn(header, "weight") !== null;
  const weight = hasColumn ? readPoints(placed.get("weight")) : weightInName(name.cell);
  const printed = {
    ...levels,
    weight: weight?.value ?? null,
    unweighed: hasColumn && !weight?.value,
    isPart,
    moved,
  };
  passOverOthers(placed, header, claims);
  putStandard(placed, header);
  const weighed = !hasColumn && weight !== null;
  return { row: { printed, name: name.cell, cells: placed, weighed }, loose: NO_LEVELS };
}

// of a row whose first label may be a group, no columns are told
function doubtCells(name: Cell, values: Token[], header: IndicatorHeader | null, claims: Context["claims"]) {
  const label = shorten(name.text);
  const readings = (own: IndicatorHeader) =>
    rivalsOfIndicator(values, own).map((reading) => shorten(reading, LONGEST_READING));
  const data = header
    ? { what: "row" as const, label, readings: readings(header) }
    : { what: "level" as const, label };
  claims.doubt("unplaced-cells", data, name, ...values.map(({ cell }) => cell));
}

const groupOf = once(({ others }: IndicatorHeader) =>
  others.find(({ cell }) => lookUpColumn(INDICATOR_COLUMNS, cell.label) === "name"),
);

// 三级指标 before 四级指标 groups the names, and says nothing of how they performed
function withoutGroup(
  taken: ReturnType<typeof takeLevels>,
  group: IndicatorHeader["others"][number] | undefined,
  claims: Context["claims"],
): ReturnType<typeof takeLevels> {
  const own = group && taken.rest.find(({ index }) => index === group.index);
  if (!own || taken.rest.length < 2) return taken;
  claims.ignore("table header", own.cell);
  return { ...taken, rest: taken.rest.filter((token) => token !== own) };
}

/** How points are given: 计分标准：…, 每少1公里扣2分. */
const STANDARD = /^(?:计分|评分|打分|扣分|赋分|考核)(?:标准|办法|规则|方法|细则|依据)/;
const SAYS_POINTS =
  /得满分|不得分|(?:每|少)[^，。；,;]{1,16}扣\s*[\d.]+\s*分|按比例(?:扣|得|计|赋)分|得\s*\d+\s*分[^。]*得\s*\d+\s*分/;

// 说明 may hold how points are given, which says nothing of why they were lost
function putStandard(placed: Map<IndicatorColumn | OtherColumn, Cell>, { columns }: IndicatorHeader): void {
  const cell = placed.get("reason");
  if (!cell || placed.has("standard")) return;
  const label = columns.find(({ key }) => key === "reason")?.cell.label ?? "";
  if (!STANDARD.test(cell.label) && !(SAYS_POINTS.test(cell.label) && !/原因|措施/.test(label))) return;
  placed.delete("reason");
  placed.set("standard", cell);
}

// what stands under a column that is not published: nothing is lost with it, or it is a gap
function passOverOthers(placed: Map<string, Cell>, header: IndicatorHeader, claims: Context["claims"]): void {
  for (const { index, cell: label } of header.others) {
    const cell = placed.get(`other-${index}`);
    placed.delete(`other-${index}`);
    if (!cell) continue;
    if (isPassedOver(label, cell, placed)) claims.ignore("background prose", cell);
    else {
      const data = { what: "indicators", label: label.text, printed: shorten(cell.text) } as const;
      claims.doubt("unpublished-column", data, cell);
    }
  }
}

/** The points in a cell, as printed; their value is null where it holds no number. */
export function readPoints(cell: Cell | undefined): Reading<Decimal> | null {
  return cell ? read<Decimal>(cell, (text) => parseDecimal(fold(text))) : null;
}
