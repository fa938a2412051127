import type { Block, Cell, Document } from "../documents/block.ts";
import type { Place } from "../model/place.ts";
import { foldWidth } from "../values/fold.ts";
import { matchesOf } from "../values/matches.ts";
import { parseDateLine } from "../values/year.ts";
import { isAskedFor } from "./asked.ts";
import { type Columns, headOf, isBody, type Label, labelOf } from "./columns.ts";
import { isAllHan } from "./han.ts";
import { findNames, isName, isPost, takeNames } from "./names.ts";
import { findNumbers, labelledNumbers } from "./numbers.ts";
import { FIGURES, type PersonKind, speaksOfNumbers, WORDS } from "./patterns.ts";
import { familyAt, insideWeight } from "./weigh.ts";
import { isCalled, isListedWord, isWordOnly } from "./words.ts";

/** What tells of a person: its characters as printed, and the place of their cell. */
export interface PersonMark {
  kind: PersonKind;
  text: string;
  at: Place;
}

/** Every name and number of natural persons in a document, in its order. */
export function findPersons({ blocks }: Document): PersonMark[] {
  let columns: Columns | null = null;
  let open: Label = null;
  const found: PersonMark[] = signedAbove(blocks);
  for (const [index, block] of blocks.entries()) {
    if (columns && block.cells.some(({ text }) => text !== "") && !isBody(block, columns)) columns = null;
    for (const own of inside(block, columns)) found.push(own);
    if (open)
      found.push(
        ...valuesIn(
          block.cells.find(({ text }) => text !== ""),
          open,
          true,
        ),
      );
    const labels = block.cells.map(labelOf);
    const values = beside(block, labels, blocks[index + 1]);
    found.push(...values);
    found.push(...below(block, columns), ...besidePost(block));
    columns = headOf(block, labels, values.length > 0) ?? columns;
    open = openLabel(block);
  }
  const known = found.filter(({ kind }) => kind === "name" || kind === "signature");
  return unique([...found, ...repeated(blocks, known)]);
}

function inside({ kind, cells }: Block, columns: Columns | null): PersonMark[] {
  const marks: PersonMark[] = [];
  let before = "";
  for (const cell of cells) {
    if (cell.text === "") continue;
    const text = foldWidth(cell.text);
    for (const { start, end, signs } of findNames(text, before))
      marks.push(mark(cell, signs ? "signature" : "name", start, end));
    before = text;
    if (!speaksOfNumbers(text)) continue;
    const bare = kind === "paragraph" || speaksOfPersons(cells, columns) ? "phone" : "figure";
    for (const { kind: own, start, end } of findNumbers(text, bare)) marks.push(mark(cell, own, start, end));
  }
  return marks;
}

// eleven digits alone in a cell are a figure where a label of figures or another figure stands in the row
function speaksOfPersons(cells: Cell[], columns: Columns | null): boolean {
  if (cells.some(({ label }) => FIGURES.test(label))) return false;
  if (columns) return !columns.figures;
  if (cells.some((cell) => labelOf(cell) !== null)) return true;
  if (cells.some(({ text }) => text.length <= 4 && isName(text, true))) return true;
  return cells.filter(({ text }) => /\d/.test(text)).length <= 1;
}

function beside({ kind, cells }: Block, labels: Label[], below: Block | undefined): PersonMark[] {
  if (kind !== "row") return [];
  return labels.flatMap((label, index) => {
    if (label === null || (label === "name" && isHeadOf(below, index))) return [];
    const next = cells.findIndex(({ text }, other) => other > index && text !== "");
    const value = cells[next];
    if (!value || labels[next] !== null) return [];
    const found = valuesIn(value, label, false);
    if (found.length > 0 || !isAnswer(cells, index, below)) return found;
    // 户名 | 时段: two heads, or a name that is a word; 填报人签字 is no head
    const alone =
      cells.filter(({ text }) => text !== "").length === 2 && !SIGNED_BY.test(cells[index]?.label ?? "");
    return alone && isListedWord(foldWidth(value.text)) ? [] : askedIn(value, label);
  });
}

const SIGNED_BY = /[人者员]签[字名章]$/;

// a row of labels and their values, and no head of columns
function isAnswer(cells: Cell[], index: number, below: Block | undefined): boolean {
  const filled = cells.filter(({ text }) => text !== "");
  const at = filled.indexOf(cells[index] as Cell);
  const under = below?.kind === "row" ? (below.cells[index]?.text ?? "") : "";
  return at % 2 === 0 && (filled.length % 2 === 0 || filled.length > at + 3) && !isAskedFor(foldWidth(under));
}

// what stands alone in a cell that asks for a person
function askedIn(cell: Cell, kind: PersonKind): PersonMark[] {
  if (kind !== "name" && kind !== "signature") return [];
  const own = foldWidth(cell.text);
  return isAskedFor(own) && (!WORDS.test(own) || isCalled(own)) ? [mark(cell, kind, 0, own.length)] : [];
}

// a name below a label is its value, and what stands beside is the next head
function isHeadOf(below: Block | undefined, index: number): boolean {
  const cell = below?.kind === "row" ? below.cells[index] : undefined;
  return (
    cell !== undefined &&
    cell.text.length <= 4 &&
    labelOf(cell) === null &&
    !isCalling(cell.text) &&
    isName(foldWidth(cell.text), true)
  );
}

function below({ cells }: Block, columns: Columns | null): PersonMark[] {
  if (!columns) return [];
  return cells.flatMap((cell, index) => {
    const kind = columns.kinds.get(index);
    if (kind) {
      const values = valuesIn(cell, kind, !columns.roster);
      return values.length > 0 ? values : askedIn(cell, kind);
    }
    const stray =
      columns.roster &&
      cell.text.length <= 4 &&
      isName(foldWidth(cell.text), true) &&
      !isCalling(cell.text) &&
      !isWordOnly(foldWidth(cell.text));
    return stray ? [mark(cell, "name", 0, cell.text.length)] : [];
  });
}

// 保洁员: what somebody does
const isCalling = (text: string) => /[员工师]$/.test(text);

/** A cell that is the number of a person. */
const OWN_NUMBER = /^(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|[1-9]\d{16}[\dX])$/i;

// 1 | 张三 | 某局 | 局长, 张三 | 138…: a list of persons whose head was lost
function besidePost({ kind, cells }: Block): PersonMark[] {
  if (kind !== "row" || !cells.some(({ label }) => isPost(label) || OWN_NUMBER.test(label))) return [];
  const names = cells.filter(
    ({ text }) => text.length <= 4 && isName(foldWidth(text), true) && !isHead(text),
  );
  return names.map((cell) => mark(cell, "name", 0, cell.text.length));
}

/** A name that stands alone in its line, in characters. */
const LONGEST_SIGNATURE = 5;

// a name alone above its date, as under a letter
function signedAbove(blocks: Block[]): PersonMark[] {
  const marks: PersonMark[] = [];
  let above: Cell | null = null;
  for (const { cells } of blocks) {
    const [only, ...others] = cells.filter(({ text }) => text !== "");
    if (!only) continue;
    const alone = others.length === 0 ? only : null;
    if (alone && above && parseDateLine(alone.text) !== null) {
      const text = foldWidth(above.text);
      if (isName(text, true)) marks.push(mark(above, "signature", 0, text.length));
    }
    above = alone && alone.text.length <= LONGEST_SIGNATURE ? alone : null;
  }
  return marks;
}

/** What a cell with an address has: a place, and a smaller one or a number behind it. */
const ADDRESS =
  /\p{Script=Han}{2}.*(?:[省市县区旗镇乡村路街巷](?:.*[县区旗镇乡村路街巷弄号室组社屯队苑园里栋幢楼元])|\d)/u;

function valuesIn(cell: Cell | undefined, kind: PersonKind, sure: boolean): PersonMark[] {
  if (!cell) return [];
  const text = foldWidth(cell.text);
  if (kind === "address")
    return ADDRESS.test(text) && !/隐去/.test(text) ? [mark(cell, kind, 0, text.length)] : [];
  if (kind !== "name" && kind !== "signature")
    return labelledNumbers(text, kind).map(({ start, end }) => mark(cell, kind, start, end));
  if (text.includes("\n") && isName(text, sure)) return [mark(cell, kind, 0, text.length)];
  const names = takeNames(text, 0, sure).filter(({ start, end }) => sure || !isHead(text.slice(start, end)));
  return names.map(({ start, end }) => mark(cell, kind, start, end));
}

// 房号, 应补: what stands beside a label may be another label, which few given names look like
function isHead(name: string): boolean {
  const family = familyAt(name, 0);
  return (
    WORDS.test(name) ||
    isWordOnly(name) ||
    (family !== null && isAllHan(name) && insideWeight(name, family, false) < 0)
  );
}

// 填报人： at the end of a line, the name on the next
function openLabel({ cells }: Block): Label {
  const [only, ...others] = cells.filter(({ text }) => text !== "");
  if (!only || others.length > 0) return null;
  const printed = foldWidth(only.text).trim();
  return printed.endsWith(":") || only.at.cell !== null ? labelOf(only) : null;
}

const HAN_RUN = /[\p{Script=Han}·]{2,}/gu;

// a name once introduced is hidden wherever else it stands; one of two characters only where no word could hold it
function repeated(blocks: Block[], known: PersonMark[]): PersonMark[] {
  const names = new Set(known.map(({ text }) => text.replace(/\s+/g, "")).filter((name) => name.length > 1));
  const lengths = [...new Set([...names].map((name) => name.length))];
  const standsAt = (run: string, start: number) =>
    lengths.find((length) => {
      const fits = start + length <= run.length && (length > 2 || run.length === 2);
      return fits && names.has(run.slice(start, start + length));
    });
  if (names.size === 0) return [];
  const begins = new Set([...names].map((name) => name.charCodeAt(0)));
  const marks: PersonMark[] = [];
  for (const { cells } of blocks)
    for (const cell of cells)
      for (const { 0: run, index } of matchesOf(cell.text, HAN_RUN))
        for (let start = 0; start < run.length; start++) {
          const length = begins.has(run.charCodeAt(start)) && standsAt(run, start);
          if (length) marks.push(mark(cell, "name", index + start, index + start + length));
        }
  return marks;
}

const mark = (cell: Cell, kind: PersonKind, start: number, end: number): PersonMark => ({
  kind,
  text: cell.text.slice(start, end),
  at: cell.at,
});

function unique(marks: PersonMark[]): PersonMark[] {
  const seen = new Map<string, PersonMark>();
  for (const own of marks) {
    const key = `${own.at.line}/${own.at.cell}/${own.text}`;
    // who signs is told apart from who is named
    if (!seen.has(key) || (own.kind === "signature" && seen.get(key)?.kind === "name")) seen.set(key, own);
  }
  return [...seen.values()];
}
