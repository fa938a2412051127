import type { Block, Cell } from "../../documents/block.ts";
import type { NoticeData } from "../../model/notice.ts";
import { lookFor } from "../../values/seen.ts";

/** A syllable in brackets behind its character, as mirrors of web pages print it: 績(jī). */
const PINYIN = /\p{Script=Han}\([a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜɡ]{1,6}\)/gu;
/** Fewer than these may be an example in a text. */
const FEWEST_SYLLABLES = 3;

/** Characters of the forms' own labels in traditional script; no public unit of the mainland writes them. */
const OF_TRADITIONAL = "績評項預執實數資總額財單標達滿產質務";
const TRADITIONAL = new RegExp(`[${OF_TRADITIONAL}]`, "g");
const FEWEST_TRADITIONAL = 6;
/** The sign for a character that an encoding lost, or question marks for a run of them. */
const LOST = /\ufffd/;
const LOST_RUN = /\p{Script=Han}[?？]{2,}(?=\p{Script=Han})/gu;
const FEWEST_RUNS = 3;
/** Digits and numbers printed twice, one on the other, as some files hold them: (1)(1), 96.596.5万元; then 7070 may be 70. */
const DOUBLED = /(\(\d{1,2}\))\1(?!\()|(?<![\d.])(\d{1,6}\.\d{1,4})\2(?=[万亿]?元)/g;
const FEWEST_DOUBLED = 2;
/** What one of these has: such a character, or points around digits; nearly no cell has any of it. */
const look = lookFor([`(${OF_TRADITIONAL}\ufffd?？`, "."]);
const POINTS_ALONE = 2;
const TWO_POINTS = /\.\d+\./;

function mayBeGarbled(label: string): boolean {
  const seen = look(label);
  return seen === POINTS_ALONE ? TWO_POINTS.test(label) : seen !== 0;
}

/** The cell that shows that the characters of a text are not those of its print; null where they are. */
export function findGarbled(blocks: Block[]): ({ cell: Cell } & NoticeData["garbled-text"]) | null {
  let syllables = 0;
  let traditional = 0;
  let lost = 0;
  let doubled = 0;
  for (const block of blocks) {
    for (const cell of block.cells) {
      if (!mayBeGarbled(cell.label)) continue;
      syllables += cell.label.includes("(") ? (cell.label.match(PINYIN)?.length ?? 0) : 0;
      if (syllables >= FEWEST_SYLLABLES) return { sign: "pinyin", cell };
      doubled += cell.label.match(DOUBLED)?.length ?? 0;
      if (doubled >= FEWEST_DOUBLED) return { sign: "doubled", cell };
      traditional += cell.label.match(TRADITIONAL)?.length ?? 0;
      if (traditional >= FEWEST_TRADITIONAL) return { sign: "traditional", cell };
      lost += cell.label.match(LOST_RUN)?.length ?? 0;
      if (lost >= FEWEST_RUNS || LOST.test(cell.label)) return { sign: "lost", cell };
    }
  }
  return null;
}
