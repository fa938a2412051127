/** Everything that would be published of reports, in memory: for few of them, as when one is filed or tested. */
import type { Fragment } from "../../src/exports/fragment.ts";
import { assemble, survey } from "./assemble.ts";
import { makeFragment } from "./make-fragment.ts";
import { memoryShelf } from "./shelf.ts";
import { type Collected, readRegions } from "./sources.ts";

/** Everything `data/published` holds, by file name relative to it. @param make what a report adds to it */
export async function buildFiles(collected: Collected[], make = makeFragment): Promise<Map<string, string>> {
  return (await build(collected, make)).files;
}

/** The same with the flags that come of comparing these reports, by report. */
export async function build(collected: Collected[], make = makeFragment) {
  const made = new Map<string, Fragment>();
  for (const report of collected) made.set(report.id, await make(report));
  const fragment = (id: string) => {
    const own = made.get(id);
    if (!own) throw new Error(`no fragment of ${id}`);
    return own;
  };
  const fragments = { ids: [...made.keys()], head: (id: string) => fragment(id).head, fragment };
  const surveyed = survey(fragments, readRegions());
  const { shelf, files } = memoryShelf();
  assemble(fragments, surveyed, shelf);
  return { files: files(), across: surveyed.across };
}
