/** The one-page briefs of a built site that are to be printed; those that say what they said before are not printed again. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { currentDay } from "../../src/downloads/edition.ts";
import { keep, keyOf, recall } from "../../src/kept.ts";
import { Language, languagePath } from "../../src/model/words.ts";

/** A page to be printed, by its address below the site, and the file it becomes. */
export type Sheet = { address: string; html: string; file: string };

/** Puts every sheet that is known into its place. @returns those that are not */
export const dueSheets = (dist: string): Sheet[] => listSheets(dist).filter((sheet) => !isRecalled(sheet));

/** Puts a sheet that was printed into its place, and keeps it. */
export function keepSheet({ html, file }: Sheet, pdf: Buffer): void {
  keep("briefs", keyOfSheet(html), pdf);
  writeFileSync(file, pdf);
}

function listSheets(dist: string): Sheet[] {
  return Language.options.flatMap((language) => {
    const folder = path.join(dist, languagePath(language), "brief");
    if (!existsSync(folder)) return [];
    const reports = readdirSync(folder).filter((name) => statSync(path.join(folder, name)).isDirectory());
    return reports.map((report) => ({
      address: `${languagePath(language)}/brief/${report}/`,
      html: readFileSync(path.join(folder, report, "index.html"), "utf8"),
      file: path.join(folder, `${report}.pdf`),
    }));
  });
}

function isRecalled({ html, file }: Sheet): boolean {
  const known = recall("briefs", keyOfSheet(html));
  if (known) writeFileSync(file, known);
  return known !== null;
}

/** The code that a printed sheet depends on; the name of its style sheet says what that holds. */
const code = ["./brief-sheets.ts", "./print-briefs.ts", "./hatches.ts"].map((file) =>
  readFileSync(new URL(file, import.meta.url)),
);

const keyOfSheet = (html: string) => keyOf(...code, currentDay(), html);
