import { evaluationsById } from "../findings/indicators.ts";
import { nestQuotes } from "../messages/quotes.ts";
import type { ToldFlag, ToldTables } from "../model/told.ts";
import { once } from "../values/once.ts";
import type { Voice } from "./language.ts";

const indicatorsById = once(
  (rows: ToldTables["indicators"]) => new Map(rows.map((row) => [row.indicator_id, row])),
);

/**
 * What a flag asks; where the page is not in the language of the report, the names that it quotes of the indicator and
 * the self-evaluation it is about are followed by what they mean, as far as the glossary knows them.
 */
export function askedBy({ say, tables }: Pick<Voice, "say" | "tables">, flag: ToldFlag): string {
  const rows = [
    indicatorsById(tables.indicators).get(flag.indicator_id ?? ""),
    evaluationsById(tables.evaluations).get(flag.evaluation_id ?? ""),
  ];
  return rows.reduce((text, row) => {
    const meaning = say.words.gloss(row?.name_en ?? null);
    if (!row || meaning === "") return text;
    const quoted = nestQuotes(`“${row.name}”`);
    return text.replace(quoted, () => quoted + say.words.aside(meaning));
  }, flag.message);
}
