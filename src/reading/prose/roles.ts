import type { AmountRole } from "../../model/words.ts";
import {
  ALL,
  BEFORE,
  BEHIND,
  DONE_BEHIND,
  EXECUTION_RATE,
  INDICATOR_HEADING,
  MUTE,
  OBJECT_OF_DOING,
  ONE_DOING,
  OTHER_TIME,
  PARTS,
  SAMPLE,
  TOTAL,
  WHOLE,
} from "../labels/roles.ts";
import { nameIn } from "./names.ts";
import { MOST_IN_SENTENCE, type Quantity, readQuantities } from "./quantities.ts";
import type { Sentence } from "./sentences.ts";

/** What the words make of an amount: all of the money, a part of it, one of a list, or in doubt between part and whole. */
export type Share = "whole" | "part" | "item" | "doubt";

/** An amount or rate with what its sentence says of it. */
export interface Told {
  quantity: Quantity;
  /** Of an amount; null where the words do not tell. A rate of execution is `executed`. */
  role: AmountRole | null;
  share: Share;
  /** The words that belong to it alone, from the stop or amount before it. */
  words: string;
  /** The word that decided; empty where none did. */
  because: string;
  /** Whether it stands in brackets, beside what the sentence says. */
  isAside: boolean;
  /** Whether an adjusted or whole year's budget is named: 调整后, 全年预算数. */
  isFinal: boolean;
}

const MUTED = new RegExp(MUTE.join("|"), "g");
const WORDINGS = BEFORE.map(({ role, words }) => ({ role, pattern: new RegExp(words.join("|"), "g") }));
const FINAL = /调整(?:后|为|至|到)|调整预算|预算调整数|(?:全年|年度)(?:总)?(?:预算|资金)|可执行/;
const ADJUSTED = /调整(?:后|为|至|到|预算)(?:的|预算|后)*(?:数|资金|金额)?(?:为|共|合计)?$/;
const SKIPPED = "\u3000";
/** Longer than any clause: what is longer lost its stops, and its words name no amount. */
const LONGEST_CLAUSE = 200;
const STOP = /[，;:。()]/g;

/** Every amount and percentage of some sentences with its role, in their order. */
export function tellRoles(sentences: Sentence[], year: number | null): Told[] {
  const told: Told[] = [];
  let sampled: Sentence | null = null;
  for (const sentence of sentences) {
    const quantities = readQuantities(sentence);
    const goesOn = sampled?.paragraph === sentence.paragraph && !ALL.test(sentence.text);
    const own = tellSentence(sentence, quantities, year, goesOn || isOfSample(sentence));
    if (goesOn || SAMPLE.test(sentence.text)) sampled = sentence;
    told.push(...own);
  }
  return told;
}

const isOfSample = ({ passage }: Sentence) => SAMPLE.test(passage.path.at(-1) ?? "");

function tellSentence(
  sentence: Sentence,
  quantities: Quantity[],
  year: number | null,
  sampled: boolean,
): Told[] {
  const text = mute(sentence.text);
  const told: Told[] = [];
  for (const [i, quantity] of quantities.entries()) {
    const last = quantities[i - 1];
    const next = quantities[i + 1];
    const from = clauseStart(text, quantity.index, last?.end ?? 0);
    const until = nextStop(text, quantity.end, next?.index ?? text.length);
    const isOfNext = next !== undefined && until === next.index;
    const clause: Clause = {
      words: spoken(text.slice(from, quantity.index)),
      printed: spoken(sentence.text.slice(from, quantity.index)),
      gap: spoken(text.slice(last?.end ?? 0, from)),
      past: spoken(text.slice(0, quantity.index)),
      // 培训2万元已列支1.9万元: what leads up to the next amount is its own
      behind: isOfNext ? "" : spoken(text.slice(quantity.end, until)),
    };
    told.push(
      tell(quantity, clause, told, { year, sampled, isCrowded: quantities.length >= MOST_IN_SENTENCE }),
    );
  }
  return listItems(addTotals(told));
}

// 甲项目40万元；乙项目60万元: where each has a name of its own, the first is no more the whole than the others
function listItems(told: Told[]): Told[] {
  return told.map((own, i) => {
    const joined = [told[i - 1], told[i + 1]].some((other) => other && areJoined(own, other));
    if (joined && own.share === "whole" && !TOTAL.test(own.words)) return { ...own, share: "item" };
    const items = itemsBehind(told, i);
    const [next] = items;
    if (own.share !== "whole" || !next || TOTAL.test(own.words)) return own;
    const isHead = sumOf(items) === sumOf([own]) || sumOf([next]) === sumOf([own]) || !isNamed(own.words);
    return isHead || !isNamed(next.words) ? own : { ...own, share: "item" };
  });
}

// A文件150万元、B文件130万元: two batches, whatever each is called
function areJoined(a: Told, b: Told): boolean {
  const [first, second] = a.quantity.index < b.quantity.index ? [a, b] : [b, a];
  const isGiven = [first, second].every(
    ({ role, share, quantity }) => quantity.money && isOfGiven(role) && share !== "part",
  );
  return isGiven && /^\s*[、和及与]/.test(first.quantity.sentence.text.slice(first.quantity.end));
}

const isOfGiven = (role: AmountRole | null) =>
  role === null || role === "budget" || role === "issued" || role === "received";

function itemsBehind(told: Told[], at: number): Told[] {
  const behind = told.slice(at + 1);
  const end = behind.findIndex(({ share, role }) => share !== "item" || role !== told[at]?.role);
  return behind.slice(0, end === -1 ? undefined : end);
}

const isNamed = (words: string) =>
  /[\p{Script=Han}]{2,}/u.test(words.replace(BARE_WORDS, "").replace(/下达|安排|收到|拨入/g, ""));

/** The words around an amount: its own, as they are printed, between the last amount and these, all before, and behind. */
interface Clause {
  words: string;
  printed: string;
  gap: string;
  past: string;
  behind: string;
}

/** What is known of a sentence beside its words. */
interface Setting {
  year: number | null;
  sampled: boolean;
  isCrowded: boolean;
}

function tell(
  quantity: Quantity,
  clause: Clause,
  before: Told[],
  { year, sampled, isCrowded }: Setting,
): Told {
  const isAside = /\([^()]*$/.test(clause.past);
  const last = before.findLast((own) => isAside || !own.isAside) ?? null;
  const { role, because, isListed } = roleOf(quantity, clause, last);
  const stated = shareOf(quantity, clause, last, before, isListed);
  const share = stated === "whole" && isOfOneDoing(quantity, clause, because) ? "doubt" : stated;
  const told = {
    quantity,
    share,
    words: clause.printed,
    because,
    isAside,
    isFinal: FINAL.test(clause.words),
  };
  if (clause.printed.length > LONGEST_CLAUSE || isCrowded) return { ...told, role: null, share: "doubt" };
  if (isSampled(clause.past, sampled)) return { ...told, role: "sample" };
  if (role === "per_head" || role === "contract" || role === "context") return { ...told, role };
  if (isOfOtherTime(clause, role, year)) return { ...told, role: "other_time" };
  const isCarried = role === "carried_in" || role === "carried_out";
  return { ...told, role: isCarried ? carried(clause.printed, role, year) : role };
}

// 为404名对象发放补助金212万元, or any amount below the heading of an indicator
function isOfOneDoing({ sentence, money }: Quantity, { words }: Clause, because: string): boolean {
  if (!money || WHOLE.test(words) || GIVEN.test(because)) return false;
  const isBare = !/[\p{Script=Han}\d]{2,}/u.test(words.replace(BARE_WORDS, "").replace(/补助|补贴/g, ""));
  const isOfIndicator = sentence.passage.path.some((heading) => INDICATOR_HEADING.test(heading));
  return isOfIndicator || (ONE_DOING.test(because) && !isBare);
}

/** What was given is told of the whole money wherever it stands. */
const GIVEN = /预算|批复|下达/;

interface Decided {
  role: AmountRole | null;
  because: string;
  /** Whether it takes the verb of the head of its list. */
  isListed: boolean;
}

function roleOf(quantity: Quantity, { words, printed, gap, behind }: Clause, last: Told | null): Decided {
  if (quantity.rate) {
    const inWords =
      quantity.rate.text.endsWith("%") || quantity.rate.text.endsWith("％") ? "" : quantity.rate.text;
    const because = inWords || (EXECUTION_RATE.exec(printed)?.[0] ?? "");
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
  if (own) return { ...own, isListed: false };
  const head = headOf(gap);
  if (head) return { ...head, isListed: false };
  if (last?.quantity.money && !DOING.test(printed))
    return { role: last.role, because: last.because, isListed: true };
  return { role: null, because: "", isListed: false };
}

/** What the clause before says where it leads up to the amount: 年初预算，共100万元; 下达以下资金: A 40万元. */
function headOf(gap: string): ReturnType<typeof nearest> {
  const [, clause = "", stop = ""] = /([^，;()]{0,60})([，:(]*)$/.exec(gap) ?? [];
  const found = nearest(clause);
  if (!found || stop.endsWith(":")) return found;
  return clause.length - clause.lastIndexOf(found.because) - found.because.length <= 3 ? found : null;
}

/** Words that no role is read from, but that an item of a list does not have. */
const DOING = /拨付|投入|使用|实施|完成|涉及|用于|支持|通过/;

function nearest(words: string): { role: AmountRole; because: string } | null {
  const matches = WORDINGS.flatMap(({ role, pattern }) =>
    [...words.matchAll(pattern)].map(({ 0: because, index }) => ({
      role,
      because,
      end: index + because.length,
    })),
  );
  const [found] = matches.toSorted((a, b) => b.end - a.end || b.because.length - a.because.length);
  if (ADJUSTED.test(words)) return { role: "budget", because: "调整后" };
  // paid to whom? 拨付 alone tells nothing
  if (
    /拨付?(?:给)?[^，;。]{0,16}(?:公司|企业|农户|施工|学校|医院|个人|供应商|中标|用户|群众)/.test(
      words.slice(found?.end ?? 0),
    )
  )
    return { role: "executed", because: "拨付" };
  return found && !/拨付|投入/.test(words.slice(found.end))
    ? { role: found.role, because: found.because }
    : null;
}

function shareOf(
  { rate }: Quantity,
  { words, gap, past }: Clause,
  last: Told | null,
  before: Told[],
  isListed: boolean,
): Share {
  const between = gap.replace(/\([^()]*\)/g, "");
  if (PARTS.test(between) || PARTS.test(words) || words.startsWith("含")) return "part";
  if (before.length > 0 && /\([^()]*$/.test(past) && !WHOLE.test(words)) return "part";
  // the rate of another money that stands between: 其他补助已及时划拨，资金使用率100%
  if (rate && nameIn(between) !== null) return "part";
  if (last?.share === "part" || last?.share === "doubt") {
    // a lost stop: 其他资金86万元2023年支出231万元
    if (gap === "" && /^(?:20\d\d年|全年|当年|本年)/.test(words)) return "doubt";
    if (isListed || gap === "") return "part";
    const isBare = !/[\p{Script=Han}]{2,}/u.test(words.replace(BARE_WORDS, ""));
    if (isBare && (WHOLE.test(words) || /;$/.test(gap) || isComplete(before))) return "whole";
    return isBare ? "doubt" : "part";
  }
  return isListed ? "item" : "whole";
}

// the parts so far come to the whole before them, so that what follows is no part of it
function isComplete(before: Told[]): boolean {
  const at = before.findLastIndex(({ share, quantity }) => share !== "part" && quantity.money?.value);
  const parts = before.slice(at + 1).filter(({ quantity }) => quantity.money);
  const whole = before[at];
  return whole !== undefined && parts.length > 1 && sumOf(parts) === sumOf([whole]);
}

const sumOf = (told: Told[]) =>
  told.reduce((sum, { quantity }) => sum + (quantity.money?.value?.fen ?? 0), 0);

// 省级134万元，市级20万元，两项合计154万元: what comes to a total are its parts, and it is called as they are
function addTotals(told: Told[]): Told[] {
  const result = [...told];
  for (const [i, total] of told.entries()) {
    if (!TOTAL.test(total.words) || !total.quantity.money?.value) continue;
    const addends: number[] = [];
    for (let at = i - 1; at >= 0; at -= 1) {
      const own = result[at];
      if (!own?.quantity.money?.value || own.isAside || own.share === "part") continue;
      addends.push(at);
      const parts = addends.map((index) => result[index]).filter((part) => part !== undefined);
      if (sumOf(parts) > sumOf([total])) break;
      if (addends.length < 2 || sumOf(parts) !== sumOf([total])) continue;
      const roles = new Set(parts.map(({ role }) => role));
      const shared = roles.size === 1 ? (parts[0]?.role ?? null) : "issued";
      result[i] = {
        ...total,
        share: "whole",
        role: total.because && total.share === "whole" ? total.role : shared,
      };
      for (const index of addends) {
        const part = result[index];
        if (part) result[index] = { ...part, share: "part" };
      }
      break;
    }
  }
  return result;
}

/** What may stand before an amount without naming a part: verbs, times, 资金. */
const BARE_WORDS =
  /20\d\d年?度?|截[至止]|\d{1,2}月(?:\d{1,2}日)?|年[末底初]|实际|已经?|共计?|合计|总计|累计|全部|全年|当年|本年度?|年度|项目|资金|经费|预算|支出|执行|支付|使用|完成|结[余转]|剩余|到位|下达|数|为|了|额|总|金|率|发放|兑付|拨付|下年度?|次年|全省|全市|全县|尚|未|仍|还|有|年|月|日|底|末/g;

function isSampled(past: string, sampled: boolean): boolean {
  const at = past.search(SAMPLE);
  if (at === -1) return sampled && !ALL.test(past);
  const since = past.slice(at);
  return !/[;。].*/.test(since) || !ALL.test(since.slice(since.search(/[;。]/)));
}

/** Times as sentences name them; the last one before an amount is its own. */
const TIME =
  /(20\d\d)年度?(?:(\d{1,2})月)?(?:份)?(?:(\d{1,2})日)?([末底])?|(次年|下年度?|翌年)|(?<=截[至止]|到)(\d{1,2})月|(年[末底]|全年|当年|本年|12月)/g;

// whether the last time named before an amount is another than the year of the report
function isOfOtherTime({ words, past }: Clause, role: AmountRole | null, year: number | null): boolean {
  if (role === "carried_in" || role === "carried_out") return false;
  if (OTHER_TIME.test(words)) return true;
  const isSpent = role === "executed" || role === null;
  const time = [...past.matchAll(TIME)].at(-1);
  if (!time) return false;
  const [all, named, month, , , next, until, thisYear] = time;
  const [before, behind] = [past.slice(0, time.index), past.slice(time.index + all.length)];
  if (thisYear) return false;
  if (next) return isSpent;
  if (until) return isSpent && Number(until) < 12;
  if (/20\d\d年?度?[-—~至]$/.test(before) || /^[-—~至]20\d\d/.test(behind)) return true;
  const isUntil = /截[至止][^，;]{0,4}$/.test(before) && isSpent;
  if (year === null) return isUntil && month !== undefined && Number(month) < 12;
  if (Number(named) === year) return isUntil && month !== undefined && Number(month) < 12;
  // money is issued ahead of its year; a year without a month is the money's own
  return month === undefined || isSpent;
}

// 结转 with a year is carried in where the year is before the report's, out where it is the report's own or later
function carried(words: string, role: AmountRole, year: number | null): AmountRole {
  const to = /结转(?:至|到)?(20\d\d)年/.exec(words)?.[1];
  const of = /(20\d\d)年?度?[^，;]{0,6}结[转余]/.exec(words)?.[1];
  if (year === null) return role;
  if (to) return Number(to) > year ? "carried_out" : "carried_in";
  if (of && !/年末|下年/.test(words)) return Number(of) < year ? "carried_in" : role;
  return role;
}

// titles of documents, their numbers and phrases that name things are passed over
function mute(text: string): string {
  const blank = (words: string) => SKIPPED.repeat(words.length);
  return text
    .replace(/《[^《》]{0,120}》/g, blank)
    .replace(/[(（][^()（）]{0,40}\[\d{4}\][^()（）]{0,30}[)）]/g, blank)
    .replace(/[\p{Script=Han}]{0,12}\[\d{4}\]\s*(?:第)?[\d、,，-]{1,20}号?/gu, blank)
    .replace(/[(（][^()（）\d]{0,30}[)）]/g, blank)
    .replace(MUTED, blank);
}

const spoken = (words: string) => words.replace(/[\s\u3000]+/g, "");

function clauseStart(text: string, index: number, least: number): number {
  let start = least;
  for (const { index: at } of text.slice(least, index).matchAll(STOP)) start = least + at + 1;
  // 和, 、 between two amounts
  const joined = /^\s*[、和及与]/.exec(text.slice(start, index));
  return joined ? start + joined[0].length : start;
}

function nextStop(text: string, from: number, most: number): number {
  const stop = text.slice(from, most).search(/[，;。()]/);
  return stop === -1 ? most : from + stop;
}
