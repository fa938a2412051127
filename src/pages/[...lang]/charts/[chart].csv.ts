import type { APIRoute } from "astro";
import { chartCsv } from "../../../downloads/chart-rows.ts";
import { rowsToTake } from "../../../site/figures/csv.ts";
import { figureRoutes } from "../../../site/figures/index.ts";
import { speak } from "../../../site/language.ts";

export const getStaticPaths = figureRoutes;

export const GET: APIRoute = ({ props: { figure }, currentLocale }) =>
  new Response(chartCsv(...rowsToTake(figure, speak(currentLocale))));
