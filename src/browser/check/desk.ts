import { h } from "../shown/build.ts";
import type { ChosenFile } from "./entry.ts";
import { manyTable, stateText } from "./many.ts";
import { outcomeText, readChosen } from "./read-chosen.ts";
import { stopReading } from "./reader.ts";
import { resultOf } from "./result.ts";
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
      ...(several ? [manyTable(voice, entries, shown, look)] : only ? [single(voice, only)] : []),
      ...(busy() ? [h("button", { type: "button", onclick: stopReading }, words.stop)] : []),
      ...(entries.length > 0 && !busy()
        ? [h("button", { type: "button", onclick: clear }, words.remove)]
        : []),
    );
  };

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
    entry.state = await readChosen(voice, entry, showPersons, () => {
      if (again) return;
      entry.state = { is: "reading" };
      draw();
    });
    if (!entries.includes(entry)) return;
    tell(outcomeText(voice, entry));
    if (shown === null && entry.state.is === "done") shown = entry;
    draw();
    if (shown === entry) show(false);
    if (entries.length > 1 && !busy()) tell(words.allDone(entries.length, entries.filter(isLost).length));
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

/** The only file, and what has become of it. */
const single = (voice: CheckVoice, entry: ChosenFile) =>
  h(
    "div",
    { class: "single" },
    h("p", {}, [
      entry.state.is === "refused" || entry.state.is === "done" ? "" : `${entry.file.name} `,
      stateText(voice, entry),
      entry.state.is === "refused" &&
        h("span", { class: "aside refusal-help" }, voice.say.check.refused.help),
    ]),
  );

const isLost = ({ state }: ChosenFile) => state.is === "refused" || state.is === "trouble";
