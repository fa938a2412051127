import type { APIRoute } from "astro";
import { downloads } from "../../components/downloads.ts";
import { publishedFile } from "../../published.ts";

export function getStaticPaths() {
  return downloads().map(({ file }) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params: { file = "" } }) => new Response(new Uint8Array(publishedFile(file)));
