import type { Notice } from "../model/notice.ts";
import { NOTICES } from "../model/notice-kinds.ts";
import type { LedgerEntry } from "../reading/claims.ts";

/** What could not be read of a report: the lines that nobody understood, and the notices of what is missing. */
export interface Unread {
  lines: number[];
  notices: Notice[];
}

/** All of a report that will not be published as printed; a year other than the one it is filed under counts as well. */
export function unreadOf(notices: Notice[], ledger: Pick<LedgerEntry, "line" | "fate">[]): Unread {
  return {
    lines: ledger.flatMap(({ line, fate }) => (fate === "not_understood" ? [line] : [])),
    notices: notices.filter(({ notice }) => NOTICES[notice] !== "remark" || notice === "another-year"),
  };
}
