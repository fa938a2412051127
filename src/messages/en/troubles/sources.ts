import type { UnsoundData } from "../../../model/integrity/unsound.ts";
import { tell, type WordsOf } from "../../../model/words-of.ts";
import type { OfSources } from "../../trouble.ts";
import { breaches } from "../breaches.ts";

const AGAIN = "run npm run data again";

/** What is said of what was collected, and of what is published of it. */
export const sources: WordsOf<OfSources & UnsoundData> = {
  "strange-folder": ({ path }) =>
    `${path}:1: the name of this folder is not an id of a report; call it place-year, such as changchun-2023, or move it away`,
  "no-folder": ({ path }) =>
    `${path}:1: the folder of a report should be here, and is not; restore it, or move this away`,
  "link-in-sources": ({ path }) =>
    `${path}:1: this is a link and not the file itself; put what it leads to here and run again`,
  "not-a-report": ({ file }) => `${file}:1: this is an excerpt and no report`,
  "report-gone": ({ file }) =>
    `${file}:1: the report is not there, though "file" of source.json names it; put it back`,
  "other-checksum": ({ file, found, said }) =>
    `${file}:1: the sha256 of the file is ${found}, source.json says ${said}; restore the file as it was, or file it again`,
  "corrected-excerpt": ({ file }) =>
    `${file}:1: an excerpt has no corrections; file it again with npm run add-excerpt`,
  "picture-gone": ({ file }) =>
    `${file}:1: the picture is not there, though "pictures" of source.json names it; put it back`,
  "other-picture": ({ file }) =>
    `${file}:1: the picture is not the one that source.json knows; restore it, or file the report again`,
  "wrong-region-row": ({ file, line, column, problem }) =>
    `${file}:${line}: ${column}: ${problem.en}; each row is code,zh,en,level,parent`,
  "json-gone": ({ file }) => `${file}:1: the file is not there, and every report needs it`,
  "broken-json": ({ file, fault }) =>
    `${file}:${fault?.line ?? 1}: this is no JSON (${fault ? `from line ${fault.line}, character ${fault.character} on` : "it ends too early"}); mend it`,
  "wrong-json": ({ file, line, path, problem }) =>
    `${file}:${line}: ${path ?? "the whole file"}: ${problem.en}`,
  "person-in-source": ({ file, line, token }) =>
    `${file}:${line}: personal data stands on this line; put “${token}” in its place, or file the report again with npm run add`,
  "reply-to-no-rule": ({ file, line, rule }) =>
    `${file}:${line}: there is no rule “${rule}”; the ids of rules are on the page of rules and in the column rule of flags.csv`,
  "reply-to-no-evaluation": ({ file, line, evaluation, ids }) =>
    `${file}:${line}: this report has no evaluation “${evaluation}”; it has ${ids.join(", ")}`,
  "region-not-listed": ({ report, code }) =>
    `data/sources/${report}/source.json:1: data/regions.csv has no region ${code}; add it with all that it lies in`,
  "not-removed": ({ id }) =>
    `--allow-removal ${id}: data/sources/${id} is still there; to withdraw the report, delete this folder first`,
  "never-published": ({ id }) => `--allow-removal ${id}: this report was never published; check its id`,
  "reports-gone": ({ ids }) =>
    `data/sources: the folders of published reports are gone (${ids.join(", ")}), so nothing was published. If that is not meant, restore them (git restore data/sources); to withdraw them, run npm run data -- ${ids.map((id) => `--allow-removal ${id}`).join(" ")}`,
  "broken-promise": ({ breach: { file, row, column, why, more } }) =>
    `${file}:${row}: ${column}: ${tell(breaches, why)}${more > 0 ? ` (and ${more} more: npm run check lists them)` : ""}; run npm run data again`,
  "published-gone": ({ file, from }) =>
    `${file}: the file is missing; ${{ data: AGAIN, repository: "take it from the repository (git restore)" }[from]}`,
  "published-columns": ({ file, has, wants }) =>
    `${file}, row 1, column ${has ?? "nothing"}: the header has “${has ?? "nothing"}” where the contract has “${wants ?? "nothing more"}”; ${AGAIN}`,
  "published-row": ({ file, row, column, why, said }) =>
    `${file}, row ${row}, column ${column}: ${{ short: "the row ends before this column; the file may be cut off", quotes: "a quoted cell does not end; the file may be cut off", other: `the row is no CSV (${said})` }[why]}; ${AGAIN}`,
  "published-cell": ({ file, row, column, cell, problem }) =>
    `${file}, row ${row}, column ${column}: “${cell}”: ${problem.en}; ${AGAIN}`,
  "published-bytes": ({ file, bytes, descriptor, described }) =>
    `${file}: ${bytes} bytes whose sha256 is not the one in ${descriptor} (${described} bytes); was it edited by hand, or half written? ${AGAIN}`,
  "published-edition": ({ file, said, found }) =>
    `${file}: edition ${said} is not that of the files it lists (${found}); ${AGAIN}`,
  "published-descriptor": ({ file, path, problem }) =>
    `${file}: ${problem ? `${path}: ${problem.en}` : "this is no whole JSON"}; the file may be cut off; ${AGAIN}`,
};
