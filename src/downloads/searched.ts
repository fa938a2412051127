/**
 * Pagefind has all who search load 5 to 8 bytes for every record, and keeps a file of each: of more than so many, which are
 * 150 KB, the index is one in parts.
 */
const MOST_AT_ONCE = 20_000;

/**
 * Whether the search index of so many records stands in parts.
 * @param env of this build: `SEARCH_AT_ONCE` is another number of records
 * @throws Error where that is none
 */
export function isInParts(records: number, env: Record<string, string | undefined> = process.env): boolean {
  const { SEARCH_AT_ONCE: most = "" } = env;
  if (!/^\d*$/.test(most))
    throw new Error(`SEARCH_AT_ONCE is “${most}”; give a number of records, or leave it away`);
  return records > (most === "" ? MOST_AT_ONCE : Number(most));
}
