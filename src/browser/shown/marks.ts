import { lineRuns } from "../../findings/lines.ts";
import type { Mark } from "../../model/mark.ts";
import { parseLines } from "../../model/place.ts";
import type { Severity } from "../../model/words.ts";
import { unbroken } from "../../values/unbroken.ts";
import { all, type Child, h } from "./build.ts";
import type { ShownVoice } from "./voice.ts";

/** Where something is printed: each leads to its line in the text below. */
export function lineMarks({ say }: ShownVoice, lines: string | number[]): DocumentFragment {
  const own = typeof lines === "string" ? parseLines(lines) : lines;
  return all(
    lineRuns(own).flatMap(({ first, last }) => [
      " ",
      h("a", { class: "line-mark", href: `#L${first}` }, say.line.mark(first, last)),
    ]),
  );
}

/** How grave a question is. */
export function severityOf({ say }: ShownVoice, severity: Severity): HTMLElement {
  return h("span", { class: `severity severity-${severity}` }, say.flags.severity[severity]);
}

/** One of the five marks, with its word. */
export function statusOf({ say }: ShownVoice, mark: Mark): HTMLElement {
  return h(
    "span",
    { class: `status status-${mark}` },
    h("span", { class: `mark mark-${mark}` }),
    say.words.mark[mark],
  );
}

/** What a report prints, in its own language. */
export function printed({ printed: lang }: ShownVoice, text: Child, attributes = {}): HTMLElement {
  return h("span", { lang, ...attributes }, text);
}

/** A printed label with what it means, where the page is not in its language. */
export function labelled(voice: ShownVoice, label: string, english: string | null): DocumentFragment {
  return all(printed(voice, label), glossOf(voice, english));
}

/** What a printed label means; nothing where the page is in its language, or nobody knows. */
export function glossOf(voice: ShownVoice, english: string | null): Child {
  const gloss = voice.say.words.gloss(english);
  return gloss && h("span", { class: "sub" }, gloss);
}

/** A part of the page under its heading. */
export function section(heading: string, id: string, ...children: Child[]): HTMLElement {
  return h("section", { class: "section", id }, h("h2", {}, unbroken(heading)), children);
}
