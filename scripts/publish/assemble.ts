/** Fragments of reports → all that is published of them, on a shelf: first what only all together tell, then each, appended. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { collectionPaths, NOWHERE, writeCollection } from "../../src/exports/collection.ts";
import type { Made } from "../../src/exports/dataset.ts";
import { type FileFacts, lazyPackage } from "../../src/exports/descriptors/datapackage.ts";
import type { Fragments } from "../../src/exports/fragment.ts";
import { jsonPieces } from "../../src/exports/json.ts";
import { regionRows } from "../../src/exports/tables.ts";
import { codelistRows, ruleRows } from "../../src/messages/code-rows.ts";
import type { Region } from "../../src/model/region.ts";
import type { FlagRow } from "../../src/model/tables/flags.ts";
import type { RegionRow } from "../../src/model/tables/regions.ts";
import type { ReportRow } from "../../src/model/tables/reports.ts";
import { judgeAcross } from "../../src/pipeline.ts";
import { editionOf } from "../../src/published.ts";
import type { OpenShelf } from "./shelf.ts";

/** What only all reports together tell: little, however many there are. */
export interface Survey {
  evaluations: number;
  regions: RegionRow[];
  across: Map<string, FlagRow[]>;
  made: Made;
  /** The day the collection was last added to, corrected or answered. */
  day: string;
}

/**
 * Looks at every report once.
 * @param version of the edition; that of the project where it is not given
 * @throws UnknownRegion where one lies nowhere
 */
export function survey({ ids, head }: Fragments, known: Region[], version = readVersion()): Survey {
  const inputs = createHash("sha256").update("[[");
  const places = new Map<string, Pick<ReportRow, "report_id" | "region_code">>();
  const comparison = judgeAcross();
  let [evaluations, day] = [0, "2000-01-01"];
  for (const [index, id] of ids.entries()) {
    const { input, day: own, report, comparables } = head(id);
    inputs.update(index === 0 ? input : `,${input}`);
    comparison.add(id, comparables);
    if (!places.has(report.region_code)) places.set(report.region_code, report);
    if (own > day) day = own;
    evaluations += report.evaluation_count;
  }
  const regions = regionRows(places.values(), known);
  const used = new Set(regions.map(({ code }) => code));
  const ofRegions = JSON.stringify(known.filter(({ code }) => used.has(code)));
  const generatedFrom = `sha256:${inputs.update(`],${ofRegions}]`).digest("hex")}`;
  return { evaluations, regions, across: comparison.flags(), made: { version, generatedFrom }, day };
}

/** Writes everything that `data/published` holds. @param placed where it stands on the shelf already @returns what was written */
export function assemble(
  fragments: Fragments,
  surveyed: Survey,
  shelf: OpenShelf,
  placed = NOWHERE,
): Iterable<FileFacts> {
  const { ids, head } = fragments;
  const { evaluations, regions, across, made, day } = surveyed;
  const codelists = codelistRows();
  const shared = { regions, codelists, rules: ruleRows() };
  writeCollection({ fragments, evaluations, across, shared }, shelf, placed);
  const written = shelf.settle();
  const facts = () => lazily(collectionPaths(evaluations, ids), (path) => factsOf(written, path));
  const edition = { ...made, edition: editionOf(facts()) };
  const reports = lazily(ids, (id) => head(id).report);
  for (const piece of jsonPieces(lazyPackage({ reports, codelists }, edition, day, facts())))
    shelf.append("datapackage.json", piece);
  return shelf.settle().values();
}

function factsOf(written: ReadonlyMap<string, FileFacts>, path: string): FileFacts {
  const facts = written.get(path);
  if (!facts) throw new Error(`${path} was not written`);
  return facts;
}

function* lazily<From, To>(items: Iterable<From>, make: (item: From) => To): Generator<To> {
  for (const item of items) yield make(item);
}

function readVersion(): string {
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync("package.json", "utf8"))).version;
}
