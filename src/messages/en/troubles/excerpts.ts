import type { WordsOf } from "../../../model/words-of.ts";
import type { OfExcerpts } from "../../trouble.ts";

/** What is said of filing an excerpt. */
export const excerpts: WordsOf<OfExcerpts> = {
  "one-table": () => "give a table (.csv), one at a time",
  "excerpt-option": ({ option, problem }) => `--${option} is not given, or not right: ${problem.en}`,
  "excerpt-person": ({ line, person }) =>
    `line ${line}: there is personal data (${person}), which no excerpt may hold`,
  "excerpt-other-year": ({ line, printed, given }) =>
    `line ${line}: its year is ${printed}, the command says ${given}`,
  "excerpt-disagrees": ({ said }) =>
    `${said.map(({ lines, en }) => `line ${lines.join(", ")}: ${en}`).join("\n")}\nThe figures do not agree with one another, so nothing was filed. Check them with the original and mend them; if it prints them so, add --as-printed, and they are filed as printed`,
  "excerpt-publisher": ({ publisher, place }) =>
    `the publisher “${publisher}” does not look like one of ${place.code} ${place.en}; write the full name of the unit, and check the code`,
  "excerpt-title": ({ years, given }) =>
    `the title prints ${years.join(", ")}, the command says ${given}; check the original`,
  "excerpt-early": ({ retrieved, year }) =>
    `--retrieved ${retrieved} is before ${year}; a year is evaluated when it is over`,
  "excerpt-of-whole": ({ id }) =>
    `${id} is filed whole and holds the same evaluation; the whole report is better, so the excerpt is not filed`,
  "excerpt-filed": ({ ids }) =>
    `it is transcribed already: ${ids.join(", ")}. To put this one in its place, add --replace`,
  "excerpt-of-several": ({ ids }) =>
    `it is the same as more than one excerpt: ${ids.join(", ")}; delete those that are too many first`,
};
