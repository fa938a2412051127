import type { OfPdfs } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { plural } from "../plural.ts";

const AGAIN = "export it from the original again, or give the original as .docx, .xlsx or .html";
const ORIGINAL = "give the original as .docx or .xlsx";

/** What is said of PDFs. */
export const pdfs: WordsOf<OfPdfs> = {
  "pdf-cut-off": () => "the PDF is not whole (it has no end); download it again",
  "pdf-locked": () =>
    "the PDF takes a password to open, or is encrypted in a new way; take the password off and save it again, or give the original as .docx or .xlsx",
  "pdf-broken": () =>
    `the structure of the PDF is broken, so it cannot be read; download it again, or export it from the original again`,
  "pdf-damaged": ({ at }) =>
    `part of the PDF is damaged (from byte ${at} on); download it again, or export it from the original again`,
  "pdf-damaged-lock": () =>
    "an encrypted part of the PDF is damaged; download it again, or export it from the original again",
  "pdf-without-text": () =>
    "this PDF has no text layer (it may be a scan); give the original as .docx, .xlsx or .html, or a PDF exported from it (npm run add and inspect can recognise text)",
  "pdf-pages": ({ pages, most }) =>
    `the PDF has ${pages} pages, more than ${most}; split it into a file for each report`,
  "pdf-bytes": ({ most }) => `the PDF unpacks to more than ${most} bytes; ${AGAIN}`,
  "pdf-steps": ({ when, most }) =>
    `the PDF takes more than ${most} steps to draw; ${when === "before" ? AGAIN : "split it into a file for each report"}`,
  "pdf-layers": () => `the drawings of the PDF use one another until they grow too large; ${AGAIN}`,
  "pdf-packing": ({ filter }) =>
    `data of the PDF are packed by ${filter}, whose size cannot be told beforehand; ${AGAIN}`,
  "pdf-rules": ({ page, most, mostCells }) =>
    `page ${page} has more than ${most} ruling lines, or ${mostCells} cells; ${ORIGINAL}`,
  "pdf-marks": ({ page, most }) => `page ${page} has more than ${most} characters or lines; ${ORIGINAL}`,
  "pdf-missing-rule": ({ page, text }) =>
    `page ${page}: a table lacks ruling lines, and which cell “${text}” belongs to cannot be told; ${ORIGINAL}`,
  "pdf-mixed-directions": ({ page, text }) =>
    `page ${page}: the cell of “${text}” has text across and down, which cannot be told apart; ${ORIGINAL}`,
  "pdf-scanned-page": ({ page }) =>
    `page ${page} is a scan whose text layer was recognised, so its figures are not reliable; ${ORIGINAL}`,
  "pdf-not-level": ({ page }) =>
    `the text of page ${page} does not run across; turn the page and save it again, or ${ORIGINAL}`,
  "pdf-fields": ({ page, text }) =>
    `“${text}” is filled into the form on page ${page} and not drawn there, so programs show it differently; make a new PDF by printing it, or ${ORIGINAL}`,
  "pdf-unnamed": ({ page, count }) =>
    `page ${page} has ${plural(count, "character", "characters")} without a code, which nobody can know; ${ORIGINAL}`,
  "pdf-page-break": ({ page, text }) =>
    `whether “${text}” at the head of page ${page} goes on from the last row of the page before, or begins a row, cannot be told; ${ORIGINAL}`,
  "pdf-torn-label": ({ page, text }) =>
    `page ${page}: “${text}” is only part of the name of an indicator, the rest is not printed; make the cell higher and export it again, or ${ORIGINAL}`,
  "pdf-unruled": ({ page, text }) =>
    `page ${page}: the table at “${text}” has no ruling lines, and its rows and cells cannot be told; give the original as .docx, .xlsx or .html`,
};
