import { type Block, type Document, filled } from "../documents/block.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { Claims, printOf } from "./claims.ts";
import type { Context } from "./context.ts";
import { saysSomething } from "./draft.ts";
import { findDamage, findMisreadSign } from "./kind/damage.ts";
import { foreignKind } from "./kind/foreign.ts";
import { findContradiction } from "./kind/rival.ts";
import { whyNothing } from "./kind/unread.ts";
import { passOverProse } from "./layout/background.ts";
import { withoutIllegible } from "./layout/illegible.ts";
import { orient } from "./layout/orient.ts";
import { cellsOf, type Section, splitSections } from "./layout/sections.ts";
import { joinTitles, onOneLine } from "./layout/titles.ts";
import type { ReadReport } from "./read-report.ts";
import { nothingRead, refuse, refuseLayout } from "./refuse.ts";
import { markRestated } from "./restated.ts";
import { allCells, leftId, readRuns } from "./runs.ts";

/**
 * Reads every evaluation of a document. A section is read only where exactly one form claims it; none or two is a notice.
 * Where nothing was read, or what was read is not to be trusted, one notice says why, and what would help.
 * @param reportId begins the ids of what is read
 */
export function readEvaluations(document: Document, reportId: string): ReadReport {
  const all = readForms(document, reportId);
  const rival = document.rival && readForms({ lines: document.lines, blocks: document.rival }, reportId);
  const readings = rival ? findContradiction(all.evaluations, rival.evaluations) : null;
  if (readings) return refuseLayout(document, readings);
  const empty = all.evaluations.filter((own) => !saysSomething(own));
  return empty.length === 0
    ? all
    : readForms(document, reportId, new Set(empty.map(({ ordinal }) => ordinal)));
}

/**
 * The same with evaluations of which nothing but the name was read.
 * @param left the ordinals of evaluations that are left out: each is a notice and takes no number
 */
export function readForms(
  { lines, blocks: printed, restored }: Document,
  reportId: string,
  left: ReadonlySet<number> = new Set(),
): ReadReport {
  const document = { lines, blocks: joinTitles(orient(printed)) };
  const claims = new Claims();
  const blocks = withoutIllegible(document.blocks, claims);
  const [first] = document.blocks.flatMap(filled);
  if (restored && first) claims.note("restored-text", { sign: restored }, first.at);
  const sections = splitSections(blocks);
  const title = sections.find((section) => section.title)?.title ?? sections.flatMap(cellsOf)[0];
  const damage = findDamage(document.blocks);
  if (damage) return refuse(document, title, damage);
  doubtUnplaced(blocks, claims);
  const foreign = findForeign(sections);
  const own = sections.filter((section) => !foreign.some((other) => other.section === section));
  const runs = readRuns(own, { claims, reportId, next: numbering(reportId, left) });
  const evaluations = runs.flatMap((run) => run.evaluations);
  const misread = findMisreadSign(evaluations, blocks);
  if (misread) return refuse(document, title, misread);
  if (evaluations.length === 0 && title) {
    const [other] = foreign;
    const why = other ? { ...other, data: {} } : whyNothing(sections.flatMap(cellsOf));
    return refuse(document, title, why ?? nothingRead(claims.notices, title, sections.flatMap(cellsOf)));
  }
  for (const { section, notice: kind, cell } of foreign) {
    claims.refuse(cellsOf(section));
    claims.note("other-document", { kind }, cell.at);
  }
  shareFiscalYear(evaluations);
  markRestated(evaluations);
  passOverProse(blocks, claims, amountsOf(evaluations));
  const ledger = claims.close(document);
  for (const { parts, evaluations: read, mayGoOn } of runs) {
    const partlyRead = mayGoOn || (claims.hasDoubts && claims.isDoubted(parts.flatMap(allCells)));
    for (const evaluation of read) evaluation.partlyRead = partlyRead;
  }
  const notices = claims.notices.toSorted((a, b) => a.at.line - b.at.line);
  const { statements } = claims;
  return { title: title ? onOneLine(title) : "", evaluations, statements, notices, ledger };
}

// every amount that was read, in 分
function amountsOf(evaluations: Evaluation[]): Set<number> {
  const money = evaluations.flatMap((own) => [
    ...[own, ...own.funds].flatMap(({ initialBudget, annualBudget, received, executed }) => [
      initialBudget,
      annualBudget,
      received,
      executed,
    ]),
    ...own.amounts.map(({ amount }) => amount),
  ]);
  return new Set(money.flatMap((reading) => reading?.value?.fen ?? []));
}

// evaluations are numbered in their order; one that is left out is counted and has no number
function numbering(reportId: string, left: ReadonlySet<number>): Context["next"] {
  let [drawn, ordinal] = [0, 0];
  return () => {
    drawn += 1;
    if (left.has(drawn)) return { id: leftId(reportId), ordinal: drawn };
    ordinal += 1;
    return { id: `${reportId}-${String(ordinal).padStart(2, "0")}`, ordinal };
  };
}

const findForeign = (sections: Section[]) =>
  sections.flatMap((section) => {
    const found = foreignKind(section);
    return found ? [{ section, ...found }] : [];
  });

// rows of a text whose columns nobody can tell for certain
function doubtUnplaced(blocks: Block[], claims: Claims): void {
  for (const block of blocks) {
    if (!block.unplaced) continue;
    const cells = filled(block);
    claims.doubt("unplaced-cells", { what: "line", printed: printOf(cells) }, ...cells);
  }
}

// a list or a section without a year of its own stands under the year of its report
function shareFiscalYear(evaluations: Evaluation[]): void {
  const years = evaluations.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const [first] = years;
  if (!first || years.some(({ value }) => value !== first.value)) return;
  for (const evaluation of evaluations) evaluation.fiscalYear ??= first;
}
