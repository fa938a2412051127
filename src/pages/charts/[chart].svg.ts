import type { APIRoute, GetStaticPaths } from "astro";
import { chartFile } from "../../charts/file.ts";
import { allFigures } from "../../components/figures/index.ts";
import { legendKeys } from "../../components/figures/legend.ts";
import { say } from "../../messages/index.ts";
import { absolute, href } from "../../paths.ts";
import sheet from "../../styles/chart.css?raw";
import tokens from "../../styles/tokens.css?raw";

export const getStaticPaths: GetStaticPaths = () =>
  allFigures().map((figure) => ({ params: { chart: figure.name }, props: { figure } }));

export const GET: APIRoute = ({ props: { figure }, site }) => {
  const credit = say.site.chart.credit(absolute(href(figure.at ?? "/"), site));
  return new Response(
    chartFile(
      figure.draw("wide", figure.name),
      { title: figure.title, credit, legend: legendKeys(figure) },
      sheet,
      tokens,
    ),
  );
};
