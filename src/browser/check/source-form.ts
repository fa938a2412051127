import { type Attributes, h } from "../shown/build.ts";
import { today } from "../today.ts";
import type { CheckedReport } from "./protocol.ts";
import { ask } from "./reader.ts";
import { save } from "./save.ts";
import { troubleText } from "./trouble.ts";
import type { CheckVoice } from "./voice.ts";

/** A form for what only the one who files a report knows; its files can be put into the collection. */
export function sourceForm(
  voice: CheckVoice,
  file: File,
  { fiscalYear, evaluations }: CheckedReport["checked"],
): HTMLElement {
  const words = voice.say.check.take.file;
  const unit = evaluations.flatMap(({ row }) => row.implementing_unit ?? row.supervising_department ?? [])[0];
  const made = h("p", { class: "offers", role: "status" });
  const form = h(
    "form",
    {
      class: "file-form",
      onsubmit: (event) => {
        event.preventDefault();
        void make(voice, file, new FormData(form), made);
      },
    },
    field("region", words.region, { required: true, pattern: "\\d{6}", inputmode: "numeric", maxlength: 6 }),
    field("year", words.year, { required: true, type: "number", min: 2000, max: 2099, value: fiscalYear }),
    field("publisher", words.publisher, { required: true, maxlength: 60, value: unit }),
    field("url", words.url, { type: "url", pattern: "https?://.+" }),
    h("button", { type: "submit" }, words.button),
  );
  return h(
    "details",
    { class: "rule-fold" },
    h("summary", {}, words.heading),
    h("p", { class: "aside" }, words.lead),
    form,
    made,
  );
}

const field = (name: string, label: string, attributes: Attributes) =>
  h(
    "label",
    {},
    h("span", { class: "label" }, label),
    h("input", { name, autocomplete: "off", ...attributes }),
  );

/** Has the files made of what was given, and offers them, or says in their place why there are none. */
async function make(voice: CheckVoice, file: File, given: FormData, place: HTMLElement): Promise<void> {
  const { check } = voice.say;
  const words = check.take.file;
  if (!isSecureContext) return place.replaceChildren(words.insecure);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const { language } = voice;
    const outcome = await ask<"folder">({
      task: "folder",
      language,
      name: file.name,
      bytes,
      told: toldIn(given),
    });
    if ("refused" in outcome) {
      const { line, message } = outcome.refused;
      return place.replaceChildren(check.refused.at(file.name, line, message));
    }
    const { source, folder } = outcome.made;
    place.replaceChildren(
      h("span", {}, words.done),
      h("button", { type: "button", onclick: () => save(source) }, words.source),
      h("button", { type: "button", onclick: () => save(folder) }, words.folder),
    );
  } catch (error) {
    place.replaceChildren(troubleText(voice, error));
  }
}

function toldIn(given: FormData) {
  const text = (name: string) => String(given.get(name) ?? "").trim();
  return {
    region: text("region"),
    fiscalYear: Number(text("year")),
    publisher: text("publisher"),
    url: text("url") || null,
    day: today(),
  };
}
