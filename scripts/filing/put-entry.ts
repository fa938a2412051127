import { join } from "node:path";
import { REPORT_ID } from "../../src/filing/identity.ts";
import type { Correction, Reply } from "../../src/model/source.ts";
import { Refused } from "../disk/bad-input.ts";
import { standing } from "../disk/disk.ts";
import { type Collected, readFolder } from "../publish/sources.ts";
import { otherFiles, putFolder } from "./put-folder.ts";

const SOURCES = "data/sources";

/** The folder of the report that a letter names. @throws Refused where there is none */
export function readNamed(id: string): Collected {
  const folder = join(SOURCES, id);
  if (!REPORT_ID.test(id) || standing(folder) === null)
    throw new Refused({ kind: "no-such-report", id, sources: SOURCES });
  return readFolder(folder, id);
}

/**
 * Writes the list of a report's answers or corrections anew, with the rest of its folder as it stands, all or nothing.
 * @param assertHeld throws where another run is at work
 */
export function putEntries(
  id: string,
  list: "replies.json" | "corrections.json",
  entries: Reply[] | Correction[],
  assertHeld: () => void,
): void {
  const files = new Map<string, string | Uint8Array>([
    ...otherFiles(join(SOURCES, id), [list]),
    [list, `${JSON.stringify(entries, null, 2)}\n`],
  ]);
  putFolder(id, files, true, assertHeld);
}
