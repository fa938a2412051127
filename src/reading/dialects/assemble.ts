import { parseIndicatorValue } from "../../values/indicator-value.ts";
import { isOperator } from "../blocks/indicator-target.ts";
import { isMergedLabel } from "../labels/merged.ts";
import { SELF_SUBJECT, TABLE_TITLE } from "../labels/titles.ts";
import { isFootnote } from "../layout/background.ts";
import { isHeading } from "../layout/heading.ts";
import { type Head, headAt } from "./heads.ts";
import { partIndicators } from "./indicator-run.ts";
import { LONGEST_LABEL, MOST_COLUMNS } from "./limits.ts";
import { placeMoney } from "./money-run.ts";
import { joinPieces, type Piece } from "./token.ts";
import {
  isAspect,
  isColumn,
  isCost,
  isField,
  isFigure,
  isKnown,
  isLevel,
  isLevel1,
  isRemark,
  isSource,
  isTotal,
  moneyColumn,
  namesMoney,
} from "./words.ts";

/** What a dialect keeps of a table. */
export interface Keeps {
  /** A blank cell leaves a blank piece. */
  blanks: boolean;
  /** A piece is a whole cell; else a cell with spaces inside is several. */
  cells: boolean;
  /** A row begins on a line of its own. */
  rows: boolean;
}

/** A row or paragraph of pieces; null where a cell is blank. */
export interface Assembled {
  kind: "row" | "paragraph";
  cells: (Piece | null)[];
  /** Its cells were read as a row whose columns nobody can tell for certain. */
  unplaced: boolean;
}

/** Where the reading of a run of pieces stands: the next piece, and the header of the block it is in. */
interface State {
  at: number;
  head: Head | null;
  /** How many labels stand left of the first column of that header. */
  lead: number;
  pending: Piece[];
  inForm: boolean;
}

/**
 * A table written as one run of pieces, put into rows again: fields behind their labels, each block under the run of its
 * header's labels, a row's end known from what begins the next.
 */
export function assemble(pieces: Piece[], keeps: Keeps): Assembled[] {
  const rows: Assembled[] = [];
  const state: State = { at: 0, head: null, lead: 0, pending: [], inForm: false };
  while (state.at < pieces.length) {
    const piece = pieces[state.at];
    if (!piece) break;
    if (piece.label === "") {
      state.at += 1;
      continue;
    }
    const isMerged = isMergedLabel(piece.label) && !(state.head?.block === "money" && isSource(piece.label));
    const head = isMerged && headAt(pieces, state.at + 1) ? null : headAt(pieces, state.at);
    if (head) openBlock(head, state, rows);
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
  return rows;
}

const row = (cells: (Piece | null)[]): Assembled => ({ kind: "row", cells, unplaced: false });
const unplaced = (cells: Piece[]): Assembled => ({ kind: "row", cells, unplaced: true });
const paragraph = (piece: Piece): Assembled => ({ kind: "paragraph", cells: [piece], unplaced: false });

// labels merged over the rows of a block stand left of its header
function openBlock(head: Head, state: State, rows: Assembled[]): void {
  // money and management rows have a label of their own left of the columns
  const isLabelled = head.block === "money" || head.block === "management";
  const lead = state.pending.length > 0 ? state.pending : isLabelled ? [null] : [];
  rows.push(row([...lead, ...head.cells]));
  Object.assign(state, { head, lead: lead.length, pending: [], at: state.at + head.count, inForm: true });
}

function flush(state: State, rows: Assembled[]): void {
  rows.push(...state.pending.map(paragraph));
  state.pending = [];
}

function takeTitle(piece: Piece, state: State, rows: Assembled[]): boolean {
  const words = piece.label.replace(/\([^()]*\)$/, "");
  if (!TABLE_TITLE.test(words) && !(/自评表$/.test(words) && SELF_SUBJECT.test(words))) return false;
  rows.push(paragraph(piece));
  Object.assign(state, { at: state.at + 1, head: null, lead: 0, inForm: false });
  return true;
}

function takeField(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
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

function takeMoney(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
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

// 预算数 | 6.80 | 执行数 | 6.12: labels each followed by their figure
function takePairs(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  if (state.head?.block === "indicators") return false;
  const cells: Piece[] = [];
  for (let index = state.at; cells.length < MOST_COLUMNS; index += 2) {
    const [label, value] = pieces.slice(index, index + 2);
    if (
      !label ||
      !value ||
      !isFigure(value.label) ||
      (keeps.rows && (value.first || (index > state.at && label.first)))
    )
      break;
    if (moneyColumn(label.label) === undefined && !isSource(label.label)) break;
    cells.push(label, value);
  }
  if (cells.length === 0) return false;
  state.at += cells.length;
  state.inForm = true;
  const [rate] = pieces.slice(state.at, state.at + 1);
  if (rate && !(keeps.rows && rate.first) && isFigure(rate.label)) {
    cells.push(rate);
    state.at += 1;
  }
  rows.push(row(cells));
  return true;
}

// where blank cells are kept the cells of a row stand in their order
function inOrder(values: Piece[], count: number): number[] | null {
  return values.length <= count ? values.map((_, index) => index) : null;
}

const blanks = (count: number): null[] => Array.from({ length: Math.max(0, count) }, () => null);

function lay(values: Piece[], places: number[], count: number): (Piece | null)[] {
  const cells: (Piece | null)[] = blanks(count);
  values.forEach((piece, index) => {
    const at = places[index];
    if (at !== undefined && piece.label !== "") cells[at] = piece;
  });
  return cells;
}

function takeTotal(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
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

function takeIndicators(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
  const { head, lead } = state;
  if (head?.block !== "indicators") return false;
  const nameAt = head.keys.indexOf("name");
  const level1At = head.keys.indexOf("level1");
  const level2At = head.keys.indexOf("level2");
  const keys = head.keys.slice(nameAt + 1);
  const levels: (Piece | null)[] = blanks(nameAt);
  let at = state.at;
  const readLevel = (place: number, isOwn: (label: string) => boolean) => {
    const piece = pieces[at];
    if (place < 0 || !piece || !isOwn(piece.label)) return;
    levels[place] = piece;
    at += 1;
  };
  const behind = () => pieces[at + 1]?.label ?? "";
  readLevel(
    level1At,
    (label) => (isLevel1(label) || (isCost(label) && isLevel(behind()))) && !isName(label, behind()),
  );
  readLevel(level2At, (label) => isLevel(label) && !isName(label, behind()));
  const group = keeps.blanks ? pieces.slice(at, at + 1 + keys.length) : groupFrom(pieces, at, keeps);
  const end = keeps.blanks ? group.findIndex(({ label }, index) => index > 0 && isEnd(label)) : -1;
  const own = end === -1 ? group : group.slice(0, end);
  const printed = own.filter(({ label }) => label !== "");
  if (printed.length === 0 && levels.every((level) => level === null)) return false;
  if (printed.length === 0) {
    // the labels of a blank row, or of rows whose own labels follow
    state.at = at + own.length;
    rows.push(row([...blanks(lead), ...levels]));
    return true;
  }
  const found = keeps.blanks
    ? [{ name: 0, values: new Map(own.slice(1).map((_, index) => [index, index + 1])) }]
    : partIndicators(
        own.map(({ label }) => label),
        keys,
        { atomic: keeps.cells },
      );
  state.at = at + own.length;
  if (!found) {
    rows.push(unplaced([...levels.flatMap((level) => level ?? []), ...own]));
    return true;
  }
  found.forEach(({ name, values }, index) => {
    const cells = keys.map((_, column) => {
      const piece = own[values.get(column) ?? -1];
      return piece && piece.label !== "" ? piece : null;
    });
    rows.push(
      row([...blanks(lead), ...(index === 0 ? levels : blanks(nameAt)), own[name] ?? null, ...cells]),
    );
  });
  return true;
}

// 政策知晓率 and 服务对象满意度 name an indicator where a value follows
const isName = (label: string, next: string) =>
  !/指标(?:\([^()]*\))?$/.test(label) &&
  (isFigure(next) || isOperator(next) || parseIndicatorValue(next).value !== null);

const isEnd = (label: string) =>
  isLevel(label) ||
  isTotal(label) ||
  isField(label) ||
  isRemark(label) ||
  TABLE_TITLE.test(label) ||
  /^注[:：\d]/.test(label);

function groupFrom(pieces: Piece[], from: number, keeps: Keeps): Piece[] {
  const group: Piece[] = [];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || isEnd(piece.label)) break;
    if (keeps.rows && piece.first && index > from) break;
    group.push(piece);
  }
  return group;
}

// goals and what is said of the management: each text under its column, where there are as many as columns
function takeTexts(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): boolean {
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

function textsBehind(pieces: Piece[], from: number, keeps: Keeps): Piece[] {
  const texts: Piece[] = [];
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (!piece || isKnown(piece.label) || headAt(pieces, index) || TABLE_TITLE.test(piece.label)) break;
    if (keeps.rows && piece.first && texts.length > 0) break;
    texts.push(piece);
  }
  return texts;
}

// what no block takes: prose beside a table, a label with the prose behind it, or a cell of it that nobody could read
function takeStray(pieces: Piece[], state: State, rows: Assembled[], keeps: Keeps): void {
  const [piece, next] = pieces.slice(state.at, state.at + 2);
  if (!piece) return;
  const line = keeps.rows ? restOfLine(pieces, state.at) : [];
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
  const isOutside = !state.inForm || isProse(piece.label) || isAround(piece.label);
  rows.push(isOutside && !isColumn(piece.label) ? paragraph(piece) : unplaced([piece]));
}

// what stands on one line and has no label in it
function restOfLine(pieces: Piece[], from: number): Piece[] {
  const end = pieces.findIndex(
    ({ label, first }, index) => index > from && (first || isKnown(label) || TABLE_TITLE.test(label)),
  );
  return pieces.slice(from, end === -1 ? undefined : end);
}

const isProse = (label: string) => /[。；;]/.test(label) || label.length > LONGEST_LABEL;
// headings, notes and signatures
const isAround = (label: string) =>
  isHeading(label) || isFootnote(label) || /负责人|联系人|电话|签[字名章]|盖章|填[报表]|日期/.test(label);
