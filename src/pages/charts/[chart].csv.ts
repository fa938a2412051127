import type { APIRoute, GetStaticPaths } from "astro";
import Papa from "papaparse";
import { allFigures } from "../../components/figures/index.ts";

export const getStaticPaths: GetStaticPaths = () =>
  allFigures().map((figure) => ({ params: { chart: figure.name }, props: { figure } }));

export const GET: APIRoute = ({ props: { figure } }) => {
  const { columns, cells } = figure;
  return new Response(`${Papa.unparse({ fields: columns, data: cells }, { newline: "\n" })}\n`);
};
