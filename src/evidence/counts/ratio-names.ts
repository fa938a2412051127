import type { Indicator } from "../../model/evaluation.ts";
import { bareNameOf } from "../../values/indicator-name.ts";

/** How the name of a ratio ends, and words that end so and are none. */
const RATIO = /(?:率|知晓度|满意度|比例|比)$/;
const NO_RATIO = /(?:效率|频率|表率|评比|对比|类比|相比|同比|环比|性价比)$/;

/** The name without spaces, trailing brackets (%) and full stop. */
export function bareName({ name }: Indicator): string {
  return bareNameOf(name.text);
}

/** Whether the name is that of a ratio: 及时率, 满意度, 师生比; 工作效率 is none. */
export function isRatio(indicator: Indicator): boolean {
  const name = bareName(indicator);
  return RATIO.test(name) && !NO_RATIO.test(name);
}
