import type { Evaluation } from "../../model/evaluation.ts";
import { linesOf, type Place } from "../../model/place.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { findQuantities, kindOf } from "../../values/quantity.ts";
import { lettersOf, sharesRun } from "../../values/text.ts";

/** Units of a clock or a calendar: 全天 24 小时 is how, not how much. */
const TIMES = ["", "天", "日", "周", "个月", "小时", "分钟", "工作日", "个工作日", "度"];
const LEAD = /^(?:年度)?(?:绩效)?指标[:：]/;

/** A target of a sentence, with its number. */
export interface StatedTarget {
  text: string;
  at: Place;
}

/**
 * The targets that an evaluation sets in sentences, with a number, and of which nothing it prints gives a result: no
 * indicator, no result of the year's goals and no other sentence holds a number of that kind beside words of the target.
 */
export function unansweredTargets(evaluation: Evaluation): StatedTarget[] {
  const answers = answersOf(evaluation);
  const rows = new Set(evaluation.indicators.map(({ name }) => linesOf([name.at])));
  return evaluation.statements.flatMap(({ kind, text, at }): StatedTarget[] => {
    // a target that became an indicator is judged there
    if (kind !== "target" || rows.has(linesOf([at]))) return [];
    return clausesOf(text)
      .filter((clause) =>
        kindsIn(clause).some((unit) => !answers.some((answer) => doesAnswer(answer, clause, unit))),
      )
      .map((clause) => ({ text: clause, at }));
  });
}

// a sentence is one target, whatever commas it holds: its subject stands once
function clausesOf(text: string): string[] {
  return text
    .replace(LEAD, "")
    .split(/[。；;]/)
    .map((clause) => clause.trim())
    .filter((clause) => kindsIn(clause).length > 0);
}

function kindsIn(text: string): string[] {
  const kinds = findQuantities(text).map(({ unit }) => kindOf(unit));
  return [...new Set(kinds)].filter((kind) => !TIMES.includes(kind));
}

function answersOf({ indicators, goalResult, statements, remark }: Evaluation): string[] {
  const rows = indicators.map(({ name, actual }) => (actual ? `${name.text}：${actual.text}` : ""));
  const told = statements
    .filter(({ kind }) => kind === "problem" || kind === "measure")
    .map(({ text }) => text);
  return [...rows, goalResult?.text ?? "", remark?.text ?? "", ...told].filter((text) => /\d/.test(text));
}

function doesAnswer(answer: string, clause: string, kind: string): boolean {
  if (!kindsIn(answer).includes(kind)) return false;
  return sharesRun(lettersOf(answer), lettersOf(clause), THRESHOLDS.sameThing);
}
