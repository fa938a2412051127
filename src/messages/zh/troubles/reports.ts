import type { WordsOf } from "../../../model/words-of.ts";
import { tellNotice } from "../../tell-notice.ts";
import type { NamedPlace, OfReports, SameReport, TroubleData } from "../../trouble.ts";
import { notices } from "../notices.ts";

const sought: Record<TroubleData["not-said"]["what"], [name: string, option: string, first: string]> = {
  region: ["地区", "--region 220100", ""],
  year: ["年度", "--year 2024", "有几个年度的自评，就按年度拆成各一份文件，分别收录；否则"],
  publisher: ["发布单位", "--publisher 单位全称", ""],
};
const named = ({ code, zh }: NamedPlace) => `${code} ${zh}`;
const differ = ({ printed, given }: TroubleData["region-apart"]) =>
  `表里的单位属于 ${named(printed)}，命令给的是 ${named(given)}`;
const why = { file: "同一个文件", forms: "同地区、同年度、同表式" };
const sameReports = (same: SameReport[]) => same.map((one) => `${one.id}（${why[one.why]}）`).join("、");

/** What is said of filing a report. */
export const reports: WordsOf<OfReports> = {
  "no-file-given": () => "没有给出文件",
  "several-files": ({ files, count }) =>
    `${{ filed: "一次收录一个文件", inspected: "一次看一个文件" }[files]}，这里有 ${count} 个`,
  "bad-region": ({ given }) => `--region ${JSON.stringify(given)} 不是六位行政区划代码，如 220100`,
  "bad-year": ({ given }) => `--year ${JSON.stringify(given)} 不是预算年度，如 2024`,
  "bad-url": ({ given }) => `--url ${JSON.stringify(given)} 不是网址；要以 http:// 或 https:// 开头`,
  "bad-publisher": ({ given }) => `--publisher ${JSON.stringify(given)} 不像单位名称`,
  "unknown-region": ({ code }) => `--region ${code} 不在 data/regions.csv（GB/T 2260）中；请核对代码`,
  "no-evaluation": ({ notices: own }) =>
    [
      ...own.map((notice) => `第 ${notice.at.line} 行：${tellNotice(notices, notice)}`),
      "没有读到任何自评，没有收录",
    ].join("\n"),
  "not-said": ({ what, candidates }) => {
    const [name, option, first] = sought[what];
    const several = candidates.map(({ zh }) => zh).join("、");
    return several === ""
      ? `正文里找不到${name}；请核对原文后加 ${option}`
      : `正文里的${name}不止一个（${several}）；${first}请核对原文后加 ${option}`;
  },
  "region-apart": (places) => `${differ(places)}；请核对，确实如此就加 --force-region`,
  "region-differs": differ,
  "publisher-inferred": () => "发布单位是从表里推断的，不对就加 --publisher",
  "large-page": ({ page }) => `第 ${page} 页的图片太大，没有存`,
  "several-years": ({ years }) =>
    `这份文件里有 ${years.length} 个年度（${years.join("、")}）的自评，没有收录。请按年度拆成各一份文件，分别收录；确实要放在一起就加 --allow-partial，各个自评仍按它所印的年度发布`,
  "not-understood": () =>
    "有没读懂的内容，没有收录。请看上面各行：换一种文件（.docx、.xlsx 原件最好）再试；确实如此就加 --allow-partial，其余照常发布",
  "excerpt-of-same": ({ ids }) =>
    `已有同一单位、同一年度的摘录：${ids.join("、")}。全文胜过摘录：请先删去 data/sources/ 下这个文件夹，再收录`,
  "filed-already": ({ same }) => `已经收录过：${sameReports(same)}。要换成这一份，加 --replace`,
  "same-as-several": ({ same }) => `与不止一份报告相同：${sameReports(same)}；请先删去多余的一份`,
  "filed-elsewhere": ({ same, region, year }) =>
    `${sameReports(same)}收录为 ${region}、${year} 年度，与这次给的不同；要改地区或年度，请先删去它的文件夹再收录`,
  "no-report-id": ({ id }) => `${id}：不是报告编号`,
  "folder-gone": ({ folder }) => `${folder}:1: 这个文件夹不见了；请先看一看`,
  "folder-there": ({ folder }) => `${folder}:1: 这个文件夹已经在了；请先看一看`,
};
