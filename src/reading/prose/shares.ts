import {
  INDICATOR_HEADING,
  INSTALMENT,
  KIND_OF_SPENDING,
  ONE_DOING,
  PARTS,
  WHOLE,
  WON,
} from "../labels/told-of.ts";
import type { Clause, Share, Told } from "./clauses.ts";
import { nameIn } from "./names.ts";
import type { SpokenQuantity } from "./quantities.ts";

/** What may stand before an amount without naming a part: verbs, times, 资金. */
export const BARE_WORDS =
  /20\d\d年?度?|截[至止]|\d{1,2}月(?:\d{1,2}日)?|年[末底初]|实际|已经?|共计?|合计|总计|累计|全部|全年|当年|本年度?|年度|项目|资金|经费|预算|支出|执行|支付|使用|完成|结[余转]|剩余|到位|下达|数|为|了|额|总|金|率|发放|兑付|拨付|下年度?|次年|全省|全市|全县|尚|未|仍|还|有|年|月|日|底|末/g;

/** 为404名对象发放补助金212万元, or any amount below the heading of an indicator. */
export function isOfOneDoing(
  { sentence, money }: SpokenQuantity,
  { words }: Clause,
  because: string,
): boolean {
  if (!money || WHOLE.test(words) || GIVEN.test(because)) return false;
  if (INSTALMENT.test(words)) return true;
  const isBare = !/[\p{Script=Han}\d]{2,}/u.test(words.replace(BARE_WORDS, "").replace(/补助|补贴/g, ""));
  const isOfIndicator = sentence.passage.path.some((heading) => INDICATOR_HEADING.test(heading));
  return isOfIndicator || (ONE_DOING.test(because) && !isBare);
}

/** What was given is told of the whole money wherever it stands. */
const GIVEN = /预算|批复|下达/;

/** Whether an amount is all of the money, a part of it, or one of a list. */
export function shareOf(
  { rate, money }: SpokenQuantity,
  { words, printed, gap, past }: Clause,
  last: Told | null,
  before: Told[],
  isListed: boolean,
): Share {
  const between = gap.replace(/\([^()]*\)/g, "");
  if (PARTS.test(between) || PARTS.test(words) || words.startsWith("含")) return "part";
  if (before.length > 0 && /\([^()]*$/.test(past) && !WHOLE.test(words)) return "part";
  // the rate of another money that stands between: 其他补助已及时划拨，资金使用率100%
  if (rate && nameIn(between) !== null && nameIn(words) === null) return "part";
  if (last && (last.share === "part" || last.share === "doubt") && !isOfOther(last)) {
    // 包括甲活动12万元，乙活动6万元共计18万元
    if (SUMS_UP.test(words) && isSumOf(before, money?.value?.fen ?? 0)) return "whole";
    // 支出28.5万元，其中上年结转3万元，当年预算支出25.5万元
    if (isRest(before, money?.value?.fen ?? 0)) return "part";
    // a lost stop: 其他资金86万元2023年支出231万元
    if (gap === "" && /^(?:20\d\d年|全年|当年|本年)/.test(words)) return "doubt";
    if (isListed || gap === "" || KIND_OF_SPENDING.test(printed.replace(/为$/, ""))) return "part";
    const isBare = !/[\p{Script=Han}]{2,}/u.test(words.replace(BARE_WORDS, ""));
    if (isBare && (WHOLE.test(words) || /;$/.test(gap) || isComplete(before))) return "whole";
    return isBare ? "doubt" : "part";
  }
  return isListed ? "item" : "whole";
}

/** What is told of a standard, a contract or another time, or of money that was won, has no parts that go on behind it. */
const isOfOther = ({ role, because }: Told) =>
  role === "per_head" || role === "contract" || role === "other_time" || WON.test(because);

const SUMS_UP = /合计|共计|总计/;

// all the parts that were told last come to it
function isSumOf(before: Told[], fen: number): boolean {
  const from = before.findLastIndex(({ share, quantity }) => share !== "part" && quantity.money) + 1;
  const parts = before.slice(from).filter(({ quantity }) => quantity.money);
  return fen > 0 && parts.length > 1 && sumOf(parts) === fen;
}

// the parts so far come to the whole before them, so that what follows is no part of it
function isComplete(before: Told[]): boolean {
  const at = before.findLastIndex(({ share, quantity }) => share !== "part" && quantity.money?.value);
  const parts = before.slice(at + 1).filter(({ quantity }) => quantity.money);
  const whole = before[at];
  return whole !== undefined && parts.length > 1 && sumOf(parts) === sumOf([whole]);
}

// what is left of the whole before the parts so far
function isRest(before: Told[], fen: number): boolean {
  const at = before.findLastIndex(({ share, quantity }) => share !== "part" && quantity.money?.value);
  const parts = before.slice(at + 1).filter(({ quantity }) => quantity.money);
  const whole = before[at];
  return fen > 0 && whole !== undefined && parts.length > 0 && sumOf(parts) + fen === sumOf([whole]);
}

/** The sum of some amounts in 分. */
export const sumOf = (told: Told[]) =>
  told.reduce((sum, { quantity }) => sum + (quantity.money?.value?.fen ?? 0), 0);
