import { fold } from "../values/fold.ts";

/** Cells of the official forms that page breaks cut: the groups of indicators, and the heads of columns and rows. */
const GROUPS =
  "产出 效益 效果 满意度 成本 数量 质量 时效 经济效益 社会效益 生态效益 可持续影响 可持续发展 服务对象满意度 经济成本 社会成本 生态环境成本".split(
    " ",
  );
const GROUP = new RegExp(`^(?:${GROUPS.join("|")})(?:指标)?(?:\\([^()]{0,8}\\))?$`);
/** Pieces of these names that units use as names of their own. */
const WORDS = new Set("满意 经济 社会 生态 生态环境 服务 服务对象 对象 影响 可持续".split(" "));
const HEAD =
  /^(?:[一二三]级指标|(?:年度|目标)?指标值|(?:全年|年度)?实际完成(?:值|情况)|目标值|完成值|权重|分值|得分|(?:年初|全年)?(?:预算|执行)数(?:\([AB万元]{1,2}\))?|(?:预算)?执行率(?:\([^()]{0,12}\))?|(?:资金|项目)(?:情况|资金|管理情况|投入情况)(?:\([万亿]?元\))?|情况说明|存在(?:的)?问题和改进措施|(?:未完成|偏差)原因(?:分析)?(?:和|及)改进措施|绩效指标|(?:年度)?总体目标(?:完成情况)?|预期目标|项目名称|主管部门|实施单位|资金使用单位)$/;
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
  if (HEAD.test(upper) && lower !== "" && (!isName || isLower)) return false;
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

/** Names of columns that forms and lists print besides. */
const COLUMN =
  /^(?:序号|(?:绩效)?指标(?:名称|内容)|(?:计量|度量)?单位|备注|绩效目标|(?:年初|全年|年度)?预算(?:金额|安排)?|(?:全年|实际)?(?:支出|执行)(?:数|金额)?|(?:自评|综合)?(?:得分|等级|结论|结果)|(?:自评)?分数|(?:年度|全年)?目标|完成(?:情况|率)|实际(?:值|完成)|(?:偏差|未完成)原因(?:分析)?|(?:拟采取的)?改进措施)(?:\((?:[AB/×%=]{1,8}|[\d.]{1,4}分|[万亿]?元)\))?$/;
/** Those of groups, and what stands in front of a whole block of a form. */
const LEVEL = /^[一二]级指标$/;
const BLOCK =
  /^(?:绩效指标|(?:年度)?总体目标(?:完成情况)?|(?:资金|项目)(?:情况|资金|管理情况|投入情况)(?:\([万亿]?元\))?)$/;

/** Whether a text names a column of the official forms and of lists. */
export function isColumnHead(text: string): boolean {
  const folded = fold(text);
  return folded.length <= LONGEST && (HEAD.test(folded) || COLUMN.test(folded));
}

/** Whether a column of this name holds groups, which may be merged over rows. */
export const isLevelHead = (text: string): boolean => LEVEL.test(fold(text)) || isBlockLabel(text);

/** Whether a text stands in front of all rows of a block of a form. */
export const isBlockLabel = (text: string): boolean => BLOCK.test(fold(text));

const isLabel = (text: string) => GROUP.test(text) || HEAD.test(text);
