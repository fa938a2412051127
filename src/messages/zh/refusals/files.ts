import type { OfFiles, RefusalData, UnreadKind } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const BY_OFFICE = "（本机装有 LibreOffice 就自动转换）";
const unread: Record<UnreadKind, string> = {
  "old-office": `旧版 Office 文件（.doc、.xls、.wps、.et）或加了密码的文件；请在 Word、Excel 或 WPS 中去掉密码，另存为 .docx 或 .xlsx${BY_OFFICE}`,
  rtf: `RTF 文件；请另存为 .docx${BY_OFFICE}`,
  picture:
    "图片，要先做文字识别，这里不做（npm run add、inspect 能做）；最好提供 .docx、.xlsx、.html 或有文字层的 .pdf 原件",
  webarchive: "网页归档（.webarchive）；请在浏览器中打开，另存为 .html，或由原件另存为 .docx",
  mht: "网页归档（.mht）；请在浏览器中打开，另存为 .html，或由原件另存为 .docx",
  rar: "RAR 压缩包；请解开后逐份收录",
  "7z": "7z 压缩包；请解开后逐份收录",
  gzip: "gzip 压缩包；请解开后逐份收录",
  pptx: "演示文稿（.pptx）；请另存为 .docx、.xlsx、.html 或有文字层的 .pdf",
  ofd: "OFD 文件；请另存为 .docx、.xlsx、.html 或有文字层的 .pdf",
  opendocument:
    "OpenDocument 文件（.odt、.ods）；请另存为 .docx、.xlsx、.html 或有文字层的 .pdf（.odt、.ods 在装有 LibreOffice 的机器上自动转换）",
  archive: "压缩包；请另存为 .docx、.xlsx、.html 或有文字层的 .pdf",
};

const kinds: Record<RefusalData["wrong-ending"]["is"], string> = {
  text: "纯文本",
  html: "网页（.html）",
  docx: "Word 文档（.docx）",
  xlsx: "Excel 工作簿（.xlsx）",
  pdf: "PDF（.pdf）",
};

const tooMuch: Record<RefusalData["too-much-at"]["what"], (count: number, most: number) => string> = {
  "wide-line": (count, most) => `一行有 ${count} 个单元格，超过上限 ${most}`,
  "long-line": (count, most) => `一行有 ${count} 个字符，超过上限 ${most}`,
  cells: (_, most) => `单元格超过上限 ${most} 个`,
  characters: (_, most) => `文字超过上限 ${most} 个字符`,
};

/** What is said of any file, and of texts. */
export const files: WordsOf<OfFiles> = {
  "unread-kind": ({ is }) => `这是${/^[A-Za-z\d]/.test(unread[is]) ? " " : ""}${unread[is]}`,
  "wrong-ending": ({ ending, is }) =>
    `文件名以 .${ending} 结尾，内容却是${kinds[is]}；请核对是否收录了正确的文件，或改正文件名`,
  "packed-text": () => "这是压缩格式的文件（如 .docx、.xlsx），不是文本；请另存为 UTF-8 文本",
  "unknown-encoding": () => "不是 UTF-8 文本，按 UTF-16、GB18030 也读不通；请用 UTF-8 编码另存",
  "empty-text": () => "文件没有文字；请检查是否收录了正确的文件",
  "only-markup": () => "文件只有排版标记，没有文字；请检查是否收录了正确的文件",
  "null-character": () => "含有空字符，不是文本文件；请另存为 UTF-8 文本",
  "too-many-bytes": ({ bytes, most }) => `文件有 ${bytes} 字节，超过上限 ${most}；请拆成每份报告一个文件`,
  "too-many-lines": ({ most }) => `文件超过上限 ${most} 行；请检查文件是否损坏`,
  "too-many-cells": ({ most }) => `单元格超过上限 ${most} 个；请拆成每份报告一个文件`,
  "long-line": ({ characters, most }) => `一行有 ${characters} 个字符，超过上限 ${most}；请检查换行是否丢失`,
  "wide-line": ({ cells, most }) => `一行有 ${cells} 个单元格，超过上限 ${most}；请检查文件是否损坏`,
  "too-much-at": ({ origin, what, count, most }) =>
    `${origin}：${tooMuch[what](count, most)}；请检查文件是否损坏，或拆成每份报告一个文件`,
  "wide-table": ({ origin, most }) => `${origin}：表格超过上限 ${most} 列；请检查文件是否损坏`,
  "large-table": ({ origin, rows, columns, most }) =>
    `${origin}：表格有 ${rows} 行 × ${columns} 列，超过上限 ${most} 格；请拆成每份报告一个文件`,
};
