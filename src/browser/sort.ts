/** Offers every header that can be sorted by in the choice of an order, upwards and downwards, as the words of the choice say it. */
export function offerColumns(area: HTMLElement, choice: HTMLSelectElement): void {
  const { up = "", down = "" } = choice.dataset;
  for (const { dataset, textContent } of area.querySelectorAll<HTMLElement>("th[data-sort]")) {
    const word = (way: string) => way.replace("{column}", textContent.trim());
    choice.add(new Option(word(up), dataset.sort));
    choice.add(new Option(word(down), `-${dataset.sort}`));
  }
}

/** Puts a button into every header that can be sorted by; it chooses ascending, descending, then neither. */
export function addSortButtons(area: HTMLElement, choice: HTMLSelectElement, changed: () => void): void {
  for (const header of area.querySelectorAll<HTMLElement>("th[data-sort]")) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...header.childNodes);
    // Where the buttons are away, as on phones, the header still has to say what its column is.
    const said = document.createElement("span");
    said.textContent = button.textContent;
    header.append(said, button);
    button.addEventListener("click", () => {
      const name = header.dataset.sort ?? "";
      const next = new Map([
        [name, `-${name}`],
        [`-${name}`, ""],
      ]);
      choice.value = next.get(choice.value) ?? name;
      changed();
    });
  }
}

/** The order of the reports, where rows stand in another: each says its place. */
const PLACE = "place";

/** Returns what puts the rows of a table in order: `rate` upwards, `-rate` downwards, an empty text as printed, `place` as in the reports. */
export function createSorter(table: HTMLTableElement): (order: string) => void {
  const body = table.tBodies[0];
  const printed = [...(body?.rows ?? [])];
  const headers = [...table.querySelectorAll<HTMLElement>("thead th")];
  return (order) => {
    const [, minus, name] = /^(-?)(.*)$/.exec(order) ?? [];
    const column = headers.findIndex(({ dataset: { sort } }) => sort !== undefined && sort === name);
    for (const [index, header] of headers.entries()) {
      if (index === column) header.ariaSort = minus ? "descending" : "ascending";
      else header.removeAttribute("aria-sort");
    }
    const numeric = headers[column]?.classList.contains("num") ?? false;
    const compare = numeric ? compareNumbers : compareTexts;
    const sign = minus ? -1 : 1;
    body?.append(...inOrder());

    function inOrder(): HTMLTableRowElement[] {
      if (name === PLACE) return printed.toSorted((a, b) => placeOf(a) - placeOf(b));
      return column < 0 ? printed : printed.toSorted((a, b) => compare(textIn(a), textIn(b), sign));
    }

    function textIn(row: HTMLTableRowElement): string {
      const cell = row.cells[column];
      return cell?.dataset.value ?? cell?.textContent.trim().replaceAll(",", "") ?? "";
    }
  };
}

const placeOf = (row: HTMLTableRowElement) => Number(row.dataset.place);

// What is not printed has no place among figures: it comes last both ways.
function compareNumbers(a: string, b: string, sign: number): number {
  const [left, right] = [Number.parseFloat(a), Number.parseFloat(b)];
  const missing = Number(Number.isNaN(left)) - Number(Number.isNaN(right));
  return missing || (Number.isNaN(left) ? 0 : sign * (left - right));
}

// What reports print is Chinese on the pages of every language.
const compareTexts = (a: string, b: string, sign: number) =>
  sign * a.localeCompare(b, "zh-CN", { numeric: true });
