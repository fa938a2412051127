import type { OfPages } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

/** What is said of web pages. */
export const pages: WordsOf<OfPages> = {
  "page-encoding": ({ declared }) =>
    `${declared ? `网页声明的编码是 ${declared}，内容却不是` : "网页没有声明编码，按 UTF-8、GB18030 都读不通"}；请在浏览器中打开后用 UTF-8 编码另存`,
  "unknown-page-encoding": ({ declared }) => `网页声明的编码是 ${declared}，读不了；请用 UTF-8 编码另存`,
  "many-page-tags": ({ most }) => `网页超过上限 ${most} 个标记；请只保存报告的正文`,
  "deep-page": ({ most }) => `网页的标记嵌套超过上限 ${most} 层；请只保存报告的正文`,
  "complex-styles": () => "网页的样式过于复杂；请只保存报告的正文，或提供 .docx、.xlsx 原件",
};
