import type { SideColumn, SideRow } from "../findings/side-column.ts";
import { MOST_TICKED } from "./address.ts";
import { bar } from "./bar.ts";

const known = new Map<string, Promise<SideColumn>>();
let latest = 0;

/** Puts the ticked units side by side, as soon as there are two of them. */
export async function showSides(boxes: HTMLInputElement[]): Promise<void> {
  const area = document.querySelector<HTMLElement>(".side");
  const part = area?.querySelector<HTMLElement>("#side");
  const frame = part?.querySelector<HTMLElement>(".scroll");
  const said = area?.querySelector<HTMLElement>(".side-said");
  if (!area || !part || !frame || !said) return;
  const turn = ++latest;
  const ticked = boxes.filter(({ checked }) => checked);
  for (const box of boxes) box.disabled = ticked.length >= MOST_TICKED && !box.checked;
  const enough = ticked.length > 1;
  part.hidden = !enough;
  show(area.querySelector(".side-go"), enough);
  show(area.querySelector(".side-clear"), ticked.length > 0);
  area.classList.toggle("chosen", ticked.length > 0);
  const {
    at = "",
    none = "",
    one = "",
    some = "",
    failed = "",
    most = "",
    between = "",
    caption = "",
  } = area.dataset;
  const names = ticked.map((box) => box.dataset.name ?? "").join(between);
  const words = ticked.length === 0 ? none : enough ? some : one;
  said.textContent = words.replace("{names}", names) + (ticked.length >= MOST_TICKED ? most : "");
  if (!enough) return frame.replaceChildren();
  try {
    const columns = await Promise.all(ticked.map(({ value }) => load(`${at}${value}.json`)));
    if (turn !== latest) return;
    frame.replaceChildren(tableOf(columns, caption, area.dataset.nothing ?? ""));
    show(part.querySelector(".side-unlike"), kindsOf(columns) > 1);
  } catch {
    if (turn === latest) said.textContent = failed;
  }
}

const show = (element: HTMLElement | null, shown: boolean) => element?.toggleAttribute("hidden", !shown);

function load(address: string): Promise<SideColumn> {
  const loaded =
    known.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(response.statusText);
      return response.json();
    });
  known.set(address, loaded);
  // what failed may be there when it is asked for again
  loaded.catch(() => known.delete(address));
  return loaded;
}

// Units of different levels are no peers.
const kindsOf = (columns: SideColumn[]) =>
  new Set(columns.map(({ rows }) => rows.find(({ key }) => key === "level")?.text)).size;

function tableOf(columns: SideColumn[], caption: string, nothing: string): HTMLTableElement {
  const table = document.createElement("table");
  table.className = "sides";
  table.style.setProperty("--columns", String(columns.length));
  table.createCaption().textContent = caption;
  const head = table.createTHead().insertRow();
  head.append(document.createElement("td"));
  for (const { name, href } of columns) head.append(cell("th", "col", [link(name, href)]));
  const body = table.createTBody();
  const rows = new Map(columns.flatMap((column) => column.rows.map((row) => [row.key, row] as const)));
  for (const { key, label } of [...rows.values()].sort((a, b) => a.rank - b.rank)) {
    const line = body.insertRow();
    line.append(cell("th", "row", [label]));
    for (const { rows: own } of columns) {
      const found = own.find((row) => row.key === key);
      line.append(cell("td", "", found ? contentOf(found) : [nothing]));
    }
  }
  return table;
}

function contentOf({ text, bar: filled, notes, parts, items }: SideRow): (Node | string)[] {
  return [
    ...(text ? [text] : []),
    ...(filled ? [bar(filled.share, filled.of)] : []),
    ...notes.map((note) => element("span", "sub", [note])),
    ...(parts ? [stripOf(parts), element("ul", "plain", parts.map(partOf))] : []),
    ...(items
      ? [
          element(
            "ul",
            "plain",
            items.map(({ text: said, href }) => element("li", "", [link(said, href)])),
          ),
        ]
      : []),
  ];
}

// The parts of a whole, each as wide as its share.
function stripOf(parts: { mark: string; count: number }[]): HTMLElement {
  const pieces = parts.filter(({ count }) => count > 0);
  return element(
    "span",
    "strip",
    pieces.map(({ mark, count }) => {
      const piece = element("span", `mark mark-${mark}`, []);
      piece.style.flexGrow = String(count);
      return piece;
    }),
  );
}

function partOf({ mark, label, count }: { mark: string; label: string; count: number }): HTMLElement {
  const sign = element("span", `mark mark-${mark}`, []);
  return element("li", count === 0 ? "quiet" : "", [sign, `${label} ${count}`]);
}

function cell(name: "th" | "td", scope: string, content: (Node | string)[]): HTMLElement {
  const made = element(name, "", content);
  if (scope) made.setAttribute("scope", scope);
  return made;
}

function link(text: string, href: string): HTMLElement {
  const made = document.createElement("a");
  made.href = href;
  made.textContent = text;
  return made;
}

function element(name: string, kind: string, content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (kind) made.className = kind;
  made.append(...content);
  return made;
}
