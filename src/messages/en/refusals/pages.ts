import type { OfPages } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

/** What is said of web pages. */
export const pages: WordsOf<OfPages> = {
  "page-encoding": ({ declared }) =>
    `${declared ? `the page says that its encoding is ${declared}, and it is not` : "the page does not say its encoding, and is neither UTF-8 nor GB18030"}; open it in a browser and save it as UTF-8`,
  "unknown-page-encoding": ({ declared }) =>
    `the page says that its encoding is ${declared}, which cannot be read; save it as UTF-8`,
  "many-page-tags": ({ most }) => `the page has more than ${most} tags; save the body of the report alone`,
  "deep-page": ({ most }) =>
    `the tags of the page nest deeper than ${most}; save the body of the report alone`,
  "complex-styles": () =>
    "the styles of the page are too complex; save the body of the report alone, or give the original as .docx or .xlsx",
};
