import type { Form } from "../context.ts";
import type { Section } from "../layout/sections.ts";
import { fieldText, hasFunds, readTableForm } from "./table-form.ts";

const NAME: Record<string, true> = { 项目名称: true };
const nameOf = (section: Section | undefined) => (section ? fieldText(section, NAME) : null);

/** （财政）项目支出绩效自评表: initial, annual and executed money with a scored rate, indicators with weight and score. */
export const projectExpenditure: Form = {
  id: "project-expenditure",
  zh: "项目支出绩效自评表",
  en: "project expenditure self-evaluation form",
  claims: (section) => nameOf(section) !== null,
  continues: (before, section) => !hasFunds(section) && nameOf(section) === nameOf(before[0]),
  read: (sections, context) => readTableForm("project-expenditure", sections, context),
};
