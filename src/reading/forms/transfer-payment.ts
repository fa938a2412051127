import type { Form } from "../context.ts";
import type { Section } from "../layout/sections.ts";
import { fieldText, hasFunds, readTableForm } from "./table-form.ts";

const NAME: Record<string, true> = { 转移支付名称: true };
const nameOf = (section: Section | undefined) => (section ? fieldText(section, NAME) : null);

/** 转移支付区域（项目）绩效自评表: money by source of funds, seven rows of fund management, goals, indicators without weights. */
export const transferPayment: Form = {
  id: "transfer-payment",
  zh: "转移支付区域（项目）绩效自评表",
  en: "transfer payment self-evaluation form",
  claims: (section) => nameOf(section) !== null,
  continues: (before, section) => !hasFunds(section) && nameOf(section) === nameOf(before[0]),
  read: (sections, context) => readTableForm("transfer-payment", sections, context),
};
