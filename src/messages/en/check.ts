import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

export const check: Messages["check"] = {
  title: "Check a report",
  headline: "See what a careful auditor would ask before a report is published",
  standfirst:
    "Drop in a self-evaluation report and within seconds see whether printed and recomputed figures agree, which targets were met, what others will ask, and on which line.",
  invite:
    "A report of your own, not published yet? Check it on your own machine; the file never leaves the browser",
  safe: {
    heading: "The file never leaves this machine",
    points: [
      "It is read and checked in this browser; there is no upload.",
      "The policy of this page (connect-src self) forbids it to contact any other site; the browser enforces that.",
      "Names and telephone numbers of persons are hidden unless you show them, and are in no file you take along.",
    ],
    load: "Load the whole program first, then go offline",
    loading: "Loading …",
    loaded: "All of it is here: you can go offline now, then drop a file.",
    failed: "It could not be loaded; please check the network and press again.",
  },
  drop: {
    label: "Drop files here",
    button: "Choose files",
    kinds:
      ".txt, .html, .docx, .xlsx, .pdf; several at a time become a table. Scans and pictures have to be recognised first, which is not done here: drop the original, or run npm run inspect in a terminal",
    over: "Let go to check",
    sample: "None at hand? See an invented one",
    sampleName: "sample.txt",
  },
  noScript: {
    text: "This page reads files in the browser, which needs JavaScript. Without it, the same check runs on a machine that has the project installed:",
    command: "npm run inspect -- report.docx",
  },
  old: "This browser is too old to read files here. Please use Chrome, Edge, Firefox or Safari of the last two years, or run npm run inspect -- FILE in a terminal.",
  kind: {
    text: "Text",
    html: "Web page",
    docx: "Word document",
    xlsx: "Excel workbook",
    pdf: "PDF",
  },
  files: {
    waiting: "waiting",
    reading: "reading",
    stop: "Stop",
    remove: "Clear",
    done: (name, questions, unread) =>
      `${name} is checked: ${plural(questions, "question", "questions")}${unread > 0 ? `, ${plural(unread, "place", "places")} not understood` : ""}`,
    allDone: (count, refused) =>
      `All ${number(count)} files are checked${refused > 0 ? `; ${number(refused)} of them cannot be read` : ""}`,
  },
  refused: {
    at: (name, line, message) => `${name}:${line}: ${message}`,
    help: "Mend it and drop it again; there is no need to reload.",
  },
  trouble: {
    slow: (seconds) =>
      `Reading took more than ${number(seconds)} seconds and was stopped. Please see whether the file is damaged, or divide it into one file per report`,
    stopped: "Stopped as you asked; not all of it was read",
    broken: (what) =>
      `The program failed on this file (${what || "out of memory, or a part could not be loaded"}). Please reload and try again; else save it as a Word document or a text`,
    tooMany: (most) =>
      `${number(most)} files at a time; those beyond were not read. For more there is the command line`,
  },
  many: {
    heading: (count) => plural(count, "report", "reports"),
    caption: "One row for each; “Open” shows all of it",
    name: "File",
    evaluations: "Self-evaluations",
    budget: "Annual budget",
    executed: "Executed",
    high: "High",
    medium: "Medium",
    low: "Low",
    unread: "Not understood",
    look: "Open",
    looking: "Shown",
    note: "Money adds up projects and listed projects only; department and summary forms restate the same money.",
  },
  result: {
    facts: {
      kind: "File",
      year: "Year",
      evaluations: "Self-evaluations",
      lines: "Lines",
      encoding: (name, encoding) => `${name}, encoded as ${encoding}`,
      noYear: "not printed",
      count: (count) => number(count),
      fates: (all, used, ignored, not) =>
        `${number(all)}: data were read from ${number(used)}; ${number(ignored)} are titles, headers or background; ${number(not)} were not understood`,
    },
    verdict: (questions, high) =>
      questions === 0
        ? "Nothing was found that needs explaining"
        : `${plural(questions, "question", "questions")} to answer, ${high > 0 ? `${number(high)} of them of high severity` : "none of them of high severity"}`,
    nothing:
      "No self-evaluation was read; below stands what was not understood. Another kind of file may help, best the .docx or .xlsx original.",
    persons: {
      none: "No names, telephone or identity numbers of persons were found",
      hidden: (count) => `${plural(count, "name or number", "names or numbers")} of persons hidden`,
      show: "Show them on screen",
    },
  },
  questions: {
    heading: "To mend or to explain",
    once: {
      heading: "Mend once, for many rows",
      lead: "One cause on several rows: find the cause and mend it in one go.",
      rows: (count) => plural(count, "row", "rows"),
      each: (count) => `See the ${plural(count, "row", "rows")}`,
    },
    rows: {
      heading: "Row by row",
      lead: "By line number, from top to bottom, beside the report.",
      more: (count) => `${plural(count, "further row", "further rows")}`,
    },
    none: "None.",
    context: (count) => `${number(count)} for reference: nothing to mend, but a reader may notice`,
    wrong: "Misread here, or to be explained",
  },
  unread: {
    heading: "Not understood",
    lead: "Here the program was not sure; nothing was computed from these places, and they do not count against the report. Another kind of file often helps, best the .docx or .xlsx original.",
    none: "Every line is accounted for; nothing was left not understood.",
    lines: (count) => `${plural(count, "line", "lines")} not understood`,
    remarks: (count) => `${plural(count, "further remark", "further remarks")}, which touch no figure`,
  },
  evaluations: {
    heading: (count) => `${plural(count, "self-evaluation", "self-evaluations")} read`,
    indicators: (count) => plural(count, "indicator", "indicators"),
    questions: (count) => plural(count, "question", "questions"),
    noName: "(no name)",
  },
  text: {
    heading: "The text, line by line",
    lead: "The line numbers are those of the “L” marks above; a vertical bar is the edge of a cell, and on the right stands what was read from the line.",
    pages: "Pages of the text",
    range: (first, last) => `Lines ${number(first)}–${number(last)}`,
  },
  take: {
    heading: "Take along",
    lead: "Names and telephone numbers of persons are hidden in these files.",
    questions: "The questions (CSV, opens in Excel)",
    tables: "All tables (CSV, packed)",
    json: "All of it (JSON)",
    print: "Print a to-do list (one A4)",
    file: {
      heading: "source.json, to file the report on this site",
      lead: "Fill in four fields and get source.json with the text of the report without persons; put into a folder of data/sources/ they can be filed.",
      region: "Code of the place (six digits)",
      year: "Budget year",
      publisher: "Full name of the publishing unit",
      url: "Address where it is published (blank where it is not yet)",
      button: "Make the files",
      source: "source.json",
      folder: "The whole folder (.zip)",
      done: "Ready to be downloaded",
      insecure:
        "This page was not opened by https, so the browser computes no checksum and source.json cannot be made",
    },
    saved: (name) => `Saved as ${name}`,
  },
  todo: {
    title: "To do",
    of: (name, day) => `${name}, checked on ${day}`,
    line: (first, last) =>
      last > first ? `Lines ${number(first)}–${number(last)}` : `Line ${number(first)}`,
    rows: (count) => plural(count, "row", "rows"),
    more: (count) =>
      `${plural(count, "lighter matter", "lighter matters")} besides; see the page or the table of questions.`,
    none: "Nothing to mend.",
    foot: "Checked on this machine with Open Self-evaluation Record, by the report's own figures and words only; what to mend, and how, is the unit's to decide.",
  },
};
