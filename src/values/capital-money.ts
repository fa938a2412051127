/** The numerals of amounts that nobody is to change, with their values. */
const DIGITS = "零壹贰叁肆伍陆柒捌玖";
const GROUP = `(?:[${DIGITS}拾佰仟]{1,8})`;
/** 壹佰贰拾万元整, 叁仟零伍拾元贰角: as it stands in a sentence. */
export const CAPITAL_AMOUNT = `(?:${GROUP}亿)?(?:${GROUP}万)?${GROUP}?[元圆](?:[${DIGITS}]角)?(?:[${DIGITS}]分)?[整正]?`;

// pages that read no amount in capitals carry no pattern of one
const AMOUNT = /* @__PURE__ */ new RegExp(
  `^(?:(${GROUP})亿)?(?:(${GROUP})万)?(${GROUP})?[元圆](?:([${DIGITS}])角)?(?:([${DIGITS}])分)?[整正]?$`,
);
const OF_GROUP = /* @__PURE__ */ new RegExp(
  `^零?(?:([${DIGITS}])仟)?零?(?:([${DIGITS}])佰)?零?(?:([${DIGITS}])?(拾))?零?([${DIGITS}])?$`,
);

/** 陆元 may as well be a name. */
const HAS_PLACE = /[壹贰叁肆伍陆柒捌玖]?[拾佰仟]|[壹贰叁肆伍陆柒捌玖][万亿]/;

/** 玖万叁元 may be 90003 or 93000. */
const IS_SHORT = /* @__PURE__ */ new RegExp(`[万亿][${DIGITS.slice(1)}](?:万|[元圆])`);

/**
 * An amount in capital numerals, 壹佰贰拾万元整.
 * @returns the whole 分 and the value in 分 of its last place, 万 where nothing stands behind it; null where it is none, or
 * not written in the order of its places
 */
export function parseCapitals(text: string): { fen: number; step: number } | null {
  const match = AMOUNT.exec(text);
  if (!match || !HAS_PLACE.test(text) || IS_SHORT.test(text)) return null;
  const [, hundredMillions, tenThousands, ones, tenths = "零", hundredths = "零"] = match;
  const groups = [hundredMillions, tenThousands, ones].map((group) => (group ? valueOfGroup(group) : 0));
  if (groups.includes(null)) return null;
  const yuan = groups.reduce<number>((sum, group) => sum * 10_000 + (group ?? 0), 0);
  const fen = yuan * 100 + DIGITS.indexOf(tenths) * 10 + DIGITS.indexOf(hundredths);
  const step = match[5] ? 1 : match[4] ? 10 : ones ? 100 : tenThousands ? 1_000_000 : 10_000_000_000;
  return { fen, step };
}

// 壹佰贰 without its 零 may be 102 or 120
function valueOfGroup(group: string): number | null {
  const match = OF_GROUP.exec(group);
  if (!match) return null;
  const [, thousands = "零", hundreds = "零", tens, ten, ones = "零"] = match;
  const digits = [thousands, hundreds, ten ? (tens ?? "壹") : "零", ones];
  const places = digits.map((digit, at) => (digit === "零" ? "零" : `${digit}${["仟", "佰", "拾", ""][at]}`));
  if (plain(places.join("")) !== plain(group.replace(/^拾/, "壹拾"))) return null;
  return digits.reduce((sum, digit) => sum * 10 + DIGITS.indexOf(digit), 0);
}

const plain = (group: string) => group.replace(/零+/g, "零").replace(/^零|零$/g, "");
