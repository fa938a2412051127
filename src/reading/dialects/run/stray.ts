import { TABLE_TITLE } from "../../labels/titles.ts";
import { isFootnote } from "../../layout/background.ts";
import { isHeading } from "../../layout/heading.ts";
import { LONGEST_LABEL } from "../../limits.ts";
import { joinPieces, type Piece } from "../token.ts";
import { isColumn, isKnown, isRemark } from "../words.ts";
import { isFigureLine } from "./money.ts";
import { type Assembled, type Keeps, paragraph, row, type State, unplaced } from "./state.ts";

/** What no block takes: prose beside a table, a label with the prose behind it, or a cell of it that nobody could read. */
export function takeStray(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): void {
  const [piece, next] = pieces.slice(state.at, state.at + 2);
  if (!piece) return;
  const line = keeps.rows ? restOfLine(pieces, state.at) : [];
  // figures without a word are cells of a table, however many they are
  if (state.inForm && line.length > 1 && isFigureLine(pieces, state.at)) {
    state.at += line.length;
    rows.push(unplaced(line));
    return;
  }
  if (line.length > 1 && (!state.inForm || isProse(line.map(({ label }) => label).join("")))) {
    state.at += line.length;
    rows.push(paragraph(joinPieces(line)));
    return;
  }
  state.at += 1;
  if (
    state.inForm &&
    piece.label.length <= LONGEST_LABEL &&
    next &&
    isProse(next.label) &&
    !isProse(piece.label)
  ) {
    state.at += 1;
    rows.push(row([piece, next]));
    return;
  }
  if (isRemark(piece.label) && next && !next.first && !isKnown(next.label)) {
    state.at += 1;
    rows.push(row([piece, next]));
    return;
  }
  const isOutside = !state.inForm || isProse(piece.label) || isAround(piece.label);
  rows.push(isOutside && !isColumn(piece.label) ? paragraph(piece) : unplaced([piece]));
}

// what stands on one line and has no label in it
function restOfLine(pieces: Piece[], from: number): Piece[] {
  let end = from + 1;
  for (; end < pieces.length; end++) {
    const piece = pieces[end];
    if (!piece || piece.first || isKnown(piece.label) || TABLE_TITLE.test(piece.label)) break;
  }
  return pieces.slice(from, end);
}

const isProse = (label: string) => /[。；;]/.test(label) || label.length > LONGEST_LABEL;
// headings, notes and signatures
const isAround = (label: string) =>
  isHeading(label) || isFootnote(label) || /负责人|联系人|电话|签[字名章]|盖章|填[报表]|日期/.test(label);
