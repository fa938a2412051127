import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

export const line: Messages["site"]["line"] = {
  mark: (first, last) => (last > first ? `L${first}–${last}` : `L${first}`),
};

export const corrections: Messages["site"]["corrections"] = {
  title: "Correction",
  heading: (count) => `${plural(count, "correction", "corrections")}; the text stays as printed`,
  read: (from, to) => `The report prints “${from}”; this site reads “${to}”.`,
  corrected: " (corrected)",
};

export const notices: Messages["site"]["notices"] = {
  title: "What this site could not read or is unsure of",
  mark: "Notice",
};

export const site: Messages["site"] = {
  lang: "en-GB",
  language: "English",
  name: "Open Self-evaluation Record",
  tagline: "Chinese self-evaluation reports of public spending, read into one dataset that can be checked",
  skip: "Skip to content",
  menu: "Main sections",
  open: "Menu",
  nav: [
    ["/", "Overview"],
    ["/execution/", "Rates"],
    ["/compare/", "Compare"],
    ["/indicators/", "Indicators"],
    ["/flags/", "Flags"],
    ["/years/", "Years"],
    ["/reports/", "Reports"],
    ["/brief/", "Briefs"],
    ["/data/", "Data"],
    ["/search/", "Search"],
  ],
  more: "Other sections",
  moreNav: [
    ["/check/", "Check a report"],
    ["/regions/", "Places"],
    ["/programmes/", "Programmes"],
    ["/methods/", "Methods"],
    ["/about/", "About"],
  ],
  footer: {
    about:
      "The small “L” beside a figure leads to the line it is printed on; reported and recomputed figures stand side by side.",
    unofficial:
      "This is not a government site and only relays published reports, which belong to the units that published them; the data compiled here may be used freely if the source is named.",
    answer: "A unit may reply to any point; its reply will stand beside the text.",
    answerLink: "How to reply",
  },
  line,
  pages: {
    line: { label: "Pages of the text", range: (first, last) => `Lines ${number(first)}–${number(last)}` },
    row: { label: "Pages of the table", range: (first, last) => `Rows ${number(first)}–${number(last)}` },
    back: "Back to the first page of the table",
  },
  theme: { label: "Colours", auto: "System", light: "Light", dark: "Dark" },
  copy: {
    link: "Copy link",
    done: "Copied",
    failed: (text) => `The browser does not allow copying; please copy by hand: ${text}`,
  },
  chart: {
    table: "Data behind the chart",
    take: "Download this chart:",
    svg: "SVG image",
    png: "PNG image",
    csv: "CSV data",
    excel: "CSV (Excel)",
    copy: "Copy as table",
    id: "id",
    lines: "printed lines",
    past: "Skip this chart",
    order: { legend: "Order of the rows", gap: "By gap", printed: "By report" },
    alone: "One chart",
    context: "The page this chart belongs to",
    embed: {
      summary: "Cite or embed",
      kind: {
        markdown: "Markdown: an image that links to this page:",
        html: "HTML: an image that links to this page:",
        frame: "HTML: a frame in which the marks remain links:",
      },
      copy: { markdown: "Copy Markdown", html: "Copy HTML", frame: "Copy frame HTML" },
      title: (title) => `Chart: ${title}`,
      whole: "See this chart and its notes at the Open Self-evaluation Record",
    },
    credit: (address) =>
      `Source: Open Self-evaluation Record, ${address}, from the self-evaluation reports that units have published`,
  },
  corrections,
  notices,
  take: "Get the data",
  notFound: {
    title: "Page not found",
    text: "The address may be mistyped, or the report may have been given another id. You can start again from any of these pages.",
  },
};
