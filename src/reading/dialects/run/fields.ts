import { joinPieces, type Piece } from "../token.ts";
import { isField } from "../words.ts";
import { type Assembled, type Keeps, row, type State, unplaced } from "./state.ts";
import { textsBehind } from "./texts.ts";

export function takeField(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const label = pieces[state.at];
  if (!label || !isField(label.label)) return false;
  const values = textsBehind(pieces, state.at + 1, keeps);
  const [value, ...others] = values;
  state.inForm = true;
  if (keeps.blanks || keeps.cells) {
    const own = value && value.label !== "" ? [value] : [];
    rows.push(row([label, ...own]));
    state.at += 1 + own.length;
  } else {
    const isClear = value !== undefined && (others.length === 0 || isJoint(values));
    rows.push(
      value && !isClear ? unplaced([label, ...values]) : row([label, ...(value ? [joinPieces(values)] : [])]),
    );
    state.at += 1 + values.length;
  }
  return true;
}

// between spaces a value of several words is one only where a number parts them: 2020 年市级服务贸易发展资金
const isJoint = (values: Piece[]) =>
  values.length === 2 && /^20\d{2}$/.test(values[0]?.label ?? "") && /^年/.test(values[1]?.label ?? "");
