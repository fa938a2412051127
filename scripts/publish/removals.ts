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
    throw new BadInput(
      ids.has(kept)
        ? `--allow-removal ${kept}：data/sources/${kept} 还在；要撤下这份报告，请先删去这个文件夹`
        : `--allow-removal ${kept}：没有发布过这份报告；请核对编号`,
    );
  const lost = gone.filter((id) => !allowed.includes(id)).sort();
  if (lost.length === 0) return;
  const options = lost.map((id) => `--allow-removal ${id}`).join(" ");
  throw new BadInput(
    `data/sources：已发布的报告 ${lost.join("、")} 的文件夹不见了，没有重新发布。不是有意撤下，就从库里恢复（git restore data/sources）；确要撤下，运行 npm run data -- ${options}`,
  );
}
