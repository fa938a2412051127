import type { APIRoute } from "astro";
import { absolute, href } from "../paths.ts";

export const GET: APIRoute = ({ site }) => {
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${absolute(href("/sitemap-index.xml"), site)}\n`);
};
