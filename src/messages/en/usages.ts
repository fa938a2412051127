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
};
