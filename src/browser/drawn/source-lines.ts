import { h } from "../shown/build.ts";
import { section } from "../shown/marks.ts";
import { type NotedLine, sourceLine } from "../shown/source-line.ts";
import type { DrawnVoice } from "./voice.ts";

/** The text of a report, line by line, with what was read of each, what was not, and what was asked. */
export function sourceLines(voice: DrawnVoice, lines: NotedLine[]): HTMLElement {
  return section(
    voice.say.drawing.text,
    "text",
    h(
      "ol",
      { class: "source", role: "list" },
      lines.map((line) =>
        sourceLine(voice, line, {
          title: voice.title,
          leadsTo: ({ anchor, evaluation }) => `#${anchor ?? evaluation}`,
        }),
      ),
    ),
  );
}
