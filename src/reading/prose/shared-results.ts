import { fold } from "../../values/fold.ts";
import { Claims } from "../claims.ts";
import type { Context } from "../context.ts";
import { type Draft, openDraft, usedBy } from "../draft.ts";
import { cellsOfPassage } from "./labelled-project.ts";
import { listedScores } from "./listed-scores.ts";
import type { Passage } from "./outline.ts";
import { readStatements } from "./statements.ts";

/**
 * The scores that a report lists, to the programmes it names; one of which nothing else is told is an evaluation all the same.
 * @returns those of which nothing else is told
 */
export function giveScores(passages: Passage[], drafts: Draft[], context: Context): Draft[] {
  return listedScores(passages).flatMap(({ name, score, paragraph }) => {
    const known = drafts.find((own) => own.scope === "project" && own.name?.text === name.text);
    if (known?.totalScore) return [];
    const draft = known ?? openDraft("narrative", "project", name.at, context.next());
    draft.name ??= name;
    draft.totalScore = score;
    // the report speaks of indicators, if not of those of each programme by itself
    draft.printed.indicators ||= passages.some(({ path }) => path.some((words) => /指标/.test(words)));
    context.claims.use(usedBy(draft), ...paragraph.cells);
    return known ? [] : [draft];
  });
}

/**
 * Problems and measures of a report whose programmes are evaluations of their own: each is that of the one it names, the others
 * are the report's.
 */
export function shareStatements(passages: Passage[], drafts: Draft[], { claims, reportId }: Context): void {
  const [first] = passages.flatMap(({ paragraphs }) => paragraphs);
  if (!first) return;
  const next = () => ({ id: reportId, ordinal: 1 });
  const trial = openDraft("narrative", "summary", first.at, next());
  readStatements(passages, trial, { claims: new Claims(), reportId, next });
  const cells = passages.flatMap(cellsOfPassage);
  for (const statement of trial.statements) {
    const named = drafts.filter(({ name }) => name && fold(statement.text).includes(fold(name.text)));
    const [own, ...others] = named;
    const isOfOne = own !== undefined && others.length === 0;
    if (isOfOne) own.statements.push(statement);
    else claims.statements.push(statement);
    const by = isOfOne ? usedBy(own) : `narrative:${reportId}`;
    claims.use(by, ...cells.filter(({ at }) => at.line === statement.at.line));
  }
}

/** 有2个项目结果为“优” gives every project its grade, only where it speaks of all of them. */
export function giveGrades(passages: Passage[], drafts: Draft[], { claims }: Context): void {
  const projects = drafts.filter(({ scope }) => scope === "project");
  for (const cell of passages.flatMap(cellsOfPassage)) {
    const match = /有(\d+)个项目(?:的)?(?:自评)?结果为[“"]?(优秀|良好|优|良|中|差)/.exec(cell.text);
    if (!match || Number(match[1]) !== projects.length) continue;
    for (const draft of projects) {
      draft.grade = { text: match[2] ?? "", at: cell.at, value: match[2] ?? "" };
      claims.use(usedBy(draft), cell);
    }
  }
}
