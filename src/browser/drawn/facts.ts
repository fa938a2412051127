import { regionTrail } from "../../findings/places.ts";
import type { ReportRow } from "../../model/tables/reports.ts";
import type { ToldRegion } from "../../model/told.ts";
import { type Child, h } from "../shown/build.ts";
import { glossOf, labelled } from "../shown/marks.ts";
import type { DrawnVoice } from "./voice.ts";

/** Where a report comes from. */
export function factsOf(voice: DrawnVoice, row: ReportRow, regions: ToldRegion[]): HTMLElement {
  const { say, printed } = voice;
  const words = say.report;
  const facts: [string, Child][] = [
    [words.printedTitle, labelled(voice, row.title, row.title_en)],
    [
      words.publisher,
      [
        h("span", { lang: printed }, row.publisher),
        row.publisher_inferred && h("span", { class: "quiet" }, words.inferred),
        glossOf(voice, row.publisher_en),
      ],
    ],
    [words.place, regionTrail(row, regions).join(" › ")],
    [words.year, row.fiscal_year],
    [words.date, row.report_date ?? say.words.notPrinted],
    [words.url, row.source_url ?? words.noUrl],
    [words.how, words.obtained(row)],
    [words.collected, row.collected_on],
    [words.sha, h("span", { class: "hash" }, row.sha256)],
  ];
  return h(
    "dl",
    { class: "facts" },
    facts.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]),
  );
}
