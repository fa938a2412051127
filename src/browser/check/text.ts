import type { CheckedFile } from "../../checking/check.ts";
import { type Child, h } from "../shown/build.ts";
import { section } from "../shown/marks.ts";
import { type NotedLine, sourceLine } from "../shown/source-line.ts";
import type { CheckVoice } from "./voice.ts";

/** Lines that are shown at once; a report of hundreds of pages has more. */
const PER_PAGE = 200;

/** The text of a file, line by line, with what was read of each; and what leads to a line, wherever it stands. */
export function textOf(voice: CheckVoice, { lines, titles }: Pick<CheckedFile, "lines" | "titles">) {
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

function lineItem(voice: CheckVoice, line: NotedLine, titles: CheckedFile["titles"]): HTMLElement {
  const { briefly, context } = voice.say.flags;
  const title = (rule: string) => titles[rule] ?? rule;
  return sourceLine(
    voice,
    line,
    { title },
    mentioned(briefly, line.flags.repeated, title),
    mentioned(context, line.flags.context, title),
  );
}

function mentioned(label: string, flags: NotedLine["flags"]["told"], title: (rule: string) => string): Child {
  if (flags.length === 0) return null;
  return h(
    "p",
    { class: "mentioned" },
    label,
    flags.map(({ rule }) => h("span", {}, title(rule))),
  );
}
