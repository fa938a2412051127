import type { Messages } from "../shape.ts";
import { plural } from "./plural.ts";

const usage = `Usage: jixiao <command> …

  jixiao inspect FILE… [--json]          what was read: where each figure stands, what became of each line
  jixiao check FILE… [--level high]      before it is published: what would be asked of the unit
               [--format text|json|sarif|markdown] [--out FILE]
  jixiao tables FOLDER --out FOLDER      a folder of reports → the tables that the site offers
               [--region 220100] [--year 2024] [--list list.csv]
  jixiao rules [--json]                  all rules: what is checked, why, from where on

Files: .txt .html .docx .xlsx .pdf (with a text layer). Nothing is uploaded.
Every command takes --lang en and --help; jixiao --version prints the version.
check exits 0 where no question reaches --level, 1 where one does, 2 where a file was not read or the command is wrong.
See docs/cli.md.`;

export const command: Messages["command"] = {
  usage,
  help: "see jixiao --help",
  unknown: (given) => `there is no command “${given}”`,
  noCommand: "no command is given",
  noFile: "no file is given",
  missing: "there is no such file; check the path, and quote one that has spaces",
  isFolder: "this is a folder; name the files in it, or read it whole with jixiao tables",
  isNoFile: "this is a pipe or a device, which may never end; save it as a file and give its path",
  level: (given) => `--level ${given} is not a level; it may be high or medium`,
  format: (given) => `--format ${given} is not a format; it may be text, json, sarif or markdown`,
  language: (given) => `--lang ${given} is not a language; it may be zh or en`,
  nothing: "no self-evaluation was found",
  read: (lines, evaluations) =>
    `${plural(lines, "line", "lines")} read, ${plural(evaluations, "self-evaluation", "self-evaluations")}`,
  line: (line) => `line ${line}`,
  clears: (what) => `what would clear it: ${what}`,
  noQuestion: "nothing to ask",
  notUnderstood: "not understood, so not judged",
  refused: "not read",
  total: (files, { high, medium, low, info }, doubts, refused) =>
    `${plural(files, "file", "files")}: high ${high}, medium ${medium}, low ${low}, info ${info}; not understood ${doubts}${refused === 0 ? "" : `; ${plural(refused, "file was", "files were")} not read and ${refused === 1 ? "is" : "are"} not counted`}`,
  stands: (count, level) =>
    count === 0
      ? `no question reaches --level ${level}`
      : `${plural(count, "question reaches", "questions reach")} --level ${level}`,
  markdown: {
    title: "Self-evaluations: questions to answer before they are published",
    head: ["severity", "line", "question", "arithmetic", "what would clear it"],
  },
  tables: {
    folders: "a folder and --out are needed: jixiao tables REPORTS --out TABLES",
    noFolder: "there is no such folder",
    inside: "--out may not lie in the folder of the reports: the next run would take the tables for reports",
    occupied: "something else stands here and is not replaced; give --out an empty or a new folder",
    year: (given) => `--year ${given} is not a fiscal year; it may be 2024`,
    link: "this is a link and not read; put the file itself here",
    notThere: "it is on the list, but not in the folder",
    list: {
      encoding: "this is no text in UTF-8, UTF-16 or GB18030; save it as CSV in UTF-8",
      noFile:
        "there is no column file; name the columns in the first line, and give the paths in the column file",
      column: (name, known) => `there is no column “${name}”; there may be ${known.join(", ")}`,
    },
    twice: (id) => `a report is called ${id} already; give this one another id in the list`,
    trouble: {
      "no-region":
        "its text does not say its region without doubt; add --region, or the column region of the list",
      "no-year": "its text does not say its year without doubt; add --year, or the column year of the list",
      "unknown-region": (code) => `the region ${code} is not in GB/T 2260; check it`,
    },
    progress: (count) => `… ${plural(count, "file", "files")} so far`,
    nothing: (files) => `none of ${plural(files, "file", "files")} could be read, so nothing was written`,
    done: (out, reports, evaluations, failed) =>
      `${out}: ${plural(reports, "report", "reports")}, ${plural(evaluations, "self-evaluation", "self-evaluations")}${failed === 0 ? "" : `; ${plural(failed, "file was", "files were")} not read, see files.csv there`}`,
  },
  threshold: (thresholds) => `from ${thresholds}`,
};
