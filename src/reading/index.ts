import { type Block, type Cell, type Document, filled } from "../documents/block.ts";
import type { Evaluation } from "../model/evaluation.ts";
import type { Notice } from "../model/notice.ts";
import { printsScore } from "./blocks/score-row.ts";
import { Claims, type LedgerEntry, printOf, shorten } from "./claims.ts";
import type { Context } from "./context.ts";
import { saysSomething, usedBy } from "./draft.ts";
import { departmentOverall } from "./forms/department-overall.ts";
import type { Form } from "./forms/form.ts";
import { narrative } from "./forms/narrative.ts";
import { PROGRAMME_FORMS } from "./forms/programme-forms.ts";
import { projectList } from "./forms/project-list.ts";
import { type Damage, findDamage, findMisreadSign } from "./kind/damage.ts";
import { foreignKind } from "./kind/foreign.ts";
import { findContradiction } from "./kind/rival.ts";
import { whyNothing } from "./kind/unread.ts";
import { passOverProse } from "./layout/background.ts";
import { withoutIllegible } from "./layout/illegible.ts";
import { orient } from "./layout/orient.ts";
import { isPageRow } from "./layout/page.ts";
import { cellsOf, hasTable, isReportWithTables, type Section, splitSections } from "./layout/sections.ts";
import { isTitle, joinTitles, titleKind } from "./layout/titles.ts";

/** The official forms that can be read. */
export const FORMS: Form[] = [...PROGRAMME_FORMS, departmentOverall, projectList, narrative];

/** What the forms made of a document. */
export interface ReadReport {
  title: string;
  evaluations: Evaluation[];
  notices: Notice[];
  ledger: LedgerEntry[];
}

/** Sections that one form reads together. */
interface Run {
  form: Form;
  sections: Section[];
  /** A table that no form knows stands behind it, and may be the rest of its own. */
  mayGoOn: boolean;
}

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

// nobody can tell which of two layouts is the one that was printed
function refuseLayout(document: Document, readings: [string, string]): ReadReport {
  const [title] = document.blocks.flatMap(filled);
  if (!title) return { title: "", evaluations: [], notices: [], ledger: [] };
  const doubt: Notice = { notice: "doubtful-layout", data: { readings }, at: title.at };
  return refuse(document, title, nothingRead([doubt], title));
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
  let [drawn, ordinal] = [0, 0];
  const next = () => {
    drawn += 1;
    if (left.has(drawn)) return { id: `${reportId}-00`, ordinal: drawn };
    ordinal += 1;
    return { id: `${reportId}-${String(ordinal).padStart(2, "0")}`, ordinal };
  };
  const context: Context = { claims, reportId, next };
  const foreign = sections.flatMap((section) => {
    const found = foreignKind(section);
    return found ? [{ section, ...found }] : [];
  });
  const others = new Set(foreign.map(({ section }) => section));
  const own = sections.filter((section) => !others.has(section));
  const read = groupRuns(own, claims).map(({ form, sections: parts, mayGoOn }) => ({
    mayGoOn,
    parts: ownTables(parts),
    evaluations: form.read(parts, context),
  }));
  const isLeft = ({ id }: Evaluation) => id === `${reportId}-00`;
  leaveOut(read.flatMap((run) => run.evaluations).filter(isLeft), claims);
  // a head with nothing but a name may be that of the next page of the form above
  read.forEach((run, index) => {
    const above = read[index - 1];
    if (above && run.evaluations.some(isLeft)) above.mayGoOn = true;
  });
  const evaluations = read.flatMap((run) => run.evaluations).filter((own) => !isLeft(own));
  const misread = findMisreadSign(evaluations, blocks);
  if (misread) return refuse(document, title, misread);
  const [other] = foreign;
  if (evaluations.length === 0 && other) return refuse(document, title, { ...other, data: {} });
  if (evaluations.length === 0 && title) {
    const why = whyNothing(sections.flatMap(cellsOf)) ?? nothingRead(claims.notices, title);
    return refuse(document, title, why);
  }
  for (const { section, notice: kind, cell } of foreign) {
    claims.refuse(cellsOf(section));
    claims.note("other-document", { kind }, cell.at);
  }
  shareFiscalYear(evaluations);
  passOverProse(blocks, claims);
  const ledger = claims.close(document);
  for (const { parts, evaluations: own, mayGoOn } of read) {
    const partlyRead = mayGoOn || (claims.hasDoubts && claims.isDoubted(parts.flatMap(allCells)));
    for (const evaluation of own) evaluation.partlyRead = partlyRead;
  }
  const notices = claims.notices.toSorted((a, b) => a.at.line - b.at.line);
  return { title: title ? onOneLine(title) : "", evaluations, notices, ledger };
}

// what a section prints, and the blanks that stand for what could not be read
const allCells = (part: Section) => [
  ...cellsOf(part),
  ...part.blocks.flatMap(({ cells }) => cells),
  ...(part.unplaced ?? []),
];

function leaveOut(empty: Evaluation[], claims: Claims): void {
  claims.withdraw(empty.map((own) => usedBy(own)));
  for (const own of empty)
    claims.note("unknown-form", { what: "empty", name: shorten(own.name.text) }, own.at);
}

// rows of a text whose columns nobody can tell for certain
function doubtUnplaced(blocks: Block[], claims: Claims): void {
  for (const block of blocks) {
    if (!block.unplaced) continue;
    const cells = filled(block);
    claims.doubt("unplaced-cells", { what: "line", printed: printOf(cells) }, ...cells);
  }
}

// beside a table, a report in words says nothing of what the table lacks
function ownTables(sections: Section[]): Section[] {
  const tables = sections.filter(hasTable);
  return tables.length > 0 ? tables : sections;
}

// a title of several lines is one phrase
const onOneLine = ({ text }: Cell) => text.replace(/\s*\n\s*/g, "");

// one notice for the whole file; what carries nothing in any report is still said to carry nothing
function refuse(document: Document, title: Cell | undefined, { notice, data, cell }: Damage): ReadReport {
  const claims = new Claims();
  // running text that no form knows is background all the same
  if (notice !== "nothing-read" || isTitle(cell)) claims.refuse([cell]);
  passOverProse(document.blocks, claims);
  claims.refuse(document.blocks.flatMap(filled).filter((own) => !claims.isClaimed(own)));
  claims.note(notice, data, cell.at);
  return {
    title: title ? onOneLine(title) : "",
    evaluations: [],
    notices: claims.notices,
    ledger: claims.close(document),
  };
}

function nothingRead(notices: Notice[], cell: Cell): Damage {
  const titled = titleKind(cell) === "self";
  return { notice: "nothing-read", data: { first: notices[0] ?? null, titled }, cell };
}

// a list or a section without a year of its own stands under the year of its report
function shareFiscalYear(evaluations: Evaluation[]): void {
  const years = evaluations.flatMap(({ fiscalYear }) => fiscalYear ?? []);
  const [first] = years;
  if (!first || years.some(({ value }) => value !== first.value)) return;
  for (const evaluation of evaluations) evaluation.fiscalYear ??= first;
}

function groupRuns(sections: Section[], claims: Claims): Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const [form, ...others] = formsOf(section);
    const last = runs.at(-1);
    if (!form) {
      doubtSection(section, claims);
      if (last && section.blocks.some(({ kind }) => kind === "row")) last.mayGoOn = true;
    } else if (others.length > 0) {
      const forms = [form, ...others].map(({ id }) => id);
      claims.doubt("two-forms", { title: shorten(section.title?.text ?? ""), forms }, cellsOf(section));
    } else if (last?.form === form && form.continues(last.sections, section)) last.sections.push(section);
    else runs.push({ form, sections: [section], mayGoOn: false });
  }
  return runs;
}

function formsOf(section: Section): Form[] {
  const forms = FORMS.filter((candidate) => candidate.claims(section));
  return forms.length === 0 && isReportWithTables(section) ? [narrative] : forms;
}

// running text without a form is background; a title or a table without one may stand for figures that nobody read
function doubtSection({ title, blocks }: Section, claims: Claims): void {
  const page = blocks.filter(isPageRow);
  claims.ignore("layout litter", page.flatMap(filled));
  const rows = blocks.filter((block) => block.kind === "row" && !page.includes(block));
  const score = blocks
    .flatMap((block) => (block.kind === "paragraph" ? filled(block) : []))
    .find(printsScore);
  if (score) claims.doubt("unread-cell", { cells: 1, problem: null, printed: shorten(score.text) }, score);
  if (title && rows.length === 0 && isAttachment(title)) {
    claims.ignore("heading", title);
    return;
  }
  const cells = cellsOf({ title, blocks: rows });
  if (cells.length === 0) return;
  const name = shorten(title?.text ?? cells[0]?.text ?? "");
  claims.doubt("unknown-form", { what: rows.length > 0 ? "table" : "title", name }, cells);
}

// 附件：1.项目支出绩效自评表 names a table that stands elsewhere
const isAttachment = ({ label }: Cell) => /^(?:附件|附表|附)\d*[:：]|^\d+[.、](?!\d)/.test(label);
