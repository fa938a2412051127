import type { Messages } from "../shape.ts";

/** What is said by what draws it. */
export const drawing: Messages["drawn"]["drawing"] = {
  missing: (id) =>
    `${id === "" ? "The address names no report or self-evaluation" : `No report or self-evaluation “${id}” is collected`}. Look for it under “Reports” or “Search”.`,
  failed: "The data of this report could not be fetched. Please check the network and open the page again.",
  old: "This browser is too old to draw this page. All data can be downloaded from the page “Data”.",
  text: "The printed text, every line",
};

export const drawn: Messages["drawn"] = {
  title: "One report",
  standfirst:
    "Reports without a page of their own are read here: this page fetches their published rows and draws them, with the words, figures and line numbers that a page of their own would have.",
  loading: "Fetching the report…",
  noScript:
    "This page is drawn with JavaScript. Without it, all data can be downloaded from the page “Data”.",
  drawing,
};
