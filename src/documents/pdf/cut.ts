import { ANY_NUMBER } from "../../values/numbering.ts";
import { beginsRow, joinsLabel } from "../labels.ts";
import type { Box } from "./grid.ts";

/** A cell at the foot of a page and the one below it at the head of the next, of the same width. */
export interface CutCell {
  upper: Box;
  lower: Box;
  above: string;
  below: string;
  /** Whether the last line above is full, so that the text below may go on from it. */
  full: boolean;
  /** How many lines stand above, and how many characters fit into one. */
  lines: number;
  characters: number;
  /** Whether cells of this column are merged over rows, so that it names groups of them. */
  isLabel: boolean;
  /** Whether the group above began pages before, so that a name at the head of this one is that of another. */
  isOld: boolean;
}

/** Whether what stands at the head of a page is the rest of the row above, a row of its own, or may be either. */
export type CutVerdict = "cut" | "apart" | "unsure";

/** What a file prints: all of it, and how often each cell is printed. */
export interface Words {
  text: string;
  cells: Map<string, number>;
}

/** No text ends or begins like this: a bracket to close, a list or a sentence to go on. */
const UNENDED = /(?:[（(《〈“‘【、，,；;—/+]|\d\.)$/;
const UNBEGUN = new RegExp(`^(?:[）)》〉”’】、，,。；;：:！!？?%％‰]|[（(](?!${ANY_NUMBER}[)）]))`);
/** So many cells that go no further are no accident. */
const FEWEST_LEFT = 2;
/** So many characters fit into a cell of text, and so many stand in a row of it; so many lines of one cell are a text. */
const WIDE = 13;
const LONG = 30;
const LINES_OF_TEXT = 3;

/**
 * Judges the row at the head of a page by the one at the foot of the page before.
 * @param regular the columns that rows like these print, null where too few are like them
 * @param isHead whether the row above stands at the head of its page too
 */
export function judgeRow(
  cuts: CutCell[],
  regular: Set<CutCell> | null,
  words: Words,
  isHead = false,
): CutVerdict {
  const cells = cuts.filter(({ isLabel }) => !isLabel);
  const printed = cells.filter(({ below }) => below !== "");
  const both = printed.filter(({ above }) => above !== "");
  const joins = cuts.map(({ above, below, isLabel }) => joinsLabel(above, below, isLabel));
  if (printed.length === 0 || joins.includes(false)) return "apart";
  if (cuts.some((cut) => cut.isLabel && cut.isOld && cut.above === "" && cut.below !== "")) return "apart";
  if (both.some(({ below }) => beginsRow(below)) || both.some(areTwoValues)) return "apart";
  const goesOn = (cut: CutCell) => goesOnBySigns(cut) || joinsLabel(cut.above, cut.below) === true;
  if (!isLongText(cells, regular) && both.some((cut) => !cut.full && !goesOn(cut))) return "apart";
  if (both.some(({ above, below }) => /[。！？]$/.test(above) && UNBEGUN.test(below))) return "unsure";
  if (both.some(goesOn)) return "cut";
  if (isUnnamed(printed, regular)) return "cut";
  if (both.some((cut) => areTwoCells(cut, cuts, words))) return "apart";
  // what the rest of a row leaves blank, no further rest prints
  const begins = cells.some(({ above, below }) => above === "" && below !== "");
  if (isHead && begins) return "apart";
  const [first] = cells.toSorted((a, b) => a.upper.left - b.upper.left);
  const leftBlank = [first, ...(regular ?? [])].some((cut) => cut?.above === "" && cut.below === "");
  const isRest = isHead && both.length > 0 && leftBlank;
  if (isRest || isLongText(cells, regular) || completesRow(regular)) return "cut";
  // a row that names something in several lines, or a text, and leaves most of what stands above blank
  const left = cells.filter(({ above, below }) => above !== "" && below === "");
  const isName = both.length > 0 && both.every(({ lines }) => lines > 1) && left.length >= FEWEST_LEFT;
  if (isName && left.length > both.length) return "cut";
  if (!regular || regular.size === 0) {
    // a row that names nothing below one that does
    const isNamed = first !== undefined && first.above !== "" && first.below === "";
    if (isNamed && (both.length > 0 || cells.length === 2)) return "cut";
    const isText = both.length > 0 && !begins && both.every(({ lines }) => lines >= LINES_OF_TEXT);
    if (isText || isName) return "cut";
  }
  if (both.length === 0) return "apart";
  return both.some((cut) => saysElsewhere(cut, words)) ? "cut" : "unsure";
}

/** Whether a text must go on by its signs: a bracket left open, a list or sentence not ended. */
export function goesOnBySigns({ above, below }: CutCell): boolean {
  if (above === "" || below === "") return false;
  const [open, close] = [count(above, /[（(《“【]/g), count(above, /[）)》”】]/g)];
  const isClosed = open === close + 1 && /^[^（(《“【]*[）)》”】]/.test(below);
  return isClosed || UNENDED.test(above) || UNBEGUN.test(below);
}

const count = (text: string, mark: RegExp) => text.match(mark)?.length ?? 0;

// one of the two rows leaves blank what every row prints, and together they print all of it
function completesRow(regular: Set<CutCell> | null): boolean {
  const columns = [...(regular ?? [])];
  const isOpen = columns.some(({ above, below }) => (above === "") !== (below === ""));
  const isWhole = columns.every(({ above, below }) => above !== "" || below !== "");
  return isOpen && isWhole;
}

// every row prints what it is of, and this one goes on from cells above it alone
function isUnnamed(printed: CutCell[], regular: Set<CutCell> | null): boolean {
  const [name] = [...(regular ?? [])].toSorted((a, b) => a.upper.left - b.upper.left);
  const goesOn = printed.every(({ above, full }) => above !== "" && full);
  return name !== undefined && name.above !== "" && name.below === "" && goesOn;
}

// a value does not go on with an operator, nor a rate with a number
const areTwoValues = ({ above, below }: CutCell) =>
  /^[≥≤><=≧≦＞＜＝]/.test(below) || (/[%％‰]$/.test(above) && /^\d/.test(below));

// each of the two is a whole cell in another row
function areTwoCells({ above, below }: CutCell, cuts: CutCell[], { cells }: Words): boolean {
  const others = (text: string, own: (cut: CutCell) => string) =>
    (cells.get(text) ?? 0) > cuts.filter((cut) => own(cut) === text).length;
  return others(above, (cut) => cut.above) && others(below, (cut) => cut.below);
}

// words that the break would have parted stand together elsewhere in the file
function saysElsewhere({ above, below }: CutCell, { text }: Words): boolean {
  const parted = [above.slice(-2) + below.slice(0, 1), above.slice(-1) + below.slice(0, 2)];
  return parted.some((word) => /^\p{Script=Han}{3}$/u.test(word) && text.includes(word));
}

// goals and results: wide cells of a text with paragraphs, in a row that hardly another is like
function isLongText(cells: CutCell[], regular: Set<CutCell> | null): boolean {
  const printing = cells.filter(({ above, below }) => above !== "" || below !== "");
  const length = printing.reduce((sum, { above }) => sum + above.length, 0);
  return regular === null && length > LONG && printing.every(({ characters }) => characters >= WIDE);
}
