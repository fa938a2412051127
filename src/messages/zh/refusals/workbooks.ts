import type { OfWorkbooks, RefusalData } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const format: Record<RefusalData["number-format"]["why"], string> = {
  scales: "把数值缩小一千倍或更多来显示，不知道印的是什么单位；请改成不缩放的格式（如 #,##0.00）后另存",
  date: "读不懂；请改成“2023年12月31日”一类的日期格式后另存，不要改成文本或常规：日期会变成一个序号",
  number: "读不懂；请改成看得出原数的数值或百分比格式后另存",
};

/** What is said of workbooks. */
export const workbooks: WordsOf<OfWorkbooks> = {
  "no-sheet": () => "工作簿里没有读出工作表；请用 Excel 或 WPS 打开后另存为 .xlsx",
  "inconsistent-workbook": () => "工作簿各部分对不上，读不通；请用 Excel 或 WPS 打开后另存为 .xlsx",
  "unread-cells": ({ count }) =>
    `工作簿里有 ${count} 格读不出来；请用 Excel 或 WPS 打开，另存为新的 .xlsx 后再收录`,
  "long-sheet": ({ sheet, most }) => `${sheet} 的文字超过上限 ${most} 个字符；请拆成每份报告一个文件`,
  "large-sheet": ({ sheet, rows, columns, most }) =>
    `${sheet} 有 ${rows} 行 × ${columns} 列，超过上限 ${most} 格；请删去报告以外的内容`,
  "pictured-sheet": ({ sheet, pictures, rows, columns }) =>
    `${sheet} 有 ${pictures} 张图片，盖在 ${rows} 行 × ${columns} 列上，多得不像报告；请删去图片后另存`,
  "lost-text": ({ part, cell, text }) =>
    `${part} ${cell} 的文字不在文件里（共用文字第 ${text} 条）；请用 Excel 或 WPS 打开、保存后再收录`,
  "formula-without-result": ({ part, cell }) =>
    `${part} ${cell} 的公式没有存下结果；请用 Excel 或 WPS 打开、保存后再收录`,
  "merged-too-wide": ({ part, most }) => `${part} 的合并单元格盖住超过 ${most} 格；请取消整行整列的合并`,
  "unread-merge": ({ part, ref }) => `${part} 的合并单元格 ${ref} 读不懂；请用 Excel 或 WPS 另存`,
  "row-without-number": ({ part, row }) =>
    `${part} 有一行没有行号，或行号 ${row} 过大；请用 Excel 或 WPS 另存`,
  "cell-without-place": ({ part, cell }) => `${part} 有一格没有写明位置（${cell}）；请用 Excel 或 WPS 另存`,
  "cell-too-far": ({ part, cell, most }) => `${part} 的 ${cell} 超过上限 ${most} 列；请删去报告以外的内容`,
  "number-format": ({ cell, format: printed, why }) => `${cell} 的数字格式“${printed}”${format[why]}`,
};
