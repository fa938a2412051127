import { fundRows, indicatorRows, managementRows } from "../../src/exports/rows.ts";
import { readForms } from "../../src/reading/index.ts";
import { readDocument } from "../../src/reading/open.ts";
import { tellAll } from "../tell.ts";

/** Reads a small report written with `|` for tabs, evaluations without a figure too; places are those of the text as given. */
export function readReport(text: string) {
  const lines = text.replace(/^\n/, "").split("\n");
  const tabbed = lines.map((line) =>
    line
      .split("|")
      .map((cell) => cell.trim())
      .join("\t"),
  );
  const document = readDocument(new TextEncoder().encode(tabbed.join("\n")), [], "tabbed");
  const read = readForms(document, "t-2023");
  return {
    ...read,
    notices: tellAll(read.notices),
    funds: read.evaluations.flatMap((own) => fundRows(own, null)),
    indicators: read.evaluations.flatMap(indicatorRows),
    management: read.evaluations.flatMap(managementRows),
    notes: read.notices.map(({ notice, at }) => `${notice} ${at.line}`),
  };
}

/** The head of a project form whose indicators follow in the rows given. */
export const projectForm = (rows: string) => `
项目支出绩效自评表
项目名称|医疗救助
绩效指标|一级指标|二级指标|三级指标|指标值|实际完成值|分值|得分|偏差原因分析及改进措施
${rows.trimStart()}`;

/** The head of a transfer form whose indicators follow, without weights, as that form prints them. */
export const transferForm = (rows: string) => `
转移支付区域绩效自评表
转移支付名称|医疗救助
绩效指标|一级指标|二级指标|三级指标|指标值|全年实际完成值|未完成原因和改进措施
${rows.trimStart()}`;

/** The money block of a project form, with the rows given. */
export const moneyForm = (
  rows: string,
  header = "项目资金（万元）||年初预算数|全年预算数|全年执行数|分值|执行率|得分",
) => `
项目支出绩效自评表
项目名称|医疗救助
${header}
${rows.trimStart()}`;
