import { foldWidth } from "../../values/fold.ts";
import { NUMERALS, numeralOf } from "../../values/numerals.ts";
import { COMPARING, operatorOf, operatorPattern } from "../../values/operators.ts";
import { kindOf } from "../../values/quantity.ts";
import { compareFractions, divide, type Fraction, parseFraction } from "../rates/fraction.ts";

/** One band of a scoring standard: from, to (each in or out), and what it gives. */
export interface Band {
  low: Bound | null;
  high: Bound | null;
  /** Said by ≥, ≤, = or their words, which leave no doubt about the edge as a range does. */
  explicit: boolean;
  award: Award;
}

interface Bound {
  value: Fraction;
  inclusive: boolean;
}

/** Full marks, fixed points, or full marks less so much for every step from the near edge. */
type Award =
  | { kind: "full" }
  | { kind: "points"; points: Fraction }
  | { kind: "slope"; per: Fraction; off: Fraction; ofWeight: boolean; whole: boolean };

/** A scoring standard that is arithmetic on one number: bands, or the ratio itself times the weight. */
export interface Standard {
  unit: string;
  bands: Band[];
  proportional: boolean;
}

const NUMBER = String.raw`\d+(?:\.\d+)?`;
const UNIT = String.raw`%|(?:(?![的得不在以之每及])\p{Script=Han}){1,3}?`;
const NUMERAL = `[${NUMERALS}]`;
/** In a standard, what is reached may be more. */
const REACHED = "达到";
const OPERATOR = `${REACHED}|${operatorPattern(COMPARING)}`;

/** What a band is about: a name without figures, comparisons or points in it. */
const SUBJECT = String.raw`[^\d每得扣相差比≥≤<>=]*?`;
const AWARD = `得?(?<full>满分)|(?<none>不得分|得?零分)|得(?<points>${NUMBER})分|(?<between>在(?:0分?和满分|满分和0分?)之间(?:计算)?确定)?每(?:降低|下降|减少|低|少|增加|增|提高|升高|上升|超过|超出|超|多|高)?(?<per>${NUMBER}|${NUMERAL})?个?(?:百分点|${UNIT})?(?<grade>为一?档每档)?扣减?(?:分值|满分|标准分)?的?(?:(?<under>${NUMERAL})分之(?<over>${NUMERAL})|(?<share>${NUMBER})%|(?<off>${NUMBER})分)`;
const BAND = new RegExp(
  `^${SUBJECT}在?(?:(?<operator>${OPERATOR})(?<edge>${NUMBER})(?<edgeUnit>${UNIT})?|(?<low>${NUMBER})(?<lowUnit>${UNIT})?[-—~至到]+(?<high>${NUMBER})(?<highUnit>${UNIT})?(?:之间)?|(?<from>${NUMBER})(?<fromUnit>${UNIT})?及?(?<side>以上|以下))的?(?:${AWARD})(?:(?:直至|直到)?扣完为止)?`,
  "u",
);
const HUNDRED: Fraction = { over: 100n, under: 1n };
const PREAMBLE = /^[^\d]*?设置得分/;
const PROPORTIONAL = /^(?:采用完成(?:比)?率法计分)?得分=[^=\d]*率[*×]分值$/;

/**
 * Reads a standard such as `≥95%得满分；≤85%得0分；在85%-95%之间的，在0分和满分之间确定：每降低一个百分点，扣分值的十分之一`.
 * @returns null where anything in it is not understood: half a standard scores nothing
 */
export function parseStandard(text: string): Standard | null {
  const plain = foldWidth(text)
    .replace(/[\s“”"'‘’]/g, "")
    .replace(/(^|[;。])\d+[、.](?!\d)/g, "$1")
    .replace(/[,;。:]/g, "");
  if (PROPORTIONAL.test(plain)) return { unit: "%", bands: [], proportional: true };
  const bands: Band[] = [];
  const units = new Set<string>();
  let rest = plain.replace(PREAMBLE, "");
  while (rest !== "") {
    const match = BAND.exec(rest);
    const band = match?.groups && readBand(match.groups);
    if (!match || !band) return null;
    bands.push(band);
    for (const key of ["edgeUnit", "lowUnit", "highUnit", "fromUnit"])
      units.add(kindOf(match.groups?.[key] ?? ""));
    rest = rest.slice(match[0].length);
  }
  units.delete("");
  const [unit = "", ...others] = units;
  return bands.length > 0 && others.length === 0 ? { unit, bands, proportional: false } : null;
}

function readBand(found: Record<string, string | undefined>): Band | null {
  const given = readAward(found);
  if (!given) return null;
  const [edge, low, high, from] = [found.edge, found.low, found.high, found.from].map(numberOf);
  if (low && high) {
    const [bottom, top] = compareFractions(low, high) <= 0 ? [low, high] : [high, low];
    return {
      low: { value: bottom, inclusive: true },
      high: { value: top, inclusive: true },
      explicit: false,
      award: given,
    };
  }
  if (from) {
    const bound = { value: from, inclusive: true };
    const above = found.side === "以上";
    return { low: above ? bound : null, high: above ? null : bound, explicit: false, award: given };
  }
  const operator = found.operator === REACHED ? ">=" : operatorOf(found.operator ?? "");
  if (!edge || !operator) return null;
  const bound = { value: edge, inclusive: operator.includes("=") };
  return {
    low: operator.startsWith("<") ? null : bound,
    high: operator.startsWith(">") ? null : bound,
    explicit: true,
    award: given,
  };
}

function readAward(found: Record<string, string | undefined>): Award | null {
  if (found.full) return { kind: "full" };
  const points = found.none ? { over: 0n, under: 1n } : numberOf(found.points);
  if (points) return { kind: "points", points };
  const per = found.per ? numberOf(found.per) : { over: 1n, under: 1n };
  const off = numberOf(found.off) ?? shareOf(found);
  if (!per || !off || per.over === 0n) return null;
  // between the ends a slope runs evenly, unless it is cut into grades
  return {
    kind: "slope",
    per,
    off,
    ofWeight: !found.off,
    whole: !found.between || found.grade !== undefined,
  };
}

function shareOf({ over, under, share }: Record<string, string | undefined>): Fraction | null {
  const percent = numberOf(share);
  if (percent) return divide(percent, HUNDRED);
  const [top, bottom] = [numberOf(over), numberOf(under)];
  return top && bottom ? divide(top, bottom) : null;
}

function numberOf(text: string | undefined): Fraction | null {
  if (text === undefined) return null;
  const numeral = numeralOf(text);
  if (numeral !== null) return { over: BigInt(numeral), under: 1n };
  return parseFraction(text);
}
