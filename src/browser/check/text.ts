import type { Checked } from "../../checking/check.ts";
import { splitCells } from "../../findings/source.ts";
import { type Child, h } from "./build.ts";
import { section } from "./marks.ts";
import type { Voice } from "./voice.ts";

type Line = Checked["lines"][number];

/** Lines that are shown at once; a report of hundreds of pages has more. */
const PER_PAGE = 200;

/** The text of a file, line by line, with what was read of each; and what leads to a line, wherever it stands. */
export function textOf(voice: Voice, { lines, titles }: Pick<Checked, "lines" | "titles">) {
  const words = voice.say.check.text;
  const list = h("ol", { class: "section source", role: "list" });
  const pages = Array.from({ length: Math.ceil(lines.length / PER_PAGE) }, (_, page) => page);
  const buttons = pages.map((page) => {
    const first = page * PER_PAGE + 1;
    const last = Math.min(lines.length, first + PER_PAGE - 1);
    return h("button", { type: "button", onclick: () => show(page) }, words.range(first, last));
  });
  const show = (page: number) => {
    const own = lines.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
    list.replaceChildren(...own.map((line) => lineItem(voice, line, titles)));
    buttons.forEach((button, index) => {
      button.toggleAttribute("aria-current", index === page);
    });
  };
  // what is asked stands above it and is shown first
  setTimeout(() => {
    if (list.childElementCount === 0) show(0);
  });
  const element = section(
    words.heading,
    "text",
    h("p", { class: "aside" }, words.lead),
    pages.length > 1 && h("nav", { class: "text-pages", "aria-label": words.pages }, buttons),
    list,
  );
  const reveal = (line: number) => {
    show(Math.floor((line - 1) / PER_PAGE));
    const item = list.querySelector<HTMLElement>(`#L${line}`);
    item?.scrollIntoView({ block: "center" });
    item?.focus();
  };
  return { element, reveal };
}

function lineItem(voice: Voice, line: Line, titles: Checked["titles"]): HTMLElement {
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
      h("p", { class: "flagged" }, say.words.labelled(titles[flag.rule] ?? flag.rule, flag.message)),
    ),
    mentioned(say.flags.briefly, line.flags.repeated, titles),
    mentioned(say.flags.context, line.flags.context, titles),
  );
}

function mentioned(label: string, flags: Line["flags"]["told"], titles: Checked["titles"]): Child {
  if (flags.length === 0) return null;
  return h(
    "p",
    { class: "mentioned" },
    label,
    flags.map(({ rule }) => h("span", {}, titles[rule] ?? rule)),
  );
}

function fateOf({ say }: Voice, { note }: Line): Child {
  if (!note) return null;
  const { source, words } = say;
  const said =
    note.kind === "read"
      ? words.labelled(source.kind[note.reading.kind], source.readingText(note.reading)) +
        (note.more > 0 ? source.more(note.more) : "")
      : note.kind === "form"
        ? source.form
        : note.kind === "ignored"
          ? words.ignored[note.because]
          : note.text;
  return h("span", { class: "fate" }, said);
}
