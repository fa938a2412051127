import { type Decimal, parseDecimal } from "../values/decimal.ts";
import { foldWidth } from "../values/fold.ts";
import { kindOf } from "../values/quantity.ts";

/** An exact fraction. */
export interface Fraction {
  over: bigint;
  under: bigint;
}

/** One band of a scoring standard: from, to (each in or out), and what it gives. */
interface Band {
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
const NUMERALS: Record<string, bigint> = {
  一: 1n,
  二: 2n,
  两: 2n,
  三: 3n,
  四: 4n,
  五: 5n,
  六: 6n,
  七: 7n,
  八: 8n,
  九: 9n,
  十: 10n,
};
const NUMERAL = `[${Object.keys(NUMERALS).join("")}]`;

const OPERATORS: [RegExp, ">=" | "<=" | ">" | "<" | "="][] = [
  [/^(?:大于或?等于|不低于|不少于|≥|>=|达到)$/, ">="],
  [/^(?:小于或?等于|不高于|不超过|≤|<=)$/, "<="],
  [/^(?:大于|高于|超过|>)$/, ">"],
  [/^(?:小于|低于|<)$/, "<"],
  [/^(?:等于|=)$/, "="],
];
const OPERATOR =
  "大于或?等于|不低于|不少于|≥|>=|达到|小于或?等于|不高于|不超过|≤|<=|大于|高于|超过|>|小于|低于|<|等于|=";

/** What a band is about: a name without figures, comparisons or points in it. */
const SUBJECT = String.raw`[^\d每得扣相差比≥≤<>=]*?`;
const AWARD = `得?(?<full>满分)|(?<none>不得分|得?零分)|得(?<points>${NUMBER})分|(?<between>在(?:0分?和满分|满分和0分?)之间(?:计算)?确定)?每(?:降低|下降|减少|低|少|增加|增|提高|升高|上升|超过|超出|超|多|高)?(?<per>${NUMBER}|${NUMERAL})?个?(?:百分点|${UNIT})?(?<grade>为一?档每档)?扣减?(?:分值|满分|标准分)?的?(?:(?<under>${NUMERAL})分之(?<over>${NUMERAL})|(?<share>${NUMBER})%|(?<off>${NUMBER})分)`;
const BAND = new RegExp(
  `^${SUBJECT}在?(?:(?<operator>${OPERATOR})(?<edge>${NUMBER})(?<edgeUnit>${UNIT})?|(?<low>${NUMBER})(?<lowUnit>${UNIT})?[-—~至到]+(?<high>${NUMBER})(?<highUnit>${UNIT})?(?:之间)?|(?<from>${NUMBER})(?<fromUnit>${UNIT})?及?(?<side>以上|以下))的?(?:${AWARD})(?:(?:直至|直到)?扣完为止)?`,
  "u",
);
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

/** Why a standard gives no score for a number. */
export type NoScore = "between_bands" | "two_bands" | "part_of_a_step";

/** The score that a standard gives for a number in its own unit (50 for 50%), or why it gives none. */
export function scoreBy(standard: Standard, value: Fraction, weight: Decimal): Fraction | NoScore {
  const full = toFraction(weight);
  if (standard.proportional) {
    const whole = { over: 100n, under: 1n };
    return times(full, { ...least(value, whole), under: least(value, whole).under * 100n });
  }
  const fitting = standard.bands.filter((band) => holds(band, value));
  const explicit = fitting.filter((band) => band.explicit);
  const scores = (explicit.length > 0 ? explicit : fitting).map((band) => award(band, standard, value, full));
  const [first, ...others] = scores;
  if (first === undefined) return "between_bands";
  if (typeof first === "string") return first;
  return others.every((other) => typeof other !== "string" && compare(other, first) === 0)
    ? first
    : "two_bands";
}

/** A decimal as a fraction. */
export function toFraction({ units, scale }: Decimal): Fraction {
  return { over: BigInt(units), under: 10n ** BigInt(scale) };
}

/** A fraction as a decimal with so many places, rounded half up; scores and shares are never negative. */
export function toDecimal({ over, under }: Fraction, scale: number): Decimal {
  return { units: Number((over * 10n ** BigInt(scale) * 2n + under) / (under * 2n)), scale };
}

function readBand(found: Record<string, string | undefined>): Band | null {
  const given = readAward(found);
  if (!given) return null;
  const [edge, low, high, from] = [found.edge, found.low, found.high, found.from].map(numberOf);
  if (low && high) {
    const [bottom, top] = compare(low, high) <= 0 ? [low, high] : [high, low];
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
  const operator = OPERATORS.find(([words]) => words.test(found.operator ?? ""))?.[1];
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
  if (percent) return { over: percent.over, under: percent.under * 100n };
  const [top, bottom] = [numberOf(over), numberOf(under)];
  return top && bottom && bottom.over > 0n ? { over: top.over, under: bottom.over } : null;
}

function numberOf(text: string | undefined): Fraction | null {
  if (text === undefined) return null;
  const numeral = Object.hasOwn(NUMERALS, text) ? NUMERALS[text] : undefined;
  if (numeral !== undefined) return { over: numeral, under: 1n };
  const decimal = parseDecimal(text);
  return decimal && toFraction(decimal);
}

function holds({ low, high }: Band, value: Fraction): boolean {
  const [above, below] = [low && compare(value, low.value), high && compare(value, high.value)];
  if (low && above !== null && (above < 0 || (above === 0 && !low.inclusive))) return false;
  return !(high && below !== null && (below > 0 || (below === 0 && !high.inclusive)));
}

function award(
  { low, high, award: given }: Band,
  { bands }: Standard,
  value: Fraction,
  full: Fraction,
): Fraction | NoScore {
  if (given.kind === "full") return full;
  if (given.kind === "points") return given.points;
  // marks are lost from the edge at which the full ones end
  const top = bands.find((band) => band.award.kind === "full");
  const upward = low && (!high || (top?.high && compare(top.high.value, low.value) <= 0));
  const edge = upward ? low : high;
  if (!edge) return "between_bands";
  const away = minus(value, edge.value);
  const steps = {
    over: (away.over < 0n ? -away.over : away.over) * given.per.under,
    under: away.under * given.per.over,
  };
  if (given.whole && steps.over % steps.under !== 0n) return "part_of_a_step";
  const lost = times(steps, given.ofWeight ? times(given.off, full) : given.off);
  return compare(lost, full) > 0 ? { over: 0n, under: 1n } : minus(full, lost);
}

const compare = (a: Fraction, b: Fraction) => {
  const gap = a.over * b.under - b.over * a.under;
  return gap < 0n ? -1 : gap > 0n ? 1 : 0;
};
const minus = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under - b.over * a.under,
  under: a.under * b.under,
});
const times = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.over, under: a.under * b.under });
const least = (a: Fraction, b: Fraction) => (compare(a, b) < 0 ? a : b);
