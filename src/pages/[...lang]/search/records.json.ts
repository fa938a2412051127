import type { APIRoute } from "astro";
import { searchRecords } from "../../../components/records.ts";
import { everyLanguage, speak } from "../../../language.ts";

export const getStaticPaths = everyLanguage;

/** What `scripts/search-index.ts` makes the index of when the site is built. */
export const GET: APIRoute = ({ currentLocale }) =>
  new Response(JSON.stringify(searchRecords(speak(currentLocale))));
