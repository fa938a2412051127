import type { APIRoute } from "astro";
import { citeFigure } from "../../../components/data/cite-figure.ts";
import { figureRoutes } from "../../../components/figures/index.ts";
import { speak } from "../../../language.ts";

export const getStaticPaths = figureRoutes;

export const GET: APIRoute = ({ props: { figure }, site, currentLocale }) =>
  new Response(citeFigure(figure, speak(currentLocale), site).bibtex);
