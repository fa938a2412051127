import type { Messages } from "../index.ts";
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
  title: "Data",
  headline: (tables, rows) =>
    `${plural(tables, "table", "tables")} with ${number(rows)} rows, all free to download`,
  standfirst:
    "CSV in UTF-8, separated by commas, with a header row, for programs to read. Amounts are in yuan to two places and ratios are decimals; an empty cell was not printed or not understood and is never zero.",
  excel:
    "In Excel, use “Data → From Text” and set the columns to text: some cells are printed as “=100%” and would be taken for formulas if the file were opened directly.",
  files: {
    heading: "Files",
    caption: "Files to download",
    table: "Table",
    rows: "Rows",
    bytes: "Size",
    sha: "sha256",
    nested: "All of the above nested by self-evaluation, in one file",
  },
  use: {
    heading: "Read it in one line",
    lead: "One address, four tools:",
    lines: [
      [
        "Python",
        (url) =>
          `import pandas as pd\nindicators = pd.read_csv("${url}", dtype={"target": str, "actual": str})`,
      ],
      ["R", (url) => `indicators <- readr::read_csv("${url}")`],
      ["DuckDB", (url) => `select status, basis, count(*) from '${url}' group by all;`],
      ["JavaScript", (url) => `const indicators = await d3.csv("${url}");`],
    ],
  },
  dictionary: {
    heading: "Every column explained",
    column: "Column",
    meaning: "Meaning",
    kind: "Type",
    count: (count) => plural(count, "column", "columns"),
  },
  kind,
  cite: {
    heading: "Citation and licence",
    text: "Please name the site, the table and the date of access; when citing a figure, give the line it is printed on as well.",
  },
};
