import { anyOf } from "./any-of.ts";
import { fold } from "./fold.ts";
import { onceOfText } from "./once.ts";
import { UNIT_WORDS } from "./units.ts";

const BRACKET = /\(([^()]*)\)$/;
const ENDING = /[。.;；,，、]+$/;
/** What may stand in a bracket behind a name to tell its unit: 人, 人次, %, 万元, 个月. */
const UNIT = new RegExp(`^(?:[万亿]?${anyOf(UNIT_WORDS)}|月|年)$`);

/** A name without spaces, trailing brackets (%) and full stop: what two rows of one indicator share. */
export const bareNameOf = onceOfText((name): string => {
  let bare = fold(name).replace(ENDING, "");
  while (BRACKET.test(bare)) bare = bare.replace(BRACKET, "").replace(ENDING, "");
  return bare;
});

/** The unit that a name carries in its last bracket: 参保人数(人) → 人; null where there is none. */
export function unitInName(name: string): string | null {
  const unit = BRACKET.exec(fold(name).replace(ENDING, ""))?.[1] ?? "";
  return UNIT.test(unit) ? unit : null;
}
