import { createHash } from "node:crypto";
import { readCsv } from "../../src/documents/csv.ts";
import { isSameReport, sharesEvaluation } from "../../src/filing/same.ts";
import type { SameReport } from "../../src/messages/trouble.ts";
import type { Evaluation } from "../../src/model/evaluation.ts";
import type { Region } from "../../src/model/region.ts";
import { evaluateFile } from "../../src/pipeline.ts";
import { readExcerpt } from "../../src/reading/excerpt/index.ts";
import { Refused } from "../disk/bad-input.ts";
import {
  type Collected,
  type CollectedExcerpt,
  type CollectedReport,
  isExcerpt,
} from "../publish/sources.ts";

/** What is known of a report that is to be filed. */
interface Told {
  sha256: string;
  region: Region;
  year: number;
  publisher: string;
  evaluations: Evaluation[];
}

/** The checksum of a file as its source.json has it. */
export const sha256 = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

/**
 * The filed report that a new one would double: the same file, or the same region, year and forms.
 * @returns null where there is none, and the one to take the place of where that is asked for
 * @throws Refused where there is one and it is not, or where it is not clear which
 */
export async function findSame(
  told: Told,
  collected: Collected[],
  replace: boolean,
): Promise<CollectedReport | null> {
  const same: { report: CollectedReport; why: SameReport["why"] }[] = [];
  const excerpts: string[] = [];
  for (const report of collected) {
    if (isExcerpt(report)) {
      if (isExcerptOf(report, told)) excerpts.push(report.id);
      continue;
    }
    const why = await sameness(told, report);
    if (why) same.push({ report, why });
  }
  if (excerpts.length > 0) throw new Refused({ kind: "excerpt-of-same", ids: excerpts });
  const [found, ...others] = same;
  if (!found) return null;
  const ids = same.map(({ report, why }) => ({ id: report.id, why }));
  if (!replace) throw new Refused({ kind: "filed-already", same: ids });
  if (others.length > 0) throw new Refused({ kind: "same-as-several", same: ids });
  const { region, fiscalYear } = found.report.source;
  if (region !== told.region.code || fiscalYear !== told.year)
    throw new Refused({ kind: "filed-elsewhere", same: ids, region, year: fiscalYear });
  return found.report;
}

// two bureaus of one place may publish the same name; with its money it is the same evaluation
function isExcerptOf({ id, bytes, source }: CollectedExcerpt, told: Told): boolean {
  if (source.region !== told.region.code || source.fiscalYear !== told.year) return false;
  return sharesEvaluation(told.evaluations, readExcerpt(readCsv(bytes), id).evaluations);
}

async function sameness(told: Told, report: CollectedReport): Promise<SameReport["why"] | null> {
  const { id: reportId, file, bytes, corrections, source } = report;
  if ([source.sha256, source.original?.sha256].includes(told.sha256)) return "file";
  if (source.region !== told.region.code || source.fiscalYear !== told.year) return null;
  const { evaluations } = await evaluateFile({ reportId, file, bytes, corrections, reader: source.reader });
  return isSameReport(told, { publisher: source.publisher, evaluations }) ? "forms" : null;
}
