import type { CodelistRow } from "../model/tables/codelists.ts";
import { columnsOf, TABLE_NAMES, type TableName, valuesOf } from "../model/tables/index.ts";
import type { RuleRow } from "../model/tables/rules.ts";
import { THRESHOLDS } from "../model/thresholds.ts";
import { RULES } from "../rules/index.ts";
import { codelists as codesEn } from "./en/codelists.ts";
import { rules as rulesEn } from "./en/rules/index.ts";
import { codelists as codesZh } from "./zh/codelists.ts";
import { rules as rulesZh } from "./zh/rules/index.ts";

/** What each value of each column of few values means. @throws Error where nothing is said of one */
export function codelistRows(): CodelistRow[] {
  return TABLE_NAMES.flatMap((table) =>
    columnsOf(table)
      .filter(({ meta }) => meta.kind === "enum")
      .flatMap(({ name }) => valuesOf(table, name).map((code) => codeRow(table, name, code))),
  );
}

/** Every rule with its words and thresholds, in the order in which they are applied. */
export function ruleRows(): RuleRow[] {
  return RULES.map(({ id, category, severity, thresholds = [] }) => {
    const [zh, en] = [rulesZh[id], rulesEn[id]];
    return {
      rule: id,
      category,
      severity,
      title_zh: zh.title,
      title_en: en.title,
      why_zh: zh.why,
      why_en: en.why,
      formula_zh: zh.formula,
      formula_en: en.formula,
      thresholds: thresholds.map((own) => `${own}=${THRESHOLDS[own]}`).join(";") || null,
      wrong_zh: zh.wrong,
      wrong_en: en.wrong,
    };
  });
}

function codeRow(table: TableName, column: string, code: string): CodelistRow {
  const field = `${table}.${column}`;
  const zh = (codesZh[field] ?? codesZh[column])?.[code];
  const en = (codesEn[field] ?? codesEn[column])?.[code];
  if (!zh || !en)
    throw new Error(`no word for ${code} of ${field}: add it to codelists.ts in every language`);
  return { field, code, zh: zh[0], en: en[0], definition_zh: zh[1], definition_en: en[1] };
}
