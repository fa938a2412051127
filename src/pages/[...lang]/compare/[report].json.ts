import type { APIRoute } from "astro";
import { sidesOf } from "../../../findings/side.ts";
import { sideColumn } from "../../../site/compare-sides.ts";
import { inEveryLanguage, speak } from "../../../site/language.ts";

export const getStaticPaths = () =>
  inEveryLanguage((voice) =>
    sidesOf(voice.tables).map((side) => ({ params: { report: side.unit.row.report_id }, props: { side } })),
  );

/** A unit as a column, for the script that puts units side by side. */
export const GET: APIRoute = ({ props: { side }, currentLocale }) =>
  new Response(JSON.stringify(sideColumn(speak(currentLocale), side)));
