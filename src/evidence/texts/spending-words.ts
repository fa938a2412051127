import { saysNothing } from "../../model/blank.ts";
import type { Evaluation } from "../../model/evaluation.ts";
import { saidOf } from "../../model/reading.ts";
import type { Report } from "../../model/report.ts";
import { hasUnreadTroubles, isOfTrouble, troublesTold } from "./explanations.ts";
import { isNoIssueClaimed } from "./issue-cells.ts";

/** Words by which a text about problems, reasons or measures speaks of money or of the pace of spending. */
const MONEY =
  /资金|经费|财政|预算|拨付|拨款|支付|支出|执行率|结转|结余|结算|余额|到位|下达|采购|招标|合同|尾款|质保|进度|跨年|延期|推迟|滞后|疫情/;

/** Words by which a result or an explanation says that money was left. */
const LEFT =
  /结转|结余|余额|剩余|(?:未|尚未|没有|未能)(?:[^，。；]{0,3})(?:支付|支出|拨付|执行|使用|下达|到位)|(?:支付|支出|拨付|执行)(?:进度)?(?:滞后|缓慢|较慢|偏慢|偏低|较低)/;

/** What an evaluation, or its report for all of them, tells of problems, reasons and measures. */
function troublesOf(evaluation: Evaluation, { evaluations, statements: ofAll = [] }: Report): string[] {
  // a narrative states the problems of its projects once, for all of them
  const shared = evaluations.filter(({ scope }) => scope === "summary" || scope === "department");
  const statements = [...[evaluation, ...shared].flatMap((each) => each.statements), ...ofAll].filter(
    isOfTrouble,
  );
  return [...troublesTold(evaluation), ...statements].map(({ text }) => text);
}

const resultsOf = ({ goalResult, remark, management }: Evaluation) =>
  [goalResult, remark, ...management.map(({ explanation }) => explanation)].filter((cell) => cell !== null);

/** Whether anything that an evaluation, or its report for all of them, says may be why money was left. */
function speaksOfMoney(evaluation: Evaluation, report: Report): boolean {
  const { indicators } = evaluation;
  if (troublesOf(evaluation, report).some((text) => MONEY.test(text))) return true;
  if (hasUnreadTroubles(evaluation)) return true;
  // a cell that was not understood may say why
  if (resultsOf(evaluation).some((cell) => cell.value === null || LEFT.test(saidOf(cell)))) return true;
  // work left undone for a reason that is given explains the money it would have cost
  return indicators.some(({ reason, status }) => {
    return !saysNothing(reason) && (status === "not_met" || MONEY.test(reason ? saidOf(reason) : ""));
  });
}

/** Whether some text says of money that it was left: its reason may be told there. */
export function isUnspentTold(evaluation: Evaluation, report: Report): boolean {
  const reasons = evaluation.indicators.flatMap(({ reason }) => reason ?? []);
  const cells = [...resultsOf(evaluation), ...reasons].map(saidOf);
  return [...troublesOf(evaluation, report), ...cells].some((text) => LEFT.test(text));
}

/**
 * Whether money was left of which no text speaks, though some text speaks of something: a form whose cells are all blank
 * is no-issue-claimed's matter, and one read in part may say why where it was not read.
 */
export function isUnspentUnexplained(evaluation: Evaluation, report: Report): boolean {
  if (evaluation.partlyRead) return false;
  return !isNoIssueClaimed(evaluation, report) && !speaksOfMoney(evaluation, report);
}
