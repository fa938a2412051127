import type { FoundBlock, FoundCell } from "../write.ts";

/** An amount alone in its cell, and a rate. */
const AMOUNT = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,6})?$|^\d+(?:\.\d{1,6})?$/;
const RATE = /^(\d{1,3}(?:\.\d{1,4})?)[%％]$/;

/**
 * Rows of a picture with the amounts believed that arithmetic proves though the ink did not, or another reading said something
 * else: an amount that is the only one of what was read which is to another amount of its row as the rate of the row says, where
 * the rate is printed with enough digits to tell every digit of it, and both others are borne out by their ink.
 */
export function provenByArithmetic(blocks: FoundBlock[]): FoundBlock[] {
  return blocks.map((block) => {
    const cells = block.kind === "row" ? provenRow(block.cells) : null;
    return cells ? { ...block, cells } : block;
  });
}

function provenRow(cells: FoundCell[]): FoundCell[] | null {
  const rates = cells.filter((cell) => RATE.test(cell.text) && isBelieved(cell));
  const doubted = cells.filter((cell) => cell.problem === "recognition");
  const [rate, ...others] = rates;
  const [own, ...more] = doubted;
  // two rates, or two doubts: which belongs to which is not told
  if (!rate || others.length > 0 || !own || more.length > 0) return null;
  const amounts = cells.filter((cell) => AMOUNT.test(cell.text) && isBelieved(cell));
  const read = [...new Set([own.text, own.second ?? own.text])];
  const fitting = read.filter(
    (text) => AMOUNT.test(text) && amounts.some((cell) => tells(text, cell.text, rate.text)),
  );
  const [text, ...rivals] = fitting;
  if (text === undefined || rivals.length > 0) return null;
  const { problem: _, second: __, ...rest } = own;
  return cells.map((cell) => (cell === own ? { ...rest, text } : cell));
}

const isBelieved = ({ problem, second }: FoundCell) => problem === undefined && second === undefined;

/** Whether an executed amount is the only one with its digits that is this rate of a budget. */
function tells(executed: string, budget: string, rate: string): boolean {
  const [part, whole] = [numberOf(executed), numberOf(budget)];
  const [, printed = ""] = RATE.exec(rate) ?? [];
  const share = numberOf(printed) / 100;
  if (part <= 0 || whole <= 0 || share <= 0) return false;
  const within = (halfStep(printed) / 100) * whole;
  return Math.abs(part - share * whole) <= within && within < halfStep(executed);
}

const plain = (text: string) => text.replaceAll(",", "");
const numberOf = (text: string) => Number(plain(text));
/** Half of what the last printed digit stands for. */
const halfStep = (text: string) => 0.5 * 10 ** -(plain(text).split(".")[1]?.length ?? 0);
