/** One entry of data/CHANGES.md: which published figures changed, and why. */
export interface LoggedChange {
  /** Names the entry for good: its day and the fingerprint of the figures after it. */
  id: string;
  day: string;
  /** Twelve hexadecimal digits, see `fingerprintMark`. */
  fingerprint: string;
  zh: string;
  en: string;
  /** What changed, one by one, as `sayChange` says it. */
  items: string[];
}

const BEGINS = /^- (\d{4}-\d{2}-\d{2}) (.*)$/;
const ITEM = /^ {2}- (\S.*)$/;
const GOES_ON = /^ {2,}(\S.*)$/;
const MARK = /〔[0-9a-f]{12}〕/;
const WHOLE = /^(.+?)\s*〔([0-9a-f]{12})〕\s*(.+)$/s;

/**
 * The entries of data/CHANGES.md, newest first. What stands before the first of them is for people.
 * @throws Error naming the line where an entry is not “- day what changed, in Chinese〔fingerprint〕the same in English”, then its items
 */
export function readChanges(markdown: string): LoggedChange[] {
  const entries: { at: number; day: string; words: string[]; items: string[] }[] = [];
  markdown.split("\n").forEach((text, index) => {
    const [, day, words] = BEGINS.exec(text) ?? [];
    const entry = entries.at(-1);
    const [, item] = ITEM.exec(text) ?? [];
    if (day && words) entries.push({ at: index + 1, day, words: [words], items: [] });
    else if (entry && item) entry.items.push(item);
    else if (entry && text.trim() !== "") entry.words.push(continued(text, index + 1));
  });
  return named(entries.map(({ at, day, words, items }) => ({ at, day, ...parted(words, at), items })));
}

function continued(text: string, line: number): string {
  const [, words] = GOES_ON.exec(text) ?? [];
  return words ?? refuse(line, "is neither an entry nor, two spaces in, the rest of one");
}

function parted(words: string[], line: number) {
  // Chinese goes on without a space where a line ends, English with one
  const mark = words.findIndex((text) => MARK.test(text));
  const text =
    words.slice(0, mark + 1).join("") +
    words
      .slice(mark + 1)
      .map((rest) => ` ${rest}`)
      .join("");
  const [, zh, fingerprint, en] = WHOLE.exec(text) ?? [];
  if (!zh || !fingerprint || !en) return refuse(line, "lacks its fingerprint, or its English words after it");
  return { zh, fingerprint, en };
}

// counted from the oldest, so that an entry keeps its name when others come above it
function named(entries: (Omit<LoggedChange, "id"> & { at: number })[]): LoggedChange[] {
  const times = new Map<string, number>();
  const oldestFirst = entries.toReversed().map(({ at, ...entry }, index, all) => {
    const before = all[index - 1];
    if (before && before.day > entry.day)
      refuse(before.at, "stands below a newer one: the newest comes first");
    const name = `changed-${entry.day}-${entry.fingerprint}`;
    const count = (times.get(name) ?? 0) + 1;
    times.set(name, count);
    return { id: count > 1 ? `${name}-${count}` : name, ...entry };
  });
  return oldestFirst.reverse();
}

function refuse(line: number, reason: string): never {
  throw new Error(
    `data/CHANGES.md:${line}: this line ${reason}; an entry is “- 2026-11-21 改了什么，为何。〔fingerprint〕 What changed and why.”`,
  );
}
