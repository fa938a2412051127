import { HEADING_NUMBER } from "../../values/numbering.ts";
import { EXECUTION_RATE } from "../labels/roles.ts";
import { spoken } from "./clauses.ts";
import type { Sentence } from "./sentences.ts";
import { nearest } from "./wordings.ts";

/** Longer words are no label. */
const LONGEST = 20;
const NUMBER = new RegExp(`^\\s*(?:${HEADING_NUMBER})\\s*`);
/** What a label ends with that says nothing of its figure: 资金到位情况：, 实际支出（元）. */
const TAIL = /(?:\([^()]{0,8}\)|情况|分析|[:：\s])+$/;

/**
 * The label of a figure that stands at the head of a line, where the line above ends with it: 全年预算数： | 100万元. Empty where the line
 * above says anything else.
 */
export function labelAbove({ text, paragraph }: Sentence, above: Sentence | undefined): string {
  if (!above || above.paragraph !== paragraph - 1 || !/^\s*\d/.test(text)) return "";
  const words = spoken(/[^，;。]*$/.exec(above.text.replace(NUMBER, ""))?.[0] ?? "").replace(TAIL, "");
  if (words === "" || words.length > LONGEST || /\d/.test(words)) return "";
  return nearest(words) || EXECUTION_RATE.test(words) ? words : "";
}
