/** Keeps what is published as an edition: data/editions/<date>-<hash>/, and what is said of it to Zenodo. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readEditions } from "../src/downloads/stored-edition.ts";
import { newestFingerprint } from "../src/exports/figures.ts";
import { toJson } from "../src/exports/json.ts";
import { releaseId } from "../src/exports/release.ts";
import { zenodoMetadata } from "../src/exports/zenodo.ts";
import type { Messages } from "../src/messages/index.ts";
import { readDescriptor, readPublished } from "../src/published.ts";
import { publish } from "./build-data.ts";
import { markOf } from "./diff.ts";
import { BadInput } from "./disk/bad-input.ts";
import type { Content } from "./disk/disk.ts";
import { alone, deskOf } from "./disk/house.ts";
import { replaceAll } from "./disk/swap.ts";
import { makeEdition } from "./release/edition.ts";
import { writePapers } from "./release/release-papers.ts";
import { type Asked, dateInGit, readAsked, setVersion, versionInForce } from "./release/stamp.ts";
import { runCommand } from "./words/command.ts";
import type { Spoken } from "./words/spoken.ts";

const EDITIONS = "data/editions";

/**
 * Releases what is collected, where data/ is held.
 * @returns what was done, a line each
 * @throws BadInput where version or date are not plain, or data/CHANGES.md does not tell of the figures
 */
async function release(asked: Asked, assertHeld: () => void, { released }: Messages): Promise<string[]> {
  await publish([], assertHeld);
  const editions = readEditions(EDITIONS);
  const [newest = null] = editions;
  const { edition } = readDescriptor();
  if (newest?.release.edition === edition)
    return [released.already(`${EDITIONS}/${newest.id}`, newest.release.version)];
  const date = asked.date ?? dateInGit();
  if (newest && date < newest.release.date) throw new BadInput({ kind: "date-before", date, id: newest.id });
  const again = releaseId({ date, edition });
  if (editions.some(({ id }) => id === again))
    throw new BadInput({ kind: "released-that-day", path: `${EDITIONS}/${again}` });
  const version = asked.version ?? versionInForce();
  const taken = editions.find((one) => one.release.version === version);
  if (taken) throw new BadInput({ kind: "version-taken", version, id: taken.id });
  refuseUntold();
  if (version !== versionInForce()) {
    setVersion(version);
    await publish([], assertHeld);
  }
  const { release: made, files } = makeEdition(readDescriptor(), date, newest);
  const id = releaseId(made);
  mkdirSync(EDITIONS, { recursive: true });
  const zenodo = toJson(zenodoMetadata(made, date));
  replaceAll(
    deskOf(),
    new Map<string, Content>([
      [`editions/${id}`, files],
      ["../.zenodo.json", zenodo],
    ]),
    assertHeld,
  );
  return [
    released.edition(`${EDITIONS}/${id}`, version, date, {
      ofPackage: asked.version === null,
      ofCommit: asked.date === null,
    }),
    ...[...files].map(([name, content]) => `  ${name}  ${Buffer.byteLength(content)} bytes`),
    released.commit,
  ];
}

function refuseUntold(): void {
  const mark = markOf(readPublished("data/published").tables);
  if (newestFingerprint(readFileSync(join("data", "CHANGES.md"), "utf8")) === mark) return;
  throw new BadInput({ kind: "changes-untold" });
}

/** Releases, says so, and sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  const work = async (given: string[], { say }: Spoken) => {
    const asked = readAsked(given);
    const said = await alone("npm run release", (assertHeld) => release(asked, assertHeld, say));
    for (const line of said) console.log(line);
  };
  await runCommand({ usage: "release", work }, args);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const args = process.argv.slice(2);
  if (!args.includes("--help")) writePapers();
  await main(args);
}
