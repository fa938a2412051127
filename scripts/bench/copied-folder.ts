/** A published folder of any number of reports, copies of those collected whole under ids of their own, of which the site can be built; for benchmarks. */
import { tableLines } from "../../src/exports/csv.ts";
import { dateOf } from "../../src/exports/dataset.ts";
import { type Fragment, LINED_TABLES, type PartName } from "../../src/exports/fragment.ts";
import { reportedLines } from "../../src/exports/json.ts";
import { splitByReport } from "../../src/exports/subset.ts";
import type { Tables } from "../../src/model/tables/index.ts";
import { publishedFile } from "../../src/published.ts";
import { assemble } from "../publish/assemble.ts";
import { diskShelf } from "../publish/shelf.ts";
import { copyTables, founding } from "./copies.ts";

/**
 * Writes what would be published of so many reports into a new folder.
 * @returns how many evaluations they have
 */
export function writeCopies(folder: string, reports: number): number {
  const parts = splitByReport(founding);
  const whole = founding.reports.filter(({ kind }) => kind === "whole").map(({ report_id }) => report_id);
  const copies = new Map<string, { of: string; tables: Tables }>();
  for (let index = 0; index < reports; index++) {
    const of = whole[index % whole.length] ?? "";
    const tables = parts.get(of);
    if (tables) {
      const own = copyTables(tables, Math.floor(index / whole.length));
      copies.set(own.reports[0]?.report_id ?? "", { of, tables: own });
    }
  }
  const ids = [...copies.keys()].toSorted();
  const fragment = (id: string) => fragmentOf(copies.get(id));
  const evaluations = [...copies.values()].reduce((sum, { tables }) => sum + tables.evaluations.length, 0);
  const made = { version: "0", generatedFrom: "sha256:0" };
  const { regions } = founding;
  const surveyed = { evaluations, regions, across: new Map(), made, day: dateOf(founding) };
  // what it yields is lazy: the files stand when it was walked
  for (const _ of assemble({ ids, head: (id) => fragment(id).head, fragment }, surveyed, diskShelf(folder)));
  return evaluations;
}

function fragmentOf(copy: { of: string; tables: Tables } | undefined): Fragment {
  const report = copy?.tables.reports[0];
  if (!copy || !report) throw new Error("there is no such copy");
  const { of, tables } = copy;
  const texts: [PartName, string | Uint8Array][] = [
    ...LINED_TABLES.map((name): [PartName, string] => [name, tableLines(name, tables[name])]),
    ["nested", reportedLines(tables)],
    ["text", publishedFile(`texts/${of}.txt`)],
  ];
  return {
    head: {
      input: "",
      day: dateOf(tables),
      report,
      evaluations: tables.evaluations.map(({ evaluation_id }) => evaluation_id),
      comparables: [],
    },
    parts: Object.fromEntries(texts) as Fragment["parts"],
  };
}
