import type { Task, TodoSheet } from "../../checking/todo.ts";
import { h } from "../shown/build.ts";
import { severityOf } from "../shown/marks.ts";
import type { CheckVoice } from "./voice.ts";

/** A sheet of what is to be done, with a box to tick for each; it shows on paper only. */
export function todoSheet(
  voice: CheckVoice,
  { tasks, more }: TodoSheet,
  { name, day, titles }: { name: string; day: string; titles: Record<string, string> },
): HTMLElement {
  const words = voice.say.check.todo;
  return h(
    "section",
    { class: "todo", "aria-hidden": "true" },
    h("h2", {}, words.title),
    h("p", { class: "todo-of" }, words.of(name, day)),
    tasks.length === 0 && h("p", {}, words.none),
    h(
      "ol",
      {},
      tasks.map((task) => item(voice, task, titles)),
    ),
    more > 0 && h("p", { class: "todo-more" }, words.more(more)),
    h("p", { class: "todo-foot" }, words.foot),
  );
}

function item(voice: CheckVoice, task: Task, titles: Record<string, string>): HTMLElement {
  const { check, flags, words } = voice.say;
  const shown = task.lines.slice(0, 6).map(({ first, last }) => check.todo.line(first, last));
  const where = words.list(task.lines.length > shown.length ? [...shown, "…"] : shown);
  return h(
    "li",
    {},
    h("span", { class: "todo-box" }),
    h(
      "div",
      {},
      h(
        "p",
        {},
        severityOf(voice, task.severity),
        h("b", {}, where),
        " ",
        task.asked ?? `${titles[task.rule] ?? task.rule}${words.aside(check.todo.rows(task.rows))}`,
      ),
      h("p", { class: "todo-mend" }, flags.clears(task.clears)),
    ),
  );
}

/** Prints the sheet and nothing else. */
export function printSheet(): void {
  const root = document.documentElement;
  root.dataset.paper = "todo";
  addEventListener("afterprint", () => delete root.dataset.paper, { once: true });
  print();
}
