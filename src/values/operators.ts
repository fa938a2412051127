import { z } from "zod";

export const Operator = z.enum([">=", "<=", "=", ">", "<", "range", "about"]);
export type Operator = z.infer<typeof Operator>;

type Sign = Exclude<Operator, "range">;

/** Signs and words before a number, folded, and what they make of it. A new spelling is one word here. */
const OPERATOR_WORDS: Record<Sign, string[]> = {
  ">=": ["≥", ">=", "大于等于", "大于或等于", "不低于", "不少于", "不小于", "不得低于", "不得少于"],
  "<=": ["≤", "<=", "小于等于", "小于或等于", "不高于", "不超过", "不大于", "不多于", "不得超过", "控制在"],
  ">": [">", "大于", "高于", "超过"],
  "<": ["<", "小于", "低于"],
  "=": ["=", "等于"],
  about: ["约", "大约", "≈"],
};

const SIGNS: Sign[] = [">=", "<=", ">", "<", "=", "about"];
/** What compares with a number, and is not only near it. */
export const COMPARING: Sign[] = [">=", "<=", ">", "<", "="];

const BY_WORDS = new Map<string, Sign>(
  SIGNS.flatMap((sign) => OPERATOR_WORDS[sign].map((words): [string, Sign] => [words, sign])),
);

/** The operator that is these signs or words, and nothing else; null for any other text. */
export function operatorOf(words: string): Sign | null {
  return BY_WORDS.get(words) ?? null;
}

/** The source of a pattern for one of these operators; longer words stand before those they begin with. */
export function operatorPattern(signs: Sign[] = SIGNS): string {
  const words = signs.flatMap((sign) => OPERATOR_WORDS[sign]);
  return words.toSorted((a, b) => b.length - a.length).join("|");
}
