import type { BreachData } from "../../model/integrity/broken.ts";
import type { WordsOf } from "../../model/words-of.ts";

/** How a row breaks what the published tables promise together. */
export const breaches: WordsOf<BreachData> = {
  "repeated-key": ({ said, row }) => `“${said}” already names row ${row}`,
  "dangling-key": ({ said, column, table }) => `“${said}” is no ${column} of ${table}.csv`,
  "stray-key": ({ said, owner, given }) => `“${said}” belongs to ${owner}, not to “${given}”`,
  "line-outside": ({ report, line, lines }) => `the text of ${report} has ${lines} lines, not ${line}`,
  "no-text": ({ report }) => `there is no text of “${report}”`,
  "blank-line": ({ report, line }) => `line ${line} of ${report} is blank`,
  "unlisted-lines": ({ report, lines }) => `ledger.csv has no row for line ${lines.join(", ")} of ${report}`,
  "no-such-pair": ({ status, basis }) => `no indicator is ${status} by ${basis}`,
  "rate-and-basis": ({ basis }) =>
    basis === null ? "a rate without basis" : `a basis “${basis}” without a rate`,
  "other-count": ({ said, counted }) => `says ${said}, there are ${counted}`,
  "other-figure": ({ said, expected }) => `is ${said ?? "empty"}, its own figures give ${expected ?? "none"}`,
  "out-of-order": ({ said, expected, of }) => `is ${said} where ${expected} follows in ${of}`,
  "summed-blank": ({ column }) => `a row it names prints no ${column}`,
  "other-sum": ({ said, sum }) => `is ${said ?? "empty"}, its rows give ${sum ?? "none"}`,
  "correction-nowhere": ({ from, line, report }) => `“${from}” does not stand on line ${line} of ${report}`,
  "correction-of-nothing": ({ table, row, column }) => `there is no ${table}.csv ${row} ${column}`,
  "correction-unsaid": ({ named }) => `corrections.csv ${named ? "names" : "does not name"} this row`,
  "quoted-nowhere": ({ text, line, cell, report }) =>
    `“${text}” does not stand on line ${line}${cell === null ? "" : `, cell ${cell}`} of ${report}`,
  "cited-row-gone": ({ row, table }) => `“${row}” is no row of ${table}.csv`,
  "cited-blank": ({ table, column, row }) => `${table}.csv has no ${column} of ${row}`,
  "cited-otherwise": ({ text, column, value, row }) => `“${text}” is not the ${column} ${value} of ${row}`,
  uncited: ({ value }) => `provenance.csv does not say where ${value} stands`,
};
