import { type LineNote, type LineReading, type SourceLine, splitCells } from "../../findings/source.ts";
import { type Child, h } from "./build.ts";
import type { ShownVoice } from "./voice.ts";

/** A line of a text with what became of it in a few words; null where it is blank. */
export type NotedLine = SourceLine & { note: LineNote | null };

/** What a page knows of the lines it shows. */
interface Around {
  /** What a rule is called. */
  title: (rule: string) => string;
  /** Where a reading is shown on the same page, if it is. */
  leadsTo?: (reading: LineReading) => string;
}

/** A line of a text, with what was read of it, what was not, and what was asked; `more` stands below. */
export function sourceLine(
  voice: ShownVoice,
  line: NotedLine,
  around: Around,
  ...more: Child[]
): HTMLElement {
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
    fateOf(voice, line, around),
    line.notices.map((row) => h("p", { class: "unread" }, say.words.labelled(say.unread, row.message))),
    line.flags.told.map((flag) =>
      h("p", { class: "flagged" }, say.words.labelled(around.title(flag.rule), flag.message)),
    ),
    more,
  );
}

function fateOf({ say }: ShownVoice, { note }: NotedLine, { leadsTo }: Around): Child {
  if (!note) return null;
  const { source, words } = say;
  if (note.kind === "read") {
    const { reading, more } = note;
    const said = [
      words.labelled(source.kind[reading.kind], source.readingText(reading)),
      more > 0 && source.more(more),
    ];
    return leadsTo
      ? h("a", { class: "fate", href: leadsTo(reading) }, said)
      : h("span", { class: "fate" }, said);
  }
  const said =
    note.kind === "form" ? source.form : note.kind === "ignored" ? words.ignored[note.because] : note.text;
  return h("span", { class: "fate" }, said);
}
