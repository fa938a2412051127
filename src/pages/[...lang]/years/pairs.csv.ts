import type { APIRoute } from "astro";
import Papa from "papaparse";
import { viewYears } from "../../../findings/years.ts";
import { everyLanguage, speak } from "../../../site/language.ts";

export const getStaticPaths = everyLanguage;

/** Every pair of years with its verdict: what the table on the page is cut from. */
export const GET: APIRoute = ({ currentLocale }) => {
  const { say, all } = speak(currentLocale);
  const words = say.years.pairs;
  const data = viewYears(all).pairs.map(({ earlier, later, obstacles, change }) => [
    earlier.row.evaluation_id,
    later.row.evaluation_id,
    earlier.year,
    later.year,
    later.row.name,
    obstacles.length === 0 ? words.yes : words.no,
    words.reasons(obstacles),
    change?.budget ?? null,
    change?.executed ?? null,
    change?.points ?? null,
  ]);
  return new Response(`${Papa.unparse({ fields: words.columns, data }, { newline: "\n" })}\n`);
};
