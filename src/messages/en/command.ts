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
See docs/cli.md. Why a file is not read is said in Chinese.`;

export const command: Messages["command"] = {
  usage,
  help: "see jixiao --help",
  unknown: (given) => `there is no command “${given}”`,
  noCommand: "no command is given",
  noFile: "no file is given",
  missing: "there is no such file; check the path, and quote one that has spaces",
  isFolder: "this is a folder; name the files in it, or read it whole with jixiao tables",
  level: (given) => `--level ${given} is none; it may be high or medium`,
  format: (given) => `--format ${given} is none; it may be text, json, sarif or markdown`,
  language: (given) => `--lang ${given} is none; it may be zh or en`,
  nothing: "no self-evaluation was found",
  read: (lines, evaluations) =>
    `${plural(lines, "line", "lines")} read, ${plural(evaluations, "self-evaluation", "self-evaluations")}`,
  line: (line) => `line ${line}`,
  clears: (what) => `what would clear it: ${what}`,
  noQuestion: "nothing to ask",
  notUnderstood: "not understood, so not judged",
  refused: "not read",
  total: (files, { high, medium, low, info }, notices) =>
    `${plural(files, "file", "files")}: high ${high}, medium ${medium}, low ${low}, info ${info}; not understood ${notices}`,
  stands: (count, level) =>
    count === 0
      ? `no question reaches --level ${level}`
      : `${plural(count, "question reaches", "questions reach")} --level ${level}`,
  markdown: {
    title: "Self-evaluations: questions to answer before they are published",
    head: ["severity", "line", "question", "arithmetic", "what would clear it"],
  },
  threshold: (thresholds) => `from ${thresholds}`,
};
