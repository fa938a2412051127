import { FIELDS, GOAL_COLUMNS, MANAGEMENT_COLUMNS } from "../model/labels/fields.ts";
import { INDICATOR_COLUMNS, UNPUBLISHED_COLUMNS } from "../model/labels/indicators.ts";
import { LEVEL1, LEVEL2 } from "../model/labels/levels.ts";
import { LIST_COLUMNS } from "../model/labels/lists.ts";
import { MONEY_COLUMNS } from "../model/labels/money.ts";
import { anyOf } from "../values/any-of.ts";
import { fold } from "../values/fold.ts";

/** Cells of the official forms that page breaks cut: the groups of indicators, and the heads of columns and rows. */

/** Labels of groups that are common words, too: by themselves they are no sign that a cell names a group. */
const COMMON_GROUPS = new Set(
  "满意 投入 过程 决策 管理 完成 项目决策 项目管理 服务对象 绩效目标指标管理 政策知晓率 预算编制 预算执行 预算管理 绩效评价".split(
    " ",
  ),
);
/** Groups by their words alone: 产出, 社会效益. */
const GROUPS = [...Object.keys(LEVEL1), ...Object.keys(LEVEL2)]
  .map((label) => label.replace(/指标等?$/, ""))
  .filter((words) => !COMMON_GROUPS.has(words));
const GROUP = new RegExp(`^${anyOf([...new Set(GROUPS)])}(?:指标)?(?:\\([^()]{0,8}\\))?$`);
/** Pieces of these names that units use as names of their own. */
const WORDS = new Set(
  "满意 经济 社会 生态 生态环境 服务 服务对象 对象 影响 可持续 项目 实施 环境 公众 社会公众 受益 受益对象 履职 进度".split(
    " ",
  ),
);
/** What stands in front of a whole block of a form. */
const BLOCKS =
  "绩效指标 总体目标 年度总体目标 总体目标完成情况 年度总体目标完成情况 资金情况 资金管理情况 资金投入情况 项目情况 项目资金 项目管理情况 项目投入情况".split(
    " ",
  );
/** Heads that are common words, too: what stands below one of them may be the rest of a name. */
const COMMON_HEADS = new Set("单位 部门 性质 符号 说明".split(" "));
const COLUMNS = [
  MONEY_COLUMNS,
  INDICATOR_COLUMNS,
  LIST_COLUMNS,
  GOAL_COLUMNS,
  MANAGEMENT_COLUMNS,
  FIELDS,
].flatMap((labels) => Object.keys(labels));
const HEADS = new Set([...COLUMNS, ...BLOCKS].filter((label) => !COMMON_HEADS.has(label)));
/** Shorter heads that lists print; as sentences have them, too, only a whole row of heads tells what they are. */
const SHORT_HEADS = new Set([
  ...COMMON_HEADS,
  ...Object.keys(UNPUBLISHED_COLUMNS),
  ..."预算 预算安排 年初预算安排 全年预算安排 年度预算 年度预算金额 年度预算安排 支出 全年支出 全年支出金额 实际支出金额 执行 实际执行 实际执行金额 目标 全年目标 目标指标值 年度实际完成情况 完成率 结论 结果 自评结论 自评结果 综合得分 综合等级 综合结论 综合结果 分数 改进措施 拟采取的改进措施 绩效指标内容".split(
    " ",
  ),
]);
const LEVEL = /^[一二]级指标$/;
/** What begins a row of the official forms. */
const BEGINS =
  /^(?:年度资金总额|资金总额|其中|(?:财政|当年财政|中央|地方|省|市|区|县|上级|本级).{0,3}(?:资金|拨款|安排)|其他(?:资金)?$|(?:单位|自有|社会|上年|结转).{0,4}资金|说明$|备注$|注:|总分|总得分|合计|小计|绩效指标|[一二三]级指标|(?:年度)?总体目标|资金(?:情况|投入|管理情况))/;

/** No label is longer; what is may be a sentence that begins with its words. */
const LONGEST = 16;

/** Whether a text is what a row of the official forms begins with. */
export function beginsRow(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST && BEGINS.test(folded);
}

/**
 * Whether two pieces of text are one label of the official forms.
 * @param isName whether they stand in a column of names merged over rows
 * @returns true where they are one together, false where the first or each is one, undefined where neither is known
 */
export function joinsLabel(above: string, below: string, isName = false): boolean | undefined {
  const [upper, lower] = [fold(above), fold(below)];
  const [isUpper, isLower] = [isLabel(upper), isLabel(lower)];
  if (isUpper && isLower) return false;
  if (isLabel(upper + lower)) return true;
  if (isHead(upper) && lower !== "" && (!isName || isLower)) return false;
  return isLower && /指标(?:\(.*\))?$/.test(lower) ? false : undefined;
}

/** Whether two pieces of text are the name of one group of indicators. */
export function joinsGroup(above: string, below: string): boolean {
  return above !== "" && below !== "" && joinsLabel(above, below) === true && GROUP.test(fold(above + below));
}

/** Whether a text is a group of the official forms. */
export const isGroup = (text: string): boolean => GROUP.test(fold(text));

/** Whether a text is only a piece of the name of a group: 产出指, 象满意度. */
export function isTornGroup(text: string): boolean {
  const folded = fold(text);
  const isPiece = GROUPS.some((name) => `${name}指标`.includes(folded));
  return folded !== "" && isPiece && !GROUP.test(folded) && !WORDS.has(folded);
}

/** Whether a text names a column of the official forms and of lists. */
export function isColumnHead(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST && (isHead(folded) || SHORT_HEADS.has(bare(folded)));
}

/** Whether a column of this name holds groups, which may be merged over rows. */
export const isLevelHead = (text: string): boolean => LEVEL.test(fold(text)) || isBlockLabel(text);

/** Whether a text stands in front of all rows of a block of a form. */
export const isBlockLabel = (text: string): boolean => BLOCKS.includes(bare(fold(text)));

const isLabel = (text: string) => GROUP.test(text) || isHead(text);

const isHead = (text: string) => HEADS.has(bare(text));

/** A head without the letters, points or unit in brackets behind it. */
const bare = (text: string) => text.replace(/\([^()]{0,12}\)$/, "");
