import { LEVEL1, LEVEL2 } from "../../../model/labels/levels.ts";
import { fold } from "../../../values/fold.ts";
import { bare, lookUp } from "../../labels/look-up.ts";

/** The groups that the headings above a sentence name. */
export interface Groups {
  level1: string | null;
  level2: string | null;
}

/** What headings in running text add to the words of a group: 数量指标完成情况分析, 项目完成质量. */
const AROUND =
  /^(?:项目|年度|绩效|主要|各项)*|(?:的?(?:完成|实现|达成|节约|控制))?(?:情况|结果)?(?:的?分析)?(?:说明)?$/g;
/** Groups as headings of running text call them, by a word of theirs; the first that fits. */
const WORDS: [RegExp, Groups][] = [
  [/可持续|持续影响/, { level1: "效益指标", level2: "可持续影响指标" }],
  [/经济效益/, { level1: "效益指标", level2: "经济效益指标" }],
  [/社会(?:效益|影响)/, { level1: "效益指标", level2: "社会效益指标" }],
  [/生态|环境效益/, { level1: "效益指标", level2: "生态效益指标" }],
  [/满意度/, { level1: "满意度指标", level2: null }],
  [/数量/, { level1: "产出指标", level2: "数量指标" }],
  [/质量/, { level1: "产出指标", level2: "质量指标" }],
  [/时效|进度/, { level1: "产出指标", level2: "时效指标" }],
  [/成本/, { level1: "产出指标", level2: "成本指标" }],
  [/产出/, { level1: "产出指标", level2: null }],
  [/效益|效果/, { level1: "效益指标", level2: null }],
];
const LONGEST_GROUP = 16;
/** Headings below which indicators are spoken of without a group of their own. */
const INDICATORS =
  /指标|产出|效益|满意度|绩效目标.{0,6}(?:完成|实现|达成)|(?:完成|实现|达成).{0,4}绩效目标|绩效(?:情况)?分析|绩效实现|绩效情况$/;
/** Headings below which only targets stand. */
const TARGETS =
  /(?:绩效|总体|年度|阶段性|具体|预期)+目标(?:的?(?:设定|设置|申报|编制|下达|分解下达|内容|确定))*(?:情况|表)?$|^目标$|指标(?:体系|设定|设置)|评价(?:标准|方法|指标(?!.{0,6}(?:分析|完成|实现)))/;
const OTHERS =
  /资金|预算|执行率|执行情况|收支|问题|措施|建议|原因|打算|经验|做法|背景|概况|组织|依据|得分|评分|结论|(?<!指标.{0,8})综述/;

/** The group that a heading names; null where it names none. */
export function groupOf(words: string): Groups | null {
  const label = bare(fold(words));
  if (label.length > LONGEST_GROUP || (/预算|资金|绩效评价/.test(label) && !/指标/.test(label))) return null;
  const short = label.replace(AROUND, "");
  const level2 = lookUp(LEVEL2, label) ?? lookUp(LEVEL2, short);
  const level1 = lookUp(LEVEL1, label) ?? lookUp(LEVEL1, short);
  if (level1) return { level1, level2: null };
  if (level2) return { level1: level2.parent, level2: level2.label };
  const isGroup = /指标|效益|产出|完成(?:数量|质量)|实施进度|成本节约|满意度/.test(label);
  return isGroup ? (WORDS.find(([word]) => word.test(label))?.[1] ?? null) : null;
}

/** The groups that a path of headings names, the innermost first. */
export function groupsOf(path: string[]): Groups {
  const groups = path.flatMap((words) => groupOf(words) ?? []);
  const level2 = groups.findLast((group) => group.level2 !== null);
  const level1 = groups.findLast((group) => group.level1 !== null);
  // C满意度指标 below （2）社会效益: the heading nearest to the sentence opens another group
  const isOther = level1 !== level2 && level1?.level1 !== level2?.level1;
  if (isOther && level2 && groups.lastIndexOf(level2) < groups.indexOf(level1 ?? level2))
    return { level1: level1?.level1 ?? null, level2: null };
  return { level1: level2?.level1 ?? level1?.level1 ?? null, level2: level2?.level2 ?? null };
}

/** Whether words say nothing but the name of a group: 数量指标, 产出指标完成情况; 社会效益显著 says more. */
export function isGroup(words: string): boolean {
  const label = bare(fold(words));
  return [label, label.replace(AROUND, "")].some(
    (own) => lookUp(LEVEL1, own) !== undefined || lookUp(LEVEL2, own) !== undefined,
  );
}

/** What a path of headings says of the sentences below: indicators, only targets, or neither. */
export function speaksOf(path: string[]): "indicators" | "targets" | "other" {
  const own = path.at(-1) ?? "";
  const isOfTargets = path.some((words) => TARGETS.test(words) && !/完成|实现|达成/.test(words));
  if (groupOf(own)) return isOfTargets ? "targets" : "indicators";
  if (isOfTargets) return "targets";
  if (OTHERS.test(own) && !/指标/.test(own)) return "other";
  return path.some((words) => INDICATORS.test(words)) ? "indicators" : "other";
}
