import type { APIRoute } from "astro";
import Papa from "papaparse";
import { figureRoutes } from "../../../site/figures/index.ts";

export const getStaticPaths = figureRoutes;

export const GET: APIRoute = ({ props: { figure } }) => {
  const { columns, cells } = figure;
  return new Response(`${Papa.unparse({ fields: columns, data: cells }, { newline: "\n" })}\n`);
};
