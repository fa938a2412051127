import type { Statement } from "../../model/evaluation.ts";
import { type Place, spanOf } from "../../model/place.ts";
import { fold, foldWidth } from "../../values/fold.ts";
import { matchesOf } from "../../values/matches.ts";
import { HEADING_NUMBER, ITEM_NUMBER, NUMERAL, TOLD_RANK } from "../../values/numbering.ts";
import { onceOfText } from "../../values/once.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { isPageWords } from "../labels/page.ts";
import { HEADING_NOUNS, UNIT_NAME } from "../labels/titles.ts";
import { isPrompt } from "../layout/prompts.ts";
import { LONGEST_LABEL } from "../limits.ts";
import type { Paragraph, Passage } from "./outline.ts";

type Kind = Statement["kind"];
/** What a heading announces; a heading of both leaves it to the words of each item. */
type Announced = Kind | "both";

/** Words of a heading of problems: 存在的主要问题及原因分析, 偏离绩效目标的原因. */
const PROBLEMS =
  /问题|不足|困难(?!群众|人口|家庭|人员|户|职工|党员|学生|残疾|救助|补助|老人|地区|企业|对象|群体)|偏离.{0,10}原因|未(?:完成|达|实现).{0,10}原因|^未(?:完成|实现|达到)的?(?:项目|年度)?(?:绩效)?(?:目标|指标)(?:情况)?$|^(?:主要)?原因(?:分析)?$|偏差/;
/** Words of a heading of measures: 下一步改进措施, 有关建议; those of the work itself (管理措施) are none. */
const MEASURES =
  /建议|(?:改进|整改|下一步|下步|今后|拟|解决|完善|纠偏).{0,12}(?:措施|计划|打算|工作|方向|意见|安排|思路|办法)|^(?:主要|对策|相关|有关)?措施$|^下一?步(?:打算|工作)?$|打算$|对策$/;
/** A heading that reads like one of these and is none. */
const NEITHER =
  /问题(?:线索|楼|窗口)|问题整改(?:完成|落实)?情况|(?:情况|经验|做法|成效|结论|成绩)[及和与、].{0,6}问题|结论[及和与、].{0,4}建议|意见建议(?:收集|办理)|信访/;
/** What stands among problems and measures and is neither: （一）主要经验做法, （二）上年度问题整改情况, （三）其他需要说明的问题. */
const ELSE =
  /(?:经验|做法|成效|成绩|亮点)(?:及?做法)?$|整改(?:完成|落实)?情况$|^其[他它].{0,4}说明的?(?:问题|事项|情况)$|结果的?应用(?:的?建议|情况)?$|(?:公开|应用).{0,8}(?:公开|应用)的?(?:打算|建议|情况)$/;
/** What the outline of a report asks for, left in it: 1.下一步拟改进措施，包括项目整改等相关内容。 */
const ASKED =
  /^(?:[\d一二三四五(（）).、]{0,4})?(?:下一步|拟|存在的?|主要)?[^，。；]{0,12}(?:措施|问题|原因|情况|建议)[，,](?:主要)?包括[^。；]{2,40}等(?:相关)?内容[。.]?$/;
/** What says that there are none, or denies wrongdoing. */
const NONE = new RegExp(
  `^(?:${HEADING_NUMBER}\\s*)?(?:[^，。；,;]{0,16}?)(?:暂?无|没有|不存在|(?:暂?未|没有?)(?:发现|出现|发生)|未偏离|无偏离|不涉及)[^，；,;]{0,40}[。.]?$`,
);
/** What only says where the text stands: 详见附件1. */
const ELSEWHERE =
  /^(?:具?体?情况)?(?:详|请|参|具体)*见(?:本?报告)?[^，。；,;]{0,24}(?:附件|附表|自评表|评价表|报告|下表|上表|前述|上述|上文|前文|正文|部分)[^，。；,;]{0,10}[。.]?$/;
/** What was found in an earlier year, and that it was mended: no problem of this one. */
const EARLIER = /上一?年|去年|往年|前一?年|以前年度|上(?:一)?(?:次|轮|批|期)|上级.{0,6}(?:反馈|指出)/;
const MENDED =
  /(?:已|均|全部|基本)(?:经|均|全部|基本){0,3}(?:按[^，。；]{0,8})?(?:得到|完成)?(?:了)?(?:整改|修复|解决|落实|纠正|修正|改正|消除|销号|处理|完善)(?:到位|完成|完毕|落实)?(?:[，,][^，。；,;]{0,12})?[。.]?$/;
const ENUMERATED = new RegExp(`(?:^|(?<=[。；;：:\\s]))(?=${ITEM_NUMBER}|第${NUMERAL}[，,、])`);
const NUMBERED = new RegExp(`^${HEADING_NUMBER}`);
const TOLD = new RegExp(`^${TOLD_RANK}`);
/** What an item of measures begins with, where the heading announces both. */
const PROMISES = new RegExp(
  `^(?:(?:${HEADING_NUMBER}|${ITEM_NUMBER})\\s*)?(?:(?:下一?步|今后|整改措施|改进措施|措施|建议|对策|将|拟|我们?将)|(?:进一步|继续|加强|加大|强化|完善|健全|规范|优化|建立|严格|积极|加快|推进|落实|提升|提高|做好|切实))`,
);
const LEAD_IN = /[：:]$/;
/** What stands at the end of a report and belongs to no section. */
const END =
  /^附[件表]?\d{0,2}[：:]|^[^，。；]{0,30}20\d\d年\d{1,2}月\d{1,2}日$|^(?:上一[篇页条]|下一[篇页条]|联系人|打印|分享)/;

/** The problems and measures that a report states under its headings of them, in their order; an enumerated one is a row of its own. */
export function readStatements(passages: Passage[], draft: Draft, { claims }: Context): void {
  for (const passage of passages) {
    const depth = passage.path.findLastIndex((words) => announce(words) !== null);
    const announced = announce(passage.path[depth] ?? "");
    if (CONCLUDES.test(passage.path.at(-1) ?? "")) readAdvice(passage, draft, claims);
    if (!announced) {
      for (const paragraph of passage.paragraphs) readInline(paragraph, draft, claims);
      noteMixed(passage, claims);
      continue;
    }
    if (passage.path.slice(depth + 1).some((words) => ELSE.test(words))) continue;
    const items = itemsOf(passage, depth < passage.path.length - 1);
    let promised = false;
    for (const { text, at, paragraph } of items) {
      promised ||= announced === "both" && /^(?:下一?步|(?:整改|改进)措施)/.test(text);
      const isPromise = announced === "both" ? promised || PROMISES.test(text) : FROM_NOW.test(text);
      const kind = announced === "measure" || isPromise ? "measure" : "problem";
      draft.statements.push({ kind, text, at });
      claims.use(usedBy(draft), ...paragraph.cells);
    }
  }
  draft.statements.sort((a, b) => a.at.line - b.at.line);
}

/** 三、结论及建议: what is advised stands below it among what was found. */
const CONCLUDES = /结论[^，。]{0,4}[及和与、][^，。]{0,4}建议$/;

// advice says that it is; a numbered line that does not may be either
function readAdvice({ paragraphs }: Passage, draft: Draft, claims: Context["claims"]): void {
  for (const paragraph of paragraphs) {
    for (const { text, at } of split(paragraph)) {
      const isAdvice = PROMISES.test(text);
      if (isAdvice) draft.statements.push({ kind: "measure", text, at });
      if (isAdvice) claims.use(usedBy(draft), ...paragraph.cells);
      else if (NUMBERED.test(text) && !/\d\s*分/.test(text))
        claims.note("unmatched-paragraph", { what: "mixed", printed: shorten(text) }, at);
    }
  }
}

/** 五、经验、问题和建议: what stands below it may be any of them. */
const MIXED = /(?:经验|做法|成效|成绩|亮点)[^，。]{0,8}(?:问题|不足|建议|措施|打算)/;

// where no heading or label of their own parts them, nobody knows which of them is a problem
function noteMixed({ path, paragraphs }: Passage, claims: Context["claims"]): void {
  if (!MIXED.test(path.at(-1) ?? "")) return;
  const open = paragraphs.filter(
    ({ text, cells }) =>
      !saysNone(text) && !END.test(foldWidth(text)) && !cells.some((cell) => claims.isClaimed(cell)),
  );
  for (const { text, cells } of open)
    claims.doubt("unmatched-paragraph", { what: "mixed", printed: shorten(text) }, ...cells);
}

/** What a heading announces: problems, measures or both; null where it announces neither. */
export const announce = onceOfText((words): Announced | null => {
  if (words === "" || NEITHER.test(words) || ELSE.test(words)) return null;
  const measure = MEASURES.test(words);
  // 针对问题提出的改进措施 announces what is done, not what is wrong
  const problem = PROBLEMS.test(words) && !(measure && /^针对/.test(words));
  if (problem && measure) return "both";
  return problem ? "problem" : measure ? "measure" : null;
});

/** Labels that open problems and measures in the middle of a paragraph. */
const INLINE =
  /(?:(?:发现|存在)的?(?:主要|突出)?(?:问题|不足)(?:[及和与]原因)?|问题\d{1,2}|(?:下一步|拟)?(?:改进|整改)措施|(?:相关|有关|几点)建议)\s*[:：]/g;

/** What a paragraph announces that begins with such a label; null where it begins with none. */
export function announceInline(text: string): Kind | null {
  const label = text.replace(NUMBERED, "").trimStart();
  const [found] = label.slice(0, LONGEST_LABEL).matchAll(INLINE);
  return found?.index === 0 ? kindOfLabel(found[0]) : null;
}

const kindOfLabel = (label: string): Kind => (/措施|建议/.test(label) ? "measure" : "problem");

// 发现的主要问题：…。下一步改进措施：…。 without headings of their own
function readInline(paragraph: Paragraph, draft: Draft, claims: Context["claims"]): void {
  const labels = matchesOf(paragraph.text, INLINE);
  labels.forEach(({ 0: label, index }, i) => {
    const text = paragraph.text.slice(index + label.length, labels[i + 1]?.index ?? paragraph.text.length);
    const labelled = kindOfLabel(label);
    for (const { text: own, at } of split({ ...paragraph, text })) {
      // 存在的问题：…。建议：…
      const kind = FROM_NOW.test(own) ? "measure" : labelled;
      draft.statements.push({ kind, text: own, at });
      claims.use(usedBy(draft), ...paragraph.cells);
    }
  });
}

interface Item {
  text: string;
  at: Place;
  paragraph: Paragraph;
}

// a heading below the announcing one is an item, with what stands under it
function itemsOf({ lead, paragraphs }: Passage, isBelow: boolean): Item[] {
  const told = paragraphs.filter(({ text, cells }) => !END.test(foldWidth(text)) && !cells.every(isPrompt));
  const items = told.flatMap((paragraph) => split(paragraph));
  const isItem = isBelow && lead !== null && NUMBERED.test(lead.text);
  if (!isItem || !lead) return isBelow && told.length === 0 ? itemInHeading(lead) : items;
  if (items.some(({ text }) => NUMBERED.test(text) || TOLD.test(text))) return items;
  const text = [lead.text, ...told.map((own) => own.text)].join("\n");
  const at = spanOf(lead.at, ...told.map((own) => own.at));
  return saysNone(text)
    ? []
    : [{ text, at, paragraph: { ...lead, cells: [...lead.cells, ...told.flatMap(({ cells }) => cells)] } }];
}

/** A shorter line is a word or two that head something. */
const SHORTEST_ITEM = 5;

// 拨款时间可以再早一些 on a line of its own below 有关建议 is no heading but what is advised
function itemInHeading(lead: Paragraph | null): Item[] {
  const label = lead ? fold(lead.text) : "";
  const isItem =
    label.length >= SHORTEST_ITEM &&
    !NUMBERED.test(label) &&
    !END.test(label) &&
    !UNIT_NAME.test(label) &&
    !isPageWords(label) &&
    !HEADS.test(label);
  return lead && isItem ? split(lead) : [];
}

/** What a line ends with that heads something, or is left over from the page. */
const HEADS = new RegExp(`(?:${HEADING_NOUNS}|方面|表|附件|报告|[)）:：]|\\d)$`);

/** Where one paragraph goes over from what was wrong to what will be done. */
const GOES_OVER = /(?<=[。；;])(?=\s*(?:下一?步|今后|建议))/;
const FROM_NOW = /^(?:下一?步|今后|建议)/;

function split(paragraph: Paragraph): Item[] {
  const parts = paragraph.text
    .split(ENUMERATED)
    .flatMap((part) => part.split(GOES_OVER))
    .map((part) => part.trim())
    .filter((part) => part !== "" && !LEAD_IN.test(part) && !ASKED.test(part) && !saysNone(part));
  return parts.map((text) => ({ text, at: paragraph.at, paragraph }));
}

/** What a clause ends with that says that all is well, before one that says that nothing is wrong. */
const FINE = /(?:正常|良好|顺利|规范|及时|完成|达到|符合|合理|合规|到位|专款专用|预期|要求)$/;

/**
 * Whether a text of problems or measures says that there are none, where they stand, or that those of an earlier year were
 * mended: 项目运转正常，暂无问题 does in two clauses.
 */
export function saysNone(text: string): boolean {
  if (/但|不过|然而|仍|尚/.test(text)) return false;
  const bare = text.replace(NUMBERED, "").replace(TOLD, "").trim();
  if (ELSEWHERE.test(foldWidth(bare)) || (EARLIER.test(bare) && MENDED.test(bare))) return true;
  const clauses = text.replace(/[。.]$/, "").split(/[，,]/);
  return (
    NONE.test(text) ||
    (clauses.some((own) => NONE.test(own)) && clauses.every((own) => NONE.test(own) || FINE.test(own)))
  );
}
