import { placeMoney } from "../money-run.ts";
import type { Piece } from "../token.ts";
import { isFigure, isKnown, isSource, namesMoney } from "../words.ts";
import { type Assembled, blanks, type Keeps, lay, row, type State, unplaced } from "./state.ts";

export function takeMoney(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  const label = pieces[state.at];
  if (head?.block !== "money" || !label) return false;
  const next = pieces[state.at + 1];
  const isFollowed = next !== undefined && (isFigure(next.label) || (keeps.blanks && next.label === ""));
  if (!isSource(label.label) && !(namesMoney(label.label) && isFollowed)) return false;
  const values: Piece[] = [];
  const isOpen = (piece: Piece | undefined) =>
    piece !== undefined &&
    !(keeps.rows && piece.first) &&
    values.length < head.keys.length &&
    (isFigure(piece.label) || (keeps.blanks && !isKnown(piece.label) && !namesMoney(piece.label)));
  for (let index = state.at + 1; isOpen(pieces[index]); index++)
    values.push(...pieces.slice(index, index + 1));
  state.at += 1 + values.length;
  const places = keeps.blanks
    ? inOrder(values, head.keys.length)
    : placeMoney(
        values.map((own) => own.label),
        head.keys,
      );
  if (!places) rows.push(unplaced([label, ...values]));
  else rows.push(row([...blanks(lead - 1), label, ...lay(values, places, head.keys.length)]));
  return true;
}

// where blank cells are kept the cells of a row stand in their order
function inOrder(values: Piece[], count: number): number[] | null {
  return values.length <= count ? values.map((_, index) => index) : null;
}
