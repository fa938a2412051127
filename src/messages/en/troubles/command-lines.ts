import { tell, type WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { OfCommandLines } from "../../trouble.ts";
import { notices } from "../notices.ts";
import { refusals } from "../refusals/index.ts";

const one = {
  report: "file one file at a time",
  letter: "file one letter at a time",
  table: "file one table at a time",
};

/** What is said of command lines and of the files they name. */
export const commandLines: WordsOf<OfCommandLines> = {
  "bad-option": ({ why, option }) =>
    ({
      unknown: `there is no option ${option}; a file whose name begins with - is “./${option}”`,
      lacks: `${option} needs a value behind it`,
      "takes-none": `${option} takes no value`,
      word: `leave out ${option}: this command takes options alone`,
    })[why],
  "no-language": ({ given }) => `--lang ${given} is not a language; it may be zh or en`,
  swallowed: ({ options }) => {
    const named = options.map((name) => `--${name}`);
    return `npm has kept ${named.join(", ")} for itself and not passed it on; put a -- before it, as in npm run add -- FILE ${named.join(" ")}`;
  },
  "no-file": ({ file }) => `“${file}”: there is no such file; check the path, and quote one that has spaces`,
  "no-plain-file": ({ file, what }) => `“${file}”: this is not a file; ${one[what]}`,
  unreadable: ({ file, line, refusal }) =>
    `${file === null ? `line ${line}: ` : `${file}:${line}: `}${tell(refusals, refusal)}`,
  "nothing-read": ({ file, line, notice }) => `${file}:${line}: ${tellNotice(notices, notice)}`,
  "no-target": ({ target, found, sources }) =>
    `${target}:1: ${found === "other" ? "this is not a file that can be read to its end but a folder, a pipe or a device" : `there is no such file, and no report of this id in ${sources}`}; give the id of a report or the path of a file`,
  "no-ref": ({ ref }) =>
    `git has no “${ref}”; give a tag, a branch or the id of a commit, as in npm run diff -- HEAD~1`,
  threads: ({ given }) => `--threads ${given}: write a whole number from 1 to 99`,
  "bad-port": ({ given }) => `PORT=${given}: a port is a whole number from 0 to 65535`,
  "port-taken": ({ port }) => `port ${port} is taken; name another with PORT`,
  "no-site": () => "there is no dist/ yet: run npm run build first",
};
