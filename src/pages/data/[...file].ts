import type { APIRoute } from "astro";
import { downloadPaths, takeDownload } from "../../downloads/index.ts";
import { absolute, dataFile } from "../../site/paths.ts";

export function getStaticPaths() {
  return downloadPaths().map((file) => ({ params: { file } }));
}

export const GET: APIRoute = async ({ params: { file = "" }, site }) => {
  const { bytes, mediaType } = await takeDownload(file, (path) => absolute(dataFile(path), site));
  return new Response(new Uint8Array(bytes), { headers: { "content-type": mediaType } });
};
