import type { FormId } from "../../model/words.ts";
import type { Form } from "../context.ts";
import type { Section } from "../layout/sections.ts";
import { fieldText, hasFunds, readTableForm } from "./table-form.ts";

interface ProgrammeForm {
  id: FormId;
  zh: string;
  en: string;
  /** The labels before the name of the evaluated programme, folded and without their brackets. */
  names: Record<string, true>;
}

/** The forms that evaluate one programme: their blocks are the same, and each says by its name label which it is. */
const FORMS_OF_ONE_PROGRAMME: ProgrammeForm[] = [
  {
    id: "transfer-payment",
    zh: "转移支付区域（项目）绩效自评表",
    en: "transfer payment self-evaluation form",
    names: { 转移支付名称: true, 专项名称: true, 专项资金名称: true },
  },
  {
    id: "project-expenditure",
    zh: "项目支出绩效自评表",
    en: "project expenditure self-evaluation form",
    names: { 项目名称: true, 财政项目名称: true },
  },
];

export const PROGRAMME_FORMS: Form[] = FORMS_OF_ONE_PROGRAMME.map(({ id, zh, en, names }) => {
  const nameOf = (section: Section | undefined) => (section ? fieldText(section, names) : null);
  return {
    id,
    zh,
    en,
    claims: (section) => nameOf(section) !== null,
    continues: (before, section) => !hasFunds(section) && nameOf(section) === nameOf(before[0]),
    read: (sections, context) => readTableForm(id, sections, context),
  };
});
