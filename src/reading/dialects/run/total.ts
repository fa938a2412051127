import type { Head } from "../heads.ts";
import type { Piece } from "../token.ts";
import { isFigure, isTotal } from "../words.ts";
import { closePoints, pointsOf } from "./points.ts";
import { type Assembled, blanks, type Keeps, lay, row, type State, unplaced } from "./state.ts";

/** Takes the total of a table of indicators, with its points, into the rows. @returns whether it stood here; where not, nothing is taken */
export function takeTotal(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  const label = pieces[state.at];
  if (head?.block !== "indicators" || !label || !isTotal(label.label)) return false;
  const values: Piece[] = [];
  for (let index = state.at + 1; index < pieces.length && values.length < 3; index++) {
    const piece = pieces[index];
    if (!piece || !(isFigure(piece.label) || piece.label === "" || /^[优良中差]$/.test(piece.label))) break;
    values.push(piece);
  }
  const printed = values.filter((piece) => piece.label !== "");
  state.at += 1 + values.length;
  const first = head.keys.indexOf("weight");
  const own = keeps.blanks && first !== -1 ? values : printed;
  const places = own === values ? values.map((_, index) => first + index) : placeTotal(printed, head.keys);
  const cells = places && lay(own, places, head.keys.length);
  rows.push(
    cells
      ? row([label, ...blanks(lead - 1), ...(lead > 0 ? cells : cells.slice(1))])
      : unplaced([label, ...printed]),
  );
  const at = (key: "weight" | "score") => cells?.[head.keys.indexOf(key)];
  closePoints(state, pointsOf(at("weight"), at("score")));
  state.head = null;
  return true;
}

/** What all weights may come to: a lone number like these may be either sum. */
const SUMS = new Set(["100", "90", "80"]);

function placeTotal(values: Piece[], keys: Head["keys"]): number[] | null {
  const [weight, score] = [keys.indexOf("weight"), keys.indexOf("score")];
  const behind = Math.min(Math.max(weight, score) + 1, keys.length - 1);
  if (score === -1) return null;
  if (values.length === 1) return weight === -1 || !SUMS.has(values[0]?.label ?? "") ? [score] : null;
  if (weight === -1 || weight > score) return null;
  return values.length === 2 ? [weight, score] : behind > score ? [weight, score, behind] : null;
}
