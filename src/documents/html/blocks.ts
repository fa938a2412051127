import type { DefaultTreeAdapterTypes } from "parse5";
import { layGrid } from "../grid.ts";
import { isBareFigure, isOfFigures, PICTURE } from "../pictured.ts";
import { raise, raiseMark, withoutMarks } from "../raised.ts";
import { recognisedOf } from "../recognised.ts";
import type { FoundBlock } from "../write.ts";
import { type Looks, looksOf } from "./looks.ts";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;
/** Text with a line break where a paragraph ends, and the rows of tables that stand between it. */
type Pieces = (string | FoundBlock[])[];
/** How many paragraphs and tables were met so far (they number the origins), and what of the page shows. */
type Page = { paragraphs: number; tables: number; looks: Looks };

const setOf = (names: string) => new Set(names.split(" "));
/** What of these stands in a page is no text of it, or is crossed out. */
const UNREAD = setOf(
  "script style template noscript head title option button iframe object svg math canvas del s strike",
);
/** What shows something that is no text. */
const PICTURES = setOf("img svg math canvas object iframe embed video picture");
/** What is written in such fields shows; of others it does not, or is a sign. */
const WRITTEN_IN = /^(?:text|number|tel|date|month|email|url|search)?$/i;
/** A picture of such a width or height, in pixels, keeps a place free. */
const SPACER = 4;
/** What begins and ends a paragraph; every other tag stands inside one. */
const BLOCKS = setOf(
  "body p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd pre blockquote center section article header footer main nav " +
    "aside form fieldset address figure figcaption caption",
);
const CELLS = setOf("td th");
const FIELDS = setOf("input textarea select");
/** Stands before a text that may be hidden; no text has it. */
const DOUBT = "\ufdd2";
/** The widest and the highest span that a browser believes. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** The paragraphs below a node, and the rows of its tables with their merged cells laid out, in their order. */
export function findBlocks(page: Node): FoundBlock[] {
  const own = { paragraphs: 0, tables: 0, looks: looksOf(page) };
  return toFound(gather(page, own), own);
}

function toFound(pieces: Pieces, page: Page): FoundBlock[] {
  return pieces.flatMap((piece) => {
    if (typeof piece !== "string") return piece;
    return piece.split("\n").flatMap((line): FoundBlock[] => {
      const text = line.replaceAll(DOUBT, "");
      if (text.trim() === "") return [];
      page.paragraphs += 1;
      const problem = text !== line && /\d/.test(text) ? { problem: "unseen" as const } : {};
      return [{ kind: "paragraph", cells: [{ text, origin: `段${page.paragraphs}`, ...problem }] }];
    });
  });
}

function gather(node: Node, page: Page): Pieces {
  const pieces: Pieces = [];
  const inCell = "tagName" in node && CELLS.has(node.tagName);
  const write = (text: string) => {
    const last = pieces.at(-1);
    if (typeof last === "string") pieces[pieces.length - 1] = last + text;
    else pieces.push(text);
  };
  const isVisible = (parent: Node | null) => !(parent && "tagName" in parent) || page.looks.isVisible(parent);
  const doubtOf = (text: { value: string; parentNode: Node | null }) =>
    text.parentNode &&
    "tagName" in text.parentNode &&
    text.value.trim() !== "" &&
    page.looks.isDoubtful(text.parentNode)
      ? DOUBT
      : "";
  const writeInto = (element: Element, side: "before" | "after") => {
    if (inCell && isVisible(element)) write(page.looks.writtenInto(element, side));
  };
  const walk = (current: Node, raised: boolean) => {
    if ("value" in current && isVisible(current.parentNode))
      write(doubtOf(current) + (raised ? raise(unwrap(current.value)) : unwrap(current.value)));
    if (!("childNodes" in current)) return;
    const name = "tagName" in current ? current.tagName : "";
    if (UNREAD.has(name) || ("attrs" in current && page.looks.isGone(current))) return;
    if (isField(name) && "attrs" in current) {
      if (inCell && isVisible(current)) write(writtenIn(current));
      return;
    }
    if (name === "table" && "attrs" in current) {
      pieces.push(findTable(current, page));
      return;
    }
    const recognised = name === "p" && "attrs" in current ? recognisedOf(current.attrs) : null;
    if (recognised) {
      const text = textOf(current);
      pieces.push([{ kind: "paragraph", cells: [{ text, ...recognised }] }]);
      return;
    }
    if (name === "sup" && "attrs" in current && isMark(current)) {
      if (isVisible(current)) write(raiseMark(textOf(current), true));
      return;
    }
    const border = BLOCKS.has(name) ? "\n" : "";
    write(border);
    if ("attrs" in current) writeInto(current, "before");
    for (const child of current.childNodes) walk(child, raised || name === "sup");
    if ("attrs" in current) writeInto(current, "after");
    write(border);
  };
  if ("attrs" in node) writeInto(node, "before");
  if ("childNodes" in node) for (const child of node.childNodes) walk(child, false);
  if ("attrs" in node) writeInto(node, "after");
  return pieces.map((piece) => (typeof piece === "string" ? withoutMarks(piece) : piece));
}

// a number alone is an exponent, unless it leads to a note
function isMark(sup: Element): boolean {
  const text = textOf(sup);
  return raiseMark(text, leads(sup)) !== raise(text);
}

const leads = ({ childNodes }: Element): boolean =>
  childNodes.some(
    (child) =>
      "tagName" in child &&
      ((child.tagName === "a" && /^#./.test(attributeOf(child, "href") ?? "")) || leads(child)),
  );

const isField = (name: string) => FIELDS.has(name);

const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((own) => own.name === name)?.value;

// a page may be saved as a form with what was filled in
function writtenIn(field: Element): string {
  if (field.tagName === "textarea") return textOf(field);
  if (field.tagName === "input")
    return WRITTEN_IN.test(attributeOf(field, "type") ?? "") ? (attributeOf(field, "value") ?? "") : "";
  const options = field.childNodes.flatMap((child) =>
    !("tagName" in child) ? [] : child.tagName === "optgroup" ? childrenOf(child, "option") : child,
  );
  const chosen = options.find((option) => attributeOf(option, "selected") !== undefined) ?? options[0];
  return chosen ? textOf(chosen) : "";
}

function hasPicture(element: Element, page: Page): boolean {
  return element.childNodes.some((child) => {
    if (!("tagName" in child) || page.looks.isGone(child)) return false;
    if (!PICTURES.has(child.tagName)) return hasPicture(child, page);
    const sizes = ["width", "height"].map((name) => Number.parseFloat(attributeOf(child, name) ?? ""));
    return page.looks.isVisible(child) && !sizes.some((size) => size <= SPACER);
  });
}

const textOf = (node: Node): string =>
  "value" in node ? unwrap(node.value) : "childNodes" in node ? node.childNodes.map(textOf).join("") : "";

// a table of one column, and a row that only holds tables, are layout: their content stands for itself
function findTable(table: Element, page: Page): FoundBlock[] {
  page.tables += 1;
  const number = page.tables;
  const shown = (elements: Element[]) => elements.filter((element) => !page.looks.isGone(element));
  const rows = shown(rowsOf(table, shown)).map((row) =>
    shown(childrenOf(row, "td", "th")).map((cell) => {
      const pieces = gather(cell, page);
      const written = pieces.filter((piece) => typeof piece === "string").join("\n");
      const text = written.replaceAll(DOUBT, "");
      return {
        text,
        columns: spanOf(cell, "colspan", MOST_COLUMNS),
        rows: spanOf(cell, "rowspan", MOST_ROWS),
        pieces,
        own: text === written ? recognisedOf(cell.attrs) : { problem: "unseen" as const },
        isPicture: text.trim() === "" && hasPicture(cell, page),
        isPictured: isBareFigure(text) && hasPicture(cell, page),
      };
    }),
  );
  const seen = rows.map((cells) => {
    const figures = isOfFigures(cells.map(({ text }) => text));
    return cells.map((cell) => {
      if (figures && cell.isPicture) return { ...cell, text: PICTURE };
      // the picture may be a sign of the figure, as Word saves formulas
      return figures && cell.isPictured
        ? { ...cell, own: { ...cell.own, problem: "picture" as const } }
        : cell;
    });
  });
  const grid = layGrid(seen, (row, column) => `表${number}行${row + 1}列${column + 1}`);
  const found = shown(childrenOf(table, "caption")).flatMap((caption) =>
    toFound(gather(caption, page), page),
  );
  rows.forEach((cells, index) => {
    const laid = grid[index] ?? [];
    const inner = cells.flatMap(({ pieces }) => pieces.filter((piece) => typeof piece !== "string"));
    const printing = cells.filter(({ text }) => text.trim() !== "");
    if (laid.length === 1 || (inner.length > 0 && printing.length <= 1))
      for (const { pieces } of cells) for (const block of toFound(pieces, page)) found.push(block);
    else for (const block of [{ kind: "row" as const, cells: laid }, ...inner.flat()]) found.push(block);
  });
  return found;
}

// the head of a table shows above all other rows and its foot below them, wherever they are written
function rowsOf(table: Element, shown: (elements: Element[]) => Element[]): Element[] {
  const parts = table.childNodes.filter((child) => "tagName" in child);
  const [head, foot] = ["thead", "tfoot"].map((name) => parts.find(({ tagName }) => tagName === name));
  const between = parts.filter((part) => part !== head && part !== foot);
  return [...(head ? [head] : []), ...between, ...(foot ? [foot] : [])].flatMap((part) =>
    part.tagName === "tr" ? [part] : shown([part]).flatMap((own) => childrenOf(own, "tr")),
  );
}

function childrenOf(parent: Element, ...names: string[]): Element[] {
  return parent.childNodes.flatMap((child) =>
    "tagName" in child && names.includes(child.tagName) ? child : [],
  );
}

function spanOf({ attrs }: Element, name: string, most: number): number {
  const span = Number.parseInt(attrs.find((own) => own.name === name)?.value ?? "1", 10);
  if (span === 0 && name === "rowspan") return most;
  return Number.isNaN(span) ? 1 : Math.min(most, Math.max(1, span));
}

const WIDE = "[\\u2e80-\\u9fff\\uff00-\\uffef]";
const WRAPPED = new RegExp(`(${WIDE})[ \\t]*[\\r\\n][ \\t\\r\\n]*(?=${WIDE})`, "g");

// a source line break between two Han characters prints nothing, elsewhere a space
function unwrap(text: string): string {
  return text.replace(WRAPPED, "$1").replace(/[ \t\r\n\f]+/g, " ");
}
