import type { Tables } from "../model/tables/index.ts";
import type { Language } from "../model/words.ts";

/**
 * The tables as a page of one language reads them. Some columns come in pairs, Chinese and English; here the Chinese
 * one of each pair holds the language asked for, so that no page has to choose. What reports print stays as printed.
 */
export function wordTables(tables: Tables, language: Language): Tables {
  if (language === "zh") return tables;
  return {
    ...tables,
    regions: tables.regions.map((row) => ({ ...row, name_zh: row.name_en })),
    flags: tables.flags.map((row) => ({ ...row, message: row.message_en, clears: row.clears_en })),
    score_audits: tables.score_audits.map((row) => ({ ...row, why: row.why_en })),
  };
}
