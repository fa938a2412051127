import type { AuditSummary, AuditView } from "../../findings/audits.ts";

export const audit = {
  heading: ({ recomputed, differ }: AuditSummary) => {
    if (recomputed.length === 0) return "没有一项得分能按所印标准重算";
    return differ === 0
      ? `按所印标准重算 ${recomputed.length} 项得分，都与自评相同`
      : `按所印标准重算 ${recomputed.length} 项得分，${differ} 项与自评不同`;
  },
  lead: ({ total, recomputed, differ }: AuditSummary) => {
    const printed = `印有评价标准的 ${total} 项指标里`;
    if (recomputed.length === 0) return `${printed}，没有一项能用报告自己的数重算得分。`;
    const verdict = differ === 0 ? "都与自评相同" : `其中 ${differ} 项与自评不同`;
    return `${printed}，${recomputed.length} 项能用报告自己的数重算得分，${verdict}。`;
  },
  caption: "自评得分与按所印评价标准重算的得分",
  name: "指标",
  given: "自评得分 / 分值",
  recomputed: "重算得分",
  number: "代入的数",
  verdict: "比较",
  score: (score: number | null, weight: number | null) => `${score ?? "未印出"} / ${weight ?? "—"}`,
  stated: "报告文字自述",
  compare: ({ beyond }: AuditView) => {
    if (beyond === null) return "没有印出自评得分";
    if (beyond === 0) return "相同";
    return beyond > 0 ? `自评高出 ${beyond} 分` : `自评少计 ${-beyond} 分`;
  },
  exemption: (clause: string, { beyond }: AuditView) =>
    `标准写有“${clause}”；报告没有印出除外多少，重算没有扣除${beyond === 0 ? "。" : "，所以这是一个问题，不是结论。"}`,
  others: (count: number) => `其余 ${count} 项为何不能重算`,
  reason: (why: string, count: number) => `${count} 项：${why}。`,
};
