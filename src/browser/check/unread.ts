import type { CheckedFile } from "../../checking/check.ts";
import { type Child, h } from "../shown/build.ts";
import { lineMarks, printed, section } from "../shown/marks.ts";
import type { CheckVoice } from "./voice.ts";

/** What was not understood: why, and the lines that nobody read; remarks that touch no figure wait below. */
export function unread(
  voice: CheckVoice,
  { notices, unread: own, lines }: Omit<CheckedFile, "tables">,
): HTMLElement {
  const words = voice.say.check.unread;
  const left = new Set(own.lines);
  const remarks = notices.filter((notice) => !own.notices.includes(notice));
  const list = (rows: typeof notices): Child =>
    h(
      "ul",
      { class: "matters", role: "list" },
      rows.map((row) => h("li", {}, row.message, lineMarks(voice, row.line))),
    );
  return section(
    words.heading,
    "unread",
    own.lines.length + own.notices.length === 0
      ? h("p", {}, words.none)
      : h("p", { class: "aside" }, words.lead),
    own.notices.length > 0 && list(own.notices),
    left.size > 0 &&
      h(
        "details",
        { class: "rule-fold" },
        h("summary", {}, words.lines(left.size)),
        h(
          "ul",
          { class: "matters", role: "list" },
          lines.map(
            ({ number, text }) =>
              left.has(number) && h("li", {}, printed(voice, text), lineMarks(voice, [number])),
          ),
        ),
      ),
    remarks.length > 0 &&
      h("details", { class: "rule-fold" }, h("summary", {}, words.remarks(remarks.length)), list(remarks)),
  );
}
