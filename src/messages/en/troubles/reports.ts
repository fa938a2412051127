import type { WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { NamedPlace, OfReports, SameReport, TroubleData } from "../../trouble.ts";
import { notices } from "../notices.ts";

const sought: Record<TroubleData["not-said"]["what"], [name: string, option: string, first: string]> = {
  region: ["region", "--region 220100", ""],
  year: [
    "year",
    "--year 2024",
    "where it holds evaluations of several years, split it into a file for each and file them one by one; else ",
  ],
  publisher: ["publisher", "--publisher NAME", ""],
};
const named = ({ code, en }: NamedPlace) => `${code} ${en}`;
const differ = ({ printed, given }: TroubleData["region-apart"]) =>
  `the units it names are of ${named(printed)}, the command says ${named(given)}`;
const why = { file: "the same file", forms: "same region, year and forms" };
const sameReports = (same: SameReport[]) => same.map((one) => `${one.id} (${why[one.why]})`).join(", ");

/** What is said of filing a report. */
export const reports: WordsOf<OfReports> = {
  "no-file-given": () => "no file is given",
  "several-files": ({ files, count }) =>
    `${{ filed: "file", inspected: "inspect" }[files]} one file at a time, here are ${count}`,
  "bad-region": ({ given }) => `--region ${JSON.stringify(given)} is not a code of six digits such as 220100`,
  "bad-year": ({ given }) => `--year ${JSON.stringify(given)} is not a fiscal year such as 2024`,
  "bad-url": ({ given }) =>
    `--url ${JSON.stringify(given)} is not an address; it must begin with http:// or https://`,
  "bad-publisher": ({ given }) => `--publisher “${given}” does not look like the name of a unit`,
  "unknown-region": ({ code }) => `--region ${code} is not in data/regions.csv (GB/T 2260); check the code`,
  "no-evaluation": ({ notices: own }) =>
    [
      ...own.map((notice) => `line ${notice.at.line}: ${tellNotice(notices, notice)}`),
      "no self-evaluation was found, so nothing was filed",
    ].join("\n"),
  "not-said": ({ what, candidates }) => {
    const [name, option, first] = sought[what];
    const several = candidates.map(({ en }) => en).join(", ");
    return several === ""
      ? `the text does not say its ${name}; check the original and add ${option}`
      : `the text says more than one ${name} (${several}); ${first}check the original and add ${option}`;
  },
  "region-apart": (places) => `${differ(places)}; check it, and add --force-region if that is right`,
  "region-differs": differ,
  "publisher-inferred": () => "the publisher was inferred from the tables; if it is wrong, add --publisher",
  "large-page": ({ page }) => `the picture of page ${page} is too large and was not stored`,
  "several-years": ({ years }) =>
    `this file holds evaluations of ${years.length} years (${years.join(", ")}), so nothing was filed. Split it into a file for each year and file them one by one; if they must stay together add --allow-partial, and each is published under the year it prints`,
  "not-understood": () =>
    "some of it was not understood, so nothing was filed. See the lines above: try another kind of file (the original as .docx or .xlsx is best); if it is as it should be add --allow-partial, and the rest is published",
  "excerpt-of-same": ({ ids }) =>
    `there is an excerpt of the same unit and year: ${ids.join(", ")}. The whole report is better: delete its folder below data/sources/ first, then file this`,
  "filed-already": ({ same }) =>
    `it is filed already: ${sameReports(same)}. To put this one in its place, add --replace`,
  "same-as-several": ({ same }) =>
    `it is the same as more than one report: ${sameReports(same)}; delete those that are too many first`,
  "filed-elsewhere": ({ same, region, year }) =>
    `${sameReports(same)} is filed under ${region} and the year ${year}, other than said now; to change region or year, delete its folder first and file it again`,
  "no-report-id": ({ id }) => `“${id}” is not the id of a report`,
  "folder-gone": ({ folder }) => `${folder}:1: this folder is gone; look at it first`,
  "folder-there": ({ folder }) => `${folder}:1: this folder is there already; look at it first`,
};
