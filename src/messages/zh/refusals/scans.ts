import type { OfScans } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const BY_HAND = "请用 Word、Excel 或 WPS 打开，另存为 .docx 或 .xlsx";

/** What is said of scans, of their recognition, and of files that another program turns. */
export const scans: WordsOf<OfScans> = {
  "scan-pages": ({ pages, most }) =>
    `扫描件${pages === null ? "" : `有 ${pages} 页，`}超过上限 ${most} 页；请拆成每份报告一个文件`,
  "large-picture": ({ page, width, height, most }) =>
    `${page === null ? "图片" : `第 ${page} 页的图片`}有 ${width}×${height} 点，超过上限 ${most} 点；请按 200 到 300 dpi 重新扫描`,
  "scan-lines": ({ page, most }) =>
    `第 ${page} 页认出的行数超过上限 ${most} 行；请检查是否文件的照片或扫描，或提供 .docx、.xlsx 原件`,
  "damaged-picture": () => "图片已损坏，读不出大小；请重新扫描或下载",
  "no-picture": ({ page }) =>
    `第 ${page} 页没有文字，也没有能解开的图片；请另存为 PNG 或 JPEG，或提供 .docx、.xlsx 原件`,
  "slow-scan": ({ seconds, pages }) =>
    `文字识别用了 ${seconds} 秒还没有认完（认完 ${pages} 页），已停止；请拆成每份报告一个文件，或提供 .docx、.xlsx 原件`,
  "no-recogniser": ({ packages }) =>
    `这是扫描件或图片，要先做文字识别，本机没有装识别所用的 ${packages}（安装时略去了可选的包）；请运行 npm install ${packages} 装上，或提供 .docx、.xlsx、.html 原件`,
  "office-failed": ({ from, to }) => `LibreOffice 没能把这份 .${from} 转成 .${to}；${BY_HAND}`,
  "office-slow": ({ seconds }) => `LibreOffice 用了 ${seconds} 秒还没转完，已停止；${BY_HAND}`,
  "office-missing": ({ reason }) => `LibreOffice 没能启动（${reason}）；${BY_HAND}`,
};
