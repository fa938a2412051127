import type { BreachData } from "../../model/integrity/broken.ts";
import type { WordsOf } from "../../model/words-of.ts";

const or = (figure: number | null) => (figure === null ? "空" : ` ${figure}`);

/** How a row breaks what the published tables promise together. */
export const breaches: WordsOf<BreachData> = {
  "repeated-key": ({ said, row }) => `“${said}”已是第 ${row} 行的名称`,
  "dangling-key": ({ said, column, table }) => `“${said}”不是 ${table}.csv 的 ${column}`,
  "stray-key": ({ said, owner, given }) => `“${said}”属于 ${owner}，不属于“${given}”`,
  "line-outside": ({ report, line, lines }) => `${report} 的正文有 ${lines} 行，没有第 ${line} 行`,
  "no-text": ({ report }) => `没有“${report}”的正文`,
  "blank-line": ({ report, line }) => `${report} 的第 ${line} 行是空行`,
  "unlisted-lines": ({ report, lines }) => `ledger.csv 里没有 ${report} 的第 ${lines.join("、")} 行`,
  "no-such-pair": ({ status, basis }) => `没有指标凭 ${basis} 判为 ${status}`,
  "rate-and-basis": ({ basis }) => (basis === null ? "有执行率，没有依据" : `有依据“${basis}”，没有执行率`),
  "other-count": ({ said, counted }) => `写的是 ${said}，实有 ${counted}`,
  "other-figure": ({ said, expected }) => `写的是${or(said)}，由它自己的数字算出的是${or(expected)}`,
  "out-of-order": ({ said, expected, of }) => `写的是 ${said}，${of} 里接下来是 ${expected}`,
  "summed-blank": ({ column }) => `它所指的一行没有 ${column}`,
  "other-sum": ({ said, sum }) => `写的是${or(said)}，所指各行之和是${or(sum)}`,
  "correction-nowhere": ({ from, line, report }) => `${report} 的第 ${line} 行没有“${from}”`,
  "correction-of-nothing": ({ table, row, column }) => `没有 ${table}.csv 的 ${row} ${column}`,
  "correction-unsaid": ({ named }) => `corrections.csv ${named ? "写有" : "没有写"}这一行`,
  "quoted-nowhere": ({ text, line, cell, report }) =>
    `${report} 的第 ${line} 行${cell === null ? "" : `第 ${cell} 格`}没有“${text}”`,
  "cited-row-gone": ({ row, table }) => `${table}.csv 没有“${row}”这一行`,
  "cited-blank": ({ table, column, row }) => `${table}.csv 的 ${row} 没有 ${column}`,
  "cited-otherwise": ({ text, column, value, row }) => `${row} 的 ${column} 是 ${value}，不是“${text}”`,
  uncited: ({ value }) => `provenance.csv 没有写明 ${value} 的出处`,
};
