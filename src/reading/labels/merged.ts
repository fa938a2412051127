import { bare } from "./look-up.ts";

/** Labels at the left of a block, merged over its rows; they name the block and carry nothing. A new spelling is one line. */
const MERGED = [
  /^(?:年度)?绩效指标(?:完成情况)?\d?$/,
  /^(?:年度)?(?:总体)?绩效目标\d?$/,
  /^年度总体目标$|^总体目标$|^年度目标$/,
  /^(?:年度)?(?:总体)?(?:绩效)?目标完成情况$/,
  /^(?:项目|部门|年度)?(?:资金|预算)(?:投入|执行|安排|申请|到位|构成|来源)?(?:情况)?$/,
  /^(?:项目|年度)资金(?:情况)?$|^预算资金$|^年度预算数$/,
  /^资金管理情况$|^项目基本情况$/,
];

/** Whether a folded label only names the block that stands right of it. */
export function isMergedLabel(label: string): boolean {
  const words = bare(label);
  return MERGED.some((pattern) => pattern.test(words));
}
