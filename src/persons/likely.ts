import {
  ADDRESSED_AS,
  CALLED_AS_PERSONS,
  OF_FIRMS,
  OF_ONE_PERSON,
  OF_PLACES,
  OF_PUBLIC_LIFE,
  WHOLE_WORDS,
} from "./contexts.ts";
import { isAllHan, isHanAt } from "./han.ts";
import { nextBegin } from "./may-begin.ts";
import { ENDS_AS_THING, GOODS, LATIN_THINGS, POST } from "./patterns.ts";
import { isPlaceAt } from "./places.ts";
import { PARTS, SOUNDS } from "./surnames.ts";
import {
  AROUND,
  boundsWeight,
  type Family,
  familyAt,
  insideWeight,
  mayBeName,
  weightBefore,
  weightBehind,
} from "./weigh.ts";
import { wordsOf } from "./word-bounds.ts";
import { beginsLongerWord, isJoined, isListedWord, isWordOnly } from "./words.ts";

/**
 * What a name and its surroundings have to weigh together. One character in a hundred of a report begins a name at most, so
 * that a name needs e⁵ in its favour to be as likely as not; the rest is the price of a false one. Tried on 440,000
 * characters of news whose persons are marked, and on official texts.
 */
const ENOUGH = 6;
/** The same where what stands around may speak of an office as well, and where nothing speaks of a person. */
const ENOUGH_NEARLY_ALONE = 8;
const ENOUGH_ALONE = 11;
/** From these weights on, what stands around speaks of a person, and of a person or an office; and nothing but a name stands there. */
const SPEAKS = 4;
const MAY_SPEAK = 3;
const SURE = 5;
/** The most that what stands behind a name weighs. */
const MOST_BEHIND = 5;
/** What characters and what stands before weigh at least. */
const LEAST_UP_TO_END = ENOUGH - MOST_BEHIND;
/** What a family name weighs at least before a form of address, and a name behind what may be no family name. */
const LEAST_FAMILY = 2;
const LEAST_BEHIND = 3;
/** What is taken off a name that ends in 家 behind a word for a person. */
const OF_HOUSEHOLD = -3;
/** From these on, three characters are one name, whatever name the last could begin: 索玉梅女士. */
const CLEAR = 8;

/** A name of another language, with a point or written by its sound. */
const SOUNDED = new RegExp(
  `(?:[^\\P{Script=Han}在的了是]{1,5}[·•‧・][^\\P{Script=Han}在的了是]{1,5}|[${SOUNDS}]{4,6}|(?:${PARTS})(?:${PARTS}|[${SOUNDS}]){0,2})`,
  "uy",
);
/** What one begins with that has no point. */
const BEGINS_SOUNDED = new Set([...SOUNDS, ...PARTS.split("|").map((part) => part.charAt(0))]);
/** A name in Latin letters; one of one word stands only behind a word for people from abroad. */
const LATIN =
  /[A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){1,2}|(?<=(?:外教|外籍\p{Script=Han}{0,4}|外国专家|留学生)\s?:?\s?)[A-Z][a-z]{2,20}(?![A-Za-z\d])/uy;
/** So many of its characters write sounds. */
const MOSTLY = 0.7;
/** What has to stand around such a name. */
const BORDERED = 2;
const POINTS = ["·", "•", "‧", "・"];
const POINT = new RegExp(`[${POINTS.join("")}]`);
const BEGINS_WITH_POST = new RegExp(`^${POST}`);
/** 温氏, a firm; 蒙古族, a people; 牧民苏, of 牧民苏和. */
const OF_A_FAMILY = /^.氏$/u;
const PEOPLE = /族$|^(?:牧民|农[民户]|居民|师生|车主|房东)/;
/** 树种：桂花、石楠: a label that asks for things, places or institutions, and what stands behind it up to the end of the clause. */
const LABEL_OF_THINGS =
  /(?:^|[\s;。,(])\p{Script=Han}{0,6}(?:[树品鱼虫菌畜苗]种|品[名牌]|[药西药成]?药品?|[中草]药|药材|作物|水果|蔬菜|花卉|苗木|[剧曲书片]目|歌曲|电影|图书|展览|文物|景[点区]|[县市]区|区县|乡镇|街道|社区|村庄?|[泵车站]站|水[库厂]|桥梁|道路|路[线段]|河[流道]|公园|学校|医院|药[店房]|超市|[饭酒]店|厂[家商]|设备|软件|系统|平台|[农林牧渔]场|地[点区]|范围|区域|产地|片区)(?:名称?)?\s?:$/u;
/** Longer than such a label with what stands before it. */
const LABEL_REACH = 32;
// 宋江, but not 宋江涛
const isCalledAsPersons = (text: string, own: string) =>
  (CALLED_AS_PERSONS.exec(text)?.[0] ?? "").length >= own.length;
// only the last colon may be that of the label; a line may be nothing but names, so no more of it is read than that label
function isOneOfThings(text: string, start: number): boolean {
  const colon = start === 0 ? -1 : text.lastIndexOf(":", start - 1);
  if (colon === -1 || !LABEL_OF_THINGS.test(text.slice(Math.max(0, colon - LABEL_REACH), colon + 1)))
    return false;
  return !/[;。\n]/.test(text.slice(colon, start));
}
/** 保洁赵阿姨, 向曲洋: what begins with no family name. */
const NO_FAMILY = /[和向于与连从为]/;

// 新杭镇、邱村镇
function isOneOfPlaces(own: string, behind: string): boolean {
  const kind = own.charAt(own.length - 1);
  return KINDS_OF_PLACES.includes(kind) && NEXT_OF_LIST.exec(behind)?.[1]?.endsWith(kind) === true;
}
const KINDS_OF_PLACES = "镇乡村庄街县市区旗州湾屯寨";
const NEXT_OF_LIST = /^[、和及与](\p{Script=Han}{1,5})(?=[、和及与等,。;]|$)/u;

/** Where a name stands: [first, behind the last] UTF-16 unit. */
export interface LikelyName {
  start: number;
  end: number;
}

/**
 * Names by what characters they have, what stands around them and where the dictionary sees words: each weighs, and enough
 * together is a name. They need no label that is known.
 * @param text of folded width
 * @param beside what the cell before weighs, where the text is one of a row
 */
export function likelyNames(text: string, beside: number | null = null): LikelyName[] {
  const names: LikelyName[] = [];
  let words: Map<number, number> | null = null;
  const dictionary = () => {
    words ??= wordsOf(text);
    return words;
  };
  const pointed = POINT.test(text);
  for (let from = 0; ; ) {
    const start = nextBegin(text, from, pointed, LEAST_UP_TO_END);
    if (start === text.length) return names;
    const left = () => weightBefore(text, start, names.at(-1)?.end ?? null, beside);
    const sounded = pointed || isCapital(text.charCodeAt(start)) || BEGINS_SOUNDED.has(text.charAt(start));
    const end =
      (sounded ? endOfSounded(text, start, left) : null) ?? endOfChinese(text, start, left, dictionary);
    if (end !== null) names.push({ start, end });
    from = end ?? start + 1;
  }
}

const isCapital = (code: number) => code >= 0x41 && code <= 0x5a;

function endOfSounded(text: string, start: number, left: () => number): number | null {
  const pattern = isCapital(text.charCodeAt(start)) ? LATIN : SOUNDED;
  pattern.lastIndex = start;
  const longest = pattern.exec(text)?.[0];
  if (!longest) return null;
  const before = left();
  if (before < BORDERED || (POINT.test(longest) && beginsLater(text, start, longest))) return null;
  const own = POINT.test(longest) ? upToWords(text, start, longest) : longest;
  const end = start + own.length;
  if (pattern === LATIN) return before >= SPEAKS && !LATIN_THINGS.test(own) ? end : null;
  const behind = weightBehind(text, end);
  // 扎西顿珠同志, but not 巴音塔拉等3户
  const rest = text.slice(end, end + AROUND * 3);
  const told = (behind >= SURE && !rest.startsWith("等")) || TOLD_OF_HERDERS.test(rest);
  if (told && behind < BORDERED) return end;
  return behind >= BORDERED && (told || before >= SPEAKS || isMostlySounds(own)) ? end : null;
}

/** What goes on with such a name where nothing before speaks of a person. */
const TOLD_OF_HERDERS =
  /^户(?=[领享家一年获共搬入危])|^(?:[、和及与][^\s,。;、]{2,8}){0,5}等(?:农?牧民|村民|同志|学生|老人|党员|干部)|^是\p{Script=Han}{1,16}(?:[员户师]|[村牧农]民|学生)(?!\p{Script=Han})/u;

// 村民古丽仙·艾海提
function beginsLater(text: string, start: number, longest: string): boolean {
  const point = start + [...longest].findIndex((own) => POINT.test(own));
  for (let at = start + 1; at < point; at++) if (weightBefore(text, at, null, null) >= SPEAKS) return true;
  return false;
}

// 古丽仙·艾海提一家搬进: behind its last point a name ends where most speaks of an end
function upToWords(text: string, start: number, longest: string): string {
  const point = [...longest].findLastIndex((own) => POINT.test(own));
  const least = Math.min(point + 3, longest.length);
  let [best, most] = [longest.length, weightBehind(text, start + longest.length)];
  for (let length = longest.length - 1; length >= least; length--) {
    const weight = weightBehind(text, start + length);
    if (weight > most) [best, most] = [length, weight];
  }
  return longest.slice(0, best);
}

// 买合木提·吐尔地
function isMostlySounds(name: string): boolean {
  const characters = [...name].filter(isAllHan);
  const sounds = characters.filter((own) => SOUNDS.includes(own));
  return POINT.test(name) && sounds.length >= characters.length * MOSTLY;
}

function endOfChinese(
  text: string,
  start: number,
  weigh: () => number,
  dictionary: () => Map<number, number>,
): number | null {
  const family = familyAt(text, start);
  if (!family) return null;
  const left = weigh();
  const given = start + family.length;
  const next = text.slice(given, given + AROUND);
  // 钱主任: a family name before a post is a case of its own
  if (left > 0 && BEGINS_WITH_POST.test(next)) return null;
  const address =
    (left > 0 || text.charAt(start - 1) === "的") &&
    family.weight >= LEAST_FAMILY &&
    ADDRESSED_AS.exec(next)?.[0];
  if (address) return given + address.length;
  const two = wholeWeight(text, start, given + 2, family, left, dictionary);
  const one = wholeWeight(text, start, given + 1, family, left, dictionary);
  if (two === null) return one === null ? null : given + 1;
  return one === null || two >= one ? given + 2 : given + 1;
}

// null where it is not enough
function wholeWeight(
  text: string,
  start: number,
  end: number,
  family: Family,
  left: number,
  dictionary: () => Map<number, number>,
): number | null {
  const own = text.slice(start, end);
  if (end > text.length || !isAllHan(own) || POINTS.includes(text.charAt(end))) return null;
  const follows = isHanAt(text, start - 1);
  const inside = insideWeight(own, family, follows) + (isHousehold(own, left) ? OF_HOUSEHOLD : 0);
  if (inside + left < LEAST_UP_TO_END) return null;
  const right = weightBehind(text, end);
  const around = Math.max(left, right);
  const enough = around >= SPEAKS ? ENOUGH : around >= MAY_SPEAK ? ENOUGH_NEARLY_ALONE : ENOUGH_ALONE;
  const apart = own.length === 3 && inside >= CLEAR_APART ? APART : 0;
  if (inside + left + right + apart < enough || isOther(text, start, end, around)) return null;
  if (isWordHere(text, start, end, left, right)) return null;
  const words = dictionary();
  const before = text.slice(Math.max(0, start - AROUND), start);
  if (follows && !begins(text, start, right, words) && !WHOLE_WORDS.test(before)) return null;
  // where nothing speaks of a person, what is a word of any kind is one
  if (around < MAY_SPEAK && (words.get(start) ?? 0) > family.length) return null;
  const whole =
    inside +
    left +
    right +
    boundsWeight(words, own, family, end) +
    (apart > 0 && standsApart(text, start, end, words) ? apart : 0);
  return whole >= enough ? whole : null;
}

/** What a name of three characters weighs more that the dictionary takes for characters between words, and what it weighs itself at least. */
const APART = 4;
const CLEAR_APART = 5;
const MAY_JOIN = "由向与和对为经请被给找以让";

// 租赁|傅|玉|梅|房屋: no word joins it to what stands around
function standsApart(text: string, start: number, end: number, words: Map<number, number>): boolean {
  if (words.get(start) !== 1 || !words.has(end)) return false;
  // 3 封答复
  if (/\d\s?$/.test(text.slice(Math.max(0, start - 2), start))) return false;
  if (isHanAt(text, end) && (words.get(end) ?? 0) < 2) return false;
  return !isHanAt(text, start - 1) || !words.has(start - 1) || MAY_JOIN.includes(text.charAt(start - 1));
}

// a word, or the begin of one; a word that somebody may be called is one where hardly anything but a name stands
function isWordHere(text: string, start: number, end: number, left: number, right: number): boolean {
  const own = text.slice(start, end);
  if (right < SURE && beginsLongerWord(text, start, own.length)) return true;
  if (!isListedWord(own) || (left >= SPEAKS && right >= SURE)) return false;
  if (OF_ONE_PERSON.test(text.slice(end, end + AROUND * 2))) return false;
  const alone = left >= SPEAKS && !isHanAt(text, end);
  if (alone && text.charAt(start - 1) === "、") return false;
  return alone || left >= SURE || right >= SURE ? isWordOnly(own) : true;
}

// whether no word goes on into the name; 经常虹局长审批 has none, for a post stands behind
function begins(text: string, start: number, right: number, words: Map<number, number>): boolean {
  if (right >= SURE && text.charAt(start - 1) === "经") return true;
  return words.has(start) && !isJoined(text, start);
}

// 村民丁圆家
function isHousehold(own: string, left: number): boolean {
  return own.length > 2 && own.endsWith("家") && left >= SPEAKS && left < SURE;
}

// a plant, a place, someone of public life, or the end of another word before the name proper
function isOther(text: string, start: number, end: number, around: number): boolean {
  const own = text.slice(start, end);
  const behind = text.slice(end, end + AROUND);
  if (around < SURE && (GOODS.test(own + behind) || ENDS_AS_THING.test(own) || isPlaceAt(text, start, end)))
    return true;
  if (
    around < SURE &&
    (OF_A_FAMILY.test(own) || isCalledAsPersons(own + behind, own) || isOneOfThings(text, start))
  )
    return true;
  if (around < SPEAKS && OF_FIRMS.test(behind)) return true;
  if (PEOPLE.test(own) || OF_PLACES.test(behind) || OF_PUBLIC_LIFE.test(own + behind)) return true;
  if (around < SURE && isOneOfPlaces(own, behind)) return true;
  if (own.length < 3) return false;
  // 房东蒲女士, but not 索玉梅女士
  if (ADDRESSED_AS.test(behind) && familyAt(own, own.length - 1))
    if (isListedWord(own.slice(0, -1)) || (isHanAt(text, start - 1) && !mayBeName(own, CLEAR))) return true;
  return NO_FAMILY.test(own.charAt(0)) && mayBeName(own.slice(1), LEAST_BEHIND);
}
