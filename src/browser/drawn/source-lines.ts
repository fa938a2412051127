import { type LineNote, type SourceLine, splitCells } from "../../findings/source.ts";
import { type Child, h } from "../check/build.ts";
import { section } from "../check/marks.ts";
import type { DrawnVoice } from "./voice.ts";

type Noted = SourceLine & { note: LineNote | null };

/** The text of a report, line by line, with what was read of each, what was not, and what was asked. */
export function sourceLines(voice: DrawnVoice, lines: Noted[]): HTMLElement {
  return section(
    voice.say.drawing.text,
    "text",
    h(
      "ol",
      { class: "source", role: "list" },
      lines.map((line) => lineItem(voice, line)),
    ),
  );
}

function lineItem(voice: DrawnVoice, line: Noted): HTMLElement {
  const { say } = voice;
  const cells = splitCells(line.text);
  const kind = line.ledger === null ? "void" : line.ledger.fate === "ignored" ? "ignored" : null;
  return h(
    "li",
    { id: `L${line.number}`, class: kind, tabindex: "-1" },
    h("span", { class: "number" }, line.number),
    cells.length > 0 &&
      h(
        "p",
        { lang: voice.printed },
        cells.map((cell) => (cell.tabs ? h("i", {}, cell.text) : cell.text)),
      ),
    fateOf(voice, line),
    line.notices.map((row) => h("p", { class: "unread" }, say.words.labelled(say.unread, row.message))),
    line.flags.told.map((flag) =>
      h("p", { class: "flagged" }, say.words.labelled(voice.title(flag.rule), flag.message)),
    ),
  );
}

function fateOf({ say }: DrawnVoice, { note }: Noted): Child {
  if (!note) return null;
  const { source, words } = say;
  if (note.kind === "read") {
    const { reading, more } = note;
    const said = words.labelled(source.kind[reading.kind], source.readingText(reading));
    return h(
      "a",
      { class: "fate", href: `#${reading.anchor ?? reading.evaluation}` },
      said,
      more > 0 && source.more(more),
    );
  }
  const said =
    note.kind === "form" ? source.form : note.kind === "ignored" ? words.ignored[note.because] : note.text;
  return h("span", { class: "fate" }, said);
}
