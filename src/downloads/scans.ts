import type { FileFacts } from "../exports/descriptors/datapackage.ts";
import { readScanPage, type ScanPage, scanPages } from "../published.ts";
import type { Download } from "./file.ts";

/** Where the picture of a page of a scan stands below /data/, and in archives. */
export const scanPath = ({ report, page }: Pick<ScanPage, "report" | "page">): string =>
  `scans/${report}-${page}.png`;

/** The same pictures as a descriptor tells of them. */
export const scanFacts = (): FileFacts[] =>
  scanPages().map((own) => ({ path: scanPath(own), bytes: own.bytes, sha256: own.sha256 }));

/** The pictures of pages that figures were recognised in; only those of one report where its id is given. */
export function scanDownloads(report?: string): Download[] {
  return scanPages()
    .filter((own) => report === undefined || own.report === report)
    .map((own) => ({
      path: scanPath(own),
      title: {
        zh: `扫描件第 ${own.page} 页：${own.report}`,
        en: `Page ${own.page} of the scan of ${own.report}`,
      },
      make: () => readScanPage(own.report, own.page),
    }));
}
