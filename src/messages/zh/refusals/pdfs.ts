import type { OfPdfs } from "../../../model/refusal.ts";
import type { WordsOf } from "../../../model/words-of.ts";

const AGAIN = "请由原件重新导出，或提供 .docx、.xlsx、.html 原件";
const ORIGINAL = "请提供 .docx、.xlsx 原件";

/** What is said of PDFs. */
export const pdfs: WordsOf<OfPdfs> = {
  "pdf-cut-off": () => "PDF 不完整（没有结尾）；请重新下载",
  "pdf-locked": () => "PDF 加了打开密码或新式的加密；请去掉密码后另存，或提供 .docx、.xlsx 原件",
  "pdf-broken": () => "PDF 的结构已损坏，读不通；请重新下载，或由原件重新导出",
  "pdf-damaged": ({ at }) => `PDF 有一段数据已损坏（第 ${at} 字节起）；请重新下载，或由原件重新导出`,
  "pdf-damaged-lock": () => "PDF 有一段加了密的数据已损坏；请重新下载，或由原件重新导出",
  "pdf-without-text": () =>
    "这份 PDF 没有文字层（可能是扫描件）；请提供 .docx、.xlsx、.html 原件，或由原件直接导出的 PDF（npm run add、inspect 能做文字识别）",
  "pdf-pages": ({ pages, most }) => `PDF 有 ${pages} 页，超过上限 ${most}；请拆成每份报告一个文件`,
  "pdf-bytes": ({ most }) => `PDF 解开后超过上限 ${most} 字节；${AGAIN}`,
  "pdf-steps": ({ when, most }) =>
    `PDF 的绘图步骤超过上限 ${most} 步；${when === "before" ? AGAIN : "请拆成每份报告一个文件"}`,
  "pdf-layers": () => `PDF 的图形层层套用，展开后过大；${AGAIN}`,
  "pdf-packing": ({ filter }) => `PDF 的数据流压缩方式 ${filter} 不能预知大小；${AGAIN}`,
  "pdf-rules": ({ page, most, mostCells }) =>
    `第 ${page} 页画线超过上限（${most} 条、${mostCells} 格）；${ORIGINAL}`,
  "pdf-marks": ({ page, most }) => `第 ${page} 页文字或画线超过上限 ${most} 个；${ORIGINAL}`,
  "pdf-missing-rule": ({ page, text }) => `第 ${page} 页表格缺了框线，“${text}”属于哪一格分不清；${ORIGINAL}`,
  "pdf-mixed-directions": ({ page, text }) =>
    `第 ${page} 页“${text}”所在的格既有横排又有竖排的文字，分不清；${ORIGINAL}`,
  "pdf-scanned-page": ({ page }) => `第 ${page} 页是扫描图片，文字层是识别出来的，数字不可靠；${ORIGINAL}`,
  "pdf-not-level": ({ page }) => `第 ${page} 页的文字不是横排；请转正页面后另存，或提供 .docx、.xlsx 原件`,
  "pdf-fields": ({ page, text }) =>
    `第 ${page} 页的表单里填了“${text}”，文件里却没有画出来，各个程序显示得不一样；请打印成新的 PDF，或提供 .docx、.xlsx 原件`,
  "pdf-unnamed": ({ page, count }) => `第 ${page} 页有 ${count} 个字没有编码，认不出是什么字；${ORIGINAL}`,
  "pdf-page-break": ({ page, text }) =>
    `第 ${page} 页开头的“${text}”是接上一页的末行，还是另起一行，分不清；${ORIGINAL}`,
  "pdf-torn-label": ({ page, text }) =>
    `第 ${page} 页“${text}”只是指标名称的一部分，其余的字没有印出来；请把这一格拉高后重新导出，或提供 .docx、.xlsx 原件`,
  "pdf-unruled": ({ page, text }) =>
    `第 ${page} 页“${text}”处的表格没有框线，各行各格分不清；请提供 .docx、.xlsx、.html 原件`,
};
