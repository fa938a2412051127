import type { LetterTrouble } from "../../../letters/read.ts";
import type { WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { OfLetters } from "../../trouble.ts";
import { letter } from "../letter.ts";
import { notices } from "../notices.ts";

const { labels, title, end } = letter.words;
const otherCommand = { reply: "use npm run add-reply", correction: "use npm run add-correction" };

function unread(trouble: LetterTrouble): string {
  switch (trouble.what) {
    case "no-title":
      return `there is no line “${title.reply}” or “${title.correction}”, so this is not a letter that a page of the site wrote; JSON will do too, see docs/filing.md`;
    case "two-letters":
      return "another letter begins here; file one at a time, and take out the one that is quoted in the answer";
    case "no-end":
      return `there is no line “${end}”, so nobody can tell where the text ends; ask the sender for the whole letter, or add this line below the text`;
    case "no-text":
      return `there is no text behind “${labels.text}”`;
    case "stray":
      return "this line has no label, most likely because a mail program has broken the line above; join the two again";
    case "twice":
      return `“${labels[trouble.part]}” stands twice`;
    case "missing":
      return `there is no line “${labels[trouble.part]}”`;
    case "no-line":
      return `“${labels.line}” is not a line number; write a number, counted from 1`;
  }
}

/** What is said of filing an answer or a correction. */
export const letters: WordsOf<OfLetters> = {
  "one-letter": () => "give a file (.txt or .json), one letter at a time",
  "reason-of-correction": () => "--reason-en is for npm run add-correction alone",
  "long-letter": ({ file, bytes }) =>
    `${file}: it has ${bytes} bytes, as no letter has; keep the letter itself alone`,
  "other-letter": ({ file, is }) => `${file}: this is “${title[is]}”; ${otherCommand[is]}`,
  "unfilled-letter": ({ file, part }) => `${file}: “${labels[part]}” is not filled in`,
  "unread-letter": ({ file, trouble }) => `${file}:${trouble.line}: ${unread(trouble)}`,
  "letter-without-rule": ({ file }) =>
    `${file}: the letter has no line “${labels.rule}”, so nobody can tell which question it answers`,
  "letter-without-place": ({ file, parts }) =>
    `${file}: the letter has no ${parts.map((part) => `“${labels[part]}”`).join(", ")}, so nobody can tell what is to be read as what; ask the sender`,
  "person-in-letter": ({ part }) =>
    `“${labels[part]}” has the name or a number of a person; write the unit alone`,
  "day-to-come": ({ date, today }) => `“${labels.date}” ${date} is still to come; today is ${today}`,
  "day-too-early": ({ date, fiscalYear }) =>
    `“${labels.date}” ${date} is before ${fiscalYear}, the year of the report`,
  "no-such-report": ({ id, sources }) =>
    `there is no report “${id}” in ${sources}; its id is in the address /reports/<id>/ and in data/published/reports.csv`,
  "broken-letter": ({ file, fault }) =>
    `${file}: this is no whole JSON (${fault ? `from line ${fault.line}, character ${fault.character} on` : "it ends too early"})`,
  "wrong-letter": ({ file, path, problem }) => `${file}: ${path ?? "JSON"}: ${problem.en}`,
  "no-rule": ({ rule }) =>
    `there is no rule “${rule}”; the ids of rules are on the page of rules and in the column rule of flags.csv`,
  "no-such-evaluation": ({ evaluation, ids }) =>
    `this report has no evaluation “${evaluation}”; it has ${ids.join(", ")}`,
  "no-flags-file": ({ file }) => `${file} is not there; run npm run data first`,
  "nothing-to-answer": ({ file, report, evaluation, rule }) =>
    `in ${file} there is no question of ${rule} to ${evaluation ?? `the report ${report} itself`} now, so the answer would stand nowhere; check the lines “${labels.rule}” and “${labels.evaluation}”`,
  "answered-already": () => "this very answer is filed already",
  "excerpt-not-corrected": ({ id }) =>
    `${id} is an excerpt and has no corrections; if a figure was transcribed wrongly, mend the table and file it with npm run add-excerpt --replace`,
  "corrected-already": ({ id, line, from, to, date }) =>
    `“${from}” on line ${line} is corrected to “${to}” already (${date}); to change that, edit data/sources/${id}/corrections.json`,
  "correction-harms": ({ doubts }) =>
    [
      "corrected so, something would no longer be understood, so nothing was filed:",
      ...doubts.map(({ line, notice }) =>
        notice ? `  line ${line}: ${tellNotice(notices, notice)}` : `  line ${line} is not understood`,
      ),
    ].join("\n"),
  "correction-idle": ({ line, to }) =>
    `with “${to}” on line ${line} no cell of any table changes: the line is wrong, or these characters do not matter to what is read; nothing was filed`,
  "correction-of-nothing": ({ file }) =>
    `${file}: “${labels.printed}” and “${labels.right}” are the same, so there is nothing to correct`,
  "no-such-line": ({ file, line, lines }) => `${file}: there is no line ${line}; the report has ${lines}`,
  "not-on-line": ({ file, line, from, elsewhere, printed }) => {
    const hint = elsewhere.length > 0 ? `; it stands on line ${elsewhere.join(", ")}` : "";
    return `${file}: “${from}” is not on line ${line}${hint}. That line is:\n  │ “${printed}”`;
  },
};
