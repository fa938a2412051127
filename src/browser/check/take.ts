import type { Taken } from "../../checking/take.ts";
import { h } from "../shown/build.ts";
import { section } from "../shown/marks.ts";
import type { CheckedReport } from "./protocol.ts";
import { save } from "./save.ts";
import { sourceForm } from "./source-form.ts";
import { printSheet } from "./todo.ts";
import type { CheckVoice } from "./voice.ts";

/** What of a checked file can be taken along. */
export function takeAway(voice: CheckVoice, file: File, { taken, checked }: CheckedReport): HTMLElement {
  const words = voice.say.check.take;
  const said = h("p", { class: "aside", role: "status" });
  const offer = (label: string, own: Taken) =>
    h(
      "button",
      {
        type: "button",
        onclick: () => {
          save(own);
          said.textContent = words.saved(own.name);
        },
      },
      label,
    );
  return section(
    words.heading,
    "take",
    h("p", { class: "aside" }, words.lead),
    h(
      "p",
      { class: "offers" },
      h("button", { type: "button", class: "first", onclick: printSheet }, words.print),
      offer(words.questions, taken.questions),
      offer(words.tables, taken.tables),
      offer(words.json, taken.json),
    ),
    said,
    checked.evaluations.length > 0 && sourceForm(voice, file, checked),
  );
}
