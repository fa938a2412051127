import type { Category, Severity } from "../../model/words.ts";
import { flags } from "./flags.ts";

/** The page of one rule. */
export const rulePage = {
  headline: (title: string, count: number, reports: number) =>
    count === 0 ? `${title}：没有触发` : `${title}：${count} 条，出在 ${reports} 份报告里`,
  never: (reports: number) => `收录的 ${reports} 份报告都查过，没有一处符合这条规则。`,
  how: (of: Category, usually: Severity) =>
    `算作“${flags.category[of]}”，程度一般为“${flags.severity[usually]}”`,
  formula: "算法",
  example: "举例",
  wrong: "什么时候不适用",
  threshold: "界限",
  noThreshold: "没有界限：容许的差只取自印出的位数。",
  noThresholdElse: "没有另设界限。",
  category: "类别",
  severity: "程度",
  usually: (meaning: string) => `${meaning}（这条规则的一般程度，各条以所标为准）`,
  judged: "初步判读",
  stood: (read: number, stood: number) =>
    `最早收录的五份报告里有这条规则的 ${read} 条，编写规则时逐条对照原文看过：${stood} 条看来成立${stood < read ? `，${read - stood} 条说明不了多少，或与别的重复` : ""}；还没有经过独立复核。`,
  /** What was found by severity, the gravest first. */
  found: (counts: { severity: Severity; count: number }[]) => {
    const [first, ...others] = counts;
    if (!first) return "没有一处要问";
    return others.length === 0
      ? `${first.count} 条的程度${first.count === 1 ? "" : "都"}为“${flags.severity[first.severity]}”`
      : counts.map(({ severity, count }) => `程度为“${flags.severity[severity]}”的 ${count} 条`).join("，");
  },
  numbers: "“对照”是按报告自己的金额核算的数、所定的目标，或印在另一处的同一个数。",
  back: "全部待说明事项",
  take: "每条待说明事项一行，见 flags 表；编号（flag_id）就是本页上的锚点。",
};
