import type { Place } from "../../model/place.ts";
import { fold } from "../../values/fold.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { isParted } from "../layout/parted.ts";
import { MOST_PIECES_OF_A_LABEL } from "../limits.ts";
import { isBracket, isCost, isKnown, isLevel, isLevel1, isSource, isUnpublishedField } from "./words.ts";

/** A piece of text that is a cell or a part of one: where it begins and ends in its line. */
export interface CellToken {
  text: string;
  line: number;
  /** The cell of its line, counted from 0, where the line has borders of its own. */
  cell: number;
  start: number;
  end: number;
}

/** The tokens of one cell; a blank cell has none. */
export interface Piece {
  tokens: CellToken[];
  label: string;
  /** Whether it begins a line. */
  first: boolean;
  at: Pick<Place, "line" | "cell">;
  /** The label of a column that it stands for, where it prints another. */
  readAs?: string;
  /** Whether several cells stand in it that nothing parts. */
  unparted?: boolean;
}

/**
 * The tokens of a text as pieces: a label that line breaks or spaces parted is put together again, and a bracket of units
 * or points goes with the label before it.
 */
export function joinLabels(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (let index = 0; index < pieces.length; index++) {
    const count = lengthOfLabel(pieces, index);
    const own = pieces.slice(index, index + count);
    const [first] = own;
    if (!first) continue;
    joined.push(count === 1 ? first : joinPieces(own));
    index += count - 1;
  }
  return joined;
}

/** Whether a row stands in one piece: its borders became spaces, or are gone. */
export const isWholeRow = ({ tokens, unparted }: Piece) =>
  unparted === true || tokens.some(({ text }) => isParted(text));

/** Several pieces as the one cell that they are. */
export function joinPieces(pieces: Piece[]): Piece {
  const [first] = pieces;
  const tokens = pieces.flatMap((piece) => piece.tokens);
  return {
    tokens,
    label: fold(tokens.map(({ text }) => text).join("\n")),
    first: first?.first ?? false,
    at: first?.at ?? { line: 1, cell: 0 },
  };
}

// 年度 is a field, and the first half of 年度指标值; 年度资金 names a block, and is that of 年度资金总额
const standsAlone = (label: string) =>
  isBracket(label) || (isKnown(label) && !isUnpublishedField(label) && !isMergedLabel(label));

// 服务对象 over 满意度指标: a group of the second rank never stands before one of the first
const isTornLevel = ([first = "", second = "", ...others]: string[]) =>
  others.length === 0 &&
  isLevel(first) &&
  !isLevel1(first) &&
  !isCost(first) &&
  isLevel1(second) &&
  isLevel(first + second);

/** 其中：中央 over 财政资金: a level before 财政 is the first half of whose money it is, and no source without figures. */
const isTornSource = ([first = "", second = "", ...others]: string[]) =>
  others.length === 0 &&
  /^(?:其中:)?(?:中央|地方|自治区|上级|本级|[省市州盟县区乡]级?)$/.test(first) &&
  second.startsWith("财政") &&
  isSource(first + second);

function lengthOfLabel(pieces: Piece[], index: number): number {
  const labels = pieces.slice(index, index + MOST_PIECES_OF_A_LABEL + 1).map(({ label }) => label);
  const blank = labels.indexOf("");
  const near = blank === -1 ? labels : labels.slice(0, blank);
  const [own] = near;
  if (own === undefined) return 1;
  for (let count = Math.min(MOST_PIECES_OF_A_LABEL, near.length); count > 1; count--) {
    const parts = near.slice(0, count);
    const isTorn = isTornLevel(parts) || isTornSource(parts);
    if ((parts.every(standsAlone) && !isTorn) || !isKnown(parts.join(""))) continue;
    const behind = near[count];
    return behind !== undefined && isBracket(behind) ? count + 1 : count;
  }
  const [, next] = near;
  return isKnown(own) && next !== undefined && isBracket(next) ? 2 : 1;
}
