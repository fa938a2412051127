import type { APIRoute } from "astro";
import { citeFigure } from "../../../site/cite-figure.ts";
import { figureRoutes } from "../../../site/figures/index.ts";
import { speak } from "../../../site/language.ts";

export const getStaticPaths = figureRoutes;

export const GET: APIRoute = ({ props: { figure }, site, currentLocale }) =>
  new Response(citeFigure(figure, speak(currentLocale), site).bibtex);
