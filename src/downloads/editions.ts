import { toBibtex, toCsl } from "../exports/bibliography.ts";
import { type Citation, citeDataset } from "../exports/citation.ts";
import { DATASET } from "../exports/dataset.ts";
import type { Address } from "../exports/descriptors/json-ld.ts";
import { toJson } from "../exports/json.ts";
import { releaseFiles } from "../exports/release.ts";
import { currentEdition } from "./edition.ts";
import { type Download, factsOf } from "./file.ts";
import { readEditions, type StoredEdition, unpack } from "./stored-edition.ts";

export type { StoredEdition };

/** Where the editions stand below /data/, each in a folder of its own. */
export const EDITION_FOLDER = "v";

let editions: StoredEdition[] | undefined;

/** The released editions, the newest first; none where nothing was released. @throws Error where one is not whole */
export function listEditions(): StoredEdition[] {
  editions ??= readEditions();
  return editions;
}

/** The edition whose data these are, null where they have moved on since the last. */
export function editionShown(all: StoredEdition[] = listEditions()): StoredEdition | null {
  const { edition } = currentEdition();
  return all.find(({ release }) => release.edition === edition) ?? null;
}

/** How an edition is cited: by its own date and address, which stay. */
export function citeEdition(
  { id, release }: Pick<StoredEdition, "id" | "release">,
  address: Address,
): Citation {
  const { date, doi } = release;
  const cited = citeDataset(release, date, address(`${EDITION_FOLDER}/${id}/`));
  return { ...cited, key: `${DATASET.name}-${id}`, doi };
}

/** Every file of the editions, and what says which there are. */
export function editionDownloads(all: StoredEdition[]): Download[] {
  const [newest] = all;
  if (!newest) return [];
  const told = (address: Address) => all.map((edition) => tell(edition, address));
  return [
    {
      path: "latest.json",
      title: {
        zh: "最新一版：版次、日期、地址与校验值",
        en: "The newest edition: its hash, date, address and checksum",
      },
      make: (address) => toJson(tell(newest, address)),
    },
    {
      path: "editions.json",
      title: { zh: "全部版次，最新的在前", en: "All editions, the newest first" },
      make: (address) => toJson(told(address)),
    },
    ...all.flatMap(filesOf),
  ];
}

/** The files of an edition with their bytes and checksums, by their paths below /data/. */
export const editionFiles = (edition: StoredEdition, address: Address) =>
  Promise.all(filesOf(edition).map((file) => factsOf(file, address)));

/** An edition for programs. */
function tell({ id, release, archive }: StoredEdition, address: Address) {
  const at = (file: string) => address(`${EDITION_FOLDER}/${id}/${file}`);
  return {
    id,
    ...release,
    url: at(""),
    datapackage: at("datapackage.json"),
    archive: { url: at(archive.path), bytes: archive.bytes, sha256: archive.sha256 },
    changes: at(releaseFiles(id).changes),
  };
}

function filesOf(edition: StoredEdition): Download[] {
  const { id, files } = edition;
  const title = { zh: `版次 ${id}`, en: `Edition ${id}` };
  const file = (name: string, make: Download["make"]): Download => ({
    path: `${EDITION_FOLDER}/${id}/${name}`,
    title,
    make,
  });
  return [
    ...[...files].map(([name, bytes]) => file(name, () => bytes)),
    ...Object.entries(unpack(edition)).map(([name, bytes]) => file(name, () => bytes)),
    file(`${DATASET.name}.bib`, (address) => toBibtex(citeEdition(edition, address), "zh")),
    file(`${DATASET.name}.csl.json`, (address) => toJson(toCsl(citeEdition(edition, address), "zh"))),
  ];
}
