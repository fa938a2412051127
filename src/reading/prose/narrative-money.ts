import type { FundSource } from "../../model/words.ts";
import { agrees } from "../../values/rate.ts";
import type { Said } from "./sentence.ts";

const EXECUTED = /(?:支出|执行|(?<!可)使用|(?<!转移)支付)(?:数|金额|资金)?$/;
/** Money that was not paid, not paid yet, or not in this year. */
const NOT_EXECUTED = /未|尚|拟|计划|预计|应|预算支出|季度|月份?支|半年|上年|以前年度|结余/;
const BUDGETED = /(?:资金|预算|预算数|经费|合计|共计|总额|补助|下达|安排|到位)$/;
const AVAILABLE = /可(?:使用|用|支配)/;
const CARRIED = /结转|结余/;
const RATE = /执行率$|(?:预算|支出|资金)完成率$/;
const CARRIED_IN = /(?:上年|上年度|以前年度|年初|历年).*结[转余]/;
const LEVELS = /省级|市级|州级|县级|区级|乡级|[省市县区]财政|本级|自治区|地方/;

export const saysRate = ({ rate, label }: Said) => rate !== null && RATE.test(label);
/** More amounts than this are not told apart by one rate. */
const MOST_PAIRS = 2_500;

const saysExecuted = ({ money, label }: Said) =>
  money !== null && EXECUTED.test(label) && !NOT_EXECUTED.test(label);
const saysInitial = ({ money, label }: Said) => money !== null && /年初.*(?:预算|安排)/.test(label);
const saysBudget = (said: Said) =>
  said.money !== null &&
  (BUDGETED.test(said.label) || AVAILABLE.test(said.label)) &&
  !CARRIED.test(said.label) &&
  !saysExecuted(said) &&
  !saysInitial(said);

/** The amounts of one evaluation in its sentences; each null where none, or none for certain, is stated. */
export interface Amounts {
  initial: Said | null;
  budget: Said | null;
  executed: Said | null;
  rate: Said | null;
  /** Amounts of which the rate does not say which one is meant. */
  unsettled: Said[];
}

/**
 * Which of the amounts in some sentences are budget and executed amount. Where several could be, the printed rate
 * decides; 全年可使用资金合计 is the budget by its words.
 */
export function settleAmounts(said: Said[]): Amounts {
  const budgets = said.filter(saysBudget);
  const paid = said.filter(saysExecuted);
  const rate = said.find(saysRate) ?? null;
  const isTold = budgets.length * paid.length <= MOST_PAIRS;
  const pairs = (isTold ? budgets : []).flatMap((budget) => paid.map((executed) => ({ budget, executed })));
  const fitting = pairs.find(({ budget, executed }) => fits(rate, executed, budget));
  const available = budgets.filter(({ label }) => AVAILABLE.test(label));
  const executed = fitting?.executed ?? only(paid);
  const lone = only(budgets);
  // a part of what was paid is no budget by elimination: 全年支出495万元，其中人员经费120万元. One named before it
  // that does not give the printed rate is, and the report's own trouble
  const isPart =
    rate !== null && executed !== null && lone !== null && said.indexOf(lone) > said.indexOf(executed);
  const budget = fitting?.budget ?? only(available) ?? (isPart ? null : lone);
  const unsettled = [...(budget ? [] : budgets), ...(executed ? [] : paid)];
  return { initial: said.find(saysInitial) ?? null, budget, executed, rate, unsettled };
}

/** The same, with a budget from other sentences where none stands beside the rate; then only the rate can tell it. */
export function withBudget(settled: Amounts, elsewhere: Said[]): Amounts {
  const { budget, executed, rate, unsettled } = settled;
  if (budget || !executed || !unsettled.every(saysBudget)) return settled;
  const found = elsewhere.filter((said) => saysBudget(said) && fits(rate, executed, said));
  const amounts = new Set(found.map(({ money }) => money?.value?.fen));
  return amounts.size === 1 ? { ...settled, budget: found[0] ?? null, unsettled: [] } : settled;
}

/** The parts that a budget is put together from, with their sources; the whole of it is none. */
export function sourcesAmong(said: Said[], budget: Said | null): { said: Said; source: FundSource }[] {
  return said.flatMap((own) => {
    const { label, money } = own;
    const isPart = saysBudget(own) || (money !== null && CARRIED_IN.test(label));
    const isBudget = label === budget?.label && money?.text === budget.money?.text;
    if (!isPart || isBudget || AVAILABLE.test(label) || /(?:合计|共计|总额)$/.test(label)) return [];
    return [{ said: own, source: sourceOf(label) }];
  });
}

/** Whether the parts come to the budget: only then a sentence that names several amounts says of which it is made. */
export function addUp(parts: { said: Said }[], budget: Said | null): boolean {
  const amounts = parts.flatMap(({ said }) => said.money?.value ?? []);
  const whole = budget?.money?.value;
  const sum = amounts.reduce((fen, { fen: own }) => fen + own, 0);
  return parts.length > 0 && amounts.length === parts.length && whole?.fen === sum;
}

/** Words that name an amount, not what it is for: 全年可使用资金合计, 调整后预算. */
export function isGeneric(label: string): boolean {
  return (
    AVAILABLE.test(label) ||
    /^(?:\d{4}年度?|本年度?|全年|当年|年初|调整后|项目|实际|共|累计)*(?:预算|资金|经费|安排|下达|到位|总额|合计|共计|数)*$/.test(
      label,
    )
  );
}

function sourceOf(label: string): FundSource {
  if (CARRIED.test(label)) return "carried_over";
  if (/中央/.test(label)) return "central";
  return LEVELS.test(label) ? "local" : "other";
}

function fits(rate: Said | null, executed: Said, budget: Said): boolean {
  const [ratio, part, whole] = [rate?.rate?.value, executed.money?.value, budget.money?.value];
  return ratio !== null && ratio !== undefined && !!part && !!whole && agrees(ratio, part, whole);
}

const only = (said: Said[]): Said | null => (said.length === 1 ? (said[0] ?? null) : null);
