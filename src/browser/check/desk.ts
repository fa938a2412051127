import { h } from "../shown/build.ts";
import { today } from "../today.ts";
import type { ChosenFile } from "./entry.ts";
import { manyTable, stateText } from "./many.ts";
import { ask, stopReading } from "./reader.ts";
import { resultOf } from "./result.ts";
import { troubleText } from "./trouble.ts";
import type { CheckVoice } from "./voice.ts";

/** What a page can hold; for more there is the command line. */
const MOST = 30;

/** The files that were chosen: reads them one after another and shows what came of them. */
export function openDesk(voice: CheckVoice, root: HTMLElement): { add: (files: File[]) => void } {
  const words = voice.say.check.files;
  const status = root.querySelector<HTMLElement>("#check-status");
  const list = h("div", { class: "desk" });
  const place = h("div", { class: "desk-result" });
  root.append(list, place);
  let entries: ChosenFile[] = [];
  let shown: ChosenFile | null = null;

  const tell = (text: string) => {
    if (status) status.textContent = text;
  };
  const busy = () => entries.some(({ state }) => state.is === "waiting" || state.is === "reading");

  const draw = () => {
    root.classList.toggle("filled", entries.length > 0);
    const [only] = entries;
    const several = entries.length > 1;
    list.replaceChildren(
      ...(several ? [manyTable(voice, entries, shown, look)] : only ? [single(only)] : []),
      ...(busy() ? [h("button", { type: "button", onclick: stopReading }, words.stop)] : []),
      ...(entries.length > 0 && !busy()
        ? [h("button", { type: "button", onclick: clear }, words.remove)]
        : []),
    );
  };
  const single = (entry: ChosenFile) => h("div", { class: "single" }, h("p", {}, singleText(entry)));
  const singleText = (entry: ChosenFile) => [
    entry.state.is === "refused" || entry.state.is === "done" ? "" : `${entry.file.name} `,
    stateText(voice, entry),
    entry.state.is === "refused" && h("span", { class: "aside refusal-help" }, voice.say.check.refused.help),
  ];

  const look = (entry: ChosenFile) => {
    shown = entry;
    draw();
    show(true);
  };
  const show = (focus: boolean) => {
    place.replaceChildren();
    const entry = shown;
    if (entry?.state.is !== "done") return;
    const { report, persons } = entry.state;
    const element = resultOf(voice, { file: entry.file, report, persons }, (on) => void read(entry, on));
    place.append(element);
    if (focus) element.querySelector<HTMLElement>(".verdict")?.focus();
  };
  const clear = () => {
    [entries, shown] = [[], null];
    draw();
    show(false);
    tell("");
    root.querySelector<HTMLElement>('input[type="file"]')?.focus();
  };

  const read = async (entry: ChosenFile, showPersons = false) => {
    const again = entry.state.is === "done";
    try {
      const given = {
        name: entry.file.name,
        bytes: new Uint8Array(await entry.file.arrayBuffer()),
        language: voice.language,
        showPersons,
      };
      const began = () => {
        if (again) return;
        entry.state = { is: "reading" };
        draw();
      };
      const outcome = await ask<"check">({ task: "check", given, day: today() }, began);
      entry.state =
        "refused" in outcome
          ? { is: "refused", ...outcome.refused }
          : { is: "done", report: outcome.made, persons: showPersons };
    } catch (error) {
      entry.state = { is: "trouble", sentence: troubleText(voice, error) };
    }
    if (!entries.includes(entry)) return;
    tell(saidOf(entry));
    if (shown === null && entry.state.is === "done") shown = entry;
    draw();
    if (shown === entry) show(false);
    if (entries.length > 1 && !busy()) tell(words.allDone(entries.length, entries.filter(isLost).length));
  };
  const saidOf = ({ file, state }: ChosenFile): string => {
    if (state.is === "refused") return voice.say.check.refused.at(file.name, state.line, state.message);
    if (state.is === "trouble") return state.sentence;
    if (state.is !== "done") return "";
    const { flags, unread } = state.report.checked;
    const asked = flags.filter(({ severity }) => severity !== "info").length;
    return words.done(file.name, asked, unread.lines.length + unread.notices.length);
  };

  const add = (files: File[]) => {
    if (files.length === 0) return;
    // one file after another takes the place of the one before; several are a collection
    if (files.length === 1 && entries.length === 1 && !busy()) [entries, shown] = [[], null];
    const room = MOST - entries.length;
    const added = files
      .slice(0, Math.max(0, room))
      .map((file): ChosenFile => ({ file, state: { is: "waiting" } }));
    entries = [...entries, ...added];
    draw();
    if (shown === null) show(false);
    tell(files.length > room ? voice.say.check.trouble.tooMany(MOST) : words.reading);
    for (const entry of added) void read(entry);
  };
  return { add };
}

const isLost = ({ state }: ChosenFile) => state.is === "refused" || state.is === "trouble";
