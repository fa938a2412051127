import type { ToldTables } from "../../model/told.ts";
import { h } from "./build.ts";
import { lineMarks, printed } from "./marks.ts";
import type { ShownVoice } from "./voice.ts";

/** What sentences state beside the figures: its kind, its words, its line. */
export function statementList(voice: ShownVoice, rows: ToldTables["statements"]): HTMLElement {
  return h(
    "ul",
    { class: "matters", role: "list" },
    rows.map((row) =>
      h(
        "li",
        {},
        h("span", { class: "quiet" }, voice.say.statement[row.kind]),
        " ",
        printed(voice, row.text),
        lineMarks(voice, row.line),
      ),
    ),
  );
}
