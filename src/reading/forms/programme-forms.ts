import { type Block, filled } from "../../documents/block.ts";
import { FIELDS } from "../../model/labels/fields.ts";
import type { FormId } from "../../model/words.ts";
import { once } from "../../values/once.ts";
import { readListHeader } from "../blocks/list-header.ts";
import { lookUp } from "../labels/look-up.ts";
import type { Section } from "../layout/sections.ts";
import type { Form } from "./form.ts";
import { hasFunds, nameBehind } from "./table-facts.ts";
import { readTableForm } from "./table-form.ts";
import { nameInFormTitle } from "./title-name.ts";

interface ProgrammeForm {
  id: FormId;
  /** The labels before the name of the evaluated programme, folded and without their brackets. */
  names: Record<string, true>;
  /** Whether a title that names the programme itself, on a form without such a label, is one of this form. */
  titled: (title: string) => boolean;
}

/** The forms that evaluate one programme: their blocks are the same, and each says by its name label which it is. */
const FORMS_OF_ONE_PROGRAMME: ProgrammeForm[] = [
  {
    id: "transfer-payment",
    titled: (title) => /转移支付|区域/.test(title),
    names: { 转移支付名称: true, 转移名称: true, 专项名称: true, 专项资金名称: true },
  },
  {
    id: "project-expenditure",
    titled: (title) => !/转移支付|区域/.test(title),
    names: { 项目名称: true, 财政项目名称: true },
  },
];

// 项目名称 | 预算金额 | 实际支出 heads the columns of a list
const withoutListHeads = once(
  ({ title, blocks }: Section): Section => ({
    title,
    blocks: blocks.filter(({ cells }) => readListHeader(cells) === null),
  }),
);

const hasName = (block: Block) => filled(block).some(({ label }) => lookUp(FIELDS, label) === "name");

export const PROGRAMME_FORMS: Form[] = FORMS_OF_ONE_PROGRAMME.map(({ id, names, titled }) => {
  const nameOf = (section: Section | undefined) =>
    section ? (nameBehind(withoutListHeads(section), names) ?? titleOf(section)) : null;
  const titleOf = ({ title, blocks }: Section) =>
    title && titled(title.label) && !blocks.some(hasName) && blocks.some(({ kind }) => kind === "row")
      ? (nameInFormTitle(title)?.text ?? null)
      : null;
  return {
    id,
    claims: (section) => nameOf(section) !== null,
    continues: (before, section) => !hasFunds(section) && nameOf(section) === nameOf(before[0]),
    read: (sections, context) => readTableForm(id, sections, context),
  };
});
