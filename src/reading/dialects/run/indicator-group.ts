import { parseIndicatorValue } from "../../../values/indicator-value.ts";
import { isBlankName } from "../../blocks/indicator-name.ts";
import { isOperator } from "../../blocks/indicator-target.ts";
import { bare } from "../../labels/look-up.ts";
import { TABLE_TITLE } from "../../labels/titles.ts";
import type { IndicatorKey } from "../heads.ts";
import { isWholeRow, joinPieces, type Piece } from "../token.ts";
import { isCost, isField, isFigure, isKnown, isLevel, isLevel1, isRemark, isTotal } from "../words.ts";
import { blanks, type Keeps } from "./state.ts";

/** Where the columns of a header of indicators stand, -1 for one that it lacks, and what is left of them and behind the name. */
export interface RunColumns {
  /** How many labels stand left of the first. */
  lead: number;
  level1: number;
  level2: number;
  name: number;
  values: IndicatorKey[];
}

/** The pieces of the indicators that stand below one label of a group. */
export interface Group {
  /** Where the first of them stands; of a name of several lines, the last line. */
  from: number;
  own: Piece[];
  /** 指标2 and ……: what the blank form prints for an indicator that there is not. */
  unfilled: Piece[];
  /** Whether the text goes no further. */
  isLast: boolean;
}

/** @param keys the columns of the header @param lead how many labels stand left of the first */
export function columnsOf(keys: IndicatorKey[], lead: number): RunColumns {
  const name = keys.indexOf("name");
  return {
    lead,
    level1: keys.indexOf("level1"),
    level2: keys.indexOf("level2"),
    name,
    values: keys.slice(name + 1),
  };
}

/** The labels in the columns before the name, null where none is printed. @returns where the group begins behind them, too */
export function readLevels(pieces: Piece[], from: number, { level1, level2, name }: RunColumns) {
  const levels: (Piece | null)[] = blanks(name);
  let end = from;
  const readLevel = (column: number, isOwn: (label: string, next: string) => boolean) => {
    const piece = pieces[end];
    const next = pieces[end + 1]?.label ?? "";
    if (column < 0 || !piece || !isOwn(piece.label, next) || isName(piece.label, next)) return;
    levels[column] = piece;
    end += 1;
  };
  readLevel(level1, (label, next) => isLevel1(label) || (isCost(label) && isLevel(next)));
  readLevel(level2, isLevel);
  return { levels, end };
}

/** The pieces from a name on that belong together, with the name in one piece. @param level2 the label of their group */
export function readGroup(
  pieces: Piece[],
  from: number,
  keys: IndicatorKey[],
  level2: Piece | null | undefined,
  keeps: Keeps,
): Group {
  if (keeps.blanks) {
    // every cell left a piece, so a row has as many as there are columns
    const all = pieces.slice(from, from + 1 + keys.length);
    const end = all.findIndex((piece, index) => index > 0 && isEnd(piece));
    return {
      from,
      own: end === -1 ? all : all.slice(0, end),
      unfilled: [],
      isLast: from + all.length >= pieces.length,
    };
  }
  const lines = keeps.rows ? linesOfName(pieces, from) : 0;
  const all =
    lines > 0
      ? [joinPieces(pieces.slice(from, from + lines)), ...groupFrom(pieces, from + lines, keeps, null)]
      : groupFrom(pieces, from, keeps, level2);
  const begin = from + Math.max(0, lines - 1);
  const unfilled = all.filter(isBlankName);
  const own = all.filter((piece) => !unfilled.includes(piece));
  return { from: begin, own, unfilled, isLast: begin + all.length >= pieces.length };
}

// 政策知晓率 and 服务对象满意度 name an indicator where a value follows
const isName = (label: string, next: string) =>
  !/指标(?:\([^()]*\))?$/.test(label) &&
  (isFigure(next) || isOperator(next) || parseIndicatorValue(next).value !== null);

const isEnd = (piece: Piece) => isWholeRow(piece) || opensOther(piece.label);
const opensOther = (label: string) =>
  isLevel(label) ||
  isTotal(label) ||
  isField(label) ||
  isRemark(label) ||
  TABLE_TITLE.test(label) ||
  /^注[:：\d]/.test(label);

// 服务对象满意度 behind 服务对象满意度指标 is the name of its indicator, as is 满意度 before a value
const isNamedAsGroup = ({ label }: Piece, next: Piece | undefined, level2: Piece | null | undefined) =>
  (level2 != null && bare(level2.label) === `${label}指标`) ||
  (/[率度]$/.test(label) && isName(label, next?.label ?? ""));

function groupFrom(pieces: Piece[], from: number, keeps: Keeps, level2: Piece | null | undefined): Piece[] {
  const group: Piece[] = [];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || (isEnd(piece) && !(index === from && isNamedAsGroup(piece, pieces[index + 1], level2))))
      break;
    if (keeps.rows && piece.first && index > from) break;
    // what stands behind a row of the blank form is of no row above it
    const above = group.at(-1);
    if (above && isBlankName(above) && !isBlankName(piece) && group.some((own) => !isBlankName(own))) break;
    group.push(piece);
  }
  return group;
}

/** A name broken over more lines than this is none. */
const MOST_LINES_OF_NAME = 3;

/**
 * How many lines a name goes over whose values stand on a line of their own below it: a name of one line has them behind it.
 * @returns 0 where no such name begins here
 */
function linesOfName(pieces: Piece[], from: number): number {
  const isWord = (piece: Piece) => !isEnd(piece) && !isValue(piece.label);
  // behind a reason its first line may be the end of that reason
  const above = pieces[from - 1];
  if (above && isWord(above) && !isKnown(above.label)) return 0;
  for (let count = 0; count <= MOST_LINES_OF_NAME; count++) {
    const piece = pieces[from + count];
    if (!piece || (count > 0 && !piece.first)) return 0;
    if (isWord(piece)) continue;
    const lines = pieces.slice(from, from + count).map(({ label }) => label.length);
    const [first = 0, ...others] = lines;
    const isFilled = others.slice(0, -1).every((own) => Math.abs(own - first) <= 1);
    return count > 1 && isValue(piece.label) && isFilled && (others.at(-1) ?? 0) <= first + 1 ? count : 0;
  }
  return 0;
}

const isValue = (label: string) =>
  isFigure(label) || isOperator(label) || parseIndicatorValue(label).value !== null;
