import { z } from "zod";
import { decimal, lines, oneOf, optionalText, text } from "./column.ts";

export const ScoreAuditRow = z.strictObject({
  indicator_id: text("指标编号", "indicator id"),
  evaluation_id: text("自评编号", "evaluation id"),
  score: decimal("自评得分", "self-awarded score"),
  weight: decimal("分值", "weight (points)"),
  recomputed: decimal(
    "按评价标准重算的得分",
    "score recomputed by the printed standard",
    "重算不了时为空，原因在 why 列",
    "empty where it cannot be recomputed; why says the reason",
  ),
  number: optionalText("代入的数", "the number the standard is applied to"),
  basis: oneOf(
    z.enum(["amounts", "stated"]).nullable(),
    "数的来源",
    "where the number comes from",
    "amounts 由报告所印金额算出；stated 报告文字自述",
    "amounts: computed from printed amounts; stated: said by the report in words",
  ),
  arithmetic: optionalText("算式", "arithmetic"),
  exemptions: optionalText(
    "标准中的除外条款",
    "clauses of the standard that leave something out",
    "报告没有印出除外的金额，重算得分未扣除",
    "the report does not print how much, so the recomputed score leaves nothing out",
  ),
  why: optionalText("为何不能重算", "why it cannot be recomputed (Chinese)"),
  why_en: optionalText("为何不能重算（英文）", "why it cannot be recomputed"),
  line: lines(),
});
export type ScoreAuditRow = z.infer<typeof ScoreAuditRow>;
