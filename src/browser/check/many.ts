import { sumTotals } from "../../findings/totals.ts";
import { type Child, h } from "../shown/build.ts";
import type { ChosenFile } from "./entry.ts";
import type { CheckVoice } from "./voice.ts";

/** Several files as a table, a row for each; a row leads to all that is shown of its file. */
export function manyTable(
  voice: CheckVoice,
  entries: ChosenFile[],
  shown: ChosenFile | null,
  look: (entry: ChosenFile) => void,
): HTMLElement {
  const words = voice.say.check.many;
  const numbers = [
    words.evaluations,
    words.budget,
    words.executed,
    words.high,
    words.medium,
    words.low,
    words.unread,
  ];
  return h(
    "div",
    { class: "many" },
    h("h2", {}, words.heading(entries.length)),
    h(
      "table",
      { class: "stacked flow" },
      h("caption", {}, words.caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("th", { scope: "col" }, words.name),
          numbers.map((name) => h("th", { scope: "col", class: "num" }, name)),
          h("th", { scope: "col" }, h("span", { class: "unseen" }, words.look)),
        ),
      ),
      h(
        "tbody",
        {},
        entries.map((entry) => row(voice, entry, entry === shown, look)),
      ),
    ),
    h("p", { class: "aside" }, words.note),
  );
}

function row(
  voice: CheckVoice,
  entry: ChosenFile,
  isShown: boolean,
  look: (entry: ChosenFile) => void,
): HTMLElement {
  const { check, words: say } = voice.say;
  const words = check.many;
  const name = h("th", { scope: "row" }, entry.file.name);
  const { state } = entry;
  if (state.is !== "done") return h("tr", {}, name, h("td", { colspan: 8 }, stateText(voice, entry)));
  const { evaluations, flags, unread, totals } = state.report.checked;
  const sum = (column: "annual_budget" | "executed") => {
    const { sum: yuan } = sumTotals(totals, column);
    return yuan === null ? say.none : say.money(yuan);
  };
  const count = (wanted: string) => flags.filter(({ severity }) => severity === wanted).length;
  const cells: [string, Child, string?][] = [
    [words.evaluations, evaluations.length],
    [words.budget, sum("annual_budget")],
    [words.executed, sum("executed")],
    [words.high, count("high"), count("high") > 0 ? " differs" : ""],
    [words.medium, count("medium")],
    [words.low, count("low")],
    [words.unread, unread.lines.length + unread.notices.length],
  ];
  return h(
    "tr",
    { class: isShown && "shown-row" },
    name,
    cells.map(([label, value, more = ""]) => h("td", { class: `num${more}`, "data-label": label }, value)),
    h(
      "td",
      { class: "nowrap" },
      h(
        "button",
        { type: "button", "aria-pressed": isShown ? "true" : "false", onclick: () => look(entry) },
        isShown ? words.looking : words.look,
        h("span", { class: "unseen" }, ` ${entry.file.name}`),
      ),
    ),
  );
}

/** What is being done with a file, or why nothing came of it. */
export function stateText({ say }: CheckVoice, { file, state }: ChosenFile): Child {
  const { files, refused } = say.check;
  if (state.is === "waiting") return h("span", { class: "quiet" }, files.waiting);
  if (state.is === "reading")
    return [
      h("span", { class: "quiet" }, files.reading),
      " ",
      h("progress", { "aria-label": files.reading }),
    ];
  if (state.is === "refused")
    return h("span", { class: "refusal" }, refused.at(file.name, state.line, state.message));
  return state.is === "trouble" ? h("span", { class: "refusal" }, state.sentence) : null;
}
