import { SELF_SUBJECT, TABLE_TITLE } from "../../labels/titles.ts";
import type { Piece } from "../token.ts";
import { type Assembled, paragraph, type State } from "./state.ts";
import { closeMoney } from "./sums.ts";

/** Takes the title of a table, which ends all that was open before it. @returns whether one stood here; where not, nothing is taken */
export function takeTitle(piece: Piece, state: State, rows: Assembled[]): boolean {
  const words = piece.label.replace(/\([^()]*\)$/, "");
  if (!TABLE_TITLE.test(words) && !(/自评表$/.test(words) && SELF_SUBJECT.test(words))) return false;
  closeMoney(state);
  rows.push(paragraph(piece));
  Object.assign(state, { at: state.at + 1, head: null, lead: 0, inForm: false, points: [], open: [] });
  return true;
}
