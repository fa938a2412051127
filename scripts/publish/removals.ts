import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { BadInput } from "../disk/bad-input.ts";
import { standing } from "../disk/disk.ts";

/** Ids of the published reports, by their rows and by their texts: one that is named in either is published. */
export function publishedIds(folder: string): Set<string> {
  const [table, texts] = [join(folder, "reports.csv"), join(folder, "texts")];
  const files = standing(texts) ? readdirSync(texts).filter((name) => name.endsWith(".txt")) : [];
  const ids = new Set(files.map((name) => name.replace(/\.txt$/, "")));
  if (!standing(table)) return ids;
  Papa.parse<{ report_id?: string }>(readFileSync(table, "utf8"), {
    header: true,
    step: ({ data: { report_id } }) => {
      if (report_id) ids.add(report_id);
    },
  });
  return ids;
}

/**
 * A published report goes only where that is meant.
 * @param collected ids of the reports that there are
 * @param allowed ids that may go
 * @throws BadInput where another one would go, or one of these stays
 */
export function checkRemovals(published: Set<string>, collected: string[], allowed: string[]): void {
  const ids = new Set(collected);
  const gone = [...published].filter((id) => !ids.has(id));
  const kept = allowed.find((id) => !gone.includes(id));
  if (kept !== undefined)
    throw new BadInput({ kind: ids.has(kept) ? "not-removed" : "never-published", id: kept });
  const lost = gone.filter((id) => !allowed.includes(id)).sort();
  if (lost.length === 0) return;
  throw new BadInput({ kind: "reports-gone", ids: lost });
}
