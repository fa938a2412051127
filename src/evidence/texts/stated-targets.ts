import type { Evaluation } from "../../model/evaluation.ts";
import { linesOf, type Place } from "../../model/place.ts";
import { THRESHOLDS } from "../../model/thresholds.ts";
import { once } from "../../values/once.ts";
import { findQuantities, kindOf } from "../../values/quantity.ts";
import { lettersOf, runsOf, sharesRun } from "../../values/text.ts";

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
  const targets = evaluation.statements.filter(({ kind }) => kind === "target");
  if (targets.length === 0) return [];
  const rows = new Set(evaluation.indicators.map(({ name }) => linesOf([name.at])));
  // a target that became an indicator is judged there
  const open = targets.filter(({ at }) => !rows.has(linesOf([at])));
  if (open.length === 0) return [];
  const clauses = open.flatMap(({ text, at }) => clausesOf(text).map((clause) => ({ clause, at })));
  if (clauses.length === 0) return [];
  const answers = answersOf(evaluation).map(figuresOf);
  return clauses
    .filter(({ clause }) =>
      clause.kinds.some((kind) => !answers.some((own) => doesAnswer(own, clause, kind))),
    )
    .map(({ clause, at }): StatedTarget => ({ text: clause.text, at }));
}

/** A text, what kinds of things its numbers count, and what it says without its layout. */
interface Figures {
  text: string;
  kinds: string[];
  letters: string;
}

const figuresOf = (text: string): Figures => ({ text, kinds: kindsIn(text), letters: lettersOf(text) });

// a sentence is one target, whatever commas it holds: its subject stands once
function clausesOf(text: string): Figures[] {
  return text
    .replace(LEAD, "")
    .split(/[。；;]/)
    .map((clause) => figuresOf(clause.trim()))
    .filter(({ kinds }) => kinds.length > 0);
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

function doesAnswer(answer: Figures, clause: Figures, kind: string): boolean {
  return answer.kinds.includes(kind) && sharesRun(runsIn(clause), runsIn(answer));
}

// every target is held to every answer
const runsIn = once(({ letters }: Figures) => runsOf(letters, THRESHOLDS.sameThing));
