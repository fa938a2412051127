import { findPublisher, findRegion, findYear, type OwnAnswer } from "../../src/filing/found.ts";
import { tellNotice } from "../../src/messages/tell-notice.ts";
import { zh } from "../../src/messages/zh/index.ts";
import type { Region } from "../../src/model/region.ts";
import type { Evaluated } from "../../src/pipeline.ts";
import { BadUsage } from "./command-line.ts";
import type { Options } from "./read-options.ts";

/** Why a report is not filed; the message says what to do. */
export class Refused extends Error {}

/** Whose report it is, of which year and place; what the reader should look at where text and command differ. */
export interface Identity {
  region: Region;
  year: number;
  publisher: string;
  remarks: string[];
}

/**
 * Place, year and publisher as given, else as the report prints them.
 * @param filed the publishers of what was filed before, by the code of their region
 * @throws BadUsage where the region is none of data/regions.csv
 * @throws Refused where nothing was read, or the report does not say and the command neither
 */
export function identify(
  options: Options,
  report: Evaluated,
  regions: Region[],
  filed: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
): Identity {
  const { evaluations, notices, title } = report;
  const given = regions.find(({ code }) => code === options.region);
  if (options.region !== null && !given)
    throw new BadUsage(`--region ${options.region} 不在 data/regions.csv（GB/T 2260）中；请核对代码`);
  if (evaluations.length === 0) {
    const said = notices.map((own) => `第 ${own.at.line} 行：${tellNotice(zh.notices, own)}`);
    throw new Refused([...said, "没有读到任何自评，没有收录"].join("\n"));
  }
  const printed = findRegion(evaluations, title, regions);
  const region = given ?? settle(printed, "地区", "--region 220100", ({ code, zh }) => `${code} ${zh}`);
  const year = options.year ?? settle(findYear(evaluations), "年度", "--year 2024", String, SPLIT);
  const said = findPublisher(evaluations, region, title, filed.get(region.code));
  const publisher = options.publisher ?? settle(said, "发布单位", "--publisher 单位全称", String);
  const other = "value" in printed && printed.value !== region ? printed.value : null;
  const apart = other && `表里的单位属于 ${other.code} ${other.zh}，命令给的是 ${region.code} ${region.zh}`;
  if (other && !options.forceRegion && !isWithin(other, region, regions) && !isWithin(region, other, regions))
    throw new Refused(`${apart}；请核对，确实如此就加 --force-region`);
  const remarks = [
    ...(apart ? [apart] : []),
    ...(options.publisher === null ? [`发布单位是从表里推断的，不对就加 --publisher`] : []),
  ];
  return { region, year, publisher, remarks };
}

// a bureau of a city may report for a county of it, and the other way round
function isWithin({ parent }: Region, above: Region, regions: Region[]): boolean {
  if (parent === null) return false;
  const next = regions.find(({ code }) => code === parent);
  return parent === above.code || (next !== undefined && isWithin(next, above, regions));
}

/** What to do with a file of several years, before any of them is given. */
const SPLIT = "有几个年度的自评，就按年度拆成各一份文件，分别收录；否则";

// @param first what is said before the option where the report says several
function settle<T>(
  found: OwnAnswer<T>,
  what: string,
  option: string,
  say: (value: T) => string,
  first = "",
): T {
  if ("value" in found) return found.value;
  const several = found.candidates.map(say).join("、");
  throw new Refused(
    several === ""
      ? `正文里找不到${what}；请核对原文后加 ${option}`
      : `正文里的${what}不止一个（${several}）；${first}请核对原文后加 ${option}`,
  );
}
