import type { APIRoute } from "astro";
import { drawCard } from "../../../charts/card.ts";
import { tokensIn } from "../../../charts/file.ts";
import { cardRoutes } from "../../../site/cards.ts";
import { legendKeys } from "../../../site/figures/legend.ts";
import { speak } from "../../../site/language.ts";
import { absolute } from "../../../site/paths.ts";
import sheet from "../../../styles/chart.css?raw";
import tokens from "../../../styles/tokens.css?raw";

export const getStaticPaths = cardRoutes;

export const GET: APIRoute = ({ props: { card, at }, site, currentLocale }) => {
  const voice = speak(currentLocale);
  const { say, href } = voice;
  const { kicker, headline, figure } = card;
  const address = absolute(href(at), site).replace(/^https?:\/\//, "");
  const drawn = figure && figure.cells.length > 0;
  const chart = drawn ? figure.draw("narrow", figure.name) : null;
  const legend = drawn ? legendKeys(figure, voice) : [];
  return new Response(
    drawCard(
      { site: say.site.name, kicker, headline, address, chart, legend },
      sheet,
      tokensIn(tokens, voice.language),
    ),
  );
};
