import type { Cell } from "../../documents/block.ts";
import type { Fund } from "../../model/evaluation.ts";
import { FUND_SOURCES } from "../../model/labels/money.ts";
import type { FundSource } from "../../model/words.ts";
import { fold } from "../../values/fold.ts";
import { FIRST_RANK, ITEM_NUMBER } from "../../values/numbering.ts";
import type { Draft } from "../draft.ts";
import { bare, lookUp } from "../labels/look-up.ts";

/** Two rows of one source (several carry-overs) get an ordinal behind the second. */
export function fundId({ id, funds }: Draft, source: FundSource): string {
  const same = countOf(funds, source);
  return `${id}-${source}${same > 0 ? `-${same + 1}` : ""}`;
}

// a form may print thousands of rows: only those that came since the last question are counted
const counted = new WeakMap<readonly Fund[], { upTo: number; counts: Map<FundSource, number> }>();

function countOf(funds: readonly Fund[], source: FundSource): number {
  const known = counted.get(funds) ?? { upTo: 0, counts: new Map<FundSource, number>() };
  for (const own of funds.slice(known.upTo))
    known.counts.set(own.source, (known.counts.get(own.source) ?? 0) + 1);
  known.upTo = funds.length;
  counted.set(funds, known);
  return known.counts.get(source) ?? 0;
}

const INCLUDED = /^其中\s*[:：]\s*/;
const NUMBERED = new RegExp(`^(?:${FIRST_RANK}|${ITEM_NUMBER})\\s*`);

/** The label without layout, without its 其中 and without its number: 其中：①基本支出 is 基本支出. */
export function cleanLabel({ text }: Cell): string {
  return text
    .trim()
    .replace(INCLUDED, "")
    .replace(NUMBERED, "")
    .replace(INCLUDED, "")
    .replace(/[:：]$/, "")
    .trim();
}

/** Whose money a label names; undefined where the vocabulary does not know it. */
export function sourceOf(cell: Cell): FundSource | undefined {
  return lookUp(FUND_SOURCES, fold(cleanLabel(cell)));
}

/** Whether a label that the vocabulary does not know names money all the same: 彩票公益金用于医疗救助, 车辆购置税收入. */
export function namesMoney(cell: Cell): boolean {
  return /(?:资金|拨款|收入|公益金|基金|补助|经费|贷款|债券|捐赠|预算|专项|支出)(?:用于[^，。;]{2,16})?$/.test(
    bare(fold(cleanLabel(cell))),
  );
}

/** Whether a line of text begins like a money row whose cells were glued together: 年度资金总额:202010100.00%10. */
export function isGluedFund({ label }: Cell): boolean {
  const [words = ""] = /^[^\d]{1,20}(?=\d)/.exec(label) ?? [];
  return lookUp(FUND_SOURCES, words.replace(/^其中:/, "")) !== undefined;
}
