import type { Tables } from "../model/tables/index.ts";

/** What the collection is called and what may be done with it: said once, for every descriptor and citation. */
export const DATASET = {
  name: "jixiao-open",
  publisher: { zh: "绩效自评公开站", en: "Open Self-evaluation Record" },
  title: {
    zh: "绩效自评公开数据：中国公共支出绩效自评报告",
    en: "Performance self-evaluations of Chinese public spending",
  },
  description: {
    zh: "各级单位绩效自评报告中的预算、执行、指标与说明，整理为可核对的表：每个数字都注明印在哪份报告的哪一行。空白是没有印出或没有读懂，从不是零；金额以元计。",
    en: "Budgets, execution, indicators and explanations from the performance self-evaluation reports (绩效自评) of Chinese public bodies as checkable tables: every figure names the report and the line it is printed on. Empty means not printed or not understood, never zero; money is in yuan (元).",
  },
  keywords: [
    "绩效自评",
    "预算执行率",
    "财政支出",
    "医疗保障",
    "performance self-evaluation",
    "budget execution",
  ],
  licence: {
    name: "CC-BY-4.0",
    path: "https://creativecommons.org/licenses/by/4.0/",
    title: "Creative Commons Attribution 4.0 International",
  },
} as const;

/** What a state of the collection is made of; no clock in it. */
export interface Made {
  version: string;
  /** sha256 of everything collected: sources, corrections, replies, regions. */
  generatedFrom: string;
}

/** Which state of the collection a file was written from. */
export interface Edition extends Made {
  /** sha256 of everything published: another threshold, word or figure is another edition. */
  edition: string;
}

/** The day the collection was last added to, corrected or answered; the date of every file written from it. */
export function dateOf({
  reports,
  corrections,
  replies,
}: Pick<Tables, "reports" | "corrections" | "replies">) {
  const days = [
    ...reports.map((row) => row.collected_on),
    ...corrections.map((row) => row.date),
    ...replies.map((row) => row.date),
  ];
  return days.sort().at(-1) ?? "2000-01-01";
}
