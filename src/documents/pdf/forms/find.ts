import { GOAL_COLUMNS, MANAGEMENT_COLUMNS, REMARK_LABELS } from "../../../model/labels/fields.ts";
import { INDICATOR_COLUMNS } from "../../../model/labels/indicators.ts";
import { MONEY_COLUMNS } from "../../../model/labels/money.ts";
import { fold } from "../../../values/fold.ts";
import { isOfTable } from "../../captions.ts";
import { isBlockLabel, isColumnHead } from "../../labels.ts";
import { MOST_LINES_OF_A_FORM } from "../../limits.ts";
import { stripsOf } from "../aligned/columns.ts";
import { textsOf } from "../aligned/find.ts";
import { isNameOfSum } from "../aligned/shape.ts";
import { type TextLine, toLine } from "../text.ts";
import type { BlockKind, FormBlock, FormPage, FoundForm, Span } from "./shape.ts";

/** What the heads of a form say, and hardly a row of a list. */
const FORM = /[一二三]级指标|指标[值名]|完成值/;
/** No title of a table is longer. */
const LONGEST_TITLE = 40;
/** No head of a column has more lines, and none of them is further from the next, in sizes. */
const MOST_HEAD_LINES = 5;
const HEAD_PITCH = 1.8;
/** Lines further apart than this, in sizes, are not of one form. */
const FURTHEST = 6;
/** A gap this wide, in sizes, parts two cells of a line. */
const CELL_GAP = 0.5;
/** What stands below a form begins like this. */
const BELOW = /^(?:注|备注|填报人|填表人|填报单位|填报日期|联系人|审核人|单位负责人|负责人)[:：(（]?/;
const FIGURE = /^[\d.,]+$/;

/** Heads of columns, and where they stand. */
interface Heads extends Span {
  kind: BlockKind;
  said: string;
}

/** The forms that these pages hold: blocks of money or goals, and indicators below them. */
export function findForms(pages: FormPage[]): FoundForm[] {
  if (!pages.some(({ lines }) => lines.some(({ text }) => FORM.test(text)))) return [];
  const groups: Heads[][] = [];
  for (const heads of pages.flatMap((own, page) => headsOf(own, page))) {
    const last = groups.at(-1);
    const isOver = last?.some(({ kind }) => kind === "indicators");
    const isAgain = last?.at(-1)?.said === heads.said && heads.page > (last.at(-1)?.page ?? 0);
    if (last && isOver && isAgain) last.push(heads);
    else if (last && !isOver) last.push(heads);
    else groups.push([heads]);
  }
  const start = { page: 0, from: 0 };
  return groups.flatMap((own, index) => {
    const next = groups[index + 1]?.[0] ?? { page: pages.length, from: 0 };
    const found = toForm(pages, own, { ...start }, next);
    if (!found) return [];
    const end = found.blocks.at(-1)?.body.at(-1);
    if (end) Object.assign(start, { page: end.page, from: end.to });
    return [found];
  });
}

function headsOf({ lines }: FormPage, page: number): Heads[] {
  const found: Heads[] = [];
  for (let at = 0; at < lines.length; ) {
    const heads = headsAt(lines, at);
    if (heads) found.push({ page, ...heads });
    at = heads ? heads.to : at + 1;
  }
  return found;
}

/** Lines that may be heads of columns: how many they name, and how much else they say. */
interface Named {
  known: number;
  other: number;
  kind: BlockKind | null;
}

function namedBy(lines: TextLine[]): Named {
  const texts = textsOf(lines, stripsOf(lines)).filter((text) => text !== "");
  const known = texts.filter(isColumnHead).length;
  const other = texts.filter((text) => !isColumnHead(text) && !isBlockLabel(text)).length;
  return { known, other, kind: kindOf(texts) };
}

// as many lines from the given one on as name most columns and say least else
function headsAt(lines: TextLine[], from: number): Omit<Heads, "page"> | null {
  let best: (Named & { to: number }) | null = null;
  for (let to = from + 1; to <= Math.min(lines.length, from + MOST_HEAD_LINES); to++) {
    const [last, above] = [lines[to - 1], lines[to - 2]];
    if (to > from + 1 && last && above && last.baseline - above.baseline > HEAD_PITCH * last.size) break;
    const own = namedBy(lines.slice(from, to));
    const isBetter = !best || own.known > best.known || (own.known === best.known && own.other <= best.other);
    if (own.kind && own.known > own.other && isBetter) best = { ...own, to };
  }
  // without its first line it would name as many
  if (!best?.kind || namedBy(lines.slice(from + 1, best.to)).known >= best.known) return null;
  const said = lines.slice(from, best.to).map(({ text }) => text);
  return { from, to: best.to, kind: best.kind, said: said.join("\n") };
}

const bare = (text: string) => fold(text).replaceAll(/\([^()]*\)/g, "");

/** What a block with these heads of columns holds; null where it is none of a form. */
function kindOf(heads: string[]): BlockKind | null {
  const labels = heads.map(bare);
  const count = (columns: Record<string, string>, wanted: string[]) =>
    new Set(labels.flatMap((label) => (wanted.includes(columns[label] ?? "") ? columns[label] : []))).size;
  if (count(INDICATOR_COLUMNS, ["name", "target", "actual"]) > 1) return "indicators";
  if (count(MONEY_COLUMNS, ["annualBudget", "executed"]) > 1) return "money";
  if (count(MANAGEMENT_COLUMNS, ["explanation", "problem"]) > 1) return "management";
  return count(GOAL_COLUMNS, ["goal", "goalResult"]) > 1 ? "goal" : null;
}

function toForm(
  pages: FormPage[],
  own: Heads[],
  start: { page: number; from: number },
  next: { page: number; from: number },
): FoundForm | null {
  const [first] = own;
  const at = own.findIndex(({ kind }) => kind === "indicators");
  const indicators = own[at];
  if (!first || !indicators || at === 0) return null;
  const again = own.slice(at + 1);
  const blocks = own
    .slice(0, at)
    .map(
      (heads, index): FormBlock => ({ kind: heads.kind, heads, body: between(pages, heads, own[index + 1]) }),
    );
  const end = toEnd(pages, indicators, again, next);
  if (!end) return null;
  const { body, total } = end;
  blocks.push({ kind: "indicators", heads: indicators, body });
  const count = blocks.reduce(
    (sum, block) => sum + block.body.reduce((all, { from, to }) => all + to - from, 0),
    0,
  );
  if (count > MOST_LINES_OF_A_FORM) return null;
  const from = start.page === first.page ? start.from : 0;
  return { above: { page: first.page, from, to: first.from }, blocks, total };
}

function between(pages: FormPage[], heads: Span, next: Span | undefined): Span[] {
  const last = next ?? heads;
  return pages.slice(heads.page, last.page + 1).flatMap(({ lines }, index) => {
    const page = heads.page + index;
    const from = index === 0 ? heads.to : 0;
    const to = page === last.page ? last.from : lines.length;
    return to > from ? [{ page, from, to }] : [];
  });
}

// the lines below the heads of indicators, as far as the form goes
function toEnd(
  pages: FormPage[],
  heads: Heads,
  again: Heads[],
  next: { page: number; from: number },
): { body: Span[]; total: FoundForm["total"] } | null {
  const body: Span[] = [];
  for (let page = heads.page; page < Math.min(pages.length, next.page + 1); page++) {
    const lines = pages[page]?.lines ?? [];
    const repeated = again.find((other) => other.page === page);
    const from = page === heads.page ? heads.to : (repeated?.to ?? 0);
    if (page > heads.page && repeated && repeated.from > 0) break;
    const most = page === next.page ? next.from : lines.length;
    let to = from;
    for (; to < most; to++) {
      const [line, above] = [lines[to], lines[to - 1]];
      if (!line || isBelow(line) || (to > from && above && isFar(line, above))) break;
      if (!isTotal(line)) continue;
      const end = restOf(lines, to, most);
      if (end === lines.length && isCut(line, pages[page + 1]?.lines[0])) return null;
      return { body: [...body, { page, from, to: end }], total: { page, line } };
    }
    if (to > from) body.push({ page, from, to });
    if (to < most || to < lines.length) break;
  }
  return { body, total: null };
}

// figures of the total that go on at the head of the next page
function isCut(total: TextLine, next: TextLine | undefined): boolean {
  const [, ...figures] = piecesIn(total);
  return (
    next !== undefined &&
    FIGURE.test(next.text) &&
    figures.some(({ left, right }) => left < next.right && right > next.left)
  );
}

const isFar = (line: TextLine, above: TextLine) => line.baseline - above.baseline > FURTHEST * line.size;

function isBelow(line: TextLine): boolean {
  if (line.text.length <= LONGEST_TITLE && isOfTable(line.text)) return true;
  const [first] = piecesIn(line);
  return first !== undefined && (BELOW.test(first.text) || REMARK_LABELS.has(bare(first.text)));
}

/** The pieces of a line that wide gaps part. */
export function piecesIn({ glyphs, size }: TextLine): TextLine[] {
  const pieces: TextLine["glyphs"][] = [];
  for (const glyph of glyphs) {
    const last = pieces.at(-1);
    if (last && glyph.left - (last.at(-1) ?? glyph).right <= CELL_GAP * size) last.push(glyph);
    else pieces.push([glyph]);
  }
  return pieces.map(toLine);
}

function isTotal(line: TextLine): boolean {
  const [first, ...others] = piecesIn(line);
  return (
    first !== undefined &&
    isNameOfSum(bare(first.text)) &&
    others.length > 0 &&
    others.every(({ text }) => FIGURE.test(text))
  );
}

/** A number in a narrow cell goes on this near below, in sizes. */
const REST = 1.6;

function restOf(lines: TextLine[], total: number, most: number): number {
  let end = total + 1;
  for (; end < most; end++) {
    const [line, above] = [lines[end], lines[end - 1]];
    const isNear = line && above && line.baseline - above.baseline < REST * line.size;
    if (!isNear || !piecesIn(line).every(({ text }) => FIGURE.test(text))) break;
  }
  return end;
}
