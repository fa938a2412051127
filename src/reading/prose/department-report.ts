import { judge } from "../../model/completion.ts";
import type { Indicator } from "../../model/evaluation.ts";
import { LEVEL1 } from "../../model/labels/levels.ts";
import { compareDecimals } from "../../values/decimal.ts";
import { fold } from "../../values/fold.ts";
import { similarity } from "../../values/text.ts";
import { shorten } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, usedBy } from "../draft.ts";
import { bare, lookUp } from "../labels/look-up.ts";
import type { Section } from "../layout/sections.ts";
import { readCircumstances } from "./circumstances.ts";
import { joinParagraphs, type Passage, readOutline } from "./outline.ts";
import { readScores } from "./scores.ts";
import { findOwnScore, findStatedValue, readClauses } from "./sentence.ts";
import { readStatements } from "./statements.ts";

/** Below this two names are not the same indicator in other words: 完成时间 and 完成时限 share two of three pieces. */
const ALIKE = 0.6;

/** The report in words of a whole department: goals, the paragraph of each indicator, amounts, grade, problems, measures. */
export function readDepartmentReport({ blocks }: Section, draft: Draft, context: Context): void {
  const passages = readOutline(blocks);
  readGoals(passages, draft, context);
  readAmounts(passages, draft, context);
  readActuals(passages, draft, context);
  readScores(passages, draft, context);
  readCircumstances(passages, draft, context);
  readStatements(passages, draft, context);
}

function readGoals(passages: Passage[], draft: Draft, { claims }: Context): void {
  const goal = passages.find(
    ({ path, paragraphs }) => /^总体(?:绩效)?目标$/.test(path.at(-1) ?? "") && paragraphs.length > 0,
  );
  const result = passages.find(({ path }) => /^总体(?:绩效)?目标(?:实现|完成)情况$/.test(path.at(-1) ?? ""));
  draft.goal = joinParagraphs(goal?.paragraphs ?? []);
  draft.goalResult = joinParagraphs(result?.paragraphs ?? []);
  for (const { cells } of [...(goal?.paragraphs ?? []), ...(result?.paragraphs ?? [])])
    claims.use(usedBy(draft), cells);
}

// the department's budget as approved stands under 部门预算收支情况; its 预算支出 is the initial budget
function readAmounts(passages: Passage[], draft: Draft, { claims }: Context): void {
  for (const { path, paragraphs } of passages) {
    const heading = path.at(-1) ?? "";
    if (!/收支情况$/.test(heading)) continue;
    for (const cell of paragraphs.flatMap(({ cells }) => cells)) {
      for (const { label, money } of readClauses(cell)) {
        if (!money?.value || label === "") continue;
        draft.amounts.push({ heading, label, role: null, amount: money });
        if (/预算收支情况$/.test(heading) && label === "预算支出") draft.initialBudget ??= money;
        claims.use(usedBy(draft), cell);
      }
    }
  }
}

/** A paragraph of the analysis that may speak of an indicator: its heading, and the level-1 heading above. */
interface Candidate {
  passage: Passage;
  words: string;
  level1: string | null;
}

function readActuals(passages: Passage[], draft: Draft, context: Context): void {
  const candidates = passages.flatMap((passage): Candidate[] => {
    const level1 = passage.path.map((words) => lookUp(LEVEL1, words)).find((label) => label !== undefined);
    if (passage.paragraphs.length === 0 || !level1) return [];
    return [{ passage, words: bare(passage.path.at(-1) ?? ""), level1 }];
  });
  const open = new Set(candidates);
  const exact = (name: string) => (candidate: Candidate) => candidate.words === name;
  const alike = (name: string) => (candidate: Candidate) => similarity(candidate.words, name) >= ALIKE;
  // exact names first, so that a near name cannot take another indicator's paragraph
  for (const fits of [exact, alike]) {
    for (const indicator of draft.indicators) {
      if (indicator.actual) continue;
      const name = bare(fold(indicator.name.text));
      const [found, ...others] = [...open].filter((c) => c.level1 === indicator.level1).filter(fits(name));
      if (!found || others.length > 0) continue;
      open.delete(found);
      takeActual(indicator, found.passage, draft, context);
    }
  }
  for (const { passage } of open) {
    const [cell] = passage.paragraphs.flatMap(({ cells }) => cells);
    if (cell)
      context.claims.doubt("unmatched-paragraph", { what: "indicator", printed: shorten(cell.text) }, cell);
  }
}

function takeActual(indicator: Indicator, { paragraphs }: Passage, draft: Draft, { claims }: Context): void {
  const joined = joinParagraphs(paragraphs);
  if (!joined) return;
  const cells = paragraphs.flatMap((paragraph) => paragraph.cells);
  // read as one sentence, cited line by line as it is printed
  const text = cells.map((cell) => cell.text).join("\n");
  indicator.actual = { text, at: joined.at, value: findStatedValue(joined.text) };
  claims.use(`${draft.form}:${indicator.id}`, ...cells);
  const said = findOwnScore(joined.text);
  const score = indicator.score?.value;
  if (said && score && compareDecimals(said, score) !== 0) {
    const data = { name: indicator.name.text, score: indicator.score?.text ?? "" };
    claims.note("score-in-words", data, joined.at);
  }
  const { target, actual, weight } = indicator;
  const printed = {
    target: target?.value ?? null,
    actual: actual.value,
    weight: weight?.value ?? null,
    score: score ?? null,
  };
  Object.assign(indicator, judge({ name: indicator.name.text, level2: indicator.level2, ...printed }));
}
