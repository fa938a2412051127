import { saysNothing } from "../../model/blank.ts";
import type { Evaluation, Indicator, Statement } from "../../model/evaluation.ts";
import type { Place } from "../../model/place.ts";
import { saidOf } from "../../model/reading.ts";
import { once } from "../../values/once.ts";
import { lettersOf } from "../../values/text.ts";

/** A text that shares a run of so many characters with a name speaks of what the name names. */
const RUN = 3;
/** In characters: a report's troubles fill a few pages. */
const MOST_TOLD = 100_000;
const FEW_TOLD = 2_000;

/** Words that give a cause, and words that admit a lack. */
const CAUSES = /因|由于|受.{1,12}影响/;
const LACKS = /未|没有|不足|不高|不够|滞后|差距|偏低|较低|延迟|推迟|扣/;

/** A text in which the form speaks of its own troubles. */
export interface TroubleText {
  text: string;
  at: Place;
}

/** Whether a statement tells of what went wrong or of what is done about it, not of what the unit has or aimed at. */
export function isOfTrouble({ kind }: Statement): boolean {
  return kind === "problem" || kind === "measure";
}

/** The problems that an evaluation names: its problem cells that are not blank, and problems stated in words. */
export function problemsOf({ management, statements }: Evaluation): TroubleText[] {
  const cells = management.flatMap(({ problem }) => {
    return problem?.value && !saysNothing(problem) ? [{ text: saidOf(problem), at: problem.at }] : [];
  });
  return [...cells, ...statements.filter(({ kind }) => kind === "problem")];
}

/** All that an evaluation says of its troubles outside its indicator rows: problems, and 说明. */
export function troublesTold(evaluation: Evaluation): TroubleText[] {
  const { remark } = evaluation;
  const remarks = remark?.value && !saysNothing(remark) ? [{ text: saidOf(remark), at: remark.at }] : [];
  return [...problemsOf(evaluation), ...remarks];
}

/** Whether a cell for problems or 说明 was not understood: it may name anything. */
export function hasUnreadTroubles({ management, remark }: Evaluation): boolean {
  return [remark, ...management.map(({ problem }) => problem)].some((cell) => cell?.value === null);
}

/** Whether a text speaks of what a name names: they share a run of three characters, 完成时限得分低 and 完成时间. */
export function speaksOf(text: string, name: string): boolean {
  return tellerOf([{ text }])(name);
}

/** Whether one of these texts speaks of a name. Above so many characters they may speak of anything, and are taken to. */
export function tellerOf(told: Pick<TroubleText, "text">[]): (name: string) => boolean {
  if (told.length === 0) return () => false;
  if (told.reduce((sum, { text }) => sum + text.length, 0) > MOST_TOLD) return () => true;
  const said = told.map(({ text }) => lettersOf(text)).join("\n");
  const says = said.length > FEW_TOLD ? runsOf(said) : null;
  return (name) => {
    const named = lettersOf(name.replace(/[(（][^()（）]*[)）]/g, ""));
    const run = Math.min(RUN, named.length);
    for (let at = 0; run > 0 && at + run <= named.length; at++) {
      const piece = named.slice(at, at + run);
      if (says && run === RUN ? says.has(piece) : said.includes(piece)) return true;
    }
    return false;
  };
}

// a list has thousands of names, and each asks for all its runs
function runsOf(said: string): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= said.length; at++) runs.add(said.slice(at, at + RUN));
  return runs;
}

const tellsOf = once((evaluation: Evaluation) => tellerOf(troublesTold(evaluation)));

/** Whether the troubles that a form tells of speak of an indicator. */
export function isNamedAmongTroubles({ name }: Indicator, evaluation: Evaluation): boolean {
  return tellsOf(evaluation)(name.text);
}

/** Whether an indicator's row or form says anything of why it fell short. */
export function isExplained(indicator: Indicator, evaluation: Evaluation): boolean {
  const { reason, actual } = indicator;
  if (!saysNothing(reason) || (actual && CAUSES.test(saidOf(actual)))) return true;
  if (hasUnreadTroubles(evaluation)) return true;
  return isNamedAmongTroubles(indicator, evaluation);
}

/** Whether a result gives a cause or admits a lack, and so says what points were taken for. */
export function admitsLack(text: string): boolean {
  return CAUSES.test(text) || LACKS.test(text);
}
