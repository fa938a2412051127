import { THRESHOLDS } from "../../../model/thresholds.ts";
import type { NarrativeSumMismatch } from "../../../rules/consistency/narrative-sum-mismatch.ts";
import type { RuleWords } from "../../../rules/rule.ts";
import { percent } from "../../../values/print.ts";
export const narrativeSumMismatch: RuleWords<NarrativeSumMismatch> = {
  title: "文字中的分项加不起来",
  why: "一句话里先说总数、再说“其中”各多少，读者自然会加一遍；加不起来，总数或分项必有一个不对。",
  formula: `共 X，其中 a、b、c：|X − (a + b + c)| 超过最粗末位的一半 ×（分项数 + 1），而不超过 X 的 ${percent(THRESHOLDS.sameFigure)}（差得更多的，多半本来就没有列全）`,
  example: "共培训 1200 人次，其中线上 700 人次、线下 460 人次：700 + 460 = 1160，差 40",
  wrong: "“其中”只列了主要几项，或各项之间有重叠时。",
  says: ({ name, total, parts, sum, gap }) =>
    `“${name}”写总数 ${total}，其中 ${parts} = ${sum}，相差 ${gap}，是漏列了一项，还是有数字印错？`,
  clears: () => "补列分项，或更正数字",
};
