import type { EditionFaultData } from "../../../model/integrity/unsound.ts";
import { tell, type WordsOf } from "../../../model/words-of.ts";
import type { OfReleases } from "../../trouble.ts";

const TODO = "commit it first, or give the day with --date";

const faults: WordsOf<EditionFaultData> = {
  "odd-file": ({ path }) => `${path}: no edition has such a file`,
  "lost-file": ({ path }) => `${path}: the file is missing`,
  "wrong-json": ({ path, at, problem }) =>
    `${path}: ${problem ? `${at}: ${problem.en}` : "this is no whole JSON"}`,
  "other-edition": ({ path, id }) => `${path}: this is edition ${id}`,
  "other-sums": ({ archive, changes, sums }) =>
    `${archive} or ${changes}: its sha256 is not the one in ${sums}`,
  "broken-archive": ({ path }) => `${path}: the archive cannot be opened`,
  "archive-of-another": ({ path, edition }) => `${path} in its archive: not of ${edition}`,
  "archive-file": ({ path }) => `${path} in its archive: not the file that was published`,
  "archive-described": ({ path, version, edition }) =>
    `${path} in its archive: describes version ${version}, ${edition}`,
  twins: ({ id, previous, twin }) =>
    `${id}: follows ${previous ?? "none"}, as ${twin} does; take one of the two away and release again`,
  "lost-previous": ({ id, previous }) => `${id}: follows ${previous}, which is not there`,
};
const RESTORE = "an edition never changes: bring it back from the repository (git restore)";

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
  "damaged-edition": ({ where, fault }) =>
    `${where}: a released edition is not whole: ${tell(faults, fault)}; ${RESTORE}`,
  "changes-untold": () =>
    "the newest entry of data/CHANGES.md does not speak of the figures as they are; run npm run diff and add the entry that it drafts before releasing",
};
