import { choicesOf, type Facet, type Facets } from "../findings/facets.ts";
import { placeNames } from "../findings/places.ts";
import { say } from "../messages/index.ts";
import { published } from "../published.ts";

/** A select of the filter. */
export interface Choice {
  name: string;
  label: string;
  options: { value: string; label: string }[];
}

/** The selects for rows, worded. */
export function filterChoices(rows: Facets[]): Choice[] {
  const words = say.filter;
  return choicesOf(rows).map(({ facet, values }) => ({
    name: facet,
    label: words.facet[facet],
    options: values.map(({ value, count }) => ({ value, label: words.option(wordOf(facet, value), count) })),
  }));
}

/** The attributes that tell the filter what a row is. */
export function rowFacets(facets: Facets): Record<string, string> {
  return Object.fromEntries(
    Object.entries(facets).map(([facet, values]) => [`data-${facet}`, (values ?? []).join(" ")]),
  );
}

const placeOf = placeNames(published().tables);

const WORDS: Partial<Record<Facet, Record<string, string>>> = {
  programme: say.words.programme,
  level: say.words.level,
  form: say.words.form,
  rate: say.filter.rate,
  verdict: say.filter.verdict,
  status: say.words.mark,
  reason: say.filter.reason,
};

function wordOf(facet: Facet, value: string): string {
  if (facet === "report") return placeOf(value);
  return facet === "year" ? say.filter.year(value) : (WORDS[facet]?.[value] ?? value);
}
