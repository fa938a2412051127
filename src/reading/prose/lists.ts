import type { AmountRole } from "../../model/words.ts";
import { matchesOf } from "../../values/matches.ts";
import { NUMERAL } from "../../values/numbering.ts";
import { TOTAL } from "../labels/told-of.ts";
import type { Share, Told } from "./clauses.ts";
import { sourceIn } from "./parts.ts";
import { BARE_WORDS, sumOf } from "./shares.ts";

/** 省级134万元，市级20万元，两项合计154万元: what comes to a total are its parts, and it is called as they are. */
export function addTotals(told: Told[]): Told[] {
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
        // what stood at the year's beginning is a figure of its own
        if (part && part.role !== "initial") result[index] = { ...part, share: "part" };
      }
      break;
    }
  }
  return result;
}

/** Amounts that tell how what was given was shared out, of whatever roles. */
const SHARED_OUT: (AmountRole | null)[] = ["budget", "issued", "passed_on", null];

/**
 * 下达我省530万元。…下达各市县390万元，安排省本级140万元: where all the amounts of a sentence come to what was told to have been given
 * before it, they are its parts, and none is all of it.
 */
export function partsOfTotals(told: Told[]): Told[] {
  const parts = new Set<Told>();
  const given = new Set<number>();
  const sentences = Map.groupBy(told, ({ quantity }) => quantity.sentence);
  for (const all of sentences.values()) {
    const money = all.filter(({ quantity }) => quantity.money);
    const isShared = money.every(
      ({ role, share, quantity, isFinal }) =>
        quantity.money?.value &&
        !quantity.isAbout &&
        SHARED_OUT.includes(role) &&
        share !== "part" &&
        !isFinal,
    );
    if (money.length > 1 && isShared && given.has(sumOf(money))) for (const own of money) parts.add(own);
    for (const { role, share, quantity } of money)
      if (share === "whole" && quantity.money?.value && (role === "issued" || role === "received"))
        given.add(quantity.money.value.fen);
  }
  return told.map((own) => (parts.has(own) ? { ...own, share: "part" } : own));
}

/** 甲项目40万元；乙项目60万元: where each has a name of its own, the first is no more the whole than the others. */
export function listItems(told: Told[]): Told[] {
  const result = [...told];
  // from the end: 中央下达A，省级下达B，县级配套C: B is an item for C's sake, and A for B's
  for (let i = told.length - 1; i >= 0; i -= 1) {
    const own = told[i];
    if (own && isItem(own, i, told, itemsBehind(result, i))) result[i] = { ...own, share: "item" };
  }
  return ofSources(result);
}

/** 一是安排…。二是安排…, 其中:1.…。2.…: an entry of a list that goes on over sentences. */
const ENTRY = new RegExp(String.raw`(?:^|[:，;])\s*(?:${NUMERAL}{1,2}是|\d{1,2}[.、](?!\d))`, "g");

/**
 * 一是安排农机补贴322万元。二是安排贴息147万元: the amounts that the entries of one paragraph tell by the same word are
 * items, or parts where the list says so; none of them is the whole.
 */
export function entriesOfLists(told: Told[]): Told[] {
  const opening = told.filter(opensEntry);
  const ofParts = new Set(
    opening.filter(({ share }) => share === "part").map(({ quantity }) => quantity.sentence.paragraph),
  );
  const lists = Map.groupBy(
    opening.filter(({ because, quantity }) => because !== "" || ofParts.has(quantity.sentence.paragraph)),
    ({ quantity: { sentence }, because }) =>
      ofParts.has(sentence.paragraph) ? `${sentence.paragraph}` : `${sentence.paragraph} ${because}`,
  );
  const shares = new Map<Told, Share>();
  for (const entries of lists.values()) {
    const sentences = new Set(entries.map(({ quantity }) => quantity.sentence));
    if (sentences.size < 2 || sentences.size < entries.length) continue;
    const share = entries.some((own) => own.share === "part") ? "part" : "item";
    for (const own of entries) shares.set(own, share);
  }
  return told.map((own) => ({ ...own, share: shares.get(own) ?? own.share }));
}

// no other amount stands between the number of an entry and its own
function opensEntry({ quantity: { sentence, money, index } }: Told): boolean {
  const before = sentence.text.slice(0, index);
  const mark = matchesOf(before, ENTRY).at(-1);
  return money !== null && mark !== undefined && !/\d[万亿]?元/.test(before.slice(mark.index));
}

function isItem(own: Told, at: number, told: Told[], items: Told[]): boolean {
  if (own.share !== "whole" || TOTAL.test(own.words)) return false;
  if ([told[at - 1], told[at + 1]].some((other) => other && areJoined(own, other))) return true;
  const behind = told[at + 1];
  if (SEVERALLY.test(own.words) && behind && isListedBehind(own, behind)) return true;
  const [next] = items;
  if (!next) return false;
  const isHead = sumOf(items) === sumOf([own]) || sumOf([next]) === sumOf([own]) || !isNamed(own.words);
  return !isHead && isNamed(next.words);
}

// 中央资金支出2688万元；地方配套支出960万元: where each is another level's money, none is all of it
function ofSources(told: Told[]): Told[] {
  const parts = new Set<Told>();
  for (const role of ["executed", "received"] as const) {
    const wholes = told.filter(
      (own) => own.role === role && own.share === "whole" && own.quantity.money?.value,
    );
    const sources = new Set(wholes.map(({ words }) => sourceIn(words)));
    if (sources.size > 1 && !sources.has(null)) for (const own of wholes) parts.add(own);
    // 地方配套到位80万元: beside money of others what was to be added is a part, though nothing is told of theirs
    const [only, ...more] = wholes;
    if (
      only &&
      more.length === 0 &&
      /配套/.test(only.words) &&
      told.some((own) => isOfOtherSource(own, only))
    )
      parts.add(only);
  }
  const isOfPart = (at: number) => {
    const before = told.slice(0, at).findLast(({ quantity }) => quantity.money);
    return before !== undefined && parts.has(before);
  };
  return told.map((own, i) => {
    if (parts.has(own)) return { ...own, share: "item" };
    // 中央资金支出63万元，执行率81%；省级资金支出28万元，执行率99%: and so is its rate
    return own.quantity.rate && parts.size > 1 && isOfPart(i) ? { ...own, share: "part" } : own;
  });
}

/** 两个项目分别支出76万元、141万元: each amount is another's. */
const SEVERALLY = /分别(?![于由从在以按经])/;
const isListedBehind = (own: Told, behind: Told) =>
  behind.quantity.money !== null &&
  behind.share === "item" &&
  JOINED.test(own.quantity.sentence.text.slice(own.quantity.end));

const JOINED = /^\s*[、和及与]/;

const isOfOtherSource = (own: Told, { words }: Told) =>
  own.quantity.money !== null && sourceIn(own.words) !== null && sourceIn(own.words) !== sourceIn(words);

// A文件150万元、B文件130万元: two batches, whatever each is called
function areJoined(a: Told, b: Told): boolean {
  const [first, second] = a.quantity.index < b.quantity.index ? [a, b] : [b, a];
  const isGiven = [first, second].every(
    ({ role, share, quantity }) => quantity.money && isOfGiven(role) && share !== "part",
  );
  // 预算60万元、到位60万元: two roles of one money
  const areRoles = first.role !== second.role && [first, second].every((own) => own.words === own.because);
  return isGiven && !areRoles && JOINED.test(first.quantity.sentence.text.slice(first.quantity.end));
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
