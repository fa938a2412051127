import type { LeftOut } from "../../model/excerpt.ts";
import type { NoticeData, NoticeWords } from "../../model/notice.ts";
import { tellNotice } from "../tell-notice.ts";
import { words } from "./words.ts";

const ORIGINAL = "请提供 .docx、.xlsx 或 .html 原件";

const garbled: Record<NoticeData["garbled-text"]["sign"], string> = {
  pinyin: "字后带有括号注音，是转码后的镜像文字",
  traditional: "文字成了繁体，是转码后的镜像文字",
  lost: "有成串的问号或认不出的字符，原来的字已经丢失",
  doubled: "数字和序号重叠成了两遍，分不清原来的数",
};

const restored: Record<NoticeData["restored-text"]["sign"], string> = {
  pinyin: "字后的括号注音已经去掉，繁体已经转回简体",
  traditional: "繁体已经转回简体",
  encoding: "认错的编码已经改正",
};

const unknownForm: Record<NoticeData["unknown-form"]["what"], (name: string) => string> = {
  table: (name) => `没有一种表式认得这张表：“${name}”`,
  title: (name) => `“${name}”下面没有读到分好单元格的表`,
  empty: (name) => `“${name}”没有读到金额、完成值或得分，没有发布`,
};

const glued: Record<NoticeData["glued-cells"]["what"], (printed: string) => string> = {
  header: (printed) => `表头这一行里还有别的一行，没有读取：“${printed}”`,
  row: (printed) => `这一行的各格粘在一起，没有读取：“${printed}”`,
  goal: (printed) => `“${printed}”像是目标与完成情况粘在一起，按原样收作目标，完成情况不作判断`,
};

const problem = {
  formula: "公式出错，没有结果",
  character: "数字里有认不出的字符",
  merged: "一格合并了几行或几栏的数字，不知道属于哪一个",
  picture: "图片里印着什么，读不出来",
  recognition: "这是从图片里识别的，字迹印证不了认出的数字",
  red: "这里的字是红色的，或者被印章盖住，要对照原件",
  torn: "数字断在两行里，不知道是一个数还是两个；请在原件里写成一行再另存",
  unseen: "这些字在网页里也许是隐藏的，样式里说不清；请在浏览器里看一看，把看得见的内容另存为 .docx 或 .xlsx",
  textbox: "这些字印在文本框里，浮在表格上面，不知道属于哪一格；请写进单元格后另存",
  unruled: "没有框线的表分不清各行各格，到下一张表为止都没有读，请用 .docx、.xlsx、.html 原件",
};

const rivals = (readings: string[]) => (readings.length > 0 ? `：可读作（${readings.join("）或（")}）` : "");

const LEFT_OUT: Record<LeftOut, string> = {
  executed: "全年执行",
  sources: "部分资金来源",
  indicators: "指标",
  scores: "得分",
  text: "文字说明",
};

/** What each kind of notice says. */
export const notices: NoticeWords = {
  "nothing-read": ({ first, titled }) => {
    const none = titled
      ? "，标题是自评报告，文中却没有读得出的金额、指标或得分"
      : "，文中没有认得的表格，也没有自评报告的标题或提纲";
    const why = first ? `（${tellNotice(notices, first)}）` : none;
    return `没有读到任何自评${why}；请收录带表格的原始文件（.docx、.xlsx、.html）`;
  },
  "damaged-text": (data) => {
    const what =
      data.sign === "letters"
        ? `数字里混有字母：“${data.printed}”`
        : `“${data.name}”的指标值印作 ${data.printed}，像是“≥”认成了“2”`;
    return `文字像是识别出来的，${what}，其中的数字不可靠，没有读取；${ORIGINAL}`;
  },
  "masked-year": ({ printed }) => `年份被隐去（${printed}），不知是哪一年的报告，没有读取；${ORIGINAL}`,
  "restored-text": ({ sign }) =>
    `文件的文字是转码后的镜像，${restored[sign]}；读的是还原后的文字，请与原件核对`,
  "garbled-text": ({ sign }) => `${garbled[sign]}，没有读取；${ORIGINAL}`,
  "glued-text": () => `表格的各格粘在一起，分不清哪一格是哪一格，没有读取；${ORIGINAL}`,
  "target-table": () => "这是年初申报或批复的绩效目标，没有完成值，不是自评；请收录年度终了后的绩效自评表",
  monitoring: () => "这是年度中间的绩效运行监控，数字只到年中，不是全年自评；请收录年度终了后的绩效自评",
  "evaluated-by-others": () => "这份报告由他人评价，不是单位自评；请收录该单位自己的绩效自评",
  "unknown-evaluator": () => "这份绩效评价报告没有说是谁评的，分不清是单位自评还是他人评价，没有读取",
  "accounts-only": () => "这是预算或决算的收支数字，不是绩效自评；请收录同一单位的绩效自评表或自评报告",
  "budget-letter": () => "这是下达资金的文件，说的是拨下多少，不是自评；请收录年度终了后的绩效自评",
  "masked-text": () => "数字被隐去，没有读取；请收录没有隐去数字的原件",
  "blank-form": () => "这张表没有填写；请收录填好的绩效自评表",
  "unknown-form": ({ what, name }) => unknownForm[what](name),
  "two-forms": ({ title, forms }) =>
    `“${title}”既像${forms.map((form) => words.form[form]).join("、")}，没有读取`,
  "unnamed-form": ({ what }) =>
    `${what === "table" ? "这张表" : "这份报告"}没有读到项目名称，其中的数字没有发布`,
  "unnamed-project": ({ printed }) =>
    printed === null ? "这个项目没有读到名称与金额" : `“${printed}”像是在说一个项目，但没有读到它的标题`,
  "glued-cells": ({ what, printed }) => glued[what](printed),
  "unread-cell": ({ cells, problem: why, printed }) => {
    if (why) return `${problem[why]}，这一格没有读取：“${printed}”`;
    return `没有读懂${cells > 1 ? `这一行的 ${cells} 格` : "这一格"}：“${printed}”`;
  },
  "unread-total": (data) => {
    if (data.what === "subtotal") return "小计一行与上面各行对不上，没有发布";
    if (data.what === "total") return "总分一行没有读懂";
    return `清单的合计与各行之和对不上，没有发布：“${data.printed}”`;
  },
  "unread-amount": (data) => {
    if (data.what === "torn") return `有一个数字断在两行，这一行没有读取：“${data.printed}”`;
    if (data.what === "target") return `“${data.name}”的指标值“${data.printed}”没有读懂`;
    return `这些金额或比例没有读懂，没有发布：${data.printed}`;
  },
  "unplaced-amounts": ({ label, readings }) => `“${label}”一行的金额与表头各列对不上${rivals(readings)}`,
  "unplaced-cells": (data) => {
    if (data.what === "row") return `“${data.label}”一行的各格与表头各列对不上${rivals(data.readings)}`;
    if (data.what === "level")
      return `“${data.label}”可能是一级或二级指标的名称，也可能是指标名称，这一行没有读取`;
    if (data.what === "line") return `这一行的各格分不清属于哪一列，没有读取：“${data.printed}”`;
    if (data.what === "list") return `清单一行各格与表头各列对不上：“${data.printed}”`;
    if (data.what === "list-without-unit") return `清单一行没有印出金额单位：“${data.printed}”`;
    return `${data.label === null ? "总体目标" : `“${data.label}”`}一行多出单元格`;
  },
  "unpublished-column": (data) => {
    if (data.what === "left") return `结余数“${data.printed}”没有发布`;
    if (data.what === "list") return `清单有一列不认得，“${data.printed}”没有发布`;
    if (data.what === "total") return `总分一行有一列没有发布：“${data.printed}”`;
    if (data.what === "money") return `“${data.label}”一行有一列不认得，没有发布`;
    return `“${data.label}”一列没有发布：“${data.printed}”`;
  },
  "unmatched-paragraph": ({ what, printed }) =>
    what === "indicator"
      ? `“${printed}”不知说的是哪个指标`
      : `经验、问题和建议写在一起，分不清这一段说的是哪样：“${printed}”`,
  "second-value": ({ label, printed }) =>
    printed === null
      ? `“${label}”先前已经印过，这里又印了一次`
      : `“${label}”先前印作“${printed[0]}”，这里又印作“${printed[1]}”`,
  "missing-unit": () => "这张表没有印出金额单位，自己不带单位的金额没有发布",
  "missing-level": ({ name }) => `“${name}”的一级指标没有印出，也无从还原`,
  "doubtful-column": ({ labels }) => `表头的“${labels.join("、")}”分不清哪一列是本年的，各列没有发布`,
  "doubtful-role": ({ printed }) => `分不清是不是全年预算或执行数，只按原文列出：${printed}`,
  "doubtful-layout": ({ readings }) =>
    readings
      ? `文字可以按两种版式分格，读出的数字不同（“${readings[0]}”或“${readings[1]}”）`
      : "同一张表里又出现了一个不同的绩效指标表头，下面各行没有读取",
  "masked-figure": () => "有数字被隐去，没有读取",
  "unpublished-rate": ({ printed }) => `没有哪一列放得下这些比率，没有发布：${printed}`,
  "unread-score": (data) => {
    if (data.what === "together") return `几个得分写在一起，没有分给各个项目：“${data.printed}”`;
    if (data.what === "parts") return `各部分的得分没有发布：“${data.printed}”`;
    if (data.what === "average") return `平均得分不是哪一个项目的得分，没有发布：“${data.printed}”`;
    if (data.what === "below") return `得分写在指标之下，分不清是总分还是这些指标的得分：“${data.printed}”`;
    const what = data.what === "totals" ? "自评总分" : "评价等级";
    if (data.what === "totals" && data.printed.length === 1)
      return `自评总分与满分或各部分得分不符，没有发布：${data.printed[0]}`;
    return `${what}不止一个，没有发布：${data.printed.join("、")}`;
  },
  "unread-indicators": ({ heading, printed }) => `“${heading}”下面的指标没有全部读出：“${printed}”`,
  "other-document": ({ kind }) => notices[kind]({}),
  "unknown-source": ({ label }) => `资金来源“${label}”不在词表中，归入其他`,
  "unknown-programme": ({ name }) => `“${name}”不属于已知的项目类别，归入其他`,
  "name-of-kind": ({ name }) => `没有读到项目名称，“${name}”只说明是谁的、哪一类资金，归入其他`,
  "not-transcribed": ({ name, left }) => `“${name}”没有转录：${left.map((one) => LEFT_OUT[one]).join("、")}`,
  "score-in-words": ({ name, score }) => `正文称“${name}”得分与表中的 ${score} 分不同`,
  "doubtful-words": ({ printed, other }) =>
    other === null
      ? `“${printed}”是从图片里识别的，有的字没有把握，请对照原件`
      : `“${printed}”是从图片里识别的，另一次识别作“${other}”，请对照原件`,
  "another-year": (data) =>
    data.what === "text"
      ? `标题是${data.title}，正文说的却是${data.printed}，没有发布年度`
      : `“${data.name}”印的是 ${data.printed}，报告按 ${data.filed} 年度收录`,
};
