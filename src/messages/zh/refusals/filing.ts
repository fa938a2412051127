import type { CellFault, OfFiling } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const fault: Record<CellFault, (allowed: string[]) => string> = {
  missing: () => "这一列要填",
  amount: () => "不是金额",
  percent: () => "不是百分数，如 92.96%",
  points: () => "不是得分",
  year: () => "不是年度，如 2023",
  words: () => "要写成 列名=原文字样，多个以 ; 相连",
  choice: (allowed) => `可以是 ${allowed.join("、")}`,
  length: () => "太长",
};

/** What is said of what is stored of a file, of its corrections, and of excerpts. */
export const filing: WordsOf<OfFiling> = {
  "not-stored-text": () => "文件不是文本；请另存为 UTF-8 文本",
  "person-left": ({ token }) => `这一行有个人姓名或号码，没能自动隐去；请先在文件里改成 ${token} 再收录`,
  "stored-otherwise": () =>
    "这一行存成网页后读出的内容不同，没有收录；请在 Word 或 Excel 中另存为 .txt 再收录",
  "reader-of-text": ({ reader }) => `source.json 的 reader 是 ${reader}，这里只读文本；请核对 reader`,
  "reader-of-kind": ({ reader, is }) =>
    `source.json 的 reader 是 ${reader}，文件内容却是 ${is}；请核对 reader 与文件`,
  "correction-stands": ({ from, line, found }) =>
    `corrections.json 要更正的“${from}”在第 ${line} 行${{ nowhere: "找不到", twice: "不止一次出现" }[found]}；请核对行号与原文`,
  "correction-unused": ({ from }) =>
    `corrections.json 要更正的“${from}”没有用上：它跨了单元格，或者同一格已有另一处更正；请拆开或合为一条`,
  "csv-quotes": () => "引号没有成对；每行一个自评，单元格里不能换行",
  "csv-breaks": () => "单元格里有制表符或换行；每行一个自评",
  "excerpt-empty": () => "表头下面没有一行自评",
  "excerpt-column": ({ column }) => `“${column}”不是摘录的列，或者出现了两次；可用的列见 docs/filing.md`,
  "excerpt-cells": ({ cells, columns }) => `这一行有 ${cells} 格，表头有 ${columns} 列`,
  "excerpt-cell": ({ column, said, why, allowed }) =>
    `${column}：${said === null ? "没有填" : `“${said}”`}；${fault[why](allowed)}`,
  "excerpt-left-out": ({ said, allowed }) => `left_out：“${said}”不是 ${allowed.join("、")} 之一`,
  "excerpt-nameless": () => "name：没有填",
};
