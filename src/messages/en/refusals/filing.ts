import type { CellFault, OfFiling } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { plural } from "../plural.ts";

const fault: Record<CellFault, (allowed: string[]) => string> = {
  missing: () => "this column must be filled in",
  amount: () => "this is not an amount",
  percent: () => "this is not a percentage such as 92.96%",
  points: () => "this is not a score",
  year: () => "this is not a year such as 2023",
  words: () => "write column=words as printed, and “;” between several",
  choice: (allowed) => `it may be ${allowed.map((one) => `“${one}”`).join(", ")}`,
  length: () => "this is too long",
};

/** What is said of what is stored of a file, of its corrections, and of excerpts. */
export const filing: WordsOf<OfFiling> = {
  "not-stored-text": () => "the file is not a text; save it as UTF-8 text",
  "person-left": ({ token }) =>
    `this line has the name or a number of a person that could not be hidden; put “${token}” in its place and file it again`,
  "stored-otherwise": () =>
    "stored as a page, this line would read otherwise, so nothing was filed; save the file as .txt in Word or Excel and file that",
  "reader-of-text": ({ reader }) =>
    `source.json says reader ${reader}, but only text is read here; check “reader”`,
  "reader-of-kind": ({ reader, is }) =>
    `source.json says reader ${reader}, but the file is ${is}; check “reader” and the file`,
  "correction-stands": ({ from, line, found }) =>
    `corrections.json mends “${from}”, which ${{ nowhere: "does not stand", twice: "stands more than once" }[found]} on line ${line}; check the line and the text`,
  "correction-unused": ({ from }) =>
    `corrections.json mends “${from}”, which was not used: it reaches over two cells, or its cell has a correction already; split it, or make one of both`,
  "csv-quotes": () => "quotes are not in pairs; each row is one evaluation, and no cell has a line break",
  "csv-breaks": () => "a cell has a tab or a line break; each row is one evaluation",
  "excerpt-empty": () => "there is no row below the header",
  "excerpt-column": ({ column }) =>
    `“${column}” is not a column of an excerpt, or stands twice; docs/filing.md lists the columns`,
  "excerpt-cells": ({ cells, columns }) =>
    `this row has ${plural(cells, "cell", "cells")}, the header ${plural(columns, "column", "columns")}`,
  "excerpt-cell": ({ column, said, why, allowed }) =>
    `${column}: ${said === null ? "nothing is filled in" : `“${said}”`}; ${fault[why](allowed)}`,
  "excerpt-left-out": ({ said, allowed }) => `left_out: “${said}” is none of ${allowed.join(", ")}`,
  "excerpt-nameless": () => "name: nothing is filled in",
};
