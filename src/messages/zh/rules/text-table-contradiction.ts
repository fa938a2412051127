import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { TextTableContradiction } from "../../../rules/consistency/text-table-contradiction.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const textTableContradiction: RuleWords<TextTableContradiction> = {
  title: "文字与表格不一致",
  why: "同一个数字在文字里和表格里各印一个样，读者不知该信哪个，据此算出的差额、完成率也都不可靠。",
  formula: `原因或完成文字所引的目标、差额与本行表格相差 ${percent(THRESHOLDS.sameFigure)} 以内而不相等；或指标名称与目标、完成情况的文字对同一事物给出不同的数目`,
  example: "指标值 20,500 人，原因一栏写“比目标 20,050 人少 550 人”：20,500 ≠ 20,050",
  wrong: "文字说的是另一年、另一范围的数，或年中依规调整过的目标时。",
  says: (found) => (found.of === "count" ? sayCount(found) : sayRow(found)),
  clears: ({ of }) => (of === "count" ? "核实后统一两处的数目" : "核实后统一文字与表格的数字"),
};

type Count = Extract<TextTableContradiction, { of: "count" }>;
type Row = Extract<TextTableContradiction, { of: "row" }>;

const FIELDS = { goal: "总体目标", goal_result: "实际完成情况" };

function sayCount({ name, count, others, thing }: Count): string {
  const told = others.map((other) => `${FIELDS[other.field]}写 ${other.count}`).join("、");
  return `指标“${name}”写 ${count}，而${told}，说的都是“${thing}”，哪一个数目有误？`;
}

function sayRow({ name, target, gap }: Row): string {
  const quoted = target ? [`的文字写目标 ${target.quoted}，而指标值一栏是 ${target.printed}`] : [];
  const follows = gap?.follows ? "（正是按文中的目标算出的）" : "";
  const stated = gap
    ? [`文字写差额 ${gap.stated}${follows}，而按表 ${gap.target} 与 ${gap.actual} 相差 ${gap.due}`]
    : [];
  return `“${name}”${[...quoted, ...stated].join("；")}，哪一处有误？`;
}
