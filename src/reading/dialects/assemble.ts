import { isMergedLabel } from "../labels/merged.ts";
import { type Head, headAt } from "./heads.ts";
import { takeField } from "./run/fields.ts";
import { takeIndicators } from "./run/indicators.ts";
import { takeMoney } from "./run/money.ts";
import { takePairs, takePairsHead } from "./run/pairs.ts";
import { type Assembled, type Keeps, paragraph, row, type State, unplaced } from "./run/state.ts";
import { takeStray } from "./run/stray.ts";
import { closeMoney } from "./run/sums.ts";
import { takeTexts } from "./run/texts.ts";
import { takeTitle } from "./run/titles.ts";
import { unplaceTorn } from "./run/torn.ts";
import { takeTotal } from "./run/total.ts";
import { isWholeRow, type Piece } from "./token.ts";
import { isSource } from "./words.ts";

/**
 * A table written as one run of pieces, put into rows again: fields behind their labels, each block under the run of its
 * header's labels, a row's end known from what begins the next.
 */
export function assemble(pieces: Piece[], keeps: Keeps): Assembled[] {
  const rows: Assembled[] = [];
  const state: State = {
    at: 0,
    head: null,
    lead: 0,
    pending: [],
    inForm: false,
    money: [],
    points: [],
    open: [],
  };
  while (state.at < pieces.length) {
    const piece = pieces[state.at];
    if (!piece) break;
    if (piece.label === "") {
      state.at += 1;
      continue;
    }
    if (keeps.rows) unplaceTorn(piece, rows.at(-1));
    if (isWholeRow(piece)) {
      flush(state, rows);
      rows.push(unplaced([piece]));
      state.at += 1;
      continue;
    }
    const isMerged = isMergedLabel(piece.label) && !(state.head?.block === "money" && isSource(piece.label));
    const head = isMerged && headAt(pieces, state.at + 1) ? null : headAt(pieces, state.at);
    if (head) openBlock(head, state, rows);
    else if (isMerged && takePairsHead(pieces, state, rows)) flush(state, rows);
    else if (isMerged) {
      state.pending.push(piece);
      state.at += 1;
    } else {
      flush(state, rows);
      const read =
        takeTitle(piece, state, rows) ||
        takeField(pieces, state, rows, keeps) ||
        takeMoney(pieces, state, rows, keeps) ||
        takePairs(pieces, state, rows, keeps) ||
        takeTotal(pieces, state, rows, keeps) ||
        takeIndicators(pieces, state, rows, keeps) ||
        takeTexts(pieces, state, rows, keeps);
      if (!read) takeStray(pieces, state, rows, keeps);
    }
  }
  flush(state, rows);
  closeMoney(state);
  return rows;
}

// labels merged over the rows of a block stand left of its header
function openBlock(head: Head, state: State, rows: Assembled[]): void {
  // money and management rows have a label of their own left of the columns
  const isLabelled = head.block === "money" || head.block === "management";
  closeMoney(state);
  const lead = state.pending.length > 0 ? state.pending : isLabelled ? [null] : [];
  rows.push(row([...lead, ...head.cells]));
  Object.assign(state, { head, lead: lead.length, pending: [], at: state.at + head.count, inForm: true });
}

function flush(state: State, rows: Assembled[]): void {
  rows.push(...state.pending.map(paragraph));
  state.pending = [];
}
