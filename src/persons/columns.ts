import type { Block, Cell } from "../documents/block.ts";
import { foldWidth } from "../values/fold.ts";
import { isAskedFor } from "./asked.ts";
import { isName } from "./names.ts";
import {
  FIGURES,
  LONGEST_OWNER,
  maySayWhose,
  NUMBER_CELLS,
  type PersonKind,
  ROLE_CELL,
  SIGN_CELL,
} from "./patterns.ts";
import { remembered } from "./remembered.ts";

/** What stands beside or below a label cell. */
export type Label = PersonKind | null;
/** The columns of the table under way that hold names or numbers of persons. */
export interface Columns {
  kinds: Map<number, PersonKind>;
  /** Whether the table is a list of persons. */
  roster: boolean;
  /** Whether other columns hold figures. */
  figures: boolean;
  /** How many cells of the head are filled. */
  filled: number;
}

/** What a cell as a whole says of the cell beside or below it; null where it is no such label. */
export function labelOf({ label }: Cell): Label {
  return maySayWhose(label) ? whose(label) : null;
}

const whose = remembered<Label>((label) => {
  if (ROLE_CELL.test(label)) return "name";
  if (SIGN_CELL.test(label)) return "signature";
  return NUMBER_CELLS.find(([, pattern]) => pattern.test(label))?.[0] ?? null;
}, LONGEST_OWNER);

/** The columns under a row that has labels of persons; none where a value stands beside one. */
export function headOf({ kind, cells }: Block, labels: Label[], answered: boolean): Columns | null {
  // hardly any row has one
  if (kind !== "row" || answered || labels.every((label) => label === null)) return null;
  const filled = cells.filter(({ text }) => text !== "").length;
  if (filled < 2 || cells.some(({ text }) => /已隐去\]/.test(text))) return null;
  const own = labels.flatMap((label, index): [number, PersonKind][] => (label ? [[index, label]] : []));
  const kinds = new Set(own.map(([, own]) => own));
  const roster = cells.some(({ label }) => /^(?:姓名|签[字名章])$/.test(label)) || kinds.size > 1;
  return { kinds: new Map(own), roster, figures: cells.some(({ label }) => FIGURES.test(label)), filled };
}

/** Whether a row goes on with a list of persons: it ends at the first that does not look like one. */
export function isBody({ kind, cells }: Block, columns: Columns | null): boolean {
  if (kind !== "row" || !columns) return false;
  const whole = cells.filter(({ text }) => text !== "").length === columns.filled;
  return [...columns.kinds.keys()].some((index) => {
    const text = foldWidth(cells[index]?.text ?? "");
    if (text === "") return false;
    return /\d{7}|隐去|@/.test(text) || isName(text, !columns.roster) || (whole && isAskedFor(text));
  });
}
