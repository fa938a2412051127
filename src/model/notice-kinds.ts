import { z } from "zod";

/**
 * The kinds of notice, and what each leaves unsaid: `refused` nothing of the file is published, `gap` the file prints
 * something here that was not read, `remark` all was read and something about it is worth a look.
 */
export const NOTICES = {
  "nothing-read": "refused",
  "damaged-text": "refused",
  "masked-year": "refused",
  "garbled-text": "refused",
  "glued-text": "refused",
  "target-table": "refused",
  monitoring: "refused",
  "evaluated-by-others": "refused",
  "unknown-evaluator": "refused",
  "accounts-only": "refused",
  "budget-letter": "refused",
  "masked-text": "refused",
  "blank-form": "refused",
  "unknown-form": "gap",
  "two-forms": "gap",
  "unnamed-form": "gap",
  "unnamed-project": "gap",
  "glued-cells": "gap",
  "unread-cell": "gap",
  "unread-total": "gap",
  "unread-amount": "gap",
  "unplaced-amounts": "gap",
  "unplaced-cells": "gap",
  "unpublished-column": "gap",
  "unmatched-paragraph": "gap",
  "second-value": "gap",
  "missing-unit": "gap",
  "missing-level": "gap",
  "doubtful-column": "gap",
  "doubtful-role": "gap",
  "doubtful-layout": "gap",
  "masked-figure": "gap",
  "unread-score": "gap",
  "unread-indicators": "gap",
  "other-document": "remark",
  "unknown-source": "remark",
  "unknown-programme": "remark",
  "name-of-kind": "remark",
  "not-transcribed": "remark",
  "score-in-words": "remark",
  "doubtful-words": "remark",
  "another-year": "remark",
  "restored-text": "remark",
  "unpublished-rate": "remark",
} as const satisfies Record<string, "refused" | "gap" | "remark">;

export type NoticeKind = keyof typeof NOTICES;
const KINDS = Object.keys(NOTICES) as [NoticeKind, ...NoticeKind[]];
export const NoticeKind = z.enum(KINDS);

/** What the notices of a file come to: `refused` before `gap` before `remark`; null where there are none. */
export function gravityOf(notices: { notice: NoticeKind }[]): (typeof NOTICES)[NoticeKind] | null {
  const found = new Set(notices.map(({ notice }) => NOTICES[notice]));
  return (["refused", "gap", "remark"] as const).find((gravity) => found.has(gravity)) ?? null;
}
