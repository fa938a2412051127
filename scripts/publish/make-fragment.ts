/** One report as it was collected → everything it adds to what is published; whatever is wrong with it stops here. */
import { type Document, UnreadableFile } from "../../src/documents/block.ts";
import { readCsv } from "../../src/documents/csv.ts";
import { type Fragment, fragmentOf } from "../../src/exports/fragment.ts";
import { findPersons } from "../../src/persons/find.ts";
import { TOKENS } from "../../src/persons/patterns.ts";
import { type Evaluated, evaluateDocument, evaluateExcerpt, finish } from "../../src/pipeline.ts";
import { openDocument } from "../../src/reading/open.ts";
import { BadInput } from "../disk/bad-input.ts";
import { checkReplies } from "./check-replies.ts";
import { type Collected, isExcerpt } from "./sources.ts";

/** Reads a report, judges it, and writes what it adds. @throws BadInput where it may not be published as it is */
export async function makeFragment(report: Collected): Promise<Fragment> {
  const evaluated = await evaluate(report);
  checkReplies(report, evaluated.evaluations);
  const { lines } = evaluated;
  return fragmentOf({ ...finish(report, evaluated), lines }, inputOf(report));
}

async function evaluate(report: Collected): Promise<Evaluated> {
  const { id, file, bytes } = report;
  try {
    if (isExcerpt(report)) {
      const table = readCsv(bytes);
      checkPersons(file, table);
      return evaluateExcerpt(table, id, report.source.title);
    }
    const { source, corrections } = report;
    const { reader, fiscalYear } = source;
    const document = await openDocument(bytes, file, corrections, reader);
    checkPersons(file, document);
    const evaluated = evaluateDocument(document, { reportId: id, corrections, fiscalYear });
    const [nothing] = evaluated.evaluations.length === 0 ? evaluated.notices : [];
    if (nothing) throw new BadInput({ kind: "nothing-read", file, line: nothing.at.line, notice: nothing });
    return evaluated;
  } catch (error) {
    if (error instanceof UnreadableFile)
      throw new BadInput({ kind: "unreadable", file, line: error.line, refusal: error.refusal });
    throw error;
  }
}

// the last door: what add hides must not come back by hand
function checkPersons(file: string, document: Document): void {
  const [person] = findPersons(document);
  if (!person) return;
  throw new BadInput({ kind: "person-in-source", file, line: person.at.line, token: TOKENS[person.kind] });
}

/** What was collected of it: the same inputs have the same fingerprint, whenever they are read. */
function inputOf(report: Collected): string {
  const { id, source, replies } = report;
  return JSON.stringify([id, source, isExcerpt(report) ? [] : report.corrections, replies]);
}
