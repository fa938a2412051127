import type { Block, Cell } from "../../documents/block.ts";
import { isSigned } from "../../documents/pictured.ts";
import { isUnsure } from "../../documents/recognised.ts";
import type { CellProblem } from "../../model/notice.ts";
import { UNKNOWN } from "../../values/fold.ts";
import { type Claims, shorten } from "../claims.ts";
import { isKnownLabel } from "../labels/known.ts";

/** What a spreadsheet prints where its formula went wrong, in whatever kind of file it ends up. */
const ERROR = /^#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!)$/i;
/** What stands for pages of a file that are pictures, and for one in a cell, as its reader writes it. */
const PICTURE = /^\[(?:第[\d、]+页是图片,没有文字层|图片)\]$/;
/** What stands for a table without ruling lines, likewise. */
const UNRULED = /^\[第\d+页的表没有框线,各行各格分不清\]$/;
/** What stands for a text box over a table, likewise. */
const FLOATING = /^\[文本框\]/;
/** A character that only its own font can draw. */
const PRIVATE = /\p{Co}/gu;
/** What each such character and 〓 have in common, told without looking up what a character is. */
const MAY_BE_UNKNOWN = new RegExp(`[${UNKNOWN}\\ud800-\\udfff\\ue000-\\uf8ff]`);
/** A longer cell holds words beside its figure. */
const LONGEST_FIGURE = 30;
/** What is left of a figure without the characters nobody knows: a number with signs and a unit. */
const REST = /^[^\p{L}\d]{0,3}\d[\d.,]*[^\d]{0,6}$/u;

/**
 * The blocks of a document, with the cells blanked whose figure nobody can tell: errors of formulas, pictures, and figures with a
 * character of which it is not known what it prints. Each is a notice, and so are words that were recognised without certainty.
 */
export function withoutIllegible(blocks: Block[], claims: Claims): Block[] {
  for (const { cells } of blocks) for (const cell of cells) noteUnsure(cell, claims);
  return blocks.map((block) => {
    const cells =
      block.kind === "row"
        ? block.cells
        : block.cells.filter(
            ({ label, problem }) =>
              problem !== undefined ||
              (label.startsWith("[") && (PICTURE.test(label) || UNRULED.test(label) || FLOATING.test(label))),
          );
    if (!cells.some(isIllegible)) return block;
    const isOfSigns = cells.some(({ label }) => isSigned(label));
    const blanked = (cell: Cell) => {
      if (!isOfSigns || !PICTURE.test(cell.label)) return blank(cell, claims);
      claims.ignore("signature", cell);
      return { ...cell, text: "", label: "" };
    };
    return { ...block, cells: block.cells.map((cell) => (isIllegible(cell) ? blanked(cell) : cell)) };
  });
}

// words that were recognised without certainty are published, and said to be unsure
function noteUnsure(cell: Cell, claims: Claims): void {
  const { text, label, at, second, problem } = cell;
  if (problem !== undefined || !isUnsure(cell) || !/\p{L}/u.test(text) || isKnownLabel(label)) return;
  const [printed, other] = second === undefined ? [shorten(text), null] : apart(text, second);
  claims.note("doubtful-words", { printed, other }, at);
}

/** So many characters are quoted before those that differ. */
const BEFORE = 8;

// of long texts, from a little before the first character that differs
function apart(text: string, second: string): [string, string] {
  const plain = (words: string) => words.replace(/\s+/g, "");
  const [one, other] = [plain(text), plain(second)];
  const differs = [...one].findIndex((char, index) => char !== other[index]);
  const from = Math.max(0, (differs === -1 ? one.length : differs) - BEFORE);
  const cut = (words: string) => `${from > 0 ? "…" : ""}${shorten(words.slice(from))}`;
  return [cut(one), cut(other)];
}

const isIllegible = (cell: Cell) => whyIllegible(cell) !== null;

function whyIllegible({ text, label, problem }: Cell): CellProblem | null {
  if (text === "") return null;
  if (problem !== undefined) return problem;
  // what begins with no such sign is asked no further, as nearly every cell
  if (label.startsWith("#") && ERROR.test(label)) return "formula";
  if (label.startsWith("[")) {
    if (PICTURE.test(label)) return "picture";
    if (UNRULED.test(label)) return "unruled";
    if (FLOATING.test(label)) return "textbox";
  }
  if (text.length > LONGEST_FIGURE || !MAY_BE_UNKNOWN.test(label)) return null;
  const known = label.replaceAll(UNKNOWN, "").replace(PRIVATE, "");
  if (known === label) return null;
  const isFigure = REST.test(known) || (label.includes(UNKNOWN) && !/\p{L}/u.test(known));
  return isFigure ? "character" : null;
}

// the blank that stands for it is doubted too, so that its table is known to be read in part
function blank(cell: Cell, claims: Claims): Cell {
  const { problem: _, correction: __, ...own } = cell;
  const empty: Cell = { ...own, text: "", label: "" };
  const why = whyIllegible(cell);
  claims.doubt("unread-cell", { cells: 1, problem: why, printed: shorten(cell.text) }, cell, empty);
  return empty;
}
