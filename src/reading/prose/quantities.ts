import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { CAPITAL_AMOUNT } from "../../values/capital-money.ts";
import { matchesOf } from "../../values/matches.ts";
import { type Money, parseMoney } from "../../values/money.ts";
import { parseRate, parseStatedRate, type Rate } from "../../values/rate.ts";
import { TO } from "../../values/span.ts";
import { MOST_IN_SENTENCE } from "../limits.ts";
import { type Part, read } from "../settle/row.ts";
import type { Sentence } from "./sentences.ts";

/** An amount or a percentage as it stands in a sentence. */
export interface SpokenQuantity {
  sentence: Sentence;
  cell: Cell;
  /** Where it begins and ends in its sentence. */
  index: number;
  end: number;
  /** What is printed; without a value where it was not understood: a number cut by a page, a span, a slip of signs. */
  money: Reading<Money> | null;
  rate: Reading<Rate> | null;
  /** 约, 近, 余 or a span: kept as printed, never counted with. */
  isAbout: boolean;
}

const DAY = String.raw`(?:20\d\d年度?)?(?:\d{1,2}月份?)?(?:\d{1,2}日)?(?:年?[底末初]|[上中下]旬)?(?:之?前)?`;
/** 资金已全部支付完毕, 于5月底前全部使用完毕: a rate in words; of 一期工程款 it would be one of a part. */
const ALL_PAID = new RegExp(
  `(?<=(?:^|[，;])(?:目前|上述|该|此|项目|专项|补助|资金|款项|经费){0,4}(?:(?:均?已经?|均|现已)?[于在]?${DAY})?)` +
    `(?:(?:均?已经?|均|现已)(?:全部|全额)(?:支付|支出|执行|使用|兑付|发放)(?:完毕|完成|到位)|(?:全部|全额)(?:支付|支出|执行|使用|兑付|发放)(?:完毕|完成))(?=$|[，;。])`,
  "g",
);
const NUMBER = /\d[\d,]*(?:\.[\d,]*\d)?/g;
/** A figure that was made unreadable: **万元, XX元, (略)万元, 点击查看>>万元. */
const MASKED = /(?:[*＊×_○]{1,12}|[xX]{2,12}|\(略\)|点击查看>{0,3}|查看详情>{0,3})\s{0,3}(?:亿元|万元|元)/g;
const MONEY_UNIT = /^\s{0,3}(余|多)?\s{0,3}(亿元|万元|千元|元|亿|万)/;
const PERCENT = /^\s{0,3}%/;
const SPAN = new RegExp(String.raw`^\s{0,3}(?:亿元|万元|元|亿|万|%)?\s{0,3}${TO}\s{0,3}\d[\d,.]{0,20}`);
/** 万人, 亿斤: a count. Bare 万 and 亿 are money only before a stop or words that follow money. */
const MONEY_GOES_ON =
  /^\s*(?:$|[，。;、:!?)\]%]|左右|资金|经费|已|并且?|且|全部|均|用于|其中|到位|结余|结转|补助|的|和|及|与|由|作为)/;
const MONEY_WORDS =
  /资金|经费|预算|支出|补助|投入|投资|安排|下达|到位|结[转余]|使用|执行|拨付|收到|支付|补贴|发放|配套|费/;
/** 福利院350万元；救助站86万: the item before it in the list is money. */
const AMOUNT_BEFORE = /\d\s?[万亿]?元[;、，,]\p{Script=Han}{2,16}$/u;
const ABOUT = /(?:约|大约|近|将近|超过?|逾|不足|上限|至少)\s*$/;
/** Words that nothing but an amount follows. */
const UNIT_LOST = /(?:预算|执行|支出|决算|到位)(?:数|金额|总额)(?:为|共|[:：])?\s*$/;
const UNIT_LOST_BEHIND = /^\s*(?:$|[，。;(])/;
/** How far before an amount its words are looked for. */
const NEARBY = 60;

/** Every amount of money and every percentage of a sentence, in their order. */
export function readQuantities(sentence: Sentence): SpokenQuantity[] {
  const { text } = sentence;
  const found: SpokenQuantity[] = [];
  let from = 0;
  for (const match of matchesOf(text, NUMBER)) {
    const { index } = match;
    if (index < from || found.length >= MOST_IN_SENTENCE) continue;
    const quantity = quantityAt(sentence, index, match[0]);
    if (!quantity) continue;
    found.push(quantity);
    from = quantity.end;
  }
  const masked = matchesOf(text, MASKED).map((match) => unreadAt(sentence, match.index, match[0].length));
  const paid = matchesOf(text, ALL_PAID).map((match) => allPaidAt(sentence, match.index, match[0].length));
  const spelled = capitals(sentence);
  const again = (own: SpokenQuantity, others: SpokenQuantity[]) =>
    others.some((other) => saysAgain(own, other));
  const worded = [...masked, ...paid, ...spelled.filter((own) => !again(own, found))];
  const digits = spelled.length === 0 ? found : found.filter((own) => !again(own, spelled));
  return worded.length === 0 ? digits : [...digits, ...worded].toSorted((a, b) => a.index - b.index);
}

const CAPITALS = new RegExp(CAPITAL_AMOUNT, "g");
const HAS_CAPITALS = /[壹贰叁肆伍陆柒捌玖][佰仟拾万亿]|拾[万亿元圆壹贰叁肆伍陆柒捌玖]/;
/** What stands between an amount and the same one in capital numerals: 100万元（大写：人民币壹佰万元整）. */
const JOINS = /^[整正]?\s{0,3}[(,:，（：]?\s{0,3}(?:大写|小写|即|人民币|[¥￥]|[:：]|\s){0,6}$/;

function capitals(sentence: Sentence): SpokenQuantity[] {
  if (!HAS_CAPITALS.test(sentence.text)) return [];
  return matchesOf(sentence.text, CAPITALS)
    .filter(([words]) => HAS_CAPITALS.test(words))
    .map((match): SpokenQuantity => {
      const [index, end] = [match.index, match.index + match[0].length];
      const { cell, part, isCut } = placeOf(sentence, index, end);
      const money = read(cell, (words) => (isCut ? null : parseMoney(words, null)), part);
      return { sentence, cell, index, end, money, rate: null, isAbout: false };
    });
}

// of one amount in digits and in capitals the first is it: what it is of stands before it
const saysAgain = (own: SpokenQuantity, other: SpokenQuantity) =>
  other.index < own.index &&
  JOINS.test(own.sentence.text.slice(other.end, own.index)) &&
  own.money?.value !== undefined &&
  own.money.value !== null &&
  other.money?.value?.fen === own.money.value.fen;

function allPaidAt(sentence: Sentence, index: number, length: number): SpokenQuantity {
  const { cell, part } = placeOf(sentence, index, index + length);
  const rate = read(cell, parseStatedRate, part);
  return { sentence, cell, index, end: index + length, money: null, rate, isAbout: false };
}

// a figure that was made unreadable, or an amount of which nobody says in what it is counted: 全区执行数1032.44（含…
function unreadAt(sentence: Sentence, index: number, length: number): SpokenQuantity {
  const { cell, part } = placeOf(sentence, index, index + length);
  return {
    sentence,
    cell,
    index,
    end: index + length,
    money: read<Money>(cell, () => null, part),
    rate: null,
    isAbout: false,
  };
}

function quantityAt(sentence: Sentence, index: number, number: string): SpokenQuantity | null {
  const { text } = sentence;
  const before = text.slice(Math.max(0, index - NEARBY), index);
  const span = SPAN.exec(text.slice(index + number.length));
  const last = index + number.length + (span && isSpan(span[0]) ? span[0].length : 0);
  const behind = text.slice(last);
  const unit = MONEY_UNIT.exec(behind);
  const percent = PERCENT.exec(behind);
  const said = percent ?? unit;
  if (!said)
    return UNIT_LOST.test(before) && UNIT_LOST_BEHIND.test(behind)
      ? unreadAt(sentence, index, number.length)
      : null;
  const end = last + said[0].length;
  if (unit && !percent && !isMoney(unit[2] ?? "", before, text.slice(end))) return null;
  const isAbout = last > index + number.length || unit?.[1] !== undefined || ABOUT.test(before);
  // 1 200万元 and 1，200万元 may be one number or two
  const isTwo = /[\d.,[-]\s*$/.test(before) || (/\d\s*，$/.test(before) && /^\d{3}(?:\D|$)/.test(number));
  const isBroken = isTwo || last > index + number.length;
  const place = placeOf(sentence, index, end);
  const own = place.part;
  const exact = unit?.[1] ? null : own.text;
  return {
    sentence,
    cell: place.cell,
    index,
    end,
    money: percent
      ? null
      : read(
          place.cell,
          (words) => (isBroken || place.isCut || !exact ? null : parseMoney(words, null)),
          own,
        ),
    rate: percent
      ? read(place.cell, (words) => (isBroken || place.isCut ? null : parseRate(words)), own)
      : null,
    isAbout,
  };
}

// 4万-5万元 and 80%-90% are spans; 2022年-2023年 is none, for a unit of time stands between
const isSpan = (words: string) => /\d/.test(words);

function isMoney(unit: string, before: string, behind: string): boolean {
  if (unit.endsWith("元")) return !/^\s*(?:素|旦|亩|吨|头|户|公里|人(?!员|民|均|才))/.test(behind);
  return (
    MONEY_GOES_ON.test(behind) &&
    (MONEY_WORDS.test(before.replace(/^.*[。;]/, "")) || AMOUNT_BEFORE.test(before))
  );
}

/** The cell and the characters of it that print this part of a sentence; cut where it goes on in another cell. */
function placeOf(
  { pieces }: Sentence,
  index: number,
  end: number,
): { cell: Cell; part: Part; isCut: boolean } {
  const [first, ...others] = pieces.filter(({ start, text }) => start < end && start + text.length > index);
  const [only] = pieces;
  const piece = first ?? only;
  if (!piece) throw new Error("a sentence without a cell");
  const from = Math.max(0, index - piece.start);
  const to = Math.min(piece.text.length, end - piece.start);
  const part = { text: piece.text.slice(from, to), index: piece.index + from };
  return { cell: piece.cell, part, isCut: others.length > 0 };
}
