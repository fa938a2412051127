import type { OfScans } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { plural } from "../plural.ts";

const BY_HAND = "open it in Word, Excel or WPS and save it as .docx or .xlsx";

/** What is said of scans, of their recognition, and of files that another program turns. */
export const scans: WordsOf<OfScans> = {
  "scan-pages": ({ pages, most }) =>
    `the scan has ${pages === null ? "" : `${pages} pages, `}more than ${most} pages; split it into a file for each report`,
  "large-picture": ({ page, width, height, most }) =>
    `the picture${page === null ? "" : ` of page ${page}`} has ${width}×${height} pixels, more than ${most}; scan it again at 200 to 300 dpi`,
  "scan-lines": ({ page, most }) =>
    `more than ${most} lines were found on page ${page}; check that this is a photo or a scan of a document, or give the original as .docx or .xlsx`,
  "damaged-picture": () => "the picture is damaged and does not say its size; scan or download it again",
  "no-picture": ({ page }) =>
    `page ${page} has no text, and no picture that can be decoded; save it as PNG or JPEG, or give the original as .docx or .xlsx`,
  "slow-scan": ({ seconds, pages }) =>
    `recognition was stopped after ${seconds} seconds (${plural(pages, "page", "pages")} done); split it into a file for each report, or give the original as .docx or .xlsx`,
  "no-recogniser": ({ packages }) =>
    `this is a scan or a picture, and what recognises its text is not installed: ${packages} (optional packages were left out); run npm install ${packages}, or give the original as .docx, .xlsx or .html`,
  "office-failed": ({ from, to }) => `LibreOffice could not turn this .${from} into .${to}; ${BY_HAND}`,
  "office-slow": ({ seconds }) => `LibreOffice was stopped after ${seconds} seconds; ${BY_HAND}`,
  "office-missing": ({ reason }) => `LibreOffice did not start (${reason}); ${BY_HAND}`,
};
