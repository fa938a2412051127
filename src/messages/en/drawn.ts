import type { Messages } from "../shape.ts";

/** What is said by what draws it. */
export const drawing: Messages["drawn"]["drawing"] = {
  missing: (id) =>
    `No report or self-evaluation “${id}” is collected. Look for it under “Reports” or “Search”.`,
  failed: "The data of this report could not be fetched. Please check the network and open the page again.",
  old: "This browser is too old to draw this page. All data can be taken along from the page “Data”.",
  text: "The printed text, every line",
};

export const drawn: Messages["drawn"] = {
  title: "One report",
  standfirst:
    "This report has no page of its own. This page fetches its published rows and draws them here: the same words, figures and line numbers as a page of its own would have.",
  loading: "Fetching the report…",
  noScript:
    "This page is drawn with JavaScript. Without it, all data can be taken along from the page “Data”.",
  drawing,
};
