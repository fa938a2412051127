import { WholeSource } from "../../src/model/source.ts";
import { FiscalYear } from "../../src/values/year.ts";
import { BadUsage, readLine, TEXT, YES } from "./command-line.ts";

/** What was asked for on the command line. */
export interface Options {
  file: string;
  region: string | null;
  year: number | null;
  url: string | null;
  publisher: string | null;
  dryRun: boolean;
  replace: boolean;
  allowPartial: boolean;
  forceRegion: boolean;
}

export const USAGE = `用法：npm run add -- 文件 [--region 220100] [--year 2024] [--url 网址] [--publisher 单位]
                     [--dry-run 只看不写] [--replace 替换已收录的] [--allow-partial 有没读懂的也收录]
                     [--force-region 正文里的地区与所给的不同也收录]
文件可以是 .docx .xlsx .html .pdf .txt，扫描件（.pdf .png .jpg）经文字识别；说明见 docs/filing.md`;

/** The options of a command line. @throws BadUsage where one is unknown, twice the file, or not of its kind */
export function readOptions(args: string[]): Options {
  const { values, positionals } = readLine(args, OPTIONS);
  const [file, ...more] = positionals;
  if (!file || more.length > 0)
    throw new BadUsage(file ? `一次收录一个文件，这里有 ${positionals.length} 个` : "没有给出文件");
  const { region = null, year = null, url = null, publisher = null } = values;
  if (region !== null && !/^\d{6}$/.test(region))
    throw new BadUsage(`--region ${JSON.stringify(region)} 不是六位行政区划代码，如 220100`);
  if (year !== null && !(/^\d{4}$/.test(year) && FiscalYear.safeParse(Number(year)).success))
    throw new BadUsage(`--year ${JSON.stringify(year)} 不是预算年度，如 2024`);
  if (!WholeSource.shape.url.safeParse(url).success)
    throw new BadUsage(`--url ${JSON.stringify(url)} 不是网址；要以 http:// 或 https:// 开头`);
  if (publisher !== null && !/^[^\p{Cc}]{2,80}$/u.test(publisher))
    throw new BadUsage(`--publisher ${JSON.stringify(publisher)} 不像单位名称`);
  return {
    file,
    region,
    year: year === null ? null : Number(year),
    url,
    publisher,
    dryRun: values["dry-run"] ?? false,
    replace: values.replace ?? false,
    allowPartial: values["allow-partial"] ?? false,
    forceRegion: values["force-region"] ?? false,
  };
}

const OPTIONS = {
  region: TEXT,
  year: TEXT,
  url: TEXT,
  publisher: TEXT,
  "dry-run": YES,
  replace: YES,
  "allow-partial": YES,
  "force-region": YES,
} as const;

/** What the command line of `npm run add` may say. */
export const ADD_OPTIONS = Object.keys(OPTIONS);
