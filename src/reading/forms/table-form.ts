import type { Evaluation } from "../../model/evaluation.ts";
import type { FormId } from "../../model/words.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Context } from "../context.ts";
import { closeDraft, openDraft, usedBy } from "../draft.ts";
import { cellsOf, type Section } from "../layout/sections.ts";
import { readTable } from "./table.ts";
import { nameInFormTitle } from "./title-name.ts";

/**
 * Reads a form of one programme: names, money, fund management, goals, indicators, total, remark, each block under its
 * own header row. The transfer payment and the project expenditure form differ only in which blocks they have.
 * @param sections the form and what goes on with it after a page break
 */
export function readTableForm(form: FormId, sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [first] = sections.flatMap(cellsOf);
  if (!first) return [];
  const draft = openDraft(form, "project", first.at, context.next());
  sections.forEach(({ title }, index) => {
    if (!title) return;
    if (index === 0) claims.use(usedBy(draft), title);
    else claims.ignore("repeated header", title);
  });
  readTable(sections, draft, context);
  draft.name ??= nameInFormTitle(sections[0]?.title);
  if (draft.name) draft.at = draft.name.at;
  const title = sections[0]?.title;
  const year = title && findFiscalYear(title.text);
  if (year) draft.fiscalYear ??= { text: year.text, at: title.at, value: year.year };
  return closeDraft(draft, context);
}
