import { fold } from "../../../values/fold.ts";
import { textOf } from "../aligned/shape.ts";
import type { PagePart, ProsePart, TablePart } from "../page.ts";
import { type TextLine, toLines } from "../text.ts";
import { type ReadBlock, readBlock } from "./block.ts";
import { behind } from "./columns.ts";
import { fieldsOf } from "./fields.ts";
import { findForms, piecesIn } from "./find.ts";
import { type FrontLabel, frontOf } from "./front.ts";
import type { BlockKind, FormBlock, FormPage, FoundForm, Span } from "./shape.ts";
import { type FormContent, toPart, toRows } from "./table.ts";
import { isBorneOut } from "./witness.ts";

/** What the label in front of a block says. */
const FRONT: Record<BlockKind, RegExp> = {
  money: /资金|预算|投入/,
  management: /管理/,
  goal: /目标/,
  indicators: /指标/,
};

/** A form that was read: its lines on each page, and the table that stands for them. */
interface ReadForm {
  spans: Span[];
  tables: TablePart[];
}

/**
 * The parts of pages with the official forms among them that have no ruling line at all: columns are the strips below known heads
 * that no line of a block prints into, rows what one alignment of all cells allows, and both are believed only where the figures
 * bear them out. What is not believed is left as it is.
 */
export function withForms(parts: PagePart[]): PagePart[] {
  const result: PagePart[] = [];
  for (let at = 0; at < parts.length; ) {
    const part = parts[at];
    if (!part || "table" in part) {
      if (part) result.push(part);
      at += 1;
      continue;
    }
    let end = at;
    const pages: FormPage[] = [];
    for (; end < parts.length; end++) {
      const own = parts[end];
      if (!own || "table" in own) break;
      const last = pages.at(-1);
      if (last && own.page > last.page + 1) break;
      if (last?.page === own.page) last.parts.push(own);
      else pages.push({ page: own.page, parts: [own], lines: [] });
    }
    for (const page of pages) page.lines = linesOf(page.parts);
    result.push(...replaced(pages));
    at = end;
  }
  return result;
}

// columns of text are put beside one another again, for a form may look like them
function linesOf(parts: ProsePart[]): TextLine[] {
  const [first, ...others] = parts;
  if (first && others.length === 0) return first.lines;
  return toLines(parts.flatMap(({ lines }) => lines.flatMap(({ glyphs }) => glyphs)));
}

function replaced(pages: FormPage[]): PagePart[] {
  const forms = findForms(pages).flatMap((form) => read(pages, form) ?? []);
  return pages.flatMap(({ parts, lines }, page): PagePart[] => {
    const own = forms.flatMap(({ spans, tables }) =>
      spans.flatMap((span, index) => {
        const table = tables[index];
        return span.page === page && table ? [{ span, table }] : [];
      }),
    );
    const [part] = parts;
    if (own.length === 0 || !part) return parts;
    const left = Math.min(...parts.map((other) => other.left));
    const right = Math.max(...parts.map((other) => other.right));
    const prose = (from: number, to: number): ProsePart[] =>
      to > from ? [{ ...part, left, right, lines: lines.slice(from, to) }] : [];
    const cut: PagePart[] = [];
    let at = 0;
    for (const { span, table } of own) {
      cut.push(...prose(at, span.from), table);
      at = span.to;
    }
    return [...cut, ...prose(at, lines.length)];
  });
}

const slice = (pages: FormPage[], { page, from, to }: Span): TextLine[] =>
  pages[page]?.lines.slice(from, to) ?? [];

// null where it is not believed
function read(pages: FormPage[], form: FoundForm): ReadForm | null {
  const [label] = form.total ? piecesIn(form.total.line) : [];
  const spansOf = ({ heads, body }: FormBlock) => [heads, ...body];
  const all = form.blocks.flatMap(spansOf);
  const byPage = [...Map.groupBy(all, ({ page }) => page)].map(([page, spans]) => ({
    page,
    lines: behind(
      spans.flatMap((span) => slice(pages, span)),
      Number.NEGATIVE_INFINITY,
      label,
    ),
  }));
  const whole = frontOf(byPage);
  const blocks: ReadBlock[] = [];
  const fronts: FormContent["fronts"] = [];
  for (const block of form.blocks) {
    const front =
      whole ?? frontOf(spansOf(block).map((span) => ({ page: span.page, lines: slice(pages, span) })));
    const edge = front?.edge ?? Number.NEGATIVE_INFINITY;
    const own = readBlock({
      kind: block.kind,
      page: block.heads.page,
      heads: behind(slice(pages, block.heads), edge, undefined),
      body: block.body.map((span) => ({
        page: span.page,
        lines: behind(slice(pages, span), edge, label),
        rules: pages[span.page]?.parts[0]?.rules ?? [],
      })),
      total: block.kind === "indicators" ? form.total : null,
    });
    if (!own) return null;
    blocks.push(own);
    fronts.push(front && { strip: front.strip, lines: labelOf(front.labels, block.kind) });
  }
  const known = whole?.labels ?? [];
  if (!known.every(({ lines }) => form.blocks.some(({ kind }) => saysKind(lines, kind)))) return null;
  const fields = fieldsOf(slice(pages, form.above));
  if (!fields || !isBorneOut(blocks, form.total !== null)) return null;
  const above = { ...form.above, from: form.above.from + fields.from };
  const spans = spansOn([above, ...all]);
  const lines = spans.flatMap((span) => slice(pages, span));
  const rows = toRows({ fields: fields.rows, blocks, fronts, label, page: above.page }, lines);
  const tables = spans.map(({ page }) => toPart(pages[page]?.page ?? 0, page, rows));
  return { spans, tables };
}

// from the first line of each page to its last
function spansOn(spans: Span[]): Span[] {
  return [...Map.groupBy(spans, ({ page }) => page)].map(([page, own], index) => ({
    page,
    // heads that are printed again stand above all that goes on
    from: index > 0 ? 0 : Math.min(...own.map(({ from }) => from)),
    to: Math.max(...own.map(({ to }) => to)),
  }));
}

const saysKind = (lines: TextLine[], kind: BlockKind): boolean => FRONT[kind].test(fold(textOf(lines)));

// heads that are printed again have their label again
const labelOf = (labels: FrontLabel[], kind: BlockKind): TextLine[] =>
  labels.find(({ lines }) => saysKind(lines, kind))?.lines ?? [];
