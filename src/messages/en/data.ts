import type { Messages } from "../shape.ts";
import { number, plural } from "./plural.ts";

const kind: Messages["data"]["kind"] = {
  text: "text",
  integer: "integer",
  decimal: "decimal",
  money: "amount",
  ratio: "ratio",
  boolean: "true or false",
  date: "date",
  year: "year",
  lines: "line numbers",
  enum: "code",
};

export const data: Messages["data"] = {
  open: {
    files: "The files of each table",
    use: "How to read them in Python, R, JavaScript, DuckDB and Excel",
    parts: "The files of each report and programme",
    partitions: "How to read by partition",
    cite: "Ways to cite",
    editions: "Every edition",
  },
  title: "Data",
  headline: (tables, rows) =>
    `${plural(tables, "table", "tables")} with ${number(rows)} rows, all free to download`,
  standfirst:
    "Every figure names the report and the line it is printed on. Amounts are in yuan to two places and ratios are decimals; an empty cell was not printed or not understood and is never zero.",
  kinds: (whole, excerpts) =>
    `The tables hold both kinds of source: ${plural(whole, "report collected whole", "reports collected whole")} (kind = whole, the only ones that this site counts) and ${plural(excerpts, "excerpt of figures alone", "excerpts of figures alone")} (kind = excerpt, the original at source_url).`,
  sum: "Sum money over the table totals: a row per report and programme, every amount once; only rows with complete = true have an execution rate. Filter by kind first: excerpts and whole reports are not added together.",
  bytes: "Size",
  file: "File",
  meaning: "Content",
  whole: {
    heading: "Everything in one file",
    lead: "One file that holds all tables, or says what they are.",
    caption: "Files of the whole collection",
  },
  files: {
    heading: "Every table in four formats",
    lead: "Four formats of each table, with the same columns and rows. The CSV is exact and for programs; the CSV for Excel opens by a double click, with a single quote before text that would be taken for a formula, a date or a number to be printed anew (349.20, 100.00%); Parquet carries the types.",
    caption: "Every table in every format",
    table: "Table",
    rows: "Rows",
    format: { csv: "CSV", "excel.csv": "CSV (Excel)", json: "JSON", parquet: "Parquet" },
    sums: "sha256 of every file",
    sumsLead:
      "Run sha256sum -c SHA256SUMS --ignore-missing in the folder of the downloads to know that they are complete.",
  },
  parts: {
    heading: "One report or one programme alone",
    lead: "The same tables with the same columns; the filter is named in the README of each archive.",
    reports: "Files of each report",
    programmes: "Files of each programme family",
    report: "Report",
    programme: "Programme family",
    files: "Files",
  },
  partitions: {
    heading: "Some years or provinces alone",
    lead: "The same rows as Parquet in folders fiscal_year= and province=, which DuckDB, Spark and Trino read as one table and of which they open only the files they need. All of them are in the folder parquet of the archive, and manifest.json lists the address of each; in DuckDB, started where the archive was unpacked, after SET VARIABLE folder = '.':",
    statements: "The statements for each engine:",
    copy: "Copy SQL",
  },
  use: {
    heading: "One line reads a table",
    lead: "Any other table goes by its own name; the lines of pandas and R say that codes of regions are text: leave that part out for tables without these columns; in regions they are code and parent_code. The tests of this site run these lines against the built site: JavaScript, DuckDB and Excel every time (DuckDB reads the file itself, and another program reads the same sheet as Excel), pandas, R and SQLite on machines that have them.",
    tool: {
      pandas: "Python (pandas)",
      r: "R (readr)",
      javascript: "JavaScript",
      duckdb: "DuckDB",
      sqlite: "SQLite",
      excel: "Excel (Data → Get Data → Blank Query)",
    },
    copy: "Copy this line",
    note: "Read from CSV, codes such as 220100 that are not said to be text become whole numbers, dates stay text in pandas, and a cell in which a report prints “NA” or “NULL” counts as empty. Parquet, JSON, SQLite and the workbook have none of these limits.",
  },
  proof: {
    heading: "The files alone prove a figure",
    lead: "The table provenance names the line each figure is printed on, and the folder texts holds the printed lines, so the files alone are enough. Unpack the archive and ask DuckDB there:",
    copy: "Copy SQL",
  },
  versions: {
    heading: "Another figure is another edition",
    version: "Version",
    edition: "Edition",
    editionNote:
      "fingerprint of everything published: another figure, sentence or threshold is another edition",
    shown: (id) => `These data are edition ${id}, which can be fetched by this name from now on.`,
    moved: (id) =>
      `The newest edition is ${id}; these data have changed since and are not an edition yet. Please cite a released one.`,
    none: "No edition that can be fetched for good has been released yet.",
    kept: "Every edition is kept whole in the repository and never changes; each has its own address, changes and citation:",
    caption: "Editions that were released",
    archive: "Archive",
    holds: "Content",
    counts: (reports, evaluations, indicators, flags) =>
      [
        plural(reports, "report", "reports"),
        plural(evaluations, "evaluation", "evaluations"),
        plural(indicators, "indicator", "indicators"),
        plural(flags, "flag", "flags"),
      ].join(", "),
    generatedFrom: "Generated from",
    generatedNote: "fingerprint of everything collected: from the same material come the same bytes",
    day: "Date",
    latest: "Latest change",
    all: "All changes",
    feed: "Subscribe (Atom)",
  },
  edition: {
    title: (id) => `Edition ${id}`,
    headline: (version, date, holds) => `Version ${version}, released on ${date}: ${holds}`,
    standfirst:
      "Every file that this edition published is here, byte for byte; sha256sum -c published.sha256 in one folder with them proves it, and the sha256 of that list itself is the edition.",
    back: "All editions",
    about: "This edition",
    changes: "Against the edition before",
    filesLead:
      "The files of the archive have addresses of their own, too: a program can read one table of one edition.",
    first: (changes) =>
      `This is the first edition; ${plural(changes, "line names", "lines name")} the reports it holds.`,
    since: (previous, changes) =>
      changes === 0
        ? `Since ${previous} no figure and no question has changed, only words have.`
        : `${plural(changes, "change", "changes")} since ${previous}: reports that came or went, questions raised or no longer raised, and figures that changed, a line each.`,
    change: ({ table, row, column, from, to }) => {
      if (column !== null) return `${table}, ${row}, ${column}: ${from || "empty"} → ${to || "empty"}`;
      const came = to !== null;
      if (table === "reports") return `${came ? "Report added:" : "Report removed:"} ${row}`;
      if (table === "flags") return `${came ? "Question raised:" : "Question no longer raised:"} ${row}`;
      return `${came ? "Row added to" : "Row removed from"} ${table}: ${row}`;
    },
  },
  changes: {
    title: "Changes of published figures",
    headline: (changes, first, latest) =>
      changes === 0
        ? `Published figures have not changed since they first appeared on ${first}`
        : `Since ${first} published figures have changed ${plural(changes, "time", "times")}, most recently on ${latest}`,
    none: "No figures have been published yet",
    standfirst:
      "Whenever a published figure changes, an entry here gives the day, what changed and why. Each entry records the fingerprint of all figures at the time; a test fails where it is not that of what is published.",
    fingerprint: "Fingerprint",
    editions: "Changes between editions, one by one",
  },
  dictionary: {
    heading: "Every column has a meaning and a type",
    column: "Column",
    meaning: "Meaning",
    kind: "Type",
    headline: (name, rows, columns) =>
      `The table ${name}: ${plural(rows, "row", "rows")} of ${plural(columns, "column", "columns")}`,
    files: "Files of this table",
    back: "All data",
  },
  kind,
  cite: {
    heading: "Free to use with the source named",
    lead: "The data are published under CC BY 4.0. When you cite a figure, give the id of the report and the line it is printed on; where a Chinese citation has “引用日期” in brackets, put the day you looked.",
    summary: "Cite this report",
    chart: "Cite this chart:",
    kind: {
      zhShort: "Chinese, in the text:",
      zhLong: "Chinese, in the references:",
      enShort: "English, in the text:",
      enLong: "English, in the references:",
      bibtex: "BibTeX:",
      csl: "CSL-JSON (Zotero and others):",
    },
    copy: "Copy",
  },
};
