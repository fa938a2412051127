import type { AmountRole } from "../../model/words.ts";
import { matchesOf } from "../../values/matches.ts";
import { BEFORE } from "../labels/roles.ts";
import { BARE_WORDS } from "./shares.ts";

/** The role that words give an amount, and the word that decided. */
export interface Worded {
  role: AmountRole;
  because: string;
}

const WORDINGS = BEFORE.map(({ role, words }) => ({ role, pattern: new RegExp(words.join("|"), "g") }));
const DRAWN_IN = /^(?:带动|撬动|吸引|拉动|引导)$/;
const ADJUSTED = /调整(?:后|为|至|到|预算)(?:的|预算|后)*(?:数|资金|金额)?(?:为|共|合计)?$/;

/** What the words nearest before an amount make of it; null where they say nothing, or paid out without saying to whom. */
export function nearest(words: string): Worded | null {
  const matches = WORDINGS.flatMap(({ role, pattern }) =>
    matchesOf(words, pattern).map(({ 0: because, index }) => ({
      role,
      because,
      end: index + because.length,
    })),
  );
  const [last, ...others] = matches.toSorted((a, b) => b.end - a.end || b.because.length - a.because.length);
  // 年初批复预算8个项目: the budget of the year's beginning, whatever stands between
  const found = last?.role === "budget" ? (others.find(({ role }) => role === "initial") ?? last) : last;
  if (ADJUSTED.test(words)) return { role: "budget", because: "调整后" };
  // paid to whom? 拨付 alone tells nothing
  if (
    /拨付?(?:给)?[^，;。]{0,16}(?:公司|企业|农户|施工|学校|医院|个人|供应商|中标|用户|群众)/.test(
      words.slice(found?.end ?? 0),
    )
  )
    return { role: "executed", because: "拨付" };
  // 带动企业投入4800万元: what others put in for its sake
  const isOfOthers = found && DRAWN_IN.test(found.because);
  return found && (isOfOthers || !/拨付|投入/.test(words.slice(found.end)))
    ? { role: found.role, because: found.because }
    : null;
}

/** What the clause before says where it leads up to the amount: 年初预算，共100万元; 下达以下资金: A 40万元. */
export function headOf(gap: string, words: string): Worded | null {
  const [, clause = "", stop = ""] = /([^，;()]{0,60})([，:(]*)$/.exec(gap) ?? [];
  const found = nearest(clause);
  // 分两批下达我县水窖补助资金，合计80万元
  if (!found || stop.endsWith(":") || /^(?:合计|共计|总计)$/.test(words)) return found;
  return clause.length - clause.lastIndexOf(found.because) - found.because.length <= 3 ? found : null;
}

const COUNT_OF_PROGRAMMES = /(?:项目(?:共计?)?\d{1,3}个|\d{1,3}个(?:支出)?项目)[，,:]?$/;
const BEHIND_COUNT = /^(?:即|分别[为是]|包括|有)/;

/** 批复项目9个，项目资金1950万元; 安排项目4个，即…: how many programmes the verb speaks of stands between it and the money. */
export function headOfCounted(gap: string, words: string): Worded | null {
  const [clause = ""] = /[^，;()]{0,60}[，,:]?$/.exec(gap) ?? [];
  const isBare = !/[\p{Script=Han}]{2,}/u.test(words.replace(BARE_WORDS, ""));
  return COUNT_OF_PROGRAMMES.test(clause) && (isBare || BEHIND_COUNT.test(words)) ? nearest(clause) : null;
}
