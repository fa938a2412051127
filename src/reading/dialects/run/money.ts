import { isDash } from "../../../model/blank.ts";
import { type MoneyPlaces, placeMoney } from "../money-run.ts";
import type { Piece } from "../token.ts";
import { isFigure, isKnown, isSource, namesMoney, sourceOf } from "../words.ts";
import { pointsOf } from "./points.ts";
import { type Assembled, blanks, type Keeps, lay, row, type State, unplaced } from "./state.ts";
import { AMOUNTS } from "./sums.ts";

/** A source of money with the figures behind it, each under its column. */
export function takeMoney(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  const label = pieces[state.at];
  if (head?.block !== "money" || !label) return false;
  const next = pieces[state.at + 1];
  const isFollowed = next !== undefined && (isFigure(next.label) || (keeps.blanks && next.label === ""));
  if (!isSource(label.label) && !(namesMoney(label.label) && isFollowed)) return false;
  const values: Piece[] = [];
  // figures below two labels are those of nobody knows which
  const isStacked =
    state.money.at(-1)?.figures.size === 0 && state.money.at(-1)?.label === pieces[state.at - 1];
  const isBelow = keeps.rows && !isStacked && isFigureLine(pieces, state.at + 1);
  const isOpen = (piece: Piece | undefined) =>
    piece !== undefined &&
    !(keeps.rows && piece.first && !(isBelow && values.length === 0)) &&
    values.length < head.keys.length &&
    (isFigure(piece.label) || (keeps.blanks && !isKnown(piece.label) && !namesMoney(piece.label)));
  for (let index = state.at + 1; isOpen(pieces[index]); index++)
    values.push(...pieces.slice(index, index + 1));
  const left = leftOver(pieces[state.at + 1 + values.length], keeps);
  state.at += 1 + values.length + left.length;
  const texts = values.map((own) => own.label);
  const found = keeps.blanks ? inOrder(values) : (placeMoney(texts, head.keys) ?? placeAsTotal(texts, state));
  if (!found || left.length > 0) {
    rows.push(unplaced([label, ...values, ...left]));
    return true;
  }
  const own = row([...blanks(lead - 1), label, ...lay(values, found.places, head.keys.length)]);
  const figures = new Map(
    values.map((piece, index) => [head.keys[found.places[index] ?? 0] ?? "other", piece]),
  );
  if (sourceOf(label.label) === "total") {
    const points = pointsOf(figures.get("weight"), figures.get("score"));
    state.points = points ? [points] : [];
  }
  state.money.push({ row: own, label, figures, isLone: found.isLone });
  rows.push(own);
  return true;
}

// the only source of a total prints its amounts again, and dashes for the rest
function placeAsTotal(texts: string[], { money, head }: State): MoneyPlaces | null {
  if (head?.block !== "money") return null;
  const [total, ...others] = money;
  const amounts = texts.filter((text) => !isDash(text));
  if (!total || others.length > 0 || total.isLone || sourceOf(total.label.label) !== "total") return null;
  const own = AMOUNTS.flatMap((key) => {
    const text = total.figures.get(key)?.label;
    return text === undefined ? [] : [{ text, at: head.keys.indexOf(key) }];
  });
  const isSame = amounts.length > 1 && amounts.join("|") === own.map(({ text }) => text).join("|");
  if (!isSame || texts.slice(0, amounts.length).some(isDash)) return null;
  const places = own.map(({ at }) => at);
  const behind = head.keys.length - (places.at(-1) ?? 0) - 1;
  const dashes = texts.length - amounts.length;
  if (dashes > behind) return null;
  const first = (places.at(-1) ?? 0) + 1;
  return {
    places: [...places, ...Array.from({ length: dashes }, (_, index) => first + index)],
    isLone: false,
  };
}

/** Whether a line begins here that prints figures and nothing else: those of the label on the line above. */
export function isFigureLine(pieces: Piece[], from: number): boolean {
  if (pieces[from]?.first !== true) return false;
  let end = from;
  for (let piece = pieces[end]; piece && (end === from || !piece.first); piece = pieces[end]) {
    if (!isFigure(piece.label)) return false;
    end += 1;
  }
  return end - from > 1;
}

/** A figure behind a full row: one of its numbers was broken, and its cells are not those of its columns. */
export const leftOver = (next: Piece | undefined, keeps: Keeps): Piece[] =>
  next && !(keeps.rows && next.first) && /^[\d.,]/.test(next.label) && isFigure(next.label) ? [next] : [];

// where blank cells are kept the cells of a row stand in their order
const inOrder = (values: Piece[]): MoneyPlaces => ({
  places: values.map((_, index) => index),
  isLone: false,
});
