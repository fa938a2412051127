import type { OfWorkbooks, RefusalData } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { plural } from "../plural.ts";

const AGAIN = "save the workbook with Excel or WPS";
const format: Record<RefusalData["number-format"]["why"], string> = {
  scales:
    "shows a thousandth of the number or less, so nobody knows in which unit it is printed; use a format that does not scale (such as #,##0.00) and save the workbook again",
  date: "is not understood; use a date format such as 2023-12-31 and save the workbook again, but do not make it text or general: a date would become a serial number",
  number:
    "is not understood; use a format of numbers or percentages that shows the number itself and save the workbook again",
};

/** What is said of workbooks. */
export const workbooks: WordsOf<OfWorkbooks> = {
  "no-sheet": () => "no sheet was found in the workbook; open it in Excel or WPS and save it as .xlsx",
  "inconsistent-workbook": () =>
    "the parts of the workbook do not fit together; open it in Excel or WPS and save it as .xlsx",
  "unread-cells": ({ count }) =>
    `${plural(count, "cell", "cells")} of the workbook cannot be read; open it in Excel or WPS, save it as a new .xlsx and file that`,
  "long-sheet": ({ sheet, most }) =>
    `“${sheet}” has more than ${most} characters; split it into a file for each report`,
  "large-sheet": ({ sheet, rows, columns, most }) =>
    `“${sheet}” has ${rows} rows × ${columns} columns, more than ${most} cells; delete what is not the report`,
  "pictured-sheet": ({ sheet, pictures, rows, columns }) =>
    `“${sheet}” has ${pictures} pictures over ${rows} rows × ${columns} columns, too many for a report; delete them and save it again`,
  "lost-text": ({ part, cell, text }) =>
    `the text of ${cell} in ${part} is not in the file (shared text ${text}); open the workbook in Excel or WPS, save it and file that`,
  "formula-without-result": ({ part, cell }) =>
    `the formula of ${cell} in ${part} has no stored result; open the workbook in Excel or WPS, save it and file that`,
  "merged-too-wide": ({ part, most }) =>
    `merged cells of ${part} cover more than ${most} cells; unmerge whole rows and columns`,
  "unread-merge": ({ part, ref }) => `the merged cells ${ref} of ${part} are not understood; ${AGAIN}`,
  "row-without-number": ({ part, row }) =>
    `a row of ${part} has no number${row === "" ? "" : `, or ${row} is too large for one`}; ${AGAIN}`,
  "cell-without-place": ({ part, cell }) =>
    `a cell of ${part} does not say where it stands (${cell}); ${AGAIN}`,
  "cell-too-far": ({ part, cell, most }) =>
    `${cell} of ${part} lies beyond column ${most}; delete what is not the report`,
  "number-format": ({ cell, format: printed, why }) =>
    `“${cell}”: its number format “${printed}” ${format[why]}`,
};
