import type { StatementKind } from "./words.ts";

/** What the kinds of statements are called. */
export const STATEMENTS: Record<StatementKind, { zh: string; en: string }> = {
  problem: { zh: "存在问题", en: "problem" },
  measure: { zh: "改进措施", en: "measure" },
  target: { zh: "文字写的指标", en: "target in words" },
  staffing: { zh: "人员与编制", en: "posts and staff" },
  assets: { zh: "资产", en: "assets" },
};
