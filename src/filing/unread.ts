import type { Notice } from "../model/message.ts";

/** Notices by which something printed is not published, or not published as printed; the ledger tells of the others. */
const WITHHELD = ["nothing-read", "unnamed-form", "missing-unit", "another-year"];

/** What could not be read of a report: the lines that nobody understood, and the notices that say what is missing. */
export function unreadOf(
  notices: Notice[],
  ledger: { line: number; fate: string }[],
): { lines: number[]; notices: Notice[] } {
  const lines = ledger.flatMap(({ line, fate }) => (fate === "not_understood" ? [line] : []));
  const unread = new Set(lines);
  const own = notices.filter(({ notice, at }) => {
    const onUnread = Array.from({ length: at.lastLine - at.line + 1 }, (_, i) => at.line + i).some((line) =>
      unread.has(line),
    );
    return onUnread || WITHHELD.includes(notice);
  });
  return { lines, notices: own };
}
