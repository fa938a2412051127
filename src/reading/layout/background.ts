import { type Block, type Cell, filled } from "../../documents/block.ts";
import type { IgnoredBecause } from "../../model/words.ts";
import { matchesOf } from "../../values/matches.ts";
import { parseMoney } from "../../values/money.ts";
import { parseDateLine } from "../../values/year.ts";
import { type Claims, shorten } from "../claims.ts";
import { isHeading, LONGEST_HEADING } from "./heading.ts";
import { isPageRow } from "./page.ts";

const SIGNATURE =
  /^(?:(?:序号)?姓名(?:工作|所在|单位|性别|职务|职称|电话|联系|签[字名])|填[报表写]人|制表人|联系人|联系电话|(?:项目|财务|部门|单位)?负责人|经办人|审核人|签[字名])/;
const REDACTED = /\[(?:姓名|签名|电话|证件号|账号|邮箱|住址|车牌)已隐去\]/;

const FOOTNOTE = /^(?:-?注\d*[:.、]?|备注:|\(?填[报写表]?说明)/;

/** The line that opens the notes below a table. */
export function isFootnote(label: string): boolean {
  return FOOTNOTE.test(label);
}

/** The lines of the notes below a table: the one that opens them, and the numbered ones that follow it. */
export function notesOf(blocks: Block[]): Cell[] {
  const notes: Cell[] = [];
  let isOpen = false;
  for (const block of blocks) {
    const [first, ...others] = filled(block);
    if (!first) continue;
    isOpen = isFootnote(first.label) || (isOpen && /^\d[.、]/.test(first.label));
    if (isOpen && others.length === 0) notes.push(first);
  }
  return notes;
}

/** Whether a row or line names who filled in, or is the head of a table of persons. */
export function isSignature(block: Block): boolean {
  const cells = filled(block);
  const joined = cells.map(({ label }) => label).join("");
  return SIGNATURE.test(joined) || cells.some(({ text }) => REDACTED.test(text));
}

/**
 * Says of what no form took why it carries nothing: footnotes, headings, signatures, background prose. Cells of tables
 * are left alone: an unread cell is a notice, and so is a sentence beside them that tells of money given or spent.
 * @param published the amounts that were read, in 分; null of a text that is refused, of which one notice says why
 */
export function passOverProse(blocks: Block[], claims: Claims, published: ReadonlySet<number> | null): void {
  const notes = new Set(notesOf(blocks));
  for (const block of blocks) {
    const cells = filled(block);
    const [first] = cells;
    if (!first) continue;
    if (cells.every((cell) => claims.isClaimed(cell))) continue;
    const open = cells.filter((cell) => !claims.isClaimed(cell));
    if (notes.has(first)) claims.ignore("footnote", ...open);
    else if (isSignature(block)) claims.ignore("signature", ...open);
    else if (isPageRow(block)) claims.ignore("layout litter", ...open);
    else if (block.kind === "paragraph") {
      const told = published ? openMoney(first.label, published) : null;
      if (told) claims.doubt("unread-amount", { what: "stated", printed: shorten(told) }, ...open);
      else claims.ignore(whyProse(first.label), ...open);
    }
  }
}

/** 全年预算100万元, 实际支出98万元; 10万元以上 is a rule. */
const TELLS_MONEY =
  /(?:预算|支出|执行|到位|下达|拨付|安排|投入|资金)[^，。；;,\d]{0,12}?(\d[\d,.]*[万亿]?元)(?!以[上下]|\/)/g;

// the first amount of a line that is told of money and published nowhere
function openMoney(label: string, published: ReadonlySet<number>): string | null {
  if (!label.includes("元")) return null;
  const open = matchesOf(label, TELLS_MONEY).find(([, amount = ""]) => {
    const money = parseMoney(amount, null);
    return money === null || !published.has(money.fen);
  });
  return open?.[0] ?? null;
}

function whyProse(label: string): IgnoredBecause {
  if (parseDateLine(label) !== null) return "signature";
  return isHeading(label) || (label.length <= LONGEST_HEADING && !/[。；;，,]/.test(label))
    ? "heading"
    : "background prose";
}
