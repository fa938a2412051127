/** Keeps what is published as an edition: data/editions/<date>-<hash>/, and what is said of it to Zenodo. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readEditions } from "../src/downloads/stored-edition.ts";
import { newestFingerprint } from "../src/exports/figures.ts";
import { toJson } from "../src/exports/json.ts";
import { releaseId } from "../src/exports/release.ts";
import { zenodoMetadata } from "../src/exports/zenodo.ts";
import { readDescriptor, readPublished } from "../src/published.ts";
import { publish } from "./build-data.ts";
import { markOf } from "./diff.ts";
import { BadInput, sayTrouble } from "./disk/bad-input.ts";
import type { Content } from "./disk/disk.ts";
import { alone, deskOf } from "./disk/house.ts";
import { replaceAll } from "./disk/swap.ts";
import { makeEdition } from "./release/edition.ts";
import { type Asked, dateInGit, readAsked, setVersion, versionInForce } from "./release/stamp.ts";

const EDITIONS = "data/editions";

/**
 * Releases what is collected, where data/ is held.
 * @returns what was done, a line each
 * @throws BadInput where version or date are not plain, or data/CHANGES.md does not tell of the figures
 */
async function release(asked: Asked, hold: () => void): Promise<string[]> {
  await publish([], hold);
  const editions = readEditions(EDITIONS);
  const [newest = null] = editions;
  const { edition } = readDescriptor();
  if (newest?.release.edition === edition)
    return [
      `${EDITIONS}/${newest.id}：已发布的就是这一版（${newest.release.version}），没有变化，什么也没有写`,
    ];
  const date = asked.date ?? dateInGit();
  if (newest && date < newest.release.date)
    throw new BadInput(`${date} 早于上一版 ${newest.id}；请用 --date 给出这一版的日期`);
  const again = releaseId({ date, edition });
  if (editions.some(({ id }) => id === again))
    throw new BadInput(
      `${EDITIONS}/${again}：这一天已经发布过这样的数据；请换一天再发布，或用 --date 给出日期`,
    );
  const version = asked.version ?? versionInForce();
  const taken = editions.find((one) => one.release.version === version);
  if (taken)
    throw new BadInput(`${version} 是 ${taken.id} 的版本，而数据已经不同；请用 --version 给出新的版本号`);
  refuseUntold();
  if (version !== versionInForce()) {
    setVersion(version);
    await publish([], hold);
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
    hold,
  );
  return [
    `${EDITIONS}/${id}：版本 ${version}${asked.version ? "" : "（package.json）"}，日期 ${date}${asked.date ? "" : "（最近一次提交）"}`,
    ...[...files].map(([name, content]) => `  ${name}  ${Buffer.byteLength(content)} bytes`),
    "请把 data/editions、.zenodo.json 与改动了的版本号一起提交",
  ];
}

function refuseUntold(): void {
  const mark = markOf(readPublished("data/published").tables);
  if (newestFingerprint(readFileSync(join("data", "CHANGES.md"), "utf8")) === mark) return;
  throw new BadInput(
    "data/CHANGES.md 最新一条说的不是现在的数字；请运行 npm run diff，把它起草的一条写进去再发布",
  );
}

/** Releases, says so, and sets the exit code of the process. */
export async function main(args: string[]): Promise<void> {
  try {
    const asked = readAsked(args);
    const said = await alone("npm run release", (hold) => release(asked, hold));
    for (const line of said) console.log(line);
  } catch (error) {
    console.error(sayTrouble(error) ?? (error instanceof Error ? error.message : error));
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
