import { choicesOf, type Facet, type Facets } from "../findings/facets.ts";
import type { Voice } from "./language.ts";
import { ruleOf } from "./rules.ts";

/** A select of the filter. */
export interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** Options of one select; where there are more, the table is sorted or searched instead. */
const MOST_OPTIONS = 64;

/** The selects for rows, worded. */
export function filterChoices(voice: Voice, rows: Facets[]): Choice[] {
  const words = voice.say.filter;
  const choices = choicesOf(rows).filter(({ values }) => values.length <= MOST_OPTIONS);
  return choices.map(({ facet, values }) => ({
    name: facet,
    label: words.facet[facet],
    options: values.map(({ value, count }) => ({
      value,
      label: words.option(wordOf(voice, facet, value), count),
    })),
  }));
}

/** The attributes that tell the filter what a row is. */
export function rowFacets(facets: Facets): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [`data-${facet}`, (values ?? []).join(" ")]),
  );
}

function wordOf({ say, placeOf }: Voice, facet: Facet, value: string): string {
  const words: Partial<Record<Facet, Record<string, string>>> = {
    severity: say.flags.severity,
    category: say.flags.category,
    programme: say.words.programme,
    level: say.words.level,
    form: say.words.form,
    rate: say.filter.rate,
    verdict: say.filter.verdict,
    status: say.words.mark,
    reason: say.filter.reason,
  };
  if (facet === "report") return placeOf(value);
  if (facet === "rule") return say.rules[ruleOf(value).id].title;
  return facet === "year" ? say.filter.year(value) : (words[facet]?.[value] ?? value);
}
