import { indicatorRows } from "../../../src/exports/rows.ts";
import { Claims } from "../../../src/reading/claims.ts";
import type { Context } from "../../../src/reading/context.ts";
import { readTabbed } from "../../../src/reading/dialects/tabbed.ts";
import { type Draft, openDraft } from "../../../src/reading/draft.ts";
import { type Passage, readOutline } from "../../../src/reading/prose/outline.ts";

type ReadPassages = (passages: Passage[], draft: Draft, context: Context) => void;

/** What one reader of running text makes of some lines, in a draft of its own. */
export function readLines(read: ReadPassages, lines: string[]) {
  const claims = new Claims();
  const context: Context = { claims, reportId: "t-2023", next: () => ({ id: "t-2023-01", ordinal: 1 }) };
  const at = { line: 1, lastLine: 1, cell: null };
  const draft = openDraft("narrative", "summary", at, context.next());
  read(readOutline(readTabbed(lines, [])), draft, context);
  const named = { ...draft, name: { text: "救助资金", at, value: "救助资金" } };
  return {
    draft,
    indicators: indicatorRows(named),
    notes: claims.notices.map(({ notice, at: { line } }) => `${notice} ${line}`),
    /** What each of them says of it. */
    data: claims.notices.map(({ data }) => data),
  };
}
