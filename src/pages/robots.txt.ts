import type { APIRoute } from "astro";
import { absolute, asset } from "../site/paths.ts";

export const GET: APIRoute = ({ site }) => {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(asset("/sitemap-index.xml"), site)}\n`);
};
