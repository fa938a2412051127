import type { OfFiles, RefusalData, UnreadKind } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const BY_OFFICE = " (converted by itself where LibreOffice is installed)";
const READABLE = "save it as .docx, .xlsx, .html or a .pdf with a text layer";
const unread: Record<UnreadKind, string> = {
  "old-office": `a file of an old Office (.doc, .xls, .wps, .et) or one with a password; take the password off in Word, Excel or WPS and save it as .docx or .xlsx${BY_OFFICE}`,
  rtf: `an RTF file; save it as .docx${BY_OFFICE}`,
  picture:
    "a picture, and its text would have to be recognised, which is not done here (npm run add and inspect can); better give the original as .docx, .xlsx, .html or a .pdf with a text layer",
  webarchive:
    "a web archive (.webarchive); open it in a browser and save it as .html, or save the original as .docx",
  mht: "a web archive (.mht); open it in a browser and save it as .html, or save the original as .docx",
  rar: "a RAR archive; unpack it and file the reports one by one",
  "7z": "a 7z archive; unpack it and file the reports one by one",
  gzip: "a gzip archive; unpack it and file the reports one by one",
  pptx: `a presentation (.pptx); ${READABLE}`,
  ofd: `an OFD file; ${READABLE}`,
  opendocument: `an OpenDocument file (.odt, .ods); ${READABLE} (.odt and .ods are converted by themselves where LibreOffice is installed)`,
  archive: `an archive; ${READABLE}`,
};

const kinds: Record<RefusalData["wrong-ending"]["is"], string> = {
  text: "plain text",
  html: "a web page (.html)",
  docx: "a Word document (.docx)",
  xlsx: "an Excel workbook (.xlsx)",
  pdf: "a PDF (.pdf)",
};

const tooMuch: Record<RefusalData["too-much-at"]["what"], (count: number, most: number) => string> = {
  "wide-line": (count, most) => `a line has ${count} cells, more than ${most}`,
  "long-line": (count, most) => `a line has ${count} characters, more than ${most}`,
  cells: (_, most) => `more than ${most} cells`,
  characters: (_, most) => `more than ${most} characters of text`,
};

/** What is said of any file, and of texts. */
export const files: WordsOf<OfFiles> = {
  "unread-kind": ({ is }) => `this is ${unread[is]}`,
  "wrong-ending": ({ ending, is }) =>
    `the name ends in .${ending}, but the content is ${kinds[is]}; check that this is the right file, or mend its name`,
  "packed-text": () => "this is a packed file (such as .docx, .xlsx) and not text; save it as UTF-8 text",
  "unknown-encoding": () => "this is not UTF-8 text, nor UTF-16 or GB18030; save it as UTF-8",
  "empty-text": () => "the file has no text; check that this is the right file",
  "only-markup": () => "the file has markup and no text; check that this is the right file",
  "null-character": () => "there is a NUL character here, so this is not a text file; save it as UTF-8 text",
  "too-many-bytes": ({ bytes, most }) =>
    `the file has ${bytes} bytes, more than ${most}; split it into a file for each report`,
  "too-many-lines": ({ most }) => `the file has more than ${most} lines; check whether it is damaged`,
  "too-many-cells": ({ most }) => `more than ${most} cells; split it into a file for each report`,
  "long-line": ({ characters, most }) =>
    `a line has ${characters} characters, more than ${most}; check whether its line breaks are lost`,
  "wide-line": ({ cells, most }) =>
    `a line has ${cells} cells, more than ${most}; check whether the file is damaged`,
  "too-much-at": ({ origin, what, count, most }) =>
    `“${origin}”: ${tooMuch[what](count, most)}; check whether the file is damaged, or split it into a file for each report`,
  "wide-table": ({ origin, most }) =>
    `“${origin}”: the table has more than ${most} columns; check whether the file is damaged`,
  "large-table": ({ origin, rows, columns, most }) =>
    `“${origin}”: the table has ${rows} rows × ${columns} columns, more than ${most} cells; split it into a file for each report`,
};
