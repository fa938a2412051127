import type { WordsOf } from "../../../model/words-of.ts";
import type { OfReleases } from "../../trouble.ts";

const TODO = "commit it first, or give the day with --date";

/** What is said of editions. */
export const releases: WordsOf<OfReleases> = {
  "bad-version": ({ given }) => `--version ${JSON.stringify(given)} is not a version such as 0.2.0`,
  "bad-date": ({ given }) => `--date ${JSON.stringify(given)} is not a day such as 2026-12-01`,
  "not-committed": ({ what }) =>
    `${{ changed: "data/published is not what was committed last, so its day is not known", never: "data/published was never committed" }[what]}; ${TODO}`,
  "no-git": () => "there is no git here, so the day is not known; give it with --date",
  "date-before": ({ date, id }) =>
    `${date} is before the last edition ${id}; give the day of this one with --date`,
  "released-that-day": ({ path }) =>
    `${path}: the same data were released on this day already; release on another day, or give it with --date`,
  "version-taken": ({ version, id }) =>
    `${version} is the version of ${id}, and the data are others now; give a new one with --version`,
  "damaged-edition": ({ reason }) => `a released edition is not whole: ${reason}`,
  "changes-untold": () =>
    "the newest entry of data/CHANGES.md does not speak of the figures as they are; run npm run diff and add the entry that it drafts before releasing",
};
