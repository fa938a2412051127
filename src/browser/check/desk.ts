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
  const desk = new Desk(voice, root);
  return { add: (files) => desk.add(files) };
}

class Desk {
  readonly #voice: CheckVoice;
  readonly #root: HTMLElement;
  readonly #status: HTMLElement | null;
  readonly #list = h("div", { class: "desk" });
  readonly #place = h("div", { class: "desk-result" });
  #entries: ChosenFile[] = [];
  #shown: ChosenFile | null = null;

  constructor(voice: CheckVoice, root: HTMLElement) {
    this.#voice = voice;
    this.#root = root;
    this.#status = root.querySelector<HTMLElement>("#check-status");
    root.append(this.#list, this.#place);
  }

  add(files: File[]): void {
    if (files.length === 0) return;
    // one file after another takes the place of the one before; several are a collection
    if (files.length === 1 && this.#entries.length === 1 && !this.#isBusy) this.#empty();
    const room = MOST - this.#entries.length;
    const added = files
      .slice(0, Math.max(0, room))
      .map((file): ChosenFile => ({ file, state: { is: "waiting" } }));
    this.#entries = [...this.#entries, ...added];
    this.#draw();
    if (this.#shown === null) this.#show(false);
    const { trouble, files: words } = this.#voice.say.check;
    this.#tell(files.length > room ? trouble.tooMany(MOST) : words.reading);
    for (const entry of added) void this.#read(entry);
  }

  get #isBusy(): boolean {
    return this.#entries.some(({ state }) => state.is === "waiting" || state.is === "reading");
  }

  #tell(text: string): void {
    if (this.#status) this.#status.textContent = text;
  }

  #draw(): void {
    const entries = this.#entries;
    const words = this.#voice.say.check.files;
    const [only] = entries;
    const look = (entry: ChosenFile) => this.#look(entry);
    const clear = () => this.#clear();
    this.#root.classList.toggle("filled", entries.length > 0);
    this.#list.replaceChildren(
      ...(entries.length > 1
        ? [manyTable(this.#voice, entries, this.#shown, look)]
        : only
          ? [single(this.#voice, only)]
          : []),
      ...(this.#isBusy ? [h("button", { type: "button", onclick: stopReading }, words.stop)] : []),
      ...(entries.length > 0 && !this.#isBusy
        ? [h("button", { type: "button", onclick: clear }, words.remove)]
        : []),
    );
  }

  #look(entry: ChosenFile): void {
    this.#shown = entry;
    this.#draw();
    this.#show(true);
  }

  #show(focus: boolean): void {
    this.#place.replaceChildren();
    const entry = this.#shown;
    if (entry?.state.is !== "done") return;
    const { report, persons } = entry.state;
    const again = (showPersons: boolean) => void this.#read(entry, showPersons);
    const element = resultOf(this.#voice, { file: entry.file, report, persons }, again);
    this.#place.append(element);
    if (focus) element.querySelector<HTMLElement>(".verdict")?.focus();
  }

  #empty(): void {
    this.#entries = [];
    this.#shown = null;
  }

  #clear(): void {
    this.#empty();
    this.#draw();
    this.#show(false);
    this.#tell("");
    this.#root.querySelector<HTMLElement>('input[type="file"]')?.focus();
  }

  async #read(entry: ChosenFile, showPersons = false): Promise<void> {
    const again = entry.state.is === "done";
    entry.state = await readChosen(this.#voice, entry, showPersons, () => {
      if (again) return;
      entry.state = { is: "reading" };
      this.#draw();
    });
    const entries = this.#entries;
    if (!entries.includes(entry)) return;
    this.#tell(outcomeText(this.#voice, entry));
    if (this.#shown === null && entry.state.is === "done") this.#shown = entry;
    this.#draw();
    if (this.#shown === entry) this.#show(false);
    if (entries.length > 1 && !this.#isBusy)
      this.#tell(this.#voice.say.check.files.allDone(entries.length, entries.filter(isLost).length));
  }
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
