import type { OfDocuments } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

/** What is said of Word documents. */
export const documents: WordsOf<OfDocuments> = {
  "unread-symbols": ({ symbols }) => `文档里有读不出的公式或符号（${symbols}）；请把它改成普通文字后另存`,
  "unread-characters": ({ some, count }) =>
    `文档里有读不出的文字（“${some}”等 ${count} 字）；请用 Word 或 WPS 另存为新文件`,
  "embedded-document": () => "文档里嵌有另一个文件的内容，读不出来；请用 Word 打开，另存为新的 .docx",
  "inconsistent-document": () => "Word 文档各部分对不上，读不通；请用 Word 或 WPS 打开后另存为 .docx",
  "missing-note": ({ note, id }) =>
    `Word 文档引用了${{ footnote: "脚注", endnote: "尾注" }[note]} ${id}，文件里却没有它；请用 Word 或 WPS 打开，另存为 .docx`,
};
