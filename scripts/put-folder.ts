import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { REPORT_ID } from "../src/filing/identity.ts";
import { BadInput } from "./sources.ts";

/**
 * Writes the folder of a report beside data/sources and renames it into place, so that a run that fails leaves everything
 * as it was.
 * @param replaces whether a folder of this id is there and may go
 * @throws BadInput where the id is none, or the folder is there and may not go
 */
export function putFolder(
  sources: string,
  id: string,
  files: Map<string, string | Uint8Array>,
  replaces: boolean,
): void {
  const folder = join(sources, id);
  if (!REPORT_ID.test(id)) throw new BadInput(`${id}: no report id`);
  if (existsSync(folder) !== replaces)
    throw new BadInput(
      `${folder}:1: the folder ${replaces ? "is gone" : "is already there"}; look at it first`,
    );
  const beside = mkdtempSync(join(dirname(sources), ".filing-"));
  const [coming, going] = [join(beside, "coming"), join(beside, "going")];
  try {
    mkdirSync(coming);
    for (const [name, content] of files) writeFileSync(join(coming, name), content, { flag: "wx" });
    if (replaces) renameSync(folder, going);
    try {
      renameSync(coming, folder);
    } catch (error) {
      if (replaces) renameSync(going, folder);
      throw error;
    }
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** The files of a folder besides the named ones, as corrections and replies, which a new text must not lose. */
export function otherFiles(folder: string, named: string[]): [string, Uint8Array][] {
  const names = readdirSync(folder).filter((name) => !named.includes(name));
  return names.map((name) => [name, readFileSync(join(folder, name))]);
}
