import type { Cell } from "../../documents/block.ts";
import type { Reading } from "../../model/reading.ts";
import { isGeneric } from "../prose/names.ts";
import { read } from "../settle/row.ts";

/** 2021年中央对地方专项转移支付区域绩效目标自评表, 2022年就业补助资金绩效目标自评表: the money that a form's title names. */
const NAMED =
  /^(?:[^\d]{0,30}20\d{2}\s*年度?)?([\p{Script=Han}、]{2,30}(?:资金|经费|补助|补贴|奖补|专款|基金|转移支付))(?:[（(]?(?:区域|项目|整体|支出)[）)]?){0,2}绩效(?:目标)?自评(?:情况)?表/u;
/** Whose money it is says nothing of what it is for. */
const OWNER = /^\p{Script=Han}{2,12}?(?:省|市|县|区|州|旗|局|委员会|委|厅|办公室|中心|镇|乡)/u;

/** The name in the title of a form that has no field for it; null where it names no money of its own. */
export function nameInFormTitle(title: Cell | null | undefined): Reading<string> | null {
  const match = title ? NAMED.exec(title.text) : null;
  const name = match?.[1];
  if (!title || !match || !name || isGeneric(name) || isGeneric(name.replace(OWNER, ""))) return null;
  return read(title, (text) => text, { text: name, index: match[0].indexOf(name) });
}
