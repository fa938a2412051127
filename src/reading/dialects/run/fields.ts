import { LONGEST_LABEL } from "../../limits.ts";
import { joinPieces, type Piece } from "../token.ts";
import { isField, isKnown, isTornField } from "../words.ts";
import { type Assembled, type Keeps, row, type State, unplaced } from "./state.ts";
import { textsBehind } from "./texts.ts";

/** Takes a field of a form, its label and its text, into the rows. @returns whether one stood here; where not, nothing is taken */
export function takeField(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const label = pieces[state.at];
  if (label && isTornField(label.label)) return doubtField(label, pieces, state, rows);
  if (!label || !isField(label.label)) return false;
  const values = textsBehind(pieces, state.at + 1, keeps);
  const [value, ...others] = values;
  state.inForm = true;
  if (keeps.blanks || keeps.cells) {
    const own = value && value.label !== "" ? [value] : [];
    const rest = restOf(value, pieces, state.at + 2);
    if (value && rest)
      rows.push(
        label.tokens.length > 1 ? row([label, joinPieces([value, rest])]) : unplaced([label, value, rest]),
      );
    else rows.push(row([label, ...own]));
    state.at += 1 + own.length + (rest ? 1 : 0);
  } else {
    const isClear = value !== undefined && (others.length === 0 || isJoint(values));
    rows.push(
      value && !isClear ? unplaced([label, ...values]) : row([label, ...(value ? [joinPieces(values)] : [])]),
    );
    state.at += 1 + values.length;
  }
  return true;
}

// where the beginning of a label was lost, that of its value may be, too
function doubtField(label: Piece, pieces: Piece[], state: State, rows: Assembled[]): boolean {
  const value = pieces[state.at + 1];
  const own = value && value.label !== "" && !isKnown(value.label) ? [value] : [];
  rows.push(unplaced([label, ...own]));
  state.at += 1 + own.length;
  state.inForm = true;
  return true;
}

/** What is torn off a value onto a line of its own is no longer than this; a whole value seldom is as short. */
const TORN = /^\p{Script=Han}{1,2}$/u;

// 青 and 陵区林业局 on two lines, before the next label, are one value where the label itself was broken so, else nobody knows
function restOf(value: Piece | undefined, pieces: Piece[], at: number): Piece | null {
  const [rest, next] = pieces.slice(at, at + 2);
  if (!value || !rest || !TORN.test(value.label) || isKnown(value.label)) return null;
  const isRest =
    /^\p{Script=Han}/u.test(rest.label) && !isKnown(rest.label) && rest.label.length <= LONGEST_LABEL;
  return isRest && (!next || isKnown(next.label)) ? rest : null;
}

// between spaces a value of several words is one only where a number parts them: 2020 年市级服务贸易发展资金
const isJoint = (values: Piece[]) =>
  values.length === 2 && /^20\d{2}$/.test(values[0]?.label ?? "") && /^年/.test(values[1]?.label ?? "");
