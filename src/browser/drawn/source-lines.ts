import { parseFrame } from "../../model/frame.ts";
import { type Child, h } from "../shown/build.ts";
import { section } from "../shown/marks.ts";
import { type NotedLine, sourceLine } from "../shown/source-line.ts";
import { crop } from "./crop.ts";
import type { DrawnVoice } from "./voice.ts";

/**
 * The text of a report, line by line, with what was read of each, what was not, what was asked, and its place in a scan.
 * @param pictures where the pages of its scan stand, up to their number
 */
export function sourceLines(voice: DrawnVoice, lines: NotedLine[], pictures: string): HTMLElement {
  return section(
    voice.say.drawing.text,
    "text",
    h(
      "ol",
      { class: "source", role: "list" },
      lines.map((line) =>
        sourceLine(
          voice,
          line,
          {
            title: voice.title,
            leadsTo: ({ anchor, evaluation }) => `#${anchor ?? evaluation ?? "statements"}`,
          },
          pictureOf(voice, line, pictures),
        ),
      ),
    ),
  );
}

function pictureOf({ say }: DrawnVoice, { ledger }: NotedLine, pictures: string): Child {
  const frame = ledger && parseFrame(ledger);
  return frame ? crop(`${pictures}${frame.page}.png`, frame, say.source.crop(frame.page)) : null;
}
