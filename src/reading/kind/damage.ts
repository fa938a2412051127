import { type Block, type Cell, filled } from "../../documents/block.ts";
import type { Evaluation, Indicator } from "../../model/evaluation.ts";
import type { NoticeData } from "../../model/notice.ts";
import type { NoticeKind } from "../../model/notice-kinds.ts";
import { compareDecimals, type Decimal } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { shorten } from "../claims.ts";
import { isFootnote } from "../layout/background.ts";
import { findGarbled } from "./garbled.ts";

/** Why nothing of a file may be published, and the cell that shows it. */
export type Damage = {
  [Kind in NoticeKind]: { notice: Kind; data: NoticeData[Kind]; cell: Cell };
}[NoticeKind];

/** A number with letters for digits: `1O0%`, `3l.69`, `l00`; `5l` counts litres and `O2O` is a word. */
const LETTERS_IN_NUMBER = [
  /(?<![A-Za-z\d.,-])\d[\d.,]*[OoIl]+[.,]?[\d%](?![A-Za-z])/,
  /^[≥≤<>=]?[OoIl](?:[.,]\d+|\d+(?:\.\d+)?)(?:%|[万亿]?元?)$/,
  /^[≥≤<>=]?\d[\d.,]*[OoI](?:%|万?元?)$/,
];
/** What each of these has: nearly every cell of a form has a digit, and nearly none a letter. */
const LETTER_LIKE_DIGIT = /[OoIl]/;
/** What a cell has one of that shows either damage. */
const MAY_BE_DAMAGED = /[OoIlXx×*＊○_]/;
/** A year whose last digits were taken out: 20XX年, 202×年, 20_年. */
const MASKED_YEAR = /(?<!\d)20(?:[Xx×*＊○_]{1,2}|\d[Xx×*＊○_])年/;

/** Whether recognised characters or masked years make the whole of a document unsure; null where they do not. */
export function findDamage(blocks: Block[]): Damage | null {
  const garbled = findGarbled(blocks);
  if (garbled) return { notice: "garbled-text", data: { sign: garbled.sign }, cell: garbled.cell };
  let inFootnotes = false;
  for (const block of blocks) {
    for (const cell of filled(block)) {
      inFootnotes =
        block.kind === "paragraph" &&
        (isFootnote(cell.label) || (inFootnotes && /^\d[.、]/.test(cell.label)));
      if (inFootnotes) continue;
      if (!MAY_BE_DAMAGED.test(cell.label)) continue;
      if (LETTER_LIKE_DIGIT.test(cell.label) && LETTERS_IN_NUMBER.some((pattern) => pattern.test(cell.label)))
        return damagedText({ sign: "letters", printed: shorten(cell.text) }, cell);
      const printed = MASKED_YEAR.exec(cell.label)?.[0];
      if (printed) return { notice: "masked-year", data: { printed }, cell };
    }
  }
  return null;
}

/** A sign that was recognised as the digit 2: a rate wanted at 290% and reached at 92%; null where there is none. */
export function findMisreadSign(evaluations: Evaluation[], blocks: Block[]): Damage | null {
  const indicator = evaluations.flatMap(({ indicators }) => indicators).find(isMisread);
  const cell =
    indicator &&
    blocks
      .flatMap(filled)
      .find(({ at, text }) => at.line === indicator.target?.at.line && text === indicator.target.text);
  return cell ? damagedText({ sign: "misread", name: indicator.name.text, printed: cell.text }, cell) : null;
}

function isMisread({ name, target, actual }: Indicator): boolean {
  const [wanted, reached] = [target?.value, actual?.value];
  if (!wanted?.value || !reached?.value || wanted.operator !== null) return false;
  if (wanted.unit !== "%" || reached.unit !== "%" || /增|降|减|升|同比/.test(name.text)) return false;
  return (
    /(?:率|度|比例)(?:\(.*\))?$/.test(fold(name.text)) &&
    isBetween(wanted.value, 200, 300) &&
    isBetween(reached.value, 0, 100)
  );
}

const isBetween = (value: Decimal, least: number, most: number) =>
  compareDecimals(value, { units: least, scale: 0 }) >= 0 &&
  compareDecimals(value, { units: most, scale: 0 }) <= 0;

const damagedText = (data: NoticeData["damaged-text"], cell: Cell): Damage => ({
  notice: "damaged-text",
  data,
  cell,
});
