import type { Messages } from "../shape.ts";
import { plural } from "./plural.ts";

/** What commands print where nothing is wrong; of filing and of releases see `filed` and `released`. */
export const terminal: Messages["terminal"] = {
  inspected: {
    rows: (indicators, funds) =>
      `${plural(indicators, "indicator", "indicators")}, ${plural(funds, "money row", "money rows")}`,
    head: (file, lines, evaluations) =>
      `${file}: ${plural(lines, "line", "lines")}, ${plural(evaluations, "self-evaluation", "self-evaluations")}`,
    total: (lines, { used, ignored, not_understood }, notices, flags) =>
      `${plural(lines, "line", "lines")} with text: ${used} used, ${ignored} ignored, ${not_understood} not understood; ` +
      `${plural(notices, "notice", "notices")}, ${plural(flags, "question", "questions")} to the unit`,
  },
  checked: {
    promises: {
      "unique-keys": "primary keys are unique",
      "resolved-keys": "foreign keys resolve",
      "rows-in-place": "rows belong where their ids say",
      "founded-statuses": "statuses rest on an allowed basis",
      "founded-rates": "rates say what they rest on",
      "right-counts": "counts are those of the rows",
      "right-rates": "rates are those of the amounts",
      "total-rows": "evaluations carry the amounts of their total row",
      "right-sums": "totals are the sums of the rows they name",
      "lines-of-text": "lines are lines of the text",
      "whole-ledger": "every line is accounted for",
      "corrections-found": "corrections overrule what is printed",
      "corrections-joined": "corrections and what they changed name each other",
      "texts-on-lines": "provenance texts stand on their lines",
      "figures-cited": "provenance speaks of published figures",
      "cited-numbers": "every number has a provenance",
      "typed-cells": "every cell keeps its type",
      "known-rules": "flags and replies speak of rules that there are",
      "files-as-written": "files are written as the contract says",
      "described-files": "the descriptor describes these files",
    },
    noRule: (rule: string) => `“${rule}” is no rule`,
    unknownFile: (descriptor: string) => `${descriptor} does not know this file`,
    otherLine: (has: string, wants: string) => `“${has}”, expected “${wants}”`,
    total: (count, broken) => `${plural(count, "promise", "promises")}, ${broken} broken`,
  },
  compared: {
    figures: (count, ref) =>
      count === 0
        ? `no published figure has changed since ${ref}`
        : `${plural(count, "change", "changes")} of published figures since ${ref}`,
    questions: (count, ref) => `${plural(count, "change", "changes")} of questions to units since ${ref}`,
    others: (file, count) => `${file}: ${plural(count, "other change", "other changes")}`,
    told: (file) => `${file} tells of it`,
  },
  published: (folder, { reports, read, files, asTheyWere }, milliseconds) =>
    `${folder}: ${plural(reports, "report", "reports")}, ${read} of them read, ${plural(files, "file", "files")}${asTheyWere ? " as before" : ""}, ${milliseconds} ms`,
  built: {
    begin: "building the site, about half a minute …",
    failed: "the site was not built; the one that stood there, if any, stands there whole",
    noContact: "no address for corrections and replies is set: set CONTACT=…, see docs/hosting.md",
    compressed: (files, before, after) =>
      `.br and .gz stand beside ${plural(files, "file", "files")}: ${before} → ${after} MB`,
    pages: (count, languages) => `pages: ${count}, in ${plural(languages, "language", "languages")}`,
    downloads: ({ files, megabytes }) => `downloads: ${plural(files, "file", "files")}, ${megabytes} MB`,
    charts: (count) => `charts: ${count}, each as SVG and PNG`,
    all: ({ files, megabytes }, seconds) =>
      `all: ${plural(files, "file", "files")}, ${megabytes} MB, in ${seconds} s`,
  },
  served: (address) => `Open Self-evaluation Record → ${address}`,
  photographed: (pages, folder) => `${plural(pages, "page", "pages")} → ${folder}`,
};
