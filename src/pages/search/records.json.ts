import type { APIRoute } from "astro";
import { searchRecords } from "../../components/records.ts";

/** What `scripts/search-index.ts` makes the index of when the site is built. */
export const GET: APIRoute = () => new Response(JSON.stringify(searchRecords()));
