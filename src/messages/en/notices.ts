import type { LeftOut } from "../../model/excerpt.ts";
import type { NoticeData, NoticeWords } from "../../model/notice.ts";
import { tellNotice } from "../tell-notice.ts";
import { words } from "./words.ts";

const ORIGINAL = "please provide the original file (docx, xlsx or html)";
const AFTER_THE_YEAR = "please collect the self-evaluation made after the end of the year";

const garbled: Record<NoticeData["garbled-text"]["sign"], string> = {
  pinyin: "syllables in brackets follow the characters, as a mirror that recodes text prints them",
  traditional: "the characters are traditional ones, as a mirror that recodes text prints them",
  lost: "runs of question marks or unknown characters stand where characters were lost",
  doubled: "numbers and ordinals are printed twice, one on the other, so that nobody can tell what they were",
};

const restored: Record<NoticeData["restored-text"]["sign"], string> = {
  pinyin: "syllables in brackets were taken out and traditional characters turned back into simplified ones",
  traditional: "traditional characters were turned back into simplified ones",
  encoding: "an encoding that had been mistaken for another was put right",
};

const unknownForm: Record<NoticeData["unknown-form"]["what"], (name: string) => string> = {
  table: (name) => `No known form has this table: “${name}”`,
  title: (name) => `No table with cells stands below “${name}”`,
  empty: (name) => `No amount, actual or score was read of “${name}”; it is not published`,
};

const glued: Record<NoticeData["glued-cells"]["what"], (printed: string) => string> = {
  header: (printed) => `Another row stands on the line of the header and was not read: “${printed}”`,
  row: (printed) => `The cells of this row have run together and were not read: “${printed}”`,
  goal: (printed) =>
    `“${printed}” seems to be a goal and its result run together; it is kept as the goal, and the result is not judged`,
};

const problem = {
  formula: "The formula went wrong and has no result",
  character: "The number has a character that was not recognised",
  merged:
    "One cell is merged over figures of several rows or columns, and it cannot be told which of them it belongs to",
  picture: "What the picture prints cannot be read",
  recognition: "It was recognised in a picture, and the ink does not bear out the figure that was made of it",
  red: "What stands here is red, or a stamp covers it; the original has to be looked at",
  torn: "Its digits are broken over two lines, and it cannot be told whether they are one number or two; write them in one line and save it again",
  unseen:
    "its words may be hidden on the page, and its styles do not say so for certain; look at it in a browser, and save what can be seen as .docx or .xlsx",
  textbox:
    "These words are in a text box that floats over the table, and which cell they belong to cannot be told; write them into a cell and save it again",
  unruled: `The rows and cells of a table without ruling lines cannot be told, and nothing up to the next table was read; ${ORIGINAL}`,
};

const rivals = (readings: string[]) =>
  readings.length > 0 ? `: it may be read as (${readings.join(") or (")})` : "";

const LEFT_OUT: Record<LeftOut, string> = {
  executed: "the executed amount",
  sources: "some sources of funds",
  indicators: "indicators",
  scores: "scores",
  text: "explanations in words",
};

/** What each kind of notice says. */
export const notices: NoticeWords = {
  "nothing-read": ({ first, titled }) => {
    const none = titled
      ? "; by its title the text is one, but it has no amount, indicator or score that can be read"
      : "; the text has no table that is known, nor the title or outline of a self-evaluation";
    const why = first ? ` (${tellNotice(notices, first)})` : none;
    return `No self-evaluation was read${why}; please collect the original file with its tables (docx, xlsx or html)`;
  },
  "damaged-text": (data) => {
    const what =
      data.sign === "letters"
        ? `letters stand in a number: “${data.printed}”`
        : `the target of “${data.name}” is printed ${data.printed}, where “≥” may have been taken for “2”`;
    return `The text seems to have been recognised from a picture (${what}); its figures are unsure and were not read; ${ORIGINAL}`;
  },
  "masked-year": ({ printed }) =>
    `The year is masked (${printed}) and cannot be told; nothing was read; ${ORIGINAL}`,
  "restored-text": ({ sign }) =>
    `The characters of the file are not those of the original: ${restored[sign]}; what was read is the restored text, to be compared with the original`,
  "garbled-text": ({ sign }) => `The text is garbled: ${garbled[sign]}; nothing was read; ${ORIGINAL}`,
  "glued-text": () =>
    `The cells of the table have run together and cannot be told apart; nothing was read; ${ORIGINAL}`,
  "target-table": () =>
    `These are targets set or approved before the year, without results, and no self-evaluation; ${AFTER_THE_YEAR}`,
  monitoring: () =>
    `This is monitoring in the course of the year, with figures of a part of it, and no self-evaluation of the whole; ${AFTER_THE_YEAR}`,
  "evaluated-by-others": () =>
    "Others made this evaluation, not the unit itself; please collect the unit’s own self-evaluation",
  "unknown-evaluator": () =>
    "This evaluation does not say who made it, the unit itself or others; it was not read",
  "accounts-only": () =>
    "These are figures of a budget or of accounts, and no self-evaluation; please collect the self-evaluation of the same unit",
  "budget-letter": () =>
    `This letter hands money down and says how much, not what was done with it; ${AFTER_THE_YEAR}`,
  "masked-text": () =>
    "The figures are masked and were not read; please collect the original with its figures",
  "blank-form": () => "The form is not filled in; please collect the one that is",
  "unknown-form": ({ what, name }) => unknownForm[what](name),
  "two-forms": ({ title, forms }) =>
    `“${title}” may be each of several forms (${forms.map((form) => words.form[form]).join(", ")}); it was not read`,
  "unnamed-form": ({ what }) =>
    `No name of a project was read in this ${what === "table" ? "table" : "report"}; its figures are not published`,
  "unnamed-project": ({ printed }) =>
    printed === null
      ? "Neither the name nor the money of this project was read"
      : `“${printed}” seems to speak of a project, but its heading was not found`,
  "glued-cells": ({ what, printed }) => glued[what](printed),
  "unread-cell": ({ cells, problem: why, printed }) => {
    if (why) return `${problem[why]}; the cell was not read: “${printed}”`;
    return `${cells > 1 ? `${cells} cells of this row were` : "This cell was"} not understood: “${printed}”`;
  },
  "unread-total": (data) => {
    if (data.what === "subtotal") return "A subtotal differs from the rows above it and is not published";
    if (data.what === "total") return "The row of the total score was not understood";
    return `The total of the list differs from the sum of its rows and is not published: “${data.printed}”`;
  },
  "unread-amount": (data) => {
    if (data.what === "torn")
      return `A number is broken over two lines, and the row was not read: “${data.printed}”`;
    if (data.what === "target") return `The target “${data.printed}” of “${data.name}” was not understood`;
    return `These amounts or rates were not understood and are not published: “${data.printed}”`;
  },
  "unplaced-amounts": ({ label, readings }) =>
    `The amounts of the row “${label}” do not fit the columns of the header${rivals(readings)}`,
  "unplaced-cells": (data) => {
    if (data.what === "row")
      return `The cells of the row “${data.label}” do not fit the columns of the header${rivals(data.readings)}`;
    if (data.what === "level")
      return `“${data.label}” may name a group of indicators or an indicator; its row was not read`;
    if (data.what === "line")
      return `The columns of this row’s cells cannot be told; it was not read: “${data.printed}”`;
    if (data.what === "list")
      return `The cells of a row of the list do not fit the columns of the header: “${data.printed}”`;
    if (data.what === "list-without-unit") return `The list prints no unit of money: “${data.printed}”`;
    return `The row ${data.label === null ? "of the goals" : `“${data.label}”`} has a cell too many`;
  },
  "unpublished-column": (data) => {
    if (data.what === "left") return `The amount left, “${data.printed}”, is not published`;
    if (data.what === "list") return `A column of the list is not known; “${data.printed}” is not published`;
    if (data.what === "total")
      return `A column in the row of the total score is not published: “${data.printed}”`;
    if (data.what === "money") return `A column in the row “${data.label}” is not known and not published`;
    return `The column “${data.label}” is not published: “${data.printed}”`;
  },
  "unmatched-paragraph": ({ what, printed }) =>
    what === "indicator"
      ? `It cannot be told which indicator “${printed}” speaks of`
      : `Practice, problems and advice stand together, and it cannot be told which this paragraph is: “${printed}”`,
  "second-value": ({ label, printed }) =>
    printed === null
      ? `“${label}” was printed before and is printed again here`
      : `“${label}” was printed as “${printed[0]}” before and is “${printed[1]}” here`,
  "missing-unit": () =>
    "The table prints no unit of money; amounts that carry none of their own are not published",
  "missing-level": ({ name }) => `The group of “${name}” is not printed and cannot be restored`,
  "doubtful-column": ({ labels }) =>
    `It cannot be told which of these columns is that of the year: “${labels.join("”, “")}”; none of them is published`,
  "doubtful-role": ({ printed }) =>
    `It cannot be told whether these are the budget of the year or what was spent; they are listed as printed: “${printed}”`,
  "doubtful-layout": ({ readings }) =>
    readings
      ? `The text can be parted into cells in two ways that give different figures (“${readings[0]}” or “${readings[1]}”)`
      : "Another header of indicators stands within the same table; the rows below it were not read",
  "masked-figure": () => "A figure is masked and was not read",
  "unpublished-rate": ({ printed }) => `No column has these rates, and they are not published: “${printed}”`,
  "unread-score": (data) => {
    if (data.what === "together")
      return `Several scores stand together and were given to no project: “${data.printed}”`;
    if (data.what === "parts") return `Scores of parts are printed and not published: “${data.printed}”`;
    if (data.what === "average")
      return `An average score is that of no one project and is not published: “${data.printed}”`;
    if (data.what === "below")
      return `A score stands below indicators and may be theirs alone or the total: “${data.printed}”`;
    const what = data.what === "totals" ? "total score" : "grade";
    if (data.what === "totals" && data.printed.length === 1)
      return `The total score does not fit its scale or its parts and is not published: “${data.printed[0]}”`;
    return `More than one ${what} is printed and none is published: “${data.printed.join("”, “")}”`;
  },
  "unread-indicators": ({ heading, printed }) =>
    `Not every indicator below “${heading}” was read: “${printed}”`,
  "other-document": ({ kind }) => notices[kind]({}),
  "unknown-source": ({ label }) =>
    `The source of funds “${label}” is not among those known and is filed under “other”`,
  "unknown-programme": ({ name }) =>
    `“${name}” belongs to no known family of programmes and is filed under “other”`,
  "name-of-kind": ({ name }) =>
    `No name of a project was read; “${name}” only says which unit it belongs to, or what kind of funds it is, and is filed under “other”`,
  "not-transcribed": ({ name, left }) =>
    `Of “${name}” this was not transcribed: ${left.map((one) => LEFT_OUT[one]).join(", ")}`,
  "score-in-words": ({ name, score }) =>
    `The text gives another score for “${name}” than the ${score} of the table`,
  "doubtful-words": ({ printed, other }) =>
    other === null
      ? `“${printed}” was recognised in a picture, some of its characters without certainty; compare the original`
      : `“${printed}” was recognised in a picture, and as “${other}” in another reading of it; compare the original`,
  "another-year": (data) =>
    data.what === "text"
      ? `The title says “${data.title}”, the text “${data.printed}”; no year is published`
      : `“${data.name}” prints “${data.printed}”, but the report is filed under ${data.filed}`,
};
