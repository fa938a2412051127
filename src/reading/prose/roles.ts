import type { AmountRole } from "../../model/words.ts";
import {
  BEHIND,
  DONE_BEHIND,
  EXECUTION_RATE,
  GIVEN_NEXT,
  OBJECT_OF_DOING,
  PAID_OUT,
  PAYING,
} from "../labels/roles.ts";
import { ALL, BROUGHT_IN, GOAL_HEADING, OF_OTHERS, SAMPLE, WON } from "../labels/told-of.ts";
import { LONGEST_LABEL, MOST_IN_SENTENCE } from "../limits.ts";
import { type Clause, clauseStart, mute, nextClause, nextStop, spoken, type Told } from "./clauses.ts";
import { labelAbove } from "./label-above.ts";
import { addTotals, entriesOfLists, listItems, partsOfTotals } from "./lists.ts";
import { partsAgain } from "./parts-again.ts";
import { readQuantities, type SpokenQuantity } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";
import { ofSeveralYears } from "./several-years.ts";
import { namesInLists } from "./shared-names.ts";
import { BARE_WORDS, isOfOneDoing, shareOf } from "./shares.ts";
import { carried, isOfOtherTime, isSampled } from "./times.ts";
import { headOf, headOfCounted, nearest } from "./wordings.ts";

const FINAL = /调整(?:后|为|至|到)|调整预算|预算调整数|(?:全年|年度)(?:总)?(?:预算|资金)|可执行/;
/** Longer than any clause: what is longer lost its stops, and its words name no amount. */
const LONGEST_CLAUSE = 200;
/** Documents that a clause names, however many and long, with their numbers. */
const DOCUMENTS = /《[^《》]{1,200}》(?:[(][^()]{1,40}[)])?/g;

/** Every amount and percentage of some sentences with its role, in their order. */
export function tellRoles(sentences: Sentence[], year: number | null): Told[] {
  const told: Told[] = [];
  let sampled: Sentence | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const quantities = readQuantities(sentence);
    const goesOn = sampled?.paragraph === sentence.paragraph && !ALL.test(sentence.text);
    const label = labelAbove(sentence, sentences[i - 1]);
    const own = tellSentence(sentence, quantities, { label, year, sampled: goesOn || isOfSample(sentence) });
    if (goesOn || SAMPLE.test(sentence.text)) sampled = sentence;
    told.push(...own);
  }
  return withoutCutOff(partsAgain(partsOfTotals(entriesOfLists(told))), sentences.at(-1));
}

// 维护4.51万 as the last of a text may go on as 万元 or as 万人
function withoutCutOff(told: Told[], end: Sentence | undefined): Told[] {
  const last = told.at(-1);
  const { sentence, end: until, money } = last?.quantity ?? {};
  if (!last || !money || !sentence || sentence !== end || sentence.text.slice(until).trim() !== "")
    return told;
  if (!/[万亿]$/.test(money.text)) return told;
  const quantity = { ...last.quantity, money: { ...money, value: null } };
  return [...told.slice(0, -1), { ...last, quantity }];
}

const isOfSample = ({ passage }: Sentence) => SAMPLE.test(passage.path.at(-1) ?? "");

function tellSentence(
  sentence: Sentence,
  quantities: SpokenQuantity[],
  { label, year, sampled }: { label: string; year: number | null; sampled: boolean },
): Told[] {
  const text = mute(sentence.text);
  const told: Told[] = [];
  const named = namesInLists(sentence.text, quantities);
  for (const [i, quantity] of quantities.entries()) {
    const last = quantities[i - 1];
    const next = quantities[i + 1];
    const from = clauseStart(text, quantity.index, last?.end ?? 0);
    const until = nextStop(text, quantity.end, next?.index ?? text.length);
    const isOfNext = next !== undefined && until === next.index;
    const own = named.get(quantity);
    const clause: Clause = {
      words: own?.name ?? (spoken(text.slice(from, quantity.index)) || (i === 0 ? label : "")),
      printed: own?.name ?? (spoken(sentence.text.slice(from, quantity.index)) || (i === 0 ? label : "")),
      gap: spoken(text.slice(last?.end ?? 0, from)),
      past: spoken(text.slice(0, quantity.index)),
      // 培训2万元已列支1.9万元: what leads up to the next amount is its own
      behind: isOfNext ? "" : spoken(text.slice(quantity.end, until)),
      next: spoken(nextClause(text, quantity.end, next?.index ?? text.length)),
      isUnshared: own?.isSure === false,
    };
    told.push(
      tell(quantity, clause, told, { year, sampled, isCrowded: quantities.length >= MOST_IN_SENTENCE }),
    );
  }
  return ofSeveralYears(listItems(addTotals(told)), year);
}

/** What is known of a sentence beside its words. */
interface Setting {
  year: number | null;
  sampled: boolean;
  isCrowded: boolean;
}

function tell(
  quantity: SpokenQuantity,
  clause: Clause,
  before: Told[],
  { year, sampled, isCrowded }: Setting,
): Told {
  const isAside = /\([^()]*$/.test(clause.past);
  const last = before.findLast((own) => isAside || !own.isAside) ?? null;
  const { role, because, isListed } = roleOf(quantity, clause, last);
  const stated = shareOf(quantity, clause, last, before, isListed);
  const isUnsure = WON.test(because) || isOfOneDoing(quantity, clause, because);
  const share = stated === "whole" && isUnsure ? "doubt" : stated;
  const told = {
    quantity,
    share,
    words: clause.printed,
    because,
    isAside,
    isFinal: FINAL.test(clause.words),
  };
  if (clause.printed.replace(DOCUMENTS, "").length > LONGEST_CLAUSE || isCrowded)
    return { ...told, role: null, share: "doubt" };
  if (isSampled(clause.past, sampled)) return { ...told, role: "sample" };
  // what was to be paid is no payment, nor its share a rate
  if (role === "executed" && isOfGoal(quantity.sentence)) return { ...told, role: "planned" };
  if (PUT_IN.includes(role) && quantity.money && BROUGHT_IN.test(clause.past))
    return { ...told, role: "context" };
  if (OF_OTHERS.test(clause.printed) || isRateOfOthers(quantity, last)) return { ...told, role: "context" };
  if (role === "per_head" || role === "contract" || role === "context") return { ...told, role };
  const uncompared =
    last && COMPARED.test(last.words) ? before.findLast((own) => !COMPARED.test(own.words)) : last;
  if (isOfOtherTime(clause, role, year) || isRateOfOther(quantity, clause, uncompared ?? null))
    return { ...told, role: "other_time" };
  const isCarried = role === "carried_in" || role === "carried_out";
  return { ...told, role: isCarried ? carried(clause.printed, role, year) : role };
}

/** What others may have put in as well. */
const PUT_IN: (AmountRole | null)[] = ["received", "issued", null];

const isOfGoal = ({ passage: { path } }: Sentence) => path.some((words) => GOAL_HEADING.test(words));

/** 兄弟单位支出80万元，执行率97.3%: the rate of others' money is theirs. */
const isRateOfOthers = ({ rate }: SpokenQuantity, last: Told | null) =>
  rate !== null && last?.quantity.money !== null && last?.role === "context" && OF_OTHERS.test(last.words);

/** 支出80万元，比上年减少5万元，执行率80%: what the year's money is compared with says nothing of its rate. */
const COMPARED = /(?:比|较)(?:上年|去年|上一年|20\d\d年)|同比/;

/** 上半年支付30万元，占年初预算的12.5%: the share of an amount of another time is of that time too. */
const isRateOfOther = ({ rate }: SpokenQuantity, { gap, words }: Clause, last: Told | null) =>
  rate !== null &&
  last?.quantity.money !== null &&
  last?.role === "other_time" &&
  !/全年|当年|本年|年[末底]|20\d\d年|12月/.test(gap + words);

interface Decided {
  role: AmountRole | null;
  because: string;
  /** Whether it takes the verb of the head of its list. */
  isListed: boolean;
}

function roleOf(quantity: SpokenQuantity, clause: Clause, last: Told | null): Decided {
  const { words, printed, gap, behind } = clause;
  if (quantity.rate) {
    const inWords =
      quantity.rate.text.endsWith("%") || quantity.rate.text.endsWith("％") ? "" : quantity.rate.text;
    // 预算执行率：93%
    const label = printed === "" ? labelBefore(quantity) : printed;
    const because = clause.isUnshared ? "" : inWords || (EXECUTION_RATE.exec(label)?.[0] ?? "");
    return { role: because ? "executed" : null, because, isListed: false };
  }
  if (/^\s*(?:\/|每|人均)/.test(behind))
    return { role: "per_head", because: behind.slice(0, 1), isListed: false };
  const own = nearest(words);
  const right = BEHIND.find(
    ({ words: pattern, over }) =>
      pattern.test(behind) && (!own || over?.includes(own.role) || (over && own.because === "安排")),
  );
  if (right) return { role: right.role, because: right.words.exec(behind)?.[0] ?? "", isListed: false };
  if (OBJECT_OF_DOING.test(words) && DONE_BEHIND.test(behind))
    return { role: "executed", because: behind, isListed: false };
  if (own?.role === "executed" && BUDGETED_INCOME.test(last?.words ?? "") && SPENDING.test(words))
    return { role: "initial", because: own.because, isListed: false };
  const counted = headOfCounted(gap, words);
  // 年初预算项目共3个，预算资金90万元
  if (own?.role === "budget" && counted?.role === "initial") return { ...counted, isListed: false };
  const given = GIVEN_NEXT.find(({ words: pattern }) => pattern.test(clause.next));
  // 争取资金60万元，已全部到位: what was won came in
  if (own && !(given && WON.test(own.because))) return { ...own, isListed: false };
  const head = (DOING.test(printed) ? null : headOf(gap, words)) ?? counted;
  if (head) return { ...head, isListed: false };
  if (last?.quantity.money && !DOING.test(printed)) {
    // 森林抚育补助调减2万元，造林补助3万元: a verb behind its noun changes that one alone
    const isNext = endsItem(last, gap) || (last.role === "per_head" && !isInUnitOf(last, quantity));
    const isItsOwn =
      isNext || (last.role === "change" && /.{2}$/.test(last.words.split(last.because)[0] ?? ""));
    return isItsOwn
      ? { role: null, because: "", isListed: true }
      : { role: last.role, because: last.because, isListed: true };
  }
  if (given) return { role: given.role, because: clause.next, isListed: false };
  const paid = PAID_OUT.test(words) && PAYING.test(quantity.sentence.passage.path.at(-1) ?? "");
  return { role: paid ? "executed" : null, because: paid ? "拨付" : "", isListed: false };
}

/** 中央资金98万元，已支出93.1万元；省级资金52万元: behind what was spent of one item the next begins. */
const endsItem = ({ role, words }: Told, gap: string) =>
  role === "executed" && gap.includes(";") && !/\p{Script=Han}{2,}/u.test(words.replace(BARE_WORDS, ""));

/** 每人1500元，补助资金120万元: what all get together is in another unit than what each gets. */
const isInUnitOf = ({ quantity }: Told, own: SpokenQuantity) => unitOf(quantity) === unitOf(own);
const unitOf = ({ money }: SpokenQuantity) => /[万亿]?元?$/.exec(money?.text ?? "")?.[0];

const labelBefore = ({ sentence, index }: SpokenQuantity) =>
  /[^，;。]*(?=:$)/.exec(spoken(sentence.text.slice(Math.max(0, index - LONGEST_LABEL), index)))?.[0] ?? "";

/** 预算总收入386万元，总支出386万元: beside income as budgeted the spending is what was budgeted, before the year began. */
const BUDGETED_INCOME = /预算(?:总)?收入(?:合计|总计|总额)?(?:为|共)?$/;
const SPENDING = /^(?:总)?支出(?:合计|总计|总额)?(?:为|共)?$/;

/** Words that no role is read from, but that an item of a list does not have. */
const DOING = /决算收入|调整(?:后|预算)|拨付|投入|使用|实施|完成|涉及|用于|支持|通过/;
