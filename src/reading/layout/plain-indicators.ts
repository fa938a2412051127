import { type Block, type Cell, filled } from "../../documents/block.ts";
import { INDICATOR_COLUMNS } from "../../model/labels/indicators.ts";
import { LEVEL1, LEVEL2 } from "../../model/labels/levels.ts";
import { fold } from "../../values/fold.ts";
import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { lookUpColumn } from "../labels/columns.ts";
import { lookUp } from "../labels/look-up.ts";
import { isMergedLabel } from "../labels/merged.ts";

/** Group labels stand left of the name, two at the most, where such a table prints any. */
const LEVELS = 2;
/** What an indicator is called where nothing stands above it but 指标内容. */
const NAME = "三级指标";

/**
 * Blocks in which a table of indicators with three columns and no points, 指标内容 or 绩效指标 | 指标值 | 实际完成, has room for the group
 * labels that its rows print: 数量指标 | 新增图书≥8000册 | 8200册 is a group, a name, a target and an actual.
 */
export function layPlainIndicators(blocks: Block[]): Block[] {
  const laid: Block[] = [];
  let isBelow = false;
  for (const block of blocks) {
    const head = readHead(block);
    isBelow = head !== null || (isBelow && block.kind === "row");
    laid.push(head ?? (isBelow ? layRow(block) : block));
  }
  return laid;
}

function readHead(block: Block): Block | null {
  const cells = block.kind === "row" ? filled(block) : [];
  const [name, target, actual] = cells;
  if (!name || !target || !actual || cells.length > 3) return null;
  const [first, ...others] = [name, target, actual].map(({ label }) =>
    lookUpColumn(INDICATOR_COLUMNS, label),
  );
  const isNamed = first === "name" || first === "content" || isMergedLabel(name.label);
  if (!isNamed || others.join() !== "target,actual") return null;
  // 绩效目标 | 目标 | 完成情况 heads what the whole was to reach
  if (target.label === "目标" && !/指标/.test(name.label)) return null;
  return { kind: "row", cells: [...blanks(LEVELS, name), { ...name, label: NAME }, target, actual] };
}

/** 新增图书≥8000册, 培训3次: a name without figures, then what was aimed at. */
const NAME_AND_TARGET = /^([^\d≥≤<>=≧≦]{2,30}?)[:：]?\s*([≥≤<>=≧≦]{0,2}\s*\d[\d.,]*\s*[^\d\s]{0,8})$/u;

// behind a group label the name may stand before its target in one cell; a row that is told no better stays as it is
function layRow(block: Block): Block {
  const printed = filled(block);
  const own = printed.findIndex((cell) => !isLevel(cell));
  const [levels, rest] = [printed.slice(0, own), printed.slice(own)];
  const [first, actual] = rest;
  if (own < 0 || own > LEVELS || !first || !actual) return block;
  const parts = own > 0 && rest.length === 2 ? partTarget(first) : null;
  const figures = parts ? [...parts, actual] : rest;
  if (figures.length !== LEVELS + 1) return block;
  const [level] = levels;
  const isFirst = level !== undefined && lookUp(LEVEL1, level.label) !== undefined;
  const room = blanks(LEVELS - levels.length, first);
  const lead = isFirst ? [...levels, ...room] : [...room, ...levels];
  return { ...block, cells: [...lead, ...figures] };
}

const blanks = (count: number, { at }: Cell): Cell[] =>
  Array.from({ length: count }, () => ({ text: "", label: "", at }));
const isLevel = ({ label }: Cell) =>
  lookUp(LEVEL1, label) !== undefined || lookUp(LEVEL2, label) !== undefined;

function partTarget(cell: Cell): [Cell, Cell] | null {
  const [, name = "", target = ""] = (!cell.correction && NAME_AND_TARGET.exec(cell.text.trim())) || [];
  if (!/\p{Script=Han}{2}/u.test(name) || parseIndicatorValue(target).value === null) return null;
  const part = (text: string): Cell => ({ ...cell, text, label: fold(text) });
  return [part(name.trim()), part(target)];
}
