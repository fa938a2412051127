import type { OfDocuments } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { plural } from "../plural.ts";

/** What is said of Word documents. */
export const documents: WordsOf<OfDocuments> = {
  "unread-symbols": ({ symbols }) =>
    `the document has formulas or symbols that cannot be read (${symbols}); turn them into plain text and save it again`,
  "unread-characters": ({ some, count }) =>
    `the document has ${plural(count, "character", "characters")} that cannot be read (“${some}”); save it as a new file with Word or WPS`,
  "embedded-document": () =>
    "another file is embedded in the document and cannot be read; open it in Word and save it as a new .docx",
  "inconsistent-document": () =>
    "the parts of the Word document do not fit together; open it in Word or WPS and save it as .docx",
  "missing-note": ({ note, id }) =>
    `the Word document refers to ${note} ${id}, which is not in the file; open it in Word or WPS and save it as .docx`,
};
