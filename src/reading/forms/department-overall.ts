import type { Evaluation } from "../../model/evaluation.ts";
import { findFiscalYear } from "../../values/year.ts";
import type { Context, Form } from "../context.ts";
import { closeDraft, openDraft, usedBy } from "../draft.ts";
import { cellsOf, hasTable, type Section } from "../layout/sections.ts";
import { readDepartmentReport } from "../prose/department-report.ts";
import { readDepartmentTable } from "./department-table.ts";
import { hasFunds, readTable } from "./table-form.ts";

/** What such an evaluation is called: the form evaluates the whole department, which has no programme's name. */
const NAME = "部门整体支出";

const isDepartments = ({ title }: Section) => title !== null && /整体支出/.test(title.label);

/** 部门整体支出绩效自评: a report in words beside a local scoring table, in either order; one evaluation of the department. */
export const departmentOverall: Form = {
  id: "department-overall",
  zh: "部门整体支出绩效自评表",
  en: "whole-department self-evaluation",
  claims: isDepartments,
  continues: (before, section) => before.length === 1 && before.some(hasTable) !== hasTable(section),
  read: readDepartment,
};

function readDepartment(sections: Section[], context: Context): Evaluation[] {
  const { claims } = context;
  const [first] = sections.flatMap(cellsOf);
  if (!first) return [];
  const draft = openDraft("department-overall", "department", first.at, context.next());
  for (const { title } of sections) {
    if (!title) continue;
    claims.use(usedBy(draft), title);
    const year = findFiscalYear(title.text);
    if (year && !draft.fiscalYear) draft.fiscalYear = { text: year.text, at: title.at, value: year.year };
  }
  const table = sections.find(hasTable);
  const report = sections.find((section) => section !== table);
  if (table?.title) draft.at = table.title.at;
  draft.name = { text: NAME, at: draft.at, value: NAME };
  // newer forms print the department's money as those of projects do
  if (table && hasFunds(table)) readTable([table], draft, context);
  else if (table) readDepartmentTable(table, draft, context);
  if (report) readDepartmentReport(report, draft, context);
  return closeDraft(draft, context);
}
