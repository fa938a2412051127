import { type Cell, type Document, filled } from "../documents/block.ts";
import type { Notice } from "../model/notice.ts";
import { Claims, shorten } from "./claims.ts";
import type { Damage } from "./kind/damage.ts";
import { passOverProse } from "./layout/background.ts";
import { isTitle, onOneLine, titleKind } from "./layout/titles.ts";
import type { ReadReport } from "./read-report.ts";

/**
 * A document of which nothing is read: one notice for the whole file. What carries nothing in any report is still said to
 * carry nothing.
 * @param title the cell that names the document
 */
export function refuse(document: Document, title: Cell | undefined, why: Damage): ReadReport {
  const { notice, data, cell } = why;
  const claims = new Claims();
  // running text that no form knows is background all the same
  if (notice !== "nothing-read" || isTitle(cell)) claims.refuse([cell]);
  passOverProse(document.blocks, claims, null);
  claims.refuse(document.blocks.flatMap(filled).filter((own) => !claims.isClaimed(own)));
  claims.note(notice, data, cell.at);
  return {
    title: title ? onOneLine(title) : "",
    evaluations: [],
    statements: [],
    notices: claims.notices,
    ledger: claims.close(document),
  };
}

/** Nobody can tell which of two layouts is the one that was printed. @param readings what each of them would say */
export function refuseLayout(document: Document, readings: [string, string]): ReadReport {
  const [title] = document.blocks.flatMap(filled);
  if (!title) return { title: "", evaluations: [], statements: [], notices: [], ledger: [] };
  const doubt: Notice = { notice: "doubtful-layout", data: { readings }, at: title.at };
  return refuse(document, title, nothingRead([doubt], title));
}

/** That a text was restored, or what a name or a source is called, is no reason why nothing is read. */
const NO_REASONS: ReadonlySet<Notice["notice"]> = new Set([
  "restored-text",
  "unknown-programme",
  "unknown-source",
  "name-of-kind",
] as const);

/** That no form read anything, with the first notice that was given on the way. */
export function nothingRead(notices: Notice[], cell: Cell, cells: Cell[] = []): Damage {
  const titled = titleKind(cell) === "self";
  // the title of a form whose columns nobody knew is one
  const form = cells.find((own) => titleKind(own) === "table");
  const unknown: Notice | null = form
    ? { notice: "unknown-form", data: { what: "title", name: shorten(form.text) }, at: form.at }
    : null;
  const first = notices.find(({ notice }) => !NO_REASONS.has(notice)) ?? unknown;
  return { notice: "nothing-read", data: { first, titled }, cell };
}
