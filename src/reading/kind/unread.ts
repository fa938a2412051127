import type { Cell } from "../../documents/block.ts";
import type { OtherKind } from "../../model/notice.ts";
import {
  ACCOUNT_TITLES,
  MONITORING_LABELS,
  OTHERS,
  OWN,
  TARGET_LABELS,
  TARGET_TITLES,
} from "../labels/kinds.ts";
import { isHeading } from "../layout/heading.ts";
import { MOST_TEXT } from "../limits.ts";
import type { Damage } from "./damage.ts";

const MOST_TITLE = 80;
/** Fewer masked figures than this leave the rest of a report to be read. */
const FEWEST_MASKED = 5;
/** So many labels in one paragraph are a table whose borders are gone. */
const FEWEST_GLUED = 4;

const MASKED = /[*＊×]{2,}|[数额][\d.]{0,12}[*＊](?!\d)/g;
const RESULTS = /实际完成|完成值|全年执行|执行数\(?B?|自评得分|完成情况|实际支出|自评/;
/** What the notes to accounts say in sentences: compared with the year before, spent of the treasury's money. */
const ACCOUNTED = [
  /决算|财政拨款(?:收入|支出)/,
  /(?:公务接待|三公|机关运行|公共预算|财政拨款).{0,6}支出/,
  /与20\d\d年相比|比20\d\d年/,
];
const GLUED_LABELS = new RegExp(
  [
    ..."项目名称 主管部门 实施单位 项目单位 年度资金总额 计划安排资金 实际到位资金".split(" "),
    String.raw`实际支出\(`,
    ..."年度总金额 自评总分 全年预算数".split(" "),
    String.raw`全年\(调整\)预算数`,
    ..."全年执行数 执行率 一级指标 二级指标 三级指标 计量单位 指标值 完成值".split(" "),
  ].join("|"),
  "g",
);

/**
 * Why nothing could be read of a text: what it is by words that would not be proof enough to pass over something that
 * can be read. Null where they say nothing.
 */
export function whyNothing(cells: Cell[]): Damage | null {
  const text = cells
    .map(({ label }) => label)
    .join("\n")
    .slice(0, MOST_TEXT);
  const find = (pattern: RegExp) => cells.find(({ label }) => label.search(pattern) !== -1);
  const titled = (patterns: RegExp[]) =>
    cells.find(({ label }) => label.length <= MOST_TITLE && patterns.some((pattern) => pattern.test(label)));
  const say = (
    notice: OtherKind | "masked-text" | "glued-text" | "blank-form",
    cell: Cell | undefined,
  ): Damage | null => (cell ? { notice, data: {}, cell } : null);
  if ((text.match(MASKED)?.length ?? 0) >= FEWEST_MASKED) return say("masked-text", find(MASKED));
  if (!RESULTS.test(text)) {
    const targets =
      titled(TARGET_TITLES) ??
      cells.find(opensAsTargets) ??
      cells.find(({ label }) => TARGET_LABELS.some((own) => label.startsWith(own)));
    if (targets) return say("target-table", targets);
  }
  const monitored = MONITORING_LABELS.map((label) => find(new RegExp(label))).find((cell) => cell);
  if (monitored) return say("monitoring", monitored);
  const accounts = titled(ACCOUNT_TITLES);
  const isOwn = ({ label }: Cell) =>
    label.length <= MOST_TITLE && !isHeading(label) && /自评(?:表|报告)/.test(label);
  if (accounts && !cells.some(isOwn)) return say("accounts-only", accounts);
  if (ACCOUNTED.every((pattern) => pattern.test(text)) && !/自评/.test(text))
    return say("accounts-only", cells[0]);
  if (!OWN.some((pattern) => pattern.test(text))) {
    const other = OTHERS.map(find).find((cell) => cell);
    if (other) return say("evaluated-by-others", other);
  }
  const glued =
    cells.find(({ label, at }) => at.cell === null && countLabels(label) >= FEWEST_GLUED) ?? gluedLine(cells);
  if (glued) return say("glued-text", glued);
  if (!isBlank(cells)) return null;
  // a plan has a column for what will be reached, and nothing in it yet
  const plan = titled(TARGET_TITLES);
  return plan ? say("target-table", plan) : say("blank-form", cells[0]);
}

// a table that is one line begins with its title
const opensAsTargets = ({ label }: Cell) => {
  const opening = label.slice(0, LONGEST_OPENING);
  return TARGET_TITLES.some((pattern) => pattern.test(opening)) && !/自评|自我评价/.test(opening);
};
const LONGEST_OPENING = 40;

// pieces of one line that had no borders, so that each is its first cell
function gluedLine(cells: Cell[]): Cell | undefined {
  const lines = Map.groupBy(
    cells.filter(({ at }) => at.cell === 0 && at.line === at.lastLine),
    ({ at }) => at.line,
  );
  const glued = [...lines.values()].find(
    (own) =>
      own.length >= FEWEST_GLUED && countLabels(own.map(({ label }) => label).join("")) >= FEWEST_GLUED,
  );
  return glued?.[0];
}

/** What a form prints before anybody fills it in: labels, points, signs, the numbers of rows. */
const OF_THE_FORM = /^(?:(?:指标|目标)\d{0,2}[:.、]?|[-—/√□☑…≥≤%]+|\d{1,3}(?:分)?|\([^()]{0,12}\))$/;

// the labels of a form in cells of their own, and no figure that anybody wrote
function isBlank(cells: Cell[]): boolean {
  const own = cells.filter(({ at }) => at.cell !== null);
  const labels = new Set(
    own.filter(({ label }) => label.match(GLUED_LABELS)?.[0] === label).map(({ label }) => label),
  );
  const isFilled = ({ label }: Cell) =>
    /\d/.test(label) && !/年度/.test(label) && !OF_THE_FORM.test(label) && label.length < LONGEST_FIGURE;
  return labels.size >= FEWEST_GLUED && !own.some(isFilled);
}

/** A longer text with a digit in it is a note of the form. */
const LONGEST_FIGURE = 16;

const countLabels = (label: string) => new Set(label.slice(0, MOST_TEXT).match(GLUED_LABELS) ?? []).size;
