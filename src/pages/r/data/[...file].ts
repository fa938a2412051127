import type { APIRoute } from "astro";
import { drawnFile, drawnPaths } from "../../../downloads/drawn.ts";

export function getStaticPaths() {
  return drawnPaths().map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params: { file = "" } }) => new Response(new Uint8Array(drawnFile(file)));
