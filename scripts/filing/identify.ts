import { findPublisher, findRegion, findYear, type OwnAnswer } from "../../src/filing/found.ts";
import type { CommandTrouble, TroubleData } from "../../src/messages/trouble.ts";
import type { Region } from "../../src/model/region.ts";
import type { Language } from "../../src/model/words.ts";
import type { Evaluated } from "../../src/pipeline.ts";
import { BadUsage, Refused } from "../disk/bad-input.ts";
import type { Options } from "./read-options.ts";

/** Whose report it is, of which year and place; what the reader should look at where text and command differ. */
export interface Identity {
  region: Region;
  year: number;
  publisher: string;
  remarks: CommandTrouble[];
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
  if (options.region !== null && !given) throw new BadUsage({ kind: "unknown-region", code: options.region });
  if (evaluations.length === 0) throw new Refused({ kind: "no-evaluation", notices });
  const printed = findRegion(evaluations, title, regions);
  const region =
    given ?? settle(printed, "region", ({ code, zh, en }) => ({ zh: `${code} ${zh}`, en: `${code} ${en}` }));
  const year = options.year ?? settle(findYear(evaluations), "year", alike);
  const said = findPublisher(evaluations, region, title, filed.get(region.code));
  const publisher = options.publisher ?? settle(said, "publisher", (name) => ({ zh: name, en: `“${name}”` }));
  const other = "value" in printed && printed.value !== region ? printed.value : null;
  const apart = other && { printed: other, given: region };
  if (other && !options.forceRegion && !isWithin(other, region, regions) && !isWithin(region, other, regions))
    throw new Refused({ kind: "region-apart", printed: other, given: region });
  const remarks: CommandTrouble[] = [
    ...(apart ? [{ kind: "region-differs" as const, ...apart }] : []),
    ...(options.publisher === null ? [{ kind: "publisher-inferred" as const }] : []),
  ];
  return { region, year, publisher, remarks };
}

// a bureau of a city may report for a county of it, and the other way round
function isWithin({ parent }: Region, above: Region, regions: Region[]): boolean {
  if (parent === null) return false;
  const next = regions.find(({ code }) => code === parent);
  return parent === above.code || (next !== undefined && isWithin(next, above, regions));
}

const alike = (value: number) => ({ zh: `${value}`, en: `${value}` });

function settle<T>(
  found: OwnAnswer<T>,
  what: TroubleData["not-said"]["what"],
  say: (value: T) => Record<Language, string>,
): T {
  if ("value" in found) return found.value;
  throw new Refused({ kind: "not-said", what, candidates: found.candidates.map(say) });
}
