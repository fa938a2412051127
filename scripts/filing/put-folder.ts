import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { REPORT_ID } from "../../src/filing/identity.ts";
import { BadInput } from "../disk/bad-input.ts";
import { standing } from "../disk/disk.ts";
import { deskOf } from "../disk/house.ts";
import { replaceAll } from "../disk/swap.ts";

/**
 * Writes the folder of a report beside data/sources and puts it in place, whole or not at all.
 * @param replaces whether a folder of this id is there and may go
 * @param assertHeld throws where another run is at work
 * @throws BadInput where the id is none, or the folder is there and may not go
 */
export function putFolder(
  id: string,
  files: Map<string, string | Uint8Array>,
  replaces: boolean,
  assertHeld: () => void,
  data = "data",
): void {
  const folder = join(data, "sources", id);
  if (!REPORT_ID.test(id)) throw new BadInput({ kind: "no-report-id", id });
  if ((standing(folder) !== null) !== replaces)
    throw new BadInput({ kind: replaces ? "folder-gone" : "folder-there", folder });
  replaceAll(deskOf(data), new Map([[`sources/${id}`, files]]), assertHeld);
}

/** The files of a folder besides the named ones, as corrections and replies, which a new text must not lose. */
export function otherFiles(folder: string, named: string[]): [string, Uint8Array][] {
  const names = readdirSync(folder).filter((name) => !named.includes(name));
  return names.map((name) => [name, readFileSync(join(folder, name))]);
}
