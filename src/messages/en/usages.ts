import type { Messages } from "../shape.ts";

const HELP = "Every command takes --lang zh|en (else the environment decides: LC_ALL, LANG) and --help.";

/** How each command is called. */
export const usages: Messages["usages"] = {
  add: `Usage: npm run add -- FILE [--region 220100] [--year 2024] [--url ADDRESS] [--publisher UNIT]
                     [--dry-run: write nothing] [--replace: in the place of the one that is filed]
                     [--allow-partial: though not all is understood] [--force-region: though the text says another region]
Files: .docx .xlsx .html .pdf .txt; scans (.pdf .png .jpg) are recognised. See docs/filing.md
${HELP}`,
  "add-excerpt": `Usage: npm run add-excerpt -- TABLE.csv --region 130102 --year 2023 --publisher UNIT --url ADDRESS --retrieved 2026-11-29
                             [--title TITLE] [--dry-run: write nothing] [--replace: in the place of the one there is]
                             [--as-printed: the original prints it so]
When an excerpt may be made, and which columns the table has: docs/filing.md
${HELP}`,
  "add-reply": `Usage: npm run add-reply -- LETTER.txt [--dry-run: write nothing]
The letter is one that a page of the site wrote, or JSON: {"report","rule","evaluation","text","by","date"}; see docs/filing.md
${HELP}`,
  "add-correction": `Usage: npm run add-correction -- LETTER.txt [--reason-en REASON in English] [--dry-run: write nothing]
The letter is one that a page of the site wrote, or JSON: {"report","line","from","to","reason","reasonEn","date"}; see docs/filing.md
${HELP}`,
  inspect: `Usage: npm run inspect -- ID or FILE [--json]
${HELP}`,
  data: `Usage: npm run data [-- --allow-removal ID] [--threads 2]
${HELP}`,
  check: `Usage: npm run check [-- FOLDER]
Checks on the published tables alone what they promise together; data/published where no folder is given
${HELP}`,
  diff: `Usage: npm run diff [-- TAG, BRANCH or COMMIT]
What has changed of the published figures since then; since the last commit where none is given
${HELP}`,
  build: `Usage: npm run build [-- --outDir FOLDER]
Builds the site; in dist where no --outDir is given
${HELP}`,
  serve: `Usage: npm run serve
Serves the site in dist on this machine; PORT=… names the port, BASE_PATH=… the folder that the site stands in
${HELP}`,
  shots: `Usage: npm run shots [-- PATH…] [--front: only the picture at the head of the README]
Pictures of every page type, in .cache/shots; of those pages alone where paths are given
${HELP}`,
  release: `Usage: npm run release [-- --version 0.2.0] [--date 2026-12-01]
Without --version that of package.json; without --date the day on which data/published was committed last
${HELP}`,
  start: `Usage: npm start
Makes the published data (npm run data) and the site (build), and serves it here (serve)`,
  dev: `Usage: npm run dev [-- options of astro dev]
Serves the site while it is worked on; data/published is found sound first
${HELP}`,
  test: `Usage: npm test [-- --quick: no built site, no browser, no slow tests]
Runs every check; the last line is “N passed, M failed”`,
  "read-stream": `Usage: npm run -s read-stream [-- --comparables] < JOBS > ROWS
A job a line: the path of a file, or {"id","file","region","year"}; a row of the published tables a line, and a line of standard error for each file that is not read`,
  "compare-stream": `Usage: npm run -s compare-stream < ROWS > ROWS
Takes what read-stream --comparables wrote in many places, and adds the flags that only all reports together tell`,
  validate: `Usage: npm run validate
Has the published files read by the tools they are made for; needs dist and a Python environment, see docs/`,
  licences: `Usage: npm run -s licences
The licence of every package that a reader installs, as Markdown`,
  mutants: `Usage: npm run mutants [-- --count 40] [--seed 1] [--in rules]
Changes the code in small ways, and asks whether the tests notice`,
  "ocr-bench": `Usage: npm run ocr-bench [-- WORDS of the disturbances]
How well scans are read: characters right and figures published of every hundred, and figures that are false`,
  bench: `Usage: npm run bench [-- --large]
Speed and memory of npm run data and npm run build, and how they grow with the reports`,
  "bench:documents": `Usage: npm run bench:documents [-- FILE]
Milliseconds and memory that a file of each kind takes`,
  "bench:hostile": `Usage: npm run bench:hostile [-- WORDS of the file names]
Seconds and memory that files made to ask too much take`,
  "bench:exports": `Usage: npm run bench:exports [-- FORMAT [REPORTS]]
Seconds, bytes and memory of each export format`,
  "bench:site": `Usage: npm run bench:site [-- PATHS… | build REPORTS… | markup REPORTS | search EVALUATIONS]
Weight and load times of every page type; run npm run build first`,
  "bench:engines": `Usage: npm run bench:engines [-- --evaluations COUNT]
The same questions asked of several engines: seconds, and whether the answers are the same`,
  "bench:read": `Usage: npm run bench:read [-- --reports COUNT] [--largest BYTES]
The same reports read by Spark and by one process: are the tables the same`,
  "bench:peers": `Usage: npm run bench:peers
The same evaluations as sites of other tools: seconds and bytes; needs a network to install them`,
  pack: "npm pack runs this by itself (before, after); to make the package, run npm pack",
};
