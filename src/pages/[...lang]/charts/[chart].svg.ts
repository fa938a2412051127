import type { APIRoute } from "astro";
import { chartFile, tokensIn } from "../../../charts/file.ts";
import { figureRoutes } from "../../../site/figures/index.ts";
import { legendKeys } from "../../../site/figures/legend.ts";
import { speak } from "../../../site/language.ts";
import { absolute } from "../../../site/paths.ts";
import sheet from "../../../styles/chart.css?raw";
import tokens from "../../../styles/tokens.css?raw";

export const getStaticPaths = figureRoutes;

export const GET: APIRoute = ({ props: { figure }, site, currentLocale }) => {
  const voice = speak(currentLocale);
  const credit = voice.say.site.chart.credit(absolute(voice.href(figure.at ?? "/"), site));
  return new Response(
    chartFile(
      figure.draw("wide", figure.name),
      { title: figure.title, credit, legend: legendKeys(figure, voice) },
      sheet,
      tokensIn(tokens, voice.language),
    ),
  );
};
