import { type Cell, filled } from "../documents/block.ts";
import type { Evaluation } from "../model/evaluation.ts";
import { printsScore } from "./blocks/score-row.ts";
import { type Claims, shorten } from "./claims.ts";
import type { Context } from "./context.ts";
import { usedBy } from "./draft.ts";
import type { Form } from "./forms/form.ts";
import { FORMS } from "./forms/index.ts";
import { narrative } from "./forms/narrative.ts";
import { isPageRow } from "./layout/page.ts";
import { cellsOf, hasTable, isReportWithTables, type Section } from "./layout/sections.ts";

/** Sections that one form reads together. */
interface Run {
  form: Form;
  sections: Section[];
  /** A table that no form knows stands behind it, and may be the rest of its own. */
  mayGoOn: boolean;
}

/** What one form read of its sections. */
export interface ReadRun {
  /** Its sections; beside a table, those of the table alone. */
  parts: Section[];
  evaluations: Evaluation[];
  mayGoOn: boolean;
}

/** The id of an evaluation that is left out: it takes no number. */
export const leftId = (reportId: string) => `${reportId}-00`;

/** Has each section read by the one form that claims it; one that none or several claim is a notice. What is to be left out is a notice, too. */
export function readRuns(sections: Section[], context: Context): ReadRun[] {
  const { claims, reportId } = context;
  const isLeft = ({ id }: Evaluation) => id === leftId(reportId);
  const runs = groupRuns(sections, claims).map(({ form, sections: parts, mayGoOn }) => ({
    mayGoOn,
    parts: ownTables(parts),
    evaluations: form.read(parts, context),
  }));
  leaveOut(runs.flatMap(({ evaluations }) => evaluations).filter(isLeft), claims);
  return runs.map(({ parts, evaluations, mayGoOn }, index) => ({
    parts,
    evaluations: evaluations.filter((own) => !isLeft(own)),
    // a head with nothing but a name may be that of the next page of the form above
    mayGoOn: mayGoOn || runs[index + 1]?.evaluations.some(isLeft) === true,
  }));
}

/** What a section prints, and the blanks that stand for what could not be read. */
export const allCells = (part: Section) => [
  ...cellsOf(part),
  ...part.blocks.flatMap(({ cells }) => cells),
  ...(part.unplaced ?? []),
];

function leaveOut(empty: Evaluation[], claims: Claims): void {
  claims.withdraw(empty.map((own) => usedBy(own)));
  for (const own of empty)
    claims.note("unknown-form", { what: "empty", name: shorten(own.name.text) }, own.at);
}

// beside a table, a report in words says nothing of what the table lacks
function ownTables(sections: Section[]): Section[] {
  const tables = sections.filter(hasTable);
  return tables.length > 0 ? tables : sections;
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
