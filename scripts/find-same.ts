import { createHash } from "node:crypto";
import { isSameReport } from "../src/filing/same.ts";
import type { Evaluation } from "../src/model/evaluation.ts";
import type { Region } from "../src/model/region.ts";
import { evaluateFile } from "../src/pipeline.ts";
import { Refused } from "./identify.ts";
import type { CollectedReport } from "./sources.ts";

/** What is known of a report that is to be filed. */
interface Told {
  sha256: string;
  region: Region;
  year: number;
  publisher: string;
  evaluations: Evaluation[];
}

export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/**
 * The filed report that a new one would double: the same file, or the same region, year and forms.
 * @returns null where there is none, and the one to take the place of where that is asked for
 * @throws Refused where there is one and it is not, or where it is not clear which
 */
export async function findSame(
  told: Told,
  collected: CollectedReport[],
  replace: boolean,
): Promise<CollectedReport | null> {
  const same: { report: CollectedReport; why: string }[] = [];
  for (const report of collected) {
    const why = await sameness(told, report);
    if (why) same.push({ report, why });
  }
  const [found, ...others] = same;
  if (!found) return null;
  const said = same.map(({ report, why }) => `${report.id}（${why}）`).join("、");
  if (!replace) throw new Refused(`已经收录过：${said}。要换成这一份，加 --replace`);
  if (others.length > 0) throw new Refused(`与不止一份报告相同：${said}；请先删去多余的一份`);
  const { region, fiscalYear } = found.report.source;
  if (region !== told.region.code || fiscalYear !== told.year)
    throw new Refused(
      `${said}收录为 ${region}、${fiscalYear} 年度，与这次给的不同；要改地区或年度，请先删去它的文件夹再收录`,
    );
  return found.report;
}

async function sameness(told: Told, report: CollectedReport): Promise<string | null> {
  const { id: reportId, file, bytes, corrections, source } = report;
  if ([source.sha256, source.original?.sha256].includes(told.sha256)) return "同一个文件";
  if (source.region !== told.region.code || source.fiscalYear !== told.year) return null;
  const { evaluations } = await evaluateFile({ reportId, file, bytes, corrections, reader: source.reader });
  return isSameReport(told, { publisher: source.publisher, evaluations }) ? "同地区、同年度、同表式" : null;
}
