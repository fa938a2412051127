import type { TablePromise } from "../../model/integrity/index.ts";
import type { Fate } from "../../model/words.ts";

/** A promise of what is published: of its tables, or of its files beside them. */
export type PublishedPromise =
  | TablePromise
  | "typed-cells"
  | "known-rules"
  | "files-as-written"
  | "described-files";

const promises: Record<PublishedPromise, string> = {
  "unique-keys": "主键不重复",
  "resolved-keys": "外键都有所指",
  "rows-in-place": "各行都在编号所说的地方",
  "founded-statuses": "达标与否都有许可的依据",
  "founded-rates": "比率都说明依据",
  "right-counts": "行数与各行相符",
  "right-rates": "比率与金额相符",
  "total-rows": "自评的金额与合计行相同",
  "right-sums": "合计等于所列各行之和",
  "lines-of-text": "行号都在原文之内",
  "whole-ledger": "每一行都有着落",
  "corrections-found": "更正改的是所印的",
  "corrections-joined": "更正与所改之处互相指明",
  "texts-on-lines": "出处的文字都在所指的行上",
  "figures-cited": "出处所说的都是已发布的数字",
  "cited-numbers": "每个数字都有出处",
  "typed-cells": "每一格都合其类型",
  "known-rules": "待说明事项与答复所说的规则都有",
  "files-as-written": "文件按约定的写法",
  "described-files": "描述文件所说的就是这些文件",
};

/** Files as a terminal counts them. */
export interface FilesCounted {
  files: number;
  megabytes: string;
}

/** What commands print where nothing is wrong; of filing and of releases see `filed` and `released`. */
export const terminal = {
  inspected: {
    rows: (indicators: number, funds: number) => `${indicators} 项指标，${funds} 行资金`,
    head: (file: string, lines: number, evaluations: number) => `${file}: ${lines} 行，${evaluations} 个自评`,
    total: (lines: number, counts: Record<Fate, number>, notices: number, flags: number) =>
      `有文字的 ${lines} 行：${counts.used} 行已采用，${counts.ignored} 行不含数据，${counts.not_understood} 行没有读懂；提示 ${notices} 条，待说明 ${flags} 条`,
  },
  checked: {
    promises,
    noRule: (rule: string) => `没有“${rule}”这条规则`,
    unknownFile: (descriptor: string) => `${descriptor} 里没有这个文件`,
    otherLine: (has: string, wants: string) => `“${has}”，应是“${wants}”`,
    total: (count: number, broken: number) => `${count} 项约定，${broken} 处不符`,
  },
  compared: {
    figures: (count: number, ref: string) =>
      count === 0 ? `与 ${ref} 相比，已发布的数字没有变动` : `与 ${ref} 相比，已发布的数字变动 ${count} 处`,
    questions: (count: number, ref: string) => `与 ${ref} 相比，待说明事项变动 ${count} 处`,
    others: (file: string, count: number) => `${file}：其他变动 ${count} 处`,
    told: (file: string) => `${file} 已经写明`,
  },
  published: (
    folder: string,
    {
      reports,
      read,
      files,
      asTheyWere,
    }: { reports: number; read: number; files: number; asTheyWere: boolean },
    milliseconds: number,
  ) =>
    `${folder}：${reports} 份报告，重读 ${read} 份；${files} 个文件${asTheyWere ? "都与原来一样" : ""}，${milliseconds} 毫秒`,
  built: {
    begin: "正在生成网站，约半分钟 …",
    failed: "网站没有建成；原来的一份（如果有）仍整份留着",
    noContact: "没有写明更正与答复的地址：用 CONTACT=… 设定，见 docs/hosting.md",
    compressed: (files: number, before: string, after: string) =>
      `${files} 个文件旁写有 .br 与 .gz：${before} → ${after} MB`,
    pages: (count: number, languages: number) => `网页  ${count} 个，${languages} 种语言`,
    downloads: ({ files, megabytes }: FilesCounted) => `下载  ${files} 个文件，${megabytes} MB`,
    charts: (count: number) => `图    ${count} 幅，各有 SVG 与 PNG`,
    all: ({ files, megabytes }: FilesCounted, seconds: string) =>
      `共    ${files} 个文件，${megabytes} MB，用了 ${seconds} 秒`,
  },
  served: (address: string) => `绩效自评公开站 → ${address}`,
  photographed: (pages: number, folder: string) => `${pages} 个页面 → ${folder}`,
};
