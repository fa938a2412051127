import type { APIRoute } from "astro";
import { readScanPage, scanPages } from "../../published.ts";
import { scanName } from "../../site/paths.ts";

export function getStaticPaths() {
  return scanPages().map((page) => ({ params: { picture: scanName(page) }, props: page }));
}

export const GET: APIRoute = ({ props: { report, page } }) =>
  new Response(new Uint8Array(readScanPage(report, page)), { headers: { "content-type": "image/png" } });
