import type { Messages } from "../shape.ts";
import { plural } from "./plural.ts";

/** What is printed of a report, an excerpt or a letter that is filed. */
export const filed: Messages["filed"] = {
  kinds: { text: "text", html: "web page", docx: "Word document", xlsx: "Excel workbook", pdf: "PDF" },
  turned: (from) =>
    from === null
      ? " (recognised in pictures of a scan: compare every cell with the original)"
      : ` (turned from .${from} by LibreOffice: compare it with the original)`,
  encoding: (name) => `, encoding ${name}`,
  file: (kind, beside, reader, stored) => `file: ${kind}${beside}, read as ${reader}, stored as ${stored}`,
  identity: ({ code, en }, year, publisher) =>
    `region: ${code} ${en}, year: ${year}, publisher: “${publisher}”`,
  hiddenOn: (count, lines) =>
    `personal data hidden: ${plural(count, "place", "places")}, on line ${lines.join(", ")}`,
  noneHidden: "no personal data found; compare it with the original all the same",
  hidden: (count) =>
    count > 0
      ? `personal data hidden: ${plural(count, "place", "places")}`
      : "no personal data found; look at it all the same",
  remark: (said) => `note: ${said}`,
  read: (lines, evaluations) =>
    `read: ${plural(lines, "line", "lines")}, ${plural(evaluations, "self-evaluation", "self-evaluations")}`,
  unread: (lines, notices) =>
    lines + notices === 0
      ? "not understood: nothing"
      : `not understood: ${plural(lines, "line", "lines")}, ${plural(notices, "notice", "notices")}; no figure of them is published`,
  others: (count) => `other notices: ${count}`,
  flags: (count) => `questions to the unit: ${count}`,
  changes: "what would change in the published tables:",
  rows: (table, count, id) => `${table}.csv + ${plural(count, "row", "rows")} (${id})`,
  none: "nothing",
  dryRun: "nothing was written (--dry-run)",
  report: (folder, replaced) =>
    `${replaced ? "replaced" : "filed as"} ${folder}/. Next: npm run data, compare the changes of data/published with the original, then npm run check`,
  excerpt: (folder, replaced) => `${replaced ? "replaced" : "filed as"} ${folder}/. Next: npm run data`,
  replyTo: (rule, evaluation, by, date) =>
    `rule: ${rule}, evaluation: ${evaluation ?? "the whole report"}, unit: “${by}”, day: ${date}`,
  standsBeside: (count) => `it will stand beside ${plural(count, "question", "questions")}:`,
  reply: (count) =>
    `filed; the report has ${plural(count, "answer", "answers")} now. Next: npm run data && npm run check, then build the site again`,
  reads: (line, from, to, date) => `line ${line}: “${from}” → “${to}”, day: ${date}`,
  reason: (said) => `reason: “${said}”`,
  reasonEn: (said) =>
    said === null
      ? "no reason in English, so English pages quote the Chinese; if there is one, add --reason-en"
      : `in English: ${said}`,
  changing: (count) => `${plural(count, "cell", "cells")} of the tables would change:`,
  correction:
    "filed. Look at that line in the original once more; next: npm run data && npm run check && npm run diff, and say why in data/CHANGES.md",
};
