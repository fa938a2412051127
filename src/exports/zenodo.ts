import { DATASET } from "./dataset.ts";
import type { Release } from "./release.ts";

/**
 * What Zenodo asks of a deposit (`.zenodo.json`): its archive of a repository takes it from there and gives it a DOI.
 * @param day of publication
 */
export function zenodoMetadata(
  { version, edition }: Pick<Release, "version"> & Partial<Release>,
  day: string,
) {
  return {
    upload_type: "dataset",
    title: DATASET.title.en,
    description: `<p>${DATASET.description.en}</p><p lang="zh">${DATASET.title.zh}。${DATASET.description.zh}</p>`,
    creators: [{ name: DATASET.publisher.en }],
    publication_date: day,
    version,
    access_right: "open",
    license: DATASET.licence.name.toLowerCase(),
    language: "zho",
    keywords: DATASET.keywords,
    ...(edition && { notes: `Edition ${edition}` }),
  };
}
