import { z } from "zod";
import { EditionFault } from "../model/integrity/unsound.ts";
import { DATASET } from "./dataset.ts";

const count = z.int().nonnegative();

/** An edition that was released, as `edition.json` in its folder says: it never changes, but for the DOI it may be given. */
export const Release = z.strictObject({
  edition: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  date: z.iso.date(),
  /** The edition before it; null of the first. */
  previous: z.string().nullable(),
  counts: z.strictObject({ reports: count, evaluations: count, indicators: count, flags: count }),
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/)
    .nullable(),
});
export type Release = z.infer<typeof Release>;

/** What an edition is called, in the repository and in addresses: `2026-12-01-04a5bfd1ac7a`. */
export const releaseId = ({ date, edition }: Pick<Release, "date" | "edition">) =>
  `${date}-${edition.slice("sha256:".length, "sha256:".length + 12)}`;

/** The files of the folder of an edition. */
export const releaseFiles = (id: string) => ({
  about: "edition.json",
  archive: `${DATASET.name}-${id}.zip`,
  changes: "changes.csv",
  sums: "SHA256SUMS",
});

/** In the archive: the checksums of everything published. Its own sha256 is what names the edition. */
export const PUBLISHED_SUMS = "published.sha256";

/** Editions in the order they were released, the newest first. @throws Error where they do not follow each other */
export function newestFirst<One extends { id: string; release: Release }>(editions: One[]): One[] {
  const after = new Map<string | null, One>();
  for (const edition of editions) {
    const { previous } = edition.release;
    const twin = after.get(previous);
    if (twin) throw new EditionFault({ kind: "twins", id: edition.id, previous, twin: twin.id });
    after.set(previous, edition);
  }
  const ordered: One[] = [];
  for (let next = after.get(null); next; next = after.get(next.id)) ordered.unshift(next);
  const lost = editions.find((edition) => !ordered.includes(edition));
  if (lost) throw new EditionFault({ kind: "lost-previous", id: lost.id, previous: lost.release.previous });
  return ordered;
}
