import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Document } from "../src/documents/block.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import { gravityOf } from "../src/model/notice-kinds.ts";
import { readEvaluations } from "../src/reading/index.ts";
import { openDocument, readDocument } from "../src/reading/open.ts";
import { fold } from "../src/values/fold.ts";
import { figuresOf } from "./documents/drawn/figures.ts";
import { FILES } from "./documents/drawn/files.ts";
import { drawForm, drawReport, isForm } from "./documents/drawn/form.ts";
import { foundingReports } from "./founding.ts";

/** The founding reports as read from their texts: what every other kind of file must say as well. */
const founding = foundingReports().map(({ id, bytes, corrections, source }) => {
  const document = readDocument(bytes, corrections, source.reader);
  return { id, document, evaluations: readEvaluations(document, id).evaluations };
});
const forms = founding.flatMap(({ id, evaluations }) =>
  evaluations
    .filter(isForm)
    .map((evaluation): [string, string, Evaluation] => [evaluation.id, id, evaluation]),
);

test("the founding reports hold 35 evaluations, 12 of them on an official form", () => {
  expect(founding.flatMap(({ evaluations }) => evaluations)).toHaveLength(35);
  expect(forms).toHaveLength(12);
});

describe.each(Object.entries(FILES))("%s", (kind, { name, draw }) => {
  test.each(founding.map((report): [string, typeof report] => [report.id, report]))(
    "%s as a whole says the same",
    async (id, { document, evaluations }) => {
      const read = readEvaluations(await openDocument(await draw(drawReport(document)), name), id);
      expect(read.evaluations.map(figuresOf)).toEqual(evaluations.map(figuresOf));
      if (kind !== "piped") expect(placeless(read.evaluations)).toEqual([]);
    },
  );
});

// piped text has no merged cells, so a form that needs them is drawn in the other kinds only
describe.each(Object.entries(FILES).filter(([kind]) => kind !== "piped"))(
  "%s with merged cells",
  (_, { name, draw }) => {
    test.each(forms)("%s on its official form says the same", async (_, report, evaluation) => {
      const document = await openDocument(await draw(drawForm(evaluation)), name);
      const { evaluations, notices } = readEvaluations(document, report);
      expect(evaluations.map(figuresOf)).toEqual([figuresOf({ ...evaluation, ordinal: 1 })]);
      expect(notices).toEqual([]);
      expect(misplaced(document)).toEqual([]);
    });
  },
);

// a layout that was read whole is read the same in every kind of file; piped text keeps no columns of a page, and a
// drawing prints what a header says, not what its dialect knows of the columns below it
const samples = await Promise.all(
  readdirSync("tests/samples").map(async (sample) => {
    const file = readdirSync(`tests/samples/${sample}`).find((name) => name.startsWith("report.")) ?? "";
    const document = await openDocument(readFileSync(`tests/samples/${sample}/${file}`), file);
    const { evaluations, notices } = readEvaluations(document, sample);
    const gravity = gravityOf(notices);
    const isWhole = gravity === null || gravity === "remark";
    const isDrawn = document.blocks.every(({ cells }) =>
      cells.every(({ text, label }) => label === fold(text)),
    );
    return { sample, file, document, evaluations, isWhole: isWhole && isDrawn };
  }),
);

describe.each(Object.entries(FILES))("%s of another layout", (kind, { name, draw }) => {
  const own = samples.filter(({ isWhole, file }) => isWhole && !(kind === "piped" && file.endsWith(".html")));
  test.each(own.map((one) => [one.sample, one] as const))("%s", async (sample, { document, evaluations }) => {
    const read = readEvaluations(await openDocument(await draw(drawReport(document)), name), sample);
    expect(read.evaluations.map(figuresOf)).toEqual(evaluations.map(figuresOf));
  });
});

// every figure says where in the file it stands; in a text that is its line
function placeless(evaluations: Evaluation[]): string[] {
  const readings = evaluations.flatMap(({ name, annualBudget, executed }) => [name, annualBudget, executed]);
  return readings.flatMap((reading) => (reading && !reading.at.origin ? reading.text : []));
}

// the text of a cell stands on its line, in its piece between tabs
function misplaced({ lines, blocks }: Document): string[] {
  return blocks.flatMap(({ cells }) =>
    cells.flatMap(({ text, at }) => {
      const line = lines[at.line - 1] ?? "";
      const own = at.cell === null ? line : line.split("\t")[at.cell];
      return own?.includes(text) ? [] : text;
    }),
  );
}
