import type { CheckedFile } from "../../checking/check.ts";
import { type Child, h } from "../shown/build.ts";
import { today } from "../today.ts";
import { evaluations } from "./evaluations.ts";
import type { CheckedReport } from "./protocol.ts";
import { questions } from "./questions.ts";
import { takeAway } from "./take.ts";
import { textOf } from "./text.ts";
import { todoSheet } from "./todo.ts";
import { unread } from "./unread.ts";
import type { CheckVoice } from "./voice.ts";

/** A file that was read, as it is shown. */
export interface ShownFile {
  file: File;
  report: CheckedReport;
  /** Whether its persons show. */
  persons: boolean;
}

/**
 * All that is shown of a file.
 * @param showPersons reads it again with its persons, or without
 */
export function resultOf(
  voice: CheckVoice,
  { file, report, persons }: ShownFile,
  showPersons: (show: boolean) => void,
): HTMLElement {
  const { checked } = report;
  const text = textOf(voice, checked);
  const sheet = { name: file.name, day: today(), titles: checked.titles };
  const element = h(
    "article",
    { class: "checked", "aria-labelledby": "checked-name" },
    head(voice, file, checked),
    personSwitch(voice, checked.persons, persons, showPersons),
    questions(voice, checked.heaps, { file: file.name, titles: checked.titles }),
    unread(voice, checked),
    evaluations(voice, checked.evaluations, checked.explainBelow),
    takeAway(voice, file, report),
    text.element,
    todoSheet(voice, checked.sheet, sheet),
  );
  element.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href^="#L"]') : null;
    if (!link) return;
    event.preventDefault();
    text.reveal(Number(link.getAttribute("href")?.slice(2)));
  });
  return element;
}

function head({ say }: CheckVoice, file: File, checked: Omit<CheckedFile, "tables">): HTMLElement {
  const words = say.check.result;
  const { flags, evaluations: own, lines, unread: left, kind, encoding, fiscalYear } = checked;
  const owed = flags.filter(({ severity }) => severity !== "info");
  const high = owed.filter(({ severity }) => severity === "high").length;
  const fate = (wanted: string) => lines.filter(({ ledger }) => ledger?.fate === wanted).length;
  const name = say.check.kind[kind];
  const facts: [string, Child][] = [
    [words.facts.kind, encoding ? words.facts.encoding(name, encoding.toUpperCase()) : name],
    [words.facts.year, fiscalYear ?? words.facts.noYear],
    [words.facts.evaluations, words.facts.count(own.length)],
    [
      words.facts.lines,
      words.facts.fates(
        fate("used") + fate("ignored") + left.lines.length,
        fate("used"),
        fate("ignored"),
        left.lines.length,
      ),
    ],
  ];
  return h(
    "header",
    { class: "checked-head" },
    h("p", { class: "kicker", id: "checked-name" }, file.name),
    h(
      "h2",
      { class: "verdict", tabindex: "-1" },
      own.length === 0 ? words.nothing : words.verdict(owed.length, high),
    ),
    h(
      "dl",
      { class: "facts" },
      facts.map(([label, value]) => [h("dt", {}, label), h("dd", {}, value)]),
    ),
  );
}

function personSwitch(
  { say }: CheckVoice,
  count: number,
  on: boolean,
  show: (show: boolean) => void,
): HTMLElement {
  const words = say.check.result.persons;
  if (count === 0) return h("p", { class: "persons quiet" }, words.none);
  const box = h("input", {
    type: "checkbox",
    role: "switch",
    checked: on,
    onchange: () => show(box.checked),
  });
  return h("p", { class: "persons" }, h("span", {}, words.hidden(count)), h("label", {}, box, words.show));
}
