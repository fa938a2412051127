import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { saysOnlyWhose } from "../prose/names.ts";
import { read } from "../settle/row.ts";

/** 2021年中央对地方专项转移支付区域绩效目标自评表, 2022年就业补助资金绩效目标自评表: the money that a form's title names. */
const NAMED =
  /^(?:[^\d]{0,30}20\d{2}\s*年度?)?([\p{Script=Han}、]{2,30}(?:资金|经费|补助|补贴|奖补|专款|基金|转移支付))(?:[（(]?(?:区域|项目|整体|支出)[）)]?){0,2}绩效(?:目标)?自评(?:情况)?表/u;

/**
 * The name in the title of a form that has no field for it; null where it names no money of its own. 中央对地方专项转移支付 is
 * all that some forms print: what kind of money it is.
 */
export function nameInFormTitle(title: Cell | null | undefined): Reading<string> | null {
  const match = title ? NAMED.exec(title.text) : null;
  const name = match?.[1];
  if (!title || !match || !name || (saysOnlyWhose(name) && !name.endsWith("转移支付"))) return null;
  return read(title, (text) => text, { text: name, index: match[0].indexOf(name) });
}
