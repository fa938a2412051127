import { ExcerptSource } from "../../src/model/source.ts";
import { BadUsage, readLine, TEXT, YES } from "./command-line.ts";

/** What was asked for on the command line of an excerpt. */
export interface ExcerptOptions {
  file: string;
  region: string;
  year: number;
  publisher: string;
  url: string;
  title: string | null;
  retrieved: string;
  dryRun: boolean;
  replace: boolean;
  asPrinted: boolean;
}

export const EXCERPT_USAGE = `用法：npm run add-excerpt -- 表.csv --region 130102 --year 2023 --publisher 单位全称 --url 网址 --retrieved 2026-11-29
                             [--title 题名] [--dry-run 只看不写] [--replace 替换已有的] [--as-printed 原文就是这样印的]
什么时候可以摘录、表有哪些列，见 docs/filing.md`;

const Given = ExcerptSource.pick({
  region: true,
  fiscalYear: true,
  publisher: true,
  url: true,
  title: true,
  retrieved: true,
});

/** The options of a command line. @throws BadUsage where one is missing, unknown or not of its kind */
export function readExcerptOptions(args: string[]): ExcerptOptions {
  const { values, positionals } = readLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new BadUsage("要给出一张表（.csv），一次一张");
  const given = Given.safeParse({
    region: values.region,
    fiscalYear: Number(values.year),
    publisher: values.publisher,
    url: values.url,
    title: values.title ?? null,
    retrieved: values.retrieved,
  });
  if (!given.success) {
    const [issue] = given.error.issues;
    const named = String(issue?.path[0] ?? "").replace("fiscalYear", "year");
    throw new BadUsage(`--${named} 没有给，或者不对：${issue?.message}`);
  }
  const { fiscalYear: year, ...rest } = given.data;
  return {
    ...rest,
    file,
    year,
    dryRun: values["dry-run"] ?? false,
    replace: values.replace ?? false,
    asPrinted: values["as-printed"] ?? false,
  };
}

const OPTIONS = {
  region: TEXT,
  year: TEXT,
  publisher: TEXT,
  url: TEXT,
  title: TEXT,
  retrieved: TEXT,
  "dry-run": YES,
  replace: YES,
  "as-printed": YES,
} as const;

/** What the command line of `npm run add-excerpt` may say. */
export const EXCERPT_OPTIONS = Object.keys(OPTIONS);
