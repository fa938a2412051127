import type { APIRoute } from "astro";
import { everyLanguage, speak } from "../../../site/language.ts";
import { searchRecords } from "../../../site/records.ts";

export const getStaticPaths = everyLanguage;

/** What `scripts/site/search-index.ts` makes the index of when the site is built. */
export const GET: APIRoute = ({ currentLocale }) =>
  new Response(JSON.stringify(searchRecords(speak(currentLocale))));
