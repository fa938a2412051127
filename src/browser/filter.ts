import { arrangeRows } from "./chart-rows.ts";

/** How many rows there are to see. */
export interface Count {
  shown: number;
  all: number;
}

/** A row of a table, or a matter in a list; group headings are neither. */
const ROWS = "tbody tr:not(.group), li[data-rule]";

/** Shows the rows that carry every chosen value; parts of the page without such a row go with them. */
export function filterRows(area: HTMLElement, filters: HTMLSelectElement[]): Count {
  const chosen = filters.filter(({ value }) => value);
  const rows = [...area.querySelectorAll<HTMLElement>(ROWS)];
  for (const row of rows) row.hidden = !chosen.every(({ name, value }) => carries(row, name, value));
  for (const part of area.querySelectorAll<HTMLElement>("tbody, section, .rule-flags")) {
    const own = [...part.querySelectorAll<HTMLElement>(ROWS)];
    part.hidden = chosen.length > 0 && own.every(({ hidden }) => hidden);
  }
  // What was folded away may be just what is looked for.
  for (const folded of area.querySelectorAll<HTMLDetailsElement>(".rule-flags details"))
    folded.open = chosen.length > 0;
  hideMarks(rows);
  return { shown: rows.filter(({ hidden }) => !hidden).length, all: rows.length };
}

// A report has several forms, so a row may carry several values.
function carries(row: HTMLElement, name: string, value: string): boolean {
  return (row.dataset[name] ?? "").split(" ").includes(value);
}

// A row of a chart goes with the row of the table that leads to the same place; one under a heading is veiled where it is.
function hideMarks(rows: HTMLElement[]): void {
  const away = new Set(
    rows.filter(({ hidden }) => hidden).map((row) => row.querySelector("th a")?.getAttribute("href")),
  );
  for (const mark of document.querySelectorAll(".figure .plot a")) {
    mark.classList.toggle("away", away.has(mark.getAttribute("href")));
  }
  for (const figure of document.querySelectorAll<HTMLElement>(".figure")) arrangeRows(figure);
}
