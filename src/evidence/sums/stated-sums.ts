import type { Evaluation, StatedAmount } from "../../model/evaluation.ts";
import { fold } from "../../values/fold.ts";
import { gapBetween, type SumGap } from "./source-sums.ts";

/** What an amount stated in words is, by the end of the words before it. */
const ROLES = {
  basic: /基本支出$/,
  project: /项目支出$/,
  operating: /经营支出$/,
  upward: /上缴上级支出$/,
  subsidy: /对附属单位补助(?:支出)?$/,
  expenditure: /(?:本年|本年度|当年|全年|年度|预算|决算|总)支出(?:合计)?$|(?:^|[^收])支出合计$/,
  opening: /(?:年初|上年)结转(?:和结余|及结余|结余|资金)?$/,
  income: /(?:本年|本年度|当年|全年|年度)收入(?:合计)?$/,
  reserve: /使用非财政拨款结余$|用事业基金弥补收支差额$/,
  closing: /(?:年末|期末)结转(?:和结余|及结余|结余|资金)?$/,
  distributed: /结余分配$/,
  grand: /^(?:收入|收支|收、支)?总计$/,
} satisfies Record<string, RegExp>;
type Role = keyof typeof ROLES;

/** Sums that such accounts keep: a total, what must be printed to add up to it, and what belongs to it where printed. */
const IDENTITIES: { id: string; total: Role; parts: Role[]; also: Role[] }[] = [
  {
    id: "expenditure",
    total: "expenditure",
    parts: ["basic", "project"],
    also: ["operating", "upward", "subsidy"],
  },
  { id: "income", total: "grand", parts: ["opening", "income"], also: ["reserve"] },
  { id: "outlay", total: "grand", parts: ["expenditure", "closing"], also: ["distributed"] },
];

/** A stated total that the amounts stated beside it do not add up to. */
export interface StatedGap extends SumGap {
  id: string;
  heading: string;
  label: string;
}

/** The gaps among amounts of one sentence or paragraph under one heading. */
export function statedGaps({ amounts }: Evaluation): StatedGap[] {
  return groupByParagraph(amounts).flatMap((group) => {
    const found = IDENTITIES.flatMap((identity) => gapOf(identity, group));
    // a wrong 本年支出 breaks two sums; the one that splits it carries it
    return found.filter(({ id }) => id !== "outlay" || !found.some((other) => other.id === "expenditure"));
  });
}

function gapOf({ id, total, parts, also }: (typeof IDENTITIES)[number], group: StatedAmount[]): StatedGap[] {
  const [whole, ...needed] = [total, ...parts].map((role) => only(role, group));
  const more = also.map((role) => only(role, group));
  if (!whole || needed.some((part) => !part)) return [];
  const added = [...needed, ...more].flatMap((part) => part?.amount ?? []);
  const found = areOfAnother(needed, added, group) ? null : gapBetween(whole.amount, added);
  return found ? [{ ...found, id, heading: whole.heading, label: whole.label }] : [];
}

// 收入412万元，其中基本支出330万元，项目支出82万元。全年支出405万元: parts are those of the amount before them that they come to
function areOfAnother(
  parts: (StatedAmount | null | undefined)[],
  added: StatedAmount["amount"][],
  group: StatedAmount[],
): boolean {
  const first = Math.min(...parts.flatMap((part) => (part ? [group.indexOf(part)] : [])));
  const before = group[first - 1];
  return before !== undefined && gapBetween(before.amount, added) === null;
}

// a role that is stated twice cannot be told apart
function only(role: Role, group: StatedAmount[]): StatedAmount | null {
  const [found, ...others] = group.filter(({ label }) => ROLES[role].test(fold(label)));
  return found && others.length === 0 ? found : null;
}

function groupByParagraph(amounts: StatedAmount[]): StatedAmount[][] {
  const groups = new Map<string, StatedAmount[]>();
  for (const stated of amounts) {
    const key = `${stated.heading} ${stated.amount.at.line}`;
    const own = groups.get(key);
    if (own) own.push(stated);
    else groups.set(key, [stated]);
  }
  return [...groups.values()];
}
