import { TABLE_TITLE } from "../../labels/titles.ts";
import { headAt } from "../heads.ts";
import { isWholeRow, joinPieces, type Piece } from "../token.ts";
import { isAspect, isKnown } from "../words.ts";
import { type Assembled, blanks, type Keeps, row, type State, unplaced } from "./state.ts";

/**
 * Goals and what is said of the management: each text under its column, where there are as many as columns.
 * @returns whether the piece at hand was one of them
 */
export function takeTexts(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  const piece = pieces[state.at];
  if (!piece || (head?.block !== "goals" && head?.block !== "management")) return false;
  const label = head.block === "management" ? piece : null;
  if (label && !isAspect(label.label)) return false;
  const values = keeps.blanks
    ? pieces.slice(state.at + (label ? 1 : 0), state.at + (label ? 1 : 0) + 2)
    : textsBehind(pieces, state.at + (label ? 1 : 0), label ? keeps : { ...keeps, rows: false });
  if (values.length === 0 && !label) return false;
  state.at += values.length + (label ? 1 : 0);
  const texts = keeps.blanks || values.length === 2 ? values : splitLists(values);
  const own = label ? [label] : [];
  if (texts.length === 2)
    rows.push(
      row([...blanks(lead - own.length), ...own, ...texts.map((text) => (text.label === "" ? null : text))]),
    );
  else rows.push(texts.length === 0 ? row(own) : unplaced([...own, ...values]));
  return true;
}

// 目标1, 目标2, then 目标1 again: list after list
function splitLists(values: Piece[]): Piece[] {
  const starts = values.flatMap(({ label }, index) => (/^目标1[:.、]?/.test(label) ? [index] : []));
  const [first, second, ...others] = starts;
  if (first !== 0 || second === undefined || others.length > 0) return values;
  return [joinPieces(values.slice(0, second)), joinPieces(values.slice(second))];
}

/** The texts behind a label, up to the next label, header or title. */
export function textsBehind(pieces: Piece[], from: number, keeps: Keeps): Piece[] {
  const texts: Piece[] = [];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || isKnown(piece.label) || headAt(pieces, index) || TABLE_TITLE.test(piece.label)) break;
    if (isWholeRow(piece) || (keeps.rows && piece.first && texts.length > 0)) break;
    texts.push(piece);
  }
  return texts;
}
