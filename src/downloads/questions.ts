import { type Question, readQuestion } from "../exports/questions.ts";
import { readQuestions } from "../published.ts";
import type { Download } from "./file.ts";

/** The questions of data/questions/, which every engine answers alike. @throws Error where one does not say what it asks */
export const listQuestions = (): Question[] =>
  [...readQuestions()].map(([name, sql]) => readQuestion(name, sql));

/** The same as files of their own. */
export function questionDownloads(): Download[] {
  return listQuestions().map(({ name, sql, ...title }) => ({
    path: `questions/${name}.sql`,
    title,
    make: () => sql,
  }));
}
