import { type Chooser, clear, rememberChoices, restoreChoices } from "./address.ts";
import { type Count, filterRows } from "./filter.ts";
import { showSides } from "./sides.ts";
import { addSortButtons, createSorter, offerColumns } from "./sort.ts";

/** Lets a reader filter and sort tables; what is chosen stands in the choices and in the address, nowhere else. */
export function enableTables(): void {
  for (const area of document.querySelectorAll<HTMLElement>(".filtered")) enableTable(area);
}

function enableTable(area: HTMLElement): void {
  const selects = [...area.querySelectorAll("select")];
  const boxes = [...area.querySelectorAll<HTMLInputElement>('tbody input[type="checkbox"]')];
  const choices: Chooser[] = [...selects, ...boxes];
  const filters = selects.filter(({ name }) => name !== "sort");
  const order = selects.find(({ name }) => name === "sort");
  const table = area.querySelector("table");
  const sort = order && table ? createSorter(table) : () => {};
  const show = () => {
    sort(order?.value ?? "");
    tell(area, selects, filterRows(area, filters));
    if (boxes.length > 0) void showSides(boxes);
  };
  const changed = () => {
    rememberChoices(choices);
    note(area, []);
    show();
  };
  const restore = () => {
    note(area, restoreChoices(choices));
    show();
  };
  if (order) {
    offerColumns(area, order);
    addSortButtons(area, order, changed);
  }
  for (const choice of choices) choice.addEventListener("change", changed);
  const back = (button: Element | null, taken: Chooser[]) =>
    button?.addEventListener("click", () => {
      for (const choice of taken) clear(choice);
      changed();
    });
  back(area.querySelector(".reset"), selects);
  if (boxes.length > 0) back(document.querySelector(".side-clear"), boxes);
  addEventListener("popstate", restore);
  restore();
}

// On paper the choices are not seen, so the line says them.
function tell(area: HTMLElement, choices: HTMLSelectElement[], { shown, all }: Count): void {
  const line = area.querySelector<HTMLElement>(".shown");
  if (!line) return;
  const { every = "", some = "", none = "", between = "", colon = "" } = line.dataset;
  const words = shown === all ? every : shown > 0 ? some : none;
  const made = choices.filter(({ value }) => value).map((choice) => describe(choice, colon));
  const said = document.createElement("span");
  said.className = "on-paper";
  said.textContent = made.join(between);
  line.replaceChildren(words.replace("{shown}", String(shown)).replace("{all}", String(all)), said);
  line.classList.toggle("partly", made.length > 0);
  // What hides rows is not folded away itself.
  const folded = area.querySelector<HTMLDetailsElement>(".choices");
  if (folded && made.length > 0) folded.open = true;
}

const describe = (choice: HTMLSelectElement, colon: string) =>
  `${choice.previousElementSibling?.textContent}${colon}${choice.selectedOptions[0]?.textContent.trim()}`;

function note(area: HTMLElement, unknown: string[]): void {
  const line = area.querySelector<HTMLElement>(".unknown");
  if (!line) return;
  line.hidden = unknown.length === 0;
  line.textContent = line.hidden
    ? ""
    : (line.dataset.text ?? "").replace("{values}", unknown.join(line.dataset.between));
}
