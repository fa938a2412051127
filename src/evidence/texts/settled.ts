import { foldWidth } from "../../values/fold.ts";

/** Words by which a text that names money not in place says that it came after all: 已全部拨付, 确保…年度内100%到位. */
const SETTLED = [
  /已[^，。；]{0,12}(?:全部|全额|足额|100%)[^，。；]{0,6}(?:拨付|支付|下达|到位|兑付)/,
  /(?:拨付|支付|到位)(?:全部)?完毕/,
  /(?:确保|保证|保障)[^，。；]{0,24}(?:年度?内|年底前|当年)[^，。；]{0,6}(?:全部|全额|足额|100%)[^，。；]{0,4}(?:拨付|支付|下达|到位|兑付)/,
];

/** Whether a text about money that was not in place goes on to say that it was settled within the year. */
export function saysSettled(text: string): boolean {
  const folded = foldWidth(text);
  return SETTLED.some((pattern) => pattern.test(folded));
}
